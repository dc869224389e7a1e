/**
 * What would have become of an order under another list: pure, with the sieve's own rules. The day is the new list's
 * first, or every old order would have come too early for it.
 */

import type { Order } from '../../gate/dispatch/order.ts'
import { noForms } from '../../gate/forms/asked-form.ts'
import { screenByItem } from '../../gate/screening/screen.ts'
import type { Item } from '../../lists/catalogue/item.ts'
import type { KeptList } from '../../lists/catalogue/list-snapshot.ts'
import { readSieveCode } from '../../lists/catalogue/sieve-code.ts'
import { startOfDay } from '../../platform/clock.ts'
import type { Rules } from '../../platform/county.ts'
import type { Unit } from '../../platform/who/unit.ts'
import type { ActReader } from '../../reading/acts/read-acts.ts'
import { likeness, rank } from '../../reading/title-search.ts'

export type Outcome = 'unchanged' | 'stopped' | 'changed_item' | 'newly_allowed' | 'still_off_list'

export interface Because {
  /** `retired`, `split_or_merged`, `reworded`, `covered`, or a finding’s code. */
  readonly code: string
  readonly rule: string | null
}

export interface Judgement {
  readonly outcome: Outcome
  readonly because: readonly Because[]
  /** The item the order would go under. */
  readonly under: { readonly sieveCode: string; readonly title: string } | null
  /** Whose work it is: the responsible department, or off the list whoever asked. */
  readonly department: string | null
}

export interface Bench {
  readonly list: KeptList
  /** The list the draft follows: what was not on it is new. */
  readonly before: ReadonlyMap<string, Item>
  readonly effectiveFrom: string
  readonly rules: Rules
  /** How the county reads texts. */
  readonly reader: ActReader
}

/**
 * How alike a matter and an item must be for the item to cover it. On the labelled matters in
 * tests/upkeep/backtest/covered-matters.csv this is where nothing wrong is promised and little is missed.
 */
export const coveredFrom = 0.35

/** @param sentUnder the item as it was when the order was sent; undefined off the list */
export function judge(
  order: Pick<Order, 'content' | 'rulings' | 'town'>,
  sentUnder: Item | undefined,
  units: readonly Unit[],
  bench: Bench,
): Judgement {
  const { content } = order
  const rejectedAsOff = order.rulings.at(-1)?.code === 'off_catalogue'
  const typed = readSieveCode(content.sieveCode ?? '')
  if (rejectedAsOff || !typed.ok || !sentUnder) return offList(order, bench)
  const department = sentUnder.department
  const now = bench.list.byCode.get(typed.sieveCode)
  if (now && now.status !== 'retired') {
    const blocks = blocksUnder(now, order, units, bench)
    const under = named(now)
    if (blocks.length > 0) return { outcome: 'stopped', because: blocks, under, department }
    if (now.revision === sentUnder.revision) return { outcome: 'unchanged', because: [], under, department }
    return { outcome: 'changed_item', because: [{ code: 'reworded', rule: 'R5' }], under, department }
  }
  const successor = successorFor(order, now, bench)
  if (!successor)
    return { outcome: 'stopped', because: [{ code: 'retired', rule: 'R2' }], under: null, department }
  const blocks = blocksUnder(successor, order, units, bench)
  const under = named(successor)
  if (blocks.length > 0) return { outcome: 'stopped', because: blocks, under, department }
  return { outcome: 'changed_item', because: [{ code: 'split_or_merged', rule: 'R5' }], under, department }
}

const named = ({ sieveCode, title }: Item) => ({ sieveCode, title })

const textOf = ({ content: { object, action, exception } }: Pick<Order, 'content'>) =>
  [object, action, exception?.text].filter(Boolean).join(' ')

function blocksUnder(
  item: Item,
  { content, town }: Pick<Order, 'content' | 'town'>,
  units: readonly Unit[],
  { effectiveFrom, rules, reader }: Bench,
): Because[] {
  const findings = screenByItem(content, {
    ...{ item, units, at: startOfDay(effectiveFrom), rules, reader },
    ...{
      closest: [],
      coPartyUnits: [],
      requester: undefined,
      earlierUses: [],
      repeated: [],
      near: [],
      emergencyAbuses: 0,
      loads: [],
      strangers: [],
      takenBack: [],
      fit: undefined,
      forms: noForms,
    },
    ...{ author: { town, lines: item.lines }, hasOtherReviewer: true },
  })
  const blocking = findings.filter(({ severity }) => severity === 'block')
  return [...new Map(blocking.map(({ code, rule }) => [code, { code, rule }])).values()]
}

/** Of the items that took its place, the one the order reads most like; through further splits and merges, too. */
function successorFor(
  order: Pick<Order, 'content'>,
  gone: Item | undefined,
  { list }: Bench,
): Item | undefined {
  const heirs = new Set<Item>()
  const open = [...(gone?.successors ?? [])]
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    const item = list.byCode.get(code)
    if (!item) continue
    if (item.status === 'retired') open.push(...item.successors)
    else heirs.add(item)
  }
  return rank(list.index, textOf(order)).find(({ item }) => heirs.has(item))?.item ?? [...heirs][0]
}

/** Off the list it stays off, unless the new list has something new that covers it. */
function offList(order: Pick<Order, 'content'>, { list, before }: Bench): Judgement {
  const department = order.content.requestedBy ?? null
  const matter = [order.content.object, order.content.action].filter(Boolean).join(' ')
  const best = rank(list.index, matter).find(({ item }) => item.status !== 'retired')?.item
  const old = best && before.get(best.sieveCode)
  const isNew =
    best !== undefined && (!old || old.title !== best.title || old.villageRole !== best.villageRole)
  // The same people or things are not yet the same work: what is to be done has to be the item's, too.
  const sameWork = best && likeness(list.index, best, order.content.action ?? matter) > 0
  if (!best || !isNew || !sameWork || likeness(list.index, best, matter) < coveredFrom)
    return { outcome: 'still_off_list', because: [], under: null, department }
  return {
    outcome: 'newly_allowed',
    because: [{ code: 'covered', rule: 'R22' }],
    under: named(best),
    department,
  }
}
