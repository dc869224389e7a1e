/** On the day an instrument changes, its items turn by themselves; here the officers are told, once, with what rests on them. */
import { catalogueAsPublished } from '../catalogue/catalogue.ts'
import { dispatchableOn, type Item } from '../catalogue/item.ts'
import { itemOn, itemsTurned } from '../catalogue/under-review.ts'
import { dayOf } from '../clock.ts'
import { actAsSystem } from '../commit.ts'
import { county } from '../county.ts'
import { townsOfCounty, villagesOfTown } from '../directory/directory.ts'
import { ordersUnder } from '../dispatch/resting.ts'
import { transact } from '../table.ts'
import { openTasksUnder } from '../tasks/resting.ts'
import {
  changesOf,
  instrumentById,
  instrumentKeeping,
  type MarkedChange,
  type MarkedChanges,
  writeChanges,
} from './instrument.table.ts'

/** How many of each are named; the counts are over all. An event has 400 KB to stand in. */
const named = 200

/**
 * @param resting reads the work under way under some codes
 * @returns how many changes were announced
 */
export async function announceChanges(at: Date, resting = restingOn): Promise<number> {
  const today = dayOf(at)
  for (let announced = 0; ; announced += 1) {
    const marked = await changesOf(county().code)
    const due = marked.changes.find((change) => !change.announced && change.day <= today)
    if (!due) return announced
    await announce(marked, due, at, resting)
  }
}

async function announce(
  marked: MarkedChanges,
  due: MarkedChange,
  at: Date,
  resting: typeof restingOn,
): Promise<void> {
  const { code } = county()
  const told = marked.changes.map((change) => (change === due ? { ...change, announced: true } : change))
  const write = writeChanges(code, marked, told)
  const items = await turnedBy(due, at)
  const before = await instrumentById(due.instrumentId)
  if (items.length === 0 || !before) return transact([write])
  const { orders, tasks } = await resting(new Set(items.map(({ sieveCode }) => sieveCode)), at)
  await actAsSystem({
    system: 'schedule',
    keeping: instrumentKeeping,
    before,
    next: { ...before, updatedAt: at.toISOString() },
    at,
    step: ['needs-review', before.id, before.version, due.kind, due.day],
    announce: {
      type: 'catalogue.item-needs-review',
      data: {
        ...{ kind: due.kind, day: due.day, repealedBy: due.repealedBy },
        ...{ itemCount: items.length, orderCount: orders.length, taskCount: tasks.length },
        items: items.slice(0, named),
        orders: orders.slice(0, named),
        tasks: tasks.slice(0, named),
      },
    },
    also: [write],
  })
}

/** The items of the list in force that a change turns, and whether each can still be sent. */
export async function turnedBy(change: MarkedChange, at: Date) {
  const { items, published } = await catalogueAsPublished(at)
  if (!published) return []
  const day = dayOf(at)
  const publishedOn = dayOf(new Date(published.publishedAt))
  const after = (item: Item) => itemOn(item, [change], day > change.day ? day : change.day, publishedOn)
  return itemsTurned(items, change, publishedOn).map((item) => ({
    sieveCode: item.sieveCode,
    title: item.title,
    dispatchable: dispatchableOn(after(item), day > change.day ? day : change.day).ok,
  }))
}

type Resting = Awaited<ReturnType<typeof restingInTown>>

/** Orders on their way and open tasks, town by town: a county has tens of towns and hundreds of villages. */
async function restingOn(sieveCodes: ReadonlySet<string>, at: Date): Promise<Resting> {
  const towns = await townsOfCounty(county().code)
  const orders: Resting['orders'] = []
  const tasks: Resting['tasks'] = []
  for (const town of towns) {
    const found = await restingInTown(sieveCodes, town, at)
    orders.push(...found.orders)
    tasks.push(...found.tasks)
  }
  return { orders, tasks }
}

export async function restingInTown(sieveCodes: ReadonlySet<string>, town: string, at: Date) {
  const [orders, villages] = await Promise.all([ordersUnder(sieveCodes, town, at), villagesOfTown(town)])
  const tasks = (await Promise.all(villages.map((unit) => openTasksUnder(sieveCodes, unit)))).flat()
  return {
    orders,
    tasks: tasks.map(({ id, orderId, unit, state, sieveCode }) => ({
      ...{ taskId: id, orderId, unit, state, sieveCode: sieveCode ?? '' },
    })),
  }
}
