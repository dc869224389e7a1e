/**
 * Whether an order's text is what its item covers (R61): its matter is weighed against every item's, and the acts it
 * asks of the village are held against the item's own. Pure; the index is built once per catalogue version.
 */
import { type Acts, type AskedAct, actsAskedIn, actsOf, clearingWaste } from './asked.ts'
import type { FitItem, OrderTexts } from './item.ts'
import { type Sayings, sayings, type Topics, topicScores, topicsOf } from './topics.ts'
import { verdict as worth } from './weights.ts'

export type { AskedAct, FitItem, OrderTexts, Sayings }

export interface FitIndex {
  readonly topics: Topics
  readonly acts: Acts
  readonly places: ReadonlyMap<string, number>
}

export interface Scored {
  readonly sieveCode: string
  readonly score: number
}

export interface Fit {
  readonly verdict: 'fits' | 'not_this_item' | 'outside_acts' | 'unsure'
  /** Items that have the matter and to which none of the acts asked is foreign, best first. */
  readonly fitting: readonly Scored[]
  /** Acts asked of the village that are outside the chosen item. */
  readonly evidence?: readonly AskedAct[]
}

/** @param said what people say who mean an item, where a county has other words than these */
export function indexOf(items: readonly FitItem[], said: Sayings = sayings): FitIndex {
  return {
    topics: topicsOf(items, said),
    acts: actsOf(items),
    places: new Map(items.map(({ sieveCode }, at) => [sieveCode, at])),
  }
}

/**
 * The items that a text may be about where it names none, best first. None where too little is known, and none behind
 * a matter that no item has.
 */
export function itemsFor({ topics }: FitIndex, texts: OrderTexts): Scored[] {
  const scores = topicScores(topics, texts)
  const nobodys = Math.max(0, ...scores.subarray(topics.items.length))
  const least = Math.max(worth.known, nobodys, worth.shownFrom * Math.max(0, ...scores))
  return topics.items
    .map(({ sieveCode }, at) => ({ sieveCode, score: scores[at] ?? 0 }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
}

/** A code that the index does not know is the matter of no item. */
export function fitOf({ topics, acts, places }: FitIndex, sieveCode: string, texts: OrderTexts): Fit {
  const chosen = places.get(sieveCode) ?? -1
  const scores = topicScores(topics, texts)
  const scoreOf = (at: number | undefined) => (at === undefined ? 0 : (scores[at] ?? 0))
  const ranked = [...scores.keys()]
    .filter((at) => scoreOf(at) > 0)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
  const asked = actsAskedIn(acts, texts)
  const outside = (at: number) => asked.filter(({ act }) => acts.outside[at]?.has(act))

  const fitting = ranked
    .filter((at) => at < topics.items.length && scoreOf(at) >= scoreOf(ranked[0]) * worth.shownFrom)
    .filter((at) => outside(at).length === 0)
    .slice(0, worth.shown)
    .map((at) => ({ sieveCode: topics.items[at]?.sieveCode ?? '', score: scoreOf(at) }))

  const foreign = outside(chosen)
  // One place is shown once, under the first name of what is asked there.
  const evidence = foreign.filter(
    ({ field, start, end }, at) =>
      !foreign.slice(0, at).some((one) => one.field === field && one.start < end && start < one.end),
  )
  const closed = foreign.some(({ act }) => acts.closed[chosen]?.has(act))
  const own = scoreOf(chosen) + (closed ? worth.closedHere : 0)
  const other = scoreOf(ranked.find((at) => at !== chosen))
  const length = texts.object.length + texts.action.length
  const elsewhere =
    other > own * worth.otherOver + worth.otherLeast + worth.perCharacter * length ||
    // Industrial waste is what the text is about, whatever else it names.
    (foreign.some(({ act }) => act === clearingWaste) && !acts.ownsWaste[chosen])
  return {
    verdict: elsewhere
      ? 'not_this_item'
      : evidence.length > 0
        ? 'outside_acts'
        : own < worth.known
          ? 'unsure'
          : 'fits',
    fitting,
    ...(evidence.length > 0 && { evidence }),
  }
}
