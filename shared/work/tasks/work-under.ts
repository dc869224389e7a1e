/** The work under way that stands on given items: orders on their way and open tasks, for whoever looks when the ground moves. */
import { townsOfCounty, villagesOfTown } from '../../directory/directory.ts'
import { ordersUnder } from '../../gate/dispatch/orders-under.ts'
import { readSieveCode } from '../../lists/catalogue/sieve-code.ts'
import { county } from '../../platform/county.ts'
import { tasksOfUnit } from './task.table.ts'
import type { TaskCard } from './task.ts'

type Work = Awaited<ReturnType<typeof workInTown>>

/** Town by town: a county has tens of towns and hundreds of villages. */
export async function workUnder(sieveCodes: ReadonlySet<string>, at: Date): Promise<Work> {
  const towns = await townsOfCounty(county().code)
  const orders: Work['orders'] = []
  const tasks: Work['tasks'] = []
  for (const town of towns) {
    const found = await workInTown(sieveCodes, town, at)
    orders.push(...found.orders)
    tasks.push(...found.tasks)
  }
  return { orders, tasks }
}

/** None where no town is named. */
export async function workInTown(sieveCodes: ReadonlySet<string>, town: string | undefined, at: Date) {
  if (!town || sieveCodes.size === 0) return { orders: [], tasks: [] }
  const [orders, villages] = await Promise.all([ordersUnder(sieveCodes, town, at), villagesOfTown(town)])
  const tasks = (await Promise.all(villages.map((unit) => openTasksUnder(sieveCodes, unit)))).flat()
  return {
    orders,
    tasks: tasks.map(({ id, orderId, unit, state, sieveCode }) => ({
      ...{ taskId: id, orderId, unit, state, sieveCode: sieveCode ?? '' },
    })),
  }
}

/** A unit's open tasks under one of the codes. */
async function openTasksUnder(sieveCodes: ReadonlySet<string>, unit: string): Promise<TaskCard[]> {
  const found: TaskCard[] = []
  let from: Record<string, unknown> | undefined
  do {
    const page = await tasksOfUnit(unit, true, undefined, 100, from)
    found.push(
      ...page.items.filter(({ sieveCode }) => {
        const read = readSieveCode(sieveCode ?? '')
        return read.ok && sieveCodes.has(read.sieveCode)
      }),
    )
    from = page.next
  } while (from)
  return found
}
