/**
 * Finds duties by what people write, as the catalogue does its items: overlapping pairs of characters, rare ones
 * weighing more (BM25), the best of a duty's phrases counting. Pure; built once per list.
 */
import { gramsOf } from '../../reading/title-search.ts'
import type { Duty } from './duty.ts'

interface Phrase {
  readonly text: string
  readonly length: number
  readonly grams: ReadonlySet<string>
}

export interface DutyIndex {
  readonly duties: readonly Duty[]
  /** Of each duty: its matter, its keywords, and last all of them together. */
  readonly phrases: readonly (readonly Phrase[])[]
  readonly weights: ReadonlyMap<string, number>
  readonly averageLength: number
}

export interface Found {
  readonly duty: Duty
  readonly score: number
  /** The words of the question that led here, longest first. */
  readonly words: readonly string[]
}

function phraseOf(text: string): Phrase {
  const grams = gramsOf(text)
  return { text, length: grams.length, grams: new Set(grams) }
}

export function indexOf(duties: readonly Duty[]): DutyIndex {
  const phrases = duties.map(({ matter, keywords }) =>
    [matter, ...keywords, [matter, ...keywords].join(' ')].map(phraseOf),
  )
  const counts = new Map<string, number>()
  for (const gram of phrases.flatMap((each) => [...(each.at(-1)?.grams ?? [])]))
    counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const weights = new Map(
    [...counts].map(([gram, count]) => {
      const rarity = Math.log(1 + (duties.length - count + 0.5) / (count + 0.5))
      // A single character is a hint, a pair nearly a word.
      return [gram, gram.length > 1 ? rarity : rarity * 0.25]
    }),
  )
  const lengths = phrases.flat().map(({ length }) => length)
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return { duties, phrases, weights, averageLength }
}

/** The usual BM25 constants; a list's phrases are short, so that repeats do not occur. */
const saturation = 1.2
const lengthPenalty = 0.4
/** What a duty as a whole shares with the text comes on top of its best phrase, at half. */
const wholeShare = 0.5

/** Duties that share anything with the text, best first; equal scores in the order of the codes. */
export function rank(index: DutyIndex, text: string): Found[] {
  const grams = new Set(gramsOf(text))
  return index.duties
    .map((duty, at) => ({ duty, score: scoreOf(index, index.phrases[at] ?? [], grams), at }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.duty.code < b.duty.code ? -1 : 1))
    .map(({ duty, score, at }) => ({ duty, score, words: wordsShared(index.phrases[at]?.at(-1), text) }))
}

function scoreOf(
  { weights, averageLength }: DutyIndex,
  phrases: readonly Phrase[],
  grams: ReadonlySet<string>,
) {
  const scores = phrases.map((phrase) => {
    const norm = saturation * (1 - lengthPenalty + (lengthPenalty * phrase.length) / averageLength)
    let score = 0
    for (const gram of grams) {
      if (phrase.grams.has(gram)) score += ((weights.get(gram) ?? 0) * (saturation + 1)) / (1 + norm)
    }
    return score
  })
  return Math.max(0, ...scores.slice(0, -1)) + wholeShare * (scores.at(-1) ?? 0)
}

/** Runs of the text whose every pair of characters the phrase has: at most five, longest first. */
function wordsShared(phrase: Phrase | undefined, text: string): string[] {
  const characters = [...text.normalize('NFKC').toLowerCase()]
  const runs: string[] = []
  let run = ''
  for (const [at, character] of characters.entries()) {
    const pair = `${character}${characters[at + 1] ?? ''}`
    if (phrase?.grams.has(pair) && pair.length > character.length)
      run = run === '' ? pair : run + pair.slice(character.length)
    else {
      if (run !== '') runs.push(run)
      run = ''
    }
  }
  return [...new Set(runs)].sort((a, b) => b.length - a.length).slice(0, 5)
}
