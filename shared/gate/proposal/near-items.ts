/** Which items of the list a message reads like. Pure. */

import { likeness, rank, type SearchIndex, type Titled } from '../../reading/title-search.ts'

export interface Texts {
  /** What it is about and what is asked. */
  readonly asked: string
  /** The whole of its matter, without whom it goes to and whom to ask. */
  readonly matter: string
  /** Everything that was written of it: the office that asks says something too. */
  readonly written: string
}

const most = 3

/**
 * The nearest first. What is asked counts, and so does all that was written around it; an item that shares no two
 * characters with the matter is none of it, and a matter off the list has none.
 */
export function nearItems<I extends Titled>(
  index: SearchIndex<I>,
  { asked, matter, written }: Texts,
  listed: (item: I) => boolean,
): I[] {
  const scores = new Map<I, number>()
  for (const text of [asked, written])
    for (const { item, score } of rank(index, text)) scores.set(item, (scores.get(item) ?? 0) + score)
  return [...scores]
    .filter(([item]) => listed(item))
    .sort(([a, one], [b, other]) => other - one || (a.sieveCode < b.sieveCode ? -1 : 1))
    .slice(0, most)
    .map(([item]) => item)
    .filter((item) => likeness(index, item, matter) > 0)
}
