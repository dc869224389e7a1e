/**
 * One page of a backtest at a time: judged, kept, and counted in one transaction, whose event asks for the next page.
 * An event that comes twice, or a page that two workers judge at once, counts once.
 */

import { findUnits, villagesOfTown } from '../../directory/directory.ts'
import type { Order } from '../../gate/dispatch/order.ts'
import { pageOfSentOrders } from '../../gate/dispatch/year-orders.ts'
import { catalogueNumbered } from '../../lists/catalogue/catalogue.ts'
import type { Item } from '../../lists/catalogue/item.ts'
import { keptList } from '../../lists/catalogue/list-snapshot.ts'
import { readSieveCode } from '../../lists/catalogue/sieve-code.ts'
import { currentReader } from '../../lists/words/current-reader.ts'
import { endOfDay, startOfDay } from '../../platform/clock.ts'
import { actAsSystem } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { remember } from '../../platform/memory.ts'
import type { Unit } from '../../platform/who/unit.ts'
import { ConditionLost } from '../../platform/writes.ts'
import { backtestById, backtestKeeping, runningSince, writePage } from './backtest.table.ts'
import { type Backtest, differs, type Example, tallied } from './backtest.ts'
import { type Bench, judge } from './judge.ts'

/** Orders a page: at four kilobytes an order some two megabytes to read, judged in well under a second. */
const pageSize = 400

/** Judges the next page if the backtest is still at that version. @returns the backtest as it is then */
export async function goOn(id: string, version: number, at: Date): Promise<Backtest | undefined> {
  const backtest = await backtestById(id)
  if (backtest?.state !== 'running' || backtest.version !== version) return backtest
  try {
    return await nextPage(backtest, at)
  } catch (cause) {
    // Someone else judged this page, or it was stopped meanwhile.
    if (!(cause instanceof ConditionLost)) throw cause
    return backtestById(id)
  }
}

async function nextPage(before: Backtest, at: Date): Promise<Backtest | undefined> {
  const { id, towns, from, to } = before
  const instant = at.toISOString()
  if (before.townsDone === towns.length) {
    const next: Backtest = { ...before, state: 'done', updatedAt: instant, finishedAt: instant }
    return actAsSystem({
      ...{ system: 'backtest', keeping: backtestKeeping, before, next, at },
      step: ['finished', id],
      announce: { type: 'backtest.run-finished', data: { orders: before.orders, counts: before.counts } },
    })
  }
  const span = [startOfDay(from).toISOString(), endOfDay(to).toISOString()] as const
  const judged: Example[] = []
  let { townsDone, after } = before
  // Towns with few orders are taken together, so that a page is a page's work.
  for (let left = pageSize; left > 0 && townsDone < towns.length; left = pageSize - judged.length) {
    const town = towns[townsDone] ?? ''
    const found = await pageOfSentOrders(town, ...span, left, after ?? undefined)
    judged.push(...(await judgeAll(before, town, found.orders)))
    after = found.next
    if (!after) townsDone += 1
  }
  const shown = judged.filter(differs)
  const pages = before.pages + (shown.length > 0 ? 1 : 0)
  const next: Backtest = {
    ...before,
    ...tallied(before, judged),
    pages,
    after,
    townsDone,
    updatedAt: instant,
  }
  return actAsSystem({
    ...{ system: 'backtest', keeping: backtestKeeping, before, next, at },
    step: ['page', id, before.version],
    announce: { type: 'backtest.run-progressed', data: { orders: next.orders, townsDone: next.townsDone } },
    also: shown.length > 0 ? [writePage(id, pages, shown)] : [],
  })
}

async function judgeAll(backtest: Backtest, town: string, orders: readonly Order[]): Promise<Example[]> {
  if (orders.length === 0) return []
  const [list, followed, units, reader] = await Promise.all([
    keptList(backtest.contentHash),
    catalogueNumbered(backtest.follows),
    unitsOf(town),
    currentReader(),
  ])
  const { effectiveFrom } = backtest
  const before = followed?.byCode ?? new Map<string, Item>()
  const bench: Bench = { list, before, effectiveFrom, rules: county().rules, reader }
  return Promise.all(
    orders.map(async (order): Promise<Example> => {
      const sentUnder = await itemOf(order)
      const judgement = judge(order, sentUnder, units, bench)
      const { object, action } = order.content
      const matter = [object, action].filter(Boolean).join('，').slice(0, 120)
      return { orderId: order.id, town, title: order.item?.title ?? object ?? '', matter, ...judgement }
    }),
  )
}

/** The item as it was in the version the order was sent under (R5). */
async function itemOf({ content, catalogueVersion }: Order): Promise<Item | undefined> {
  const typed = readSieveCode(content.sieveCode ?? '')
  if (!typed.ok || catalogueVersion === null) return undefined
  return (await catalogueNumbered(catalogueVersion))?.byCode.get(typed.sieveCode)
}

// A town's pages come one after the other; its units are read once.
const unitsOf = /* @__PURE__ */ remember(
  60_000,
  2,
  async (town: string): Promise<Unit[]> => findUnits(await villagesOfTown(town)),
)

/** Backtests whose next page nobody has asked for: an event was lost. @returns how many were taken up */
export async function resumeBacktests(at: Date): Promise<number> {
  const still = new Date(at.getTime() - 10 * 60_000).toISOString()
  const stalled = await runningSince(county().code, still)
  for (const { id, version } of stalled) await goOn(id, version, at)
  return stalled.length
}
