/** How each place of a text stands: asked of the village, negated, only told of, left to others … Pure, one pass. */

import { type ContextClass, contextWords } from './context-words.ts'

/**
 * `''` asked, nobody named; `V` of the village; `O` of somebody else; `C` of somebody else named in an earlier clause;
 * `N` negated; `S` spoken of; `H` helped with; `P` past; `I` in a case only; `Q` quoted; `B` in the name of a paper.
 */
export type Standing = '' | 'V' | 'O' | 'C' | 'N' | 'S' | 'H' | 'P' | 'I' | 'Q' | 'B'

/** A word's class by the word, with the longest word's length. */
export interface Vocabulary<Value> {
  readonly words: ReadonlyMap<string, Value>
  readonly longest: number
}

export function vocabularyOf<Value>(entries: Iterable<readonly [string, Value]>): Vocabulary<Value> {
  const words = new Map(entries)
  return { words, longest: Math.max(1, ...[...words.keys()].map(({ length }) => length)) }
}

/** The words of a text, the longest at each place, one after the other. */
export function wordsIn<Value>({ words, longest }: Vocabulary<Value>, text: string) {
  const found: { readonly start: number; readonly end: number; readonly value: Value }[] = []
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at)
    while (length > 0 && !words.has(text.slice(at, at + length))) length -= 1
    const value = length > 0 ? words.get(text.slice(at, at + length)) : undefined
    if (value !== undefined) found.push({ start: at, end: at + length, value })
    at += Math.max(1, length)
  }
  return found
}

export const standardContext: Vocabulary<ContextClass> = vocabularyOf(
  Object.entries(contextWords).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, name as ContextClass] as const),
  ),
)

const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '《': '》',
  '"': '"',
}
/** A quotation is of a few words; what runs on is no quotation, or its end was forgotten. */
const longestQuotation = 40

const clauseEnd = new Set([...',，。;；:：!！?？\n'])
export const sentenceEnd = new Set([...'。;；!！?？\n'])

/** Of each character whether it stands in a quotation, or in the name of a paper. */
export function quotedPlaces(text: string): ('Q' | 'B' | undefined)[] {
  const quoted: ('Q' | 'B' | undefined)[] = new Array(text.length).fill(undefined)
  for (let at = 0; at < text.length; at += 1) {
    const close = closing[text[at] ?? '']
    if (!close) continue
    const end = text.slice(at + 1, at + 1 + longestQuotation).indexOf(close)
    if (end < 0) continue
    quoted.fill(close === '》' ? 'B' : 'Q', at, at + end + 2)
    at += end + 1
  }
  return quoted
}

/** 到村里拆除, 在各村张贴: where a village is gone to or stood in, it does nothing. */
const isPlace = (text: string, { start, value }: { readonly start: number; readonly value: ContextClass }) =>
  value === 'village' && '到进入在去赴驻至往向对于'.includes(text[start - 1] ?? ' ')

/** @param doer whose act it is where the text names nobody */
export function standingsOf(
  text: string,
  doer: 'village' | 'other',
  context: Vocabulary<ContextClass> = standardContext,
): Standing[] {
  const standings: Standing[] = new Array(text.length).fill('')
  const quoted = quotedPlaces(text)
  const words = wordsIn(context, text)
  let next = 0
  let carried: 'village' | 'other' | undefined
  for (let from = 0; from < text.length; ) {
    let to = from
    while (to < text.length && (quoted[to] || !clauseEnd.has(text[to] ?? ''))) to += 1
    if (from > 0 && sentenceEnd.has(text[from - 1] ?? '')) carried = undefined
    const clause = []
    for (; next < words.length && (words[next]?.start ?? 0) <= to; next += 1) {
      const word = words[next]
      if (word && word.value !== 'none' && !isPlace(text, word)) clause.push(word)
    }
    const doers = clause.filter(({ value }) => value === 'village' || value === 'other')
    const first = doers[0]
    const named = first ?? carried
    // 棚屋拆除由执法队做: what stands before the first doer is that doer's, where the words make it so.
    let acting =
      first && '由归'.includes(text[first.start - 1] ?? ' ')
        ? (first.value as 'village' | 'other')
        : undefined
    const silent: Standing = named ? (!first && carried === 'other' ? 'C' : '') : doer === 'other' ? 'O' : ''
    const is = { negation: false, told: false, help: false, past: false, condition: false }
    let word = 0
    for (let at = from; at <= to && at < text.length; at += 1) {
      const here = clause[word]
      if (here && here.start === at) {
        word += 1
        if (here.value === 'village' || here.value === 'other') {
          acting = here.value
          if (acting === 'village') is.help = false
        } else if (here.value !== 'none') is[here.value] = true
      }
      standings[at] = standingAt(quoted[at], is, acting, silent)
    }
    carried = (doers.at(-1)?.value as typeof carried) ?? carried
    from = to + 1
  }
  return standings
}

function standingAt(
  quoted: 'Q' | 'B' | undefined,
  is: Readonly<Record<'negation' | 'told' | 'help' | 'past' | 'condition', boolean>>,
  acting: 'village' | 'other' | undefined,
  silent: Standing,
): Standing {
  if (quoted) return quoted
  if (is.negation) return 'N'
  if (is.told) return 'S'
  if (is.help) return 'H'
  if (acting === 'other') return 'O'
  if (acting === undefined && silent !== '') return silent
  if (is.past) return 'P'
  if (is.condition) return 'I'
  return acting === 'village' ? 'V' : ''
}
