/** On the day an instrument changes, its items turn by themselves; here the officers are told, once, with what rests on them. */

import { dayOf } from '../../platform/clock.ts'
import { actAsSystem } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { transact } from '../../platform/writes.ts'
import { catalogueAsPublished } from '../catalogue/catalogue.ts'
import { dispatchableOn, type Item } from '../catalogue/item.ts'
import { itemOn, itemsTurned } from '../catalogue/items-turned.ts'
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

/** Reads the work under way under some codes. */
export type WorkUnder = (
  sieveCodes: ReadonlySet<string>,
  at: Date,
) => Promise<{ readonly orders: readonly object[]; readonly tasks: readonly object[] }>

/** @returns how many changes were announced */
export async function announceChanges(at: Date, workUnder: WorkUnder): Promise<number> {
  const today = dayOf(at)
  for (let announced = 0; ; announced += 1) {
    const marked = await changesOf(county().code)
    const due = marked.changes.find((change) => !change.announced && change.day <= today)
    if (!due) return announced
    await announce(marked, due, at, workUnder)
  }
}

async function announce(
  marked: MarkedChanges,
  due: MarkedChange,
  at: Date,
  workUnder: WorkUnder,
): Promise<void> {
  const { code } = county()
  const told = marked.changes.map((change) => (change === due ? { ...change, announced: true } : change))
  const write = writeChanges(code, marked, { changes: told })
  const items = await turnedBy(due, at)
  const before = await instrumentById(due.instrumentId)
  if (items.length === 0 || !before) return transact([write])
  const { orders, tasks } = await workUnder(new Set(items.map(({ sieveCode }) => sieveCode)), at)
  await actAsSystem({
    system: 'schedule',
    keeping: instrumentKeeping,
    before,
    next: { ...before, updatedAt: at.toISOString() },
    at,
    step: ['needs-review', before.id, before.version, due.kind, due.day],
    announce: {
      type: 'instruments.item-needs-review',
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
