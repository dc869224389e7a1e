/** Reads a text for what no village may be asked for, or only under conditions (R7, R10, R27, R33 to R36, R63). Pure. */

import { normalForm } from '../normal.ts'
import { type Act, acts } from './acts.ts'
import { type ReadAs, type ReadText, readAs, type Window, type Words, windowsOf } from './features.ts'
import { judge, judged, type Model, placesOf } from './model.ts'

export interface ActReader {
  readonly model: Model
  readonly words: Words
  /** What a county says of single words, in log odds, by the word. */
  readonly own: ReadonlyMap<string, { readonly act: Act; readonly weight: number }>
}

export interface ActFound {
  readonly act: Act
  /** Whether it stops an order; otherwise a person weighs it. */
  readonly sure: boolean
  /** In log odds. */
  readonly score: number
  /** Families of words that the same few clauses ask for: what kind of act it is within its name. */
  readonly families: readonly string[]
  /** The words that say so, as typed, with their place in UTF-16 units. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How much the surest act adds to whether there is any: set, with both thresholds, on the sets beside the tests. */
const shareOfAct = 0.7
export const thresholds = { told: 0.3, sure: 1.2 }
/** What is fitted speaks no more than this against a word that the county has for an act: it never met the word. */
const mostAgainst = -4
/** A second act of one window is told where it is nearly as sure as the first. */
const nearlyAsSure = 0.5

/** Each act once, at its surest place, in the order of the text. */
export function actsIn(typed: string, reader: ActReader, as: ReadAs): ActFound[] {
  const normal = normalForm(typed)
  const read = readAs(normal.text, reader.words, as)
  const best = new Map<Act, { score: number; window: Window }>()
  for (const window of windowsOf(read.text)) {
    for (const [act, score] of scoresOf(reader, read, window)) {
      if (score > (best.get(act)?.score ?? thresholds.told)) best.set(act, { score, window })
    }
  }
  return [...best]
    .map(([act, { score, window }]) => {
      const place =
        ownPlace(reader, read, window, act) ?? placeOf(reader.model, read, window, judged.indexOf(act))
      const { start, end } = normal.typed(place.start, place.end)
      const text = typed.slice(start, end)
      const families = familiesIn(read, window)
      return { act, sure: score >= thresholds.sure, score, families, text, start, end }
    })
    .sort((a, b) => a.start - b.start || b.score - a.score)
}

/** The acts a window asks for, by the sum of whether it asks any and whether it is this one. */
function scoresOf({ model, own }: ActReader, read: ReadText, window: Window): [Act, number][] {
  const scores = judge(model, read, window)
  const added = own.size > 0 ? addedBy(own, read, window) : undefined
  const any = scores[0] ?? 0
  const each = acts.map((act, at) => [act, scores[at + 1] ?? 0] as const)
  const surest = Math.max(...each.map(([, score]) => score))
  return each.flatMap(([act, score]): [Act, number][] => {
    const said = added?.get(act) ?? 0
    if (score < surest - nearlyAsSure && said <= 0) return []
    const fitted = any + shareOfAct * score
    return [[act, (said > 0 ? Math.max(fitted, mostAgainst) : fitted) + said]]
  })
}

const asked = new Set(['', 'V', 'I'])

const familiesIn = ({ words, standings }: ReadText, { start, end }: Window): string[] => [
  ...new Set(
    words
      .filter((word) => word.start >= start && word.end <= end && asked.has(standings[word.start] ?? ''))
      .flatMap(({ value }) => value),
  ),
]

function addedBy(own: ActReader['own'], read: ReadText, window: Window) {
  const added = new Map<Act, number>()
  for (const { act, weight } of saidIn(own, read, window)) added.set(act, (added.get(act) ?? 0) + weight)
  return added
}

/** A word for an act counts where it is asked for; a word against it wherever it stands. */
function* saidIn(own: ActReader['own'], { text, standings }: ReadText, { start, end }: Window) {
  const longest = Math.max(0, ...[...own.keys()].map(({ length }) => length))
  for (let at = start; at < end; at += 1) {
    for (let length = 1; length <= longest && at + length <= end; length += 1) {
      const word = own.get(text.slice(at, at + length))
      if (word && (word.weight < 0 || asked.has(standings[at] ?? ''))) yield { ...word, at, length }
    }
  }
}

/** No word is cut in two. */
function widened({ words }: ReadText, { start, end }: Window): Window {
  const cut = words.filter((word) => word.start < end && start < word.end)
  return {
    start: Math.min(start, ...cut.map((word) => word.start)),
    end: Math.max(end, ...cut.map((word) => word.end)),
  }
}

const shortest = 2
const longestPlace = 14
const mark = /[\s,，。;；:：!！?？“”"「」《》()（）]/

/** Where a county's own word for the act stands. */
function ownPlace({ own }: ActReader, read: ReadText, window: Window, act: Act): Window | undefined {
  const said = [...saidIn(own, read, window)].filter((each) => each.act === act && each.weight > 0)
  const [word] = said.sort((a, b) => b.weight - a.weight || a.at - b.at)
  return word && { start: word.at, end: word.at + word.length }
}

/** The few words that weigh most: the run of characters with the greatest sum above the mean. */
export function placeOf(model: Model, read: ReadText, window: Window, column: number): Window {
  const places = placesOf(model, read, window, column)
  const mean = places.reduce((sum, each) => sum + each, 0) / places.length
  let best = { sum: Number.NEGATIVE_INFINITY, start: 0, end: places.length }
  for (let start = 0; start < places.length; start += 1) {
    let sum = 0
    for (let end = start; end < Math.min(places.length, start + longestPlace); end += 1) {
      if (mark.test(read.text[window.start + end] ?? '')) break
      sum += (places[end] ?? 0) - Math.max(0, mean)
      if (end + 1 - start >= shortest && sum > best.sum) best = { sum, start, end: end + 1 }
    }
  }
  return widened(read, { start: window.start + best.start, end: window.start + best.end })
}
