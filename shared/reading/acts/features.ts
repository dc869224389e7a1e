/**
 * What an act is recognised by: runs of one to three characters and families of words, with how they stand; whether the
 * item's own words speak of it; which field it stands in. A text is read in windows, sentence by sentence and of a long
 * one a few clauses at a time, so that one line among many is not drowned. Pure, linear in the text.
 */

import { normalForm } from '../normal.ts'
import { type Standing, sentenceEnd, standingsOf, type Vocabulary, vocabularyOf, wordsIn } from './context.ts'
import type { ContextClass } from './context-words.ts'
import { families } from './families.ts'

export interface ReadText {
  readonly text: string
  readonly standings: readonly Standing[]
  readonly words: readonly {
    readonly start: number
    readonly end: number
    readonly value: readonly string[]
  }[]
  /** Pairs of characters of what the item says that the village does; null where there is no item. */
  readonly own: ReadonlySet<string> | null
  readonly field: string
}

export interface ReadAs {
  readonly field: string
  /** Whose act it is where the text names nobody. */
  readonly doer: 'village' | 'other'
  readonly own?: ReadonlySet<string> | null | undefined
}

export interface Words {
  readonly context: Vocabulary<ContextClass>
  readonly families: Vocabulary<readonly string[]>
}

/** A word may be of several families. */
export const familyVocabulary = (rows: Iterable<readonly [family: string, word: string]>) => {
  const of = new Map<string, string[]>()
  for (const [family, word] of rows) of.set(word, [...(of.get(word) ?? []), family])
  return vocabularyOf<readonly string[]>(of)
}

export const standardFamilies = familyVocabulary(
  Object.entries(families).flatMap(([family, words]) =>
    words.split(' ').map((word) => [family, word] as const),
  ),
)

/** @param text in normal form */
export function readAs(text: string, { context, families }: Words, { field, doer, own }: ReadAs): ReadText {
  return {
    text,
    standings: standingsOf(text, doer, context),
    words: wordsIn(families, text),
    own: own ?? null,
    field,
  }
}

/** What an item says that the village does: its name, its other names, its acts, and its role up to what it shuts out. */
export function ownWords(item: {
  readonly title: string
  readonly aliases: readonly string[]
  readonly acts: readonly string[]
  readonly villageRole: string
}): ReadonlySet<string> {
  const role = item.villageRole.split(/[,;，；。]/).filter((clause) => !clause.includes('不'))
  const pairs = new Set<string>()
  for (const each of [item.title, ...item.aliases, ...item.acts, ...role]) {
    const { text } = normalForm(each)
    for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.slice(at, at + 2))
  }
  return pairs
}

export interface Window {
  readonly start: number
  readonly end: number
}

export const longestRun = 3
/** Clauses that are read together. */
const clausesTogether = 3
const mostOwn = 4

/** Each feature with its place in the text; what is said of the whole window has the window's. */
export function featuresOf(
  { text, standings, words, own, field }: ReadText,
  { start, end }: Window,
  seen: (feature: string, from: number, to: number) => void,
): void {
  // The ends of a window are characters of their own: a title begins with its act, a sentence ends with its demand.
  for (let at = start - 1; at <= end; at += 1) {
    let run = ''
    for (let length = 1; length <= longestRun && at + length <= end + 1; length += 1) {
      const last = at + length - 1
      run += last < start ? '^' : last === end ? '$' : plain(text[last] ?? '')
      const standing = last >= start && last < end ? (standings[last] ?? '') : ''
      const from = Math.max(start, at)
      const to = Math.min(end, last + 1)
      seen(run, from, to)
      if (standing !== '') seen(`${standing}|${run}`, from, to)
    }
  }
  for (const word of words) {
    if (word.start < start || word.end > end) continue
    const standing = standings[word.start] ?? ''
    for (const family of word.value) {
      seen(`of:${family}`, word.start, word.end)
      if (standing !== '') seen(`${standing}|of:${family}`, word.start, word.end)
    }
  }
  seen(`in:${field}`, start, end)
  if (own === null) return
  let count = 0
  for (let at = start; at + 2 <= end; at += 1) {
    const pair = text.slice(at, at + 2)
    if (!own.has(pair)) continue
    count += 1
    seen(`own:${pair}`, at, at + 2)
  }
  seen(`own:${Math.min(mostOwn, count)}`, start, end)
}

/** Any number is a number, and Latin letters have one case. */
const plain = (character: string) => (character >= '0' && character <= '9' ? '0' : character.toLowerCase())

/** Sentences, and of a long one each few clauses that follow one another. */
export function windowsOf(text: string): Window[] {
  const windows: Window[] = []
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !sentenceEnd.has(text[at] ?? '')) continue
    const end = Math.min(at + 1, text.length)
    if (end > from && text.slice(from, end).trim() !== '') windows.push(...within(text, { start: from, end }))
    from = end
  }
  return windows
}

const clauseMarks = new Set([...',，:：'])

function within(text: string, { start, end }: Window): Window[] {
  const starts = [start]
  for (let at = start; at < end - 1; at += 1) if (clauseMarks.has(text[at] ?? '')) starts.push(at + 1)
  if (starts.length <= clausesTogether) return [{ start, end }]
  return starts
    .slice(0, starts.length - clausesTogether + 1)
    .map((from, at) => ({ start: from, end: starts[at + clausesTogether] ?? end }))
}
