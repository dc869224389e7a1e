/**
 * R9: whether a text asks for a matter that a higher level has taken back. A matter is what is dealt with and what is
 * done with it (企业安全生产 + 检查): the text must name most of the one, and do the other or a word of its family.
 * Pure; the threshold was set on the labelled table of tests/lists/duties/taken-back.test.ts.
 */

import { actFamilies, helpedWith, spokenOf } from '../../reading/act-families.ts'
import { normalForm } from '../../reading/normal.ts'
import { gramsOf } from '../../reading/title-search.ts'
import type { Duty } from './duty.ts'
import type { DutyIndex } from './duty-search.ts'

export interface TakenBack {
  readonly duty: Duty
  /** Share of the matter's weight that the text names, 0 to 1. */
  readonly score: number
  /** The text asks the village only to help the department: for the reviewer to judge. */
  readonly helping: boolean
  readonly field: 'object' | 'action'
  /** Where the act stands, in UTF-16 units of the field. */
  readonly evidence: { readonly text: string; readonly start: number; readonly end: number }
}

/** How much of what a matter is about a text must name: at 0.6 another matter under the same act passes, at 0.7 recall falls. */
export const threshold = 0.65

interface Clause {
  readonly field: 'object' | 'action'
  readonly text: string
  readonly start: number
}

function clausesOf(field: Clause['field'], text: string): Clause[] {
  return [...text.matchAll(/[^。;,!?\n\uff0c\uff1b\uff01\uff1f]+/g)].map(([clause], at, all) => ({
    field,
    text: clause,
    start: all[at]?.index ?? 0,
  }))
}

/** What a text asks for that was taken back, the surest first; of each matter its surest place. */
export function takenBackIn(
  index: DutyIndex,
  typed: { object: string | null; action: string | null },
): TakenBack[] {
  const normal = { object: normalForm(typed.object ?? ''), action: normalForm(typed.action ?? '') }
  return readTakenBack(index, { object: normal.object.text, action: normal.action.text }).map((found) => {
    const { field, evidence } = found
    const { start, end } = normal[field].typed(evidence.start, evidence.end)
    return { ...found, evidence: { text: (typed[field] ?? '').slice(start, end), start, end } }
  })
}

function readTakenBack(
  index: DutyIndex,
  { object, action }: { object: string; action: string },
): TakenBack[] {
  const clauses = [...clausesOf('action', action), ...clausesOf('object', object)]
  const acts = clauses.flatMap(actsIn)
  if (acts.length === 0) return []
  // What the order is about is said in its object; the clause may say it too.
  const ofObject = new Set(gramsOf(object))
  const ofClause = new Map(clauses.map((clause) => [clause, new Set(gramsOf(clause.text))] as const))
  return index.duties
    .flatMap((duty) => {
      if (duty.category !== 'taken_back') return []
      const subjects = subjectsOf(duty)
      const scores = new Map<string, number>()
      const scoreOf = (clause: Clause, families: readonly string[]) => {
        const key = `${clause.field} ${clause.start} ${families.join()}`
        const known = scores.get(key)
        if (known !== undefined) return known
        const fitting = subjects.filter(({ family }) => families.includes(family))
        const says = (gram: string) => ofObject.has(gram) || ofClause.get(clause)?.has(gram) === true
        const score = Math.max(0, ...fitting.map((subject) => coverage(index, subject.grams, says)))
        scores.set(key, score)
        return score
      }
      const found = acts.flatMap(({ clause, word, at, families, helping }): TakenBack[] => {
        const score = scoreOf(clause, families)
        if (score < threshold) return []
        const start = clause.start + at
        const evidence = { text: word, start, end: start + word.length }
        return [{ duty, score, helping, field: clause.field, evidence }]
      })
      return found.sort((a, b) => Number(a.helping) - Number(b.helping) || b.score - a.score).slice(0, 1)
    })
    .sort((a, b) => b.score - a.score || (a.duty.code < b.duty.code ? -1 : 1))
}

const actWords: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(actFamilies.flatMap(({ words }) => words))].map((word) => [
    word,
    actFamilies.filter(({ words }) => words.includes(word)).map(({ act }) => act),
  ]),
)

// What is read before an act reaches back thirty characters or so; all of a long clause before each act would be read over and over.
const mostBefore = 64

function* placesOf(word: string, text: string): Generator<number> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) yield at
}

/** The acts a clause asks for; those it only speaks of are left out. */
function actsIn(clause: Clause) {
  return [...actWords].flatMap(([word, families]) =>
    [...placesOf(word, clause.text)].flatMap((index) => {
      const before = clause.text.slice(Math.max(0, index - mostBefore), index)
      return spokenOf.test(before)
        ? []
        : [{ clause, word, at: index, families, helping: helpedWith.test(before) }]
    }),
  )
}

const known = new WeakMap<Duty, { family: string; grams: string[] }[]>()

/** Each phrase of a matter without the words of its act, with each act it names. */
function subjectsOf(duty: Duty): { family: string; grams: string[] }[] {
  const kept = known.get(duty)
  if (kept) return kept
  const subjects = [duty.matter, ...duty.keywords].flatMap((phrase) =>
    actFamilies
      .filter(({ words }) => words.some((word) => phrase.includes(word)))
      .map(({ act, words }) => ({
        family: act,
        grams: pairsOf(words.reduce((text, word) => text.replaceAll(word, ' '), phrase)),
      }))
      // A phrase that is all act says nothing of what is dealt with.
      .filter(({ grams }) => grams.length > 0),
  )
  known.set(duty, subjects)
  return subjects
}

const pairsOf = (text: string) => [...new Set(gramsOf(text))].filter((gram) => gram.length > 1)

function coverage(
  { weights }: DutyIndex,
  subject: readonly string[],
  says: (gram: string) => boolean,
): number {
  let whole = 0
  let named = 0
  for (const gram of subject) {
    const weight = weights.get(gram) ?? 0
    whole += weight
    if (says(gram)) named += weight
  }
  return whole === 0 ? 0 : named / whole
}
