/** Open tasks that stand on given items: for whoever has to look at them when the ground moves. */
import { readSieveCode } from '../catalogue/sieve-code.ts'
import { tasksOfUnit } from './task.table.ts'
import type { TaskCard } from './task.ts'

/** A unit's open tasks under one of the codes. */
export async function openTasksUnder(sieveCodes: ReadonlySet<string>, unit: string): Promise<TaskCard[]> {
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
