/**
 * By what two orders are told apart, in their own words: signs that stand against one another and, where both say nearly the
 * same, what is replaced. For whoever compares them; whether they are the same work is for `compare`. Pure.
 */
import { normalForm } from '../normal.ts'
import { align } from './aligned.ts'
import type { Asked } from './asked.ts'
import { classOfKind, type MarkClass, oppositesIn } from './mark-signs.ts'
import { inFigures, type Marked, markedIn } from './marks.ts'
import { sortOf, tellsApart } from './replaced-signs.ts'

/** What differs: as a sign tells it, done again or for the first time, or a wording. */
export type ApartKind = MarkClass | 'again' | 'wording'

export interface Apart {
  readonly kind: ApartKind
  /** As each order says it; null where one says nothing of it. */
  readonly mine: string | null
  readonly other: string | null
}

/** As many as are read at a glance. */
const most = 4
/** Comparing word for word takes the product of both lengths. */
const compared = 200
/** Texts that have less in common are not one text with a word replaced. */
const mostlyAlike = 0.7
/** A clause that is replaced is shown by the fields. */
const longestWording = 8

const textsOf = ({ object, action, place, finishStandard }: Asked) =>
  [object, action, place ?? null, finishStandard ?? null].map((text) => normalForm(text ?? '').text)
const lettersOf = (text: string) =>
  inFigures(text)
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .slice(0, compared)

export function tellApart(mine: Asked, other: Asked): Apart[] {
  const [mineTexts, otherTexts] = [textsOf(mine), textsOf(other)]
  const [mineMarks, otherMarks] = [markedIn(mineTexts.join('\n')), markedIn(otherTexts.join('\n'))]
  const [mineLetters, otherLetters] = [mineTexts.map(lettersOf), otherTexts.map(lettersOf)]
  const signs = marksApart(mineMarks, otherMarks)
  const halves = oppositesIn(mineLetters.join(' '), otherLetters.join(' ')).map(
    ({ from, to }): Apart => ({ kind: 'half', mine: from, other: to }),
  )
  const found = [
    ...signs.filter(({ kind }) => kind !== 'name'),
    ...again(mineMarks, otherMarks),
    ...(signs.some(({ kind }) => kind === 'half' || kind === 'season') ? [] : halves.slice(0, 1)),
    ...wordings(mineLetters, otherLetters),
    ...signs.filter(({ kind }) => kind === 'name'),
  ]
  return found
    .filter((each, at) => !found.slice(0, at).some((before) => overlaps(before, each)))
    .slice(0, most)
}

/** Says again what another says, or part of it. */
function overlaps(before: Apart, each: Apart): boolean {
  const within = (a: string | null, b: string | null) =>
    a !== null &&
    b !== null &&
    (a.includes(b) || b.includes(a) || [...a].filter((one) => b.includes(one)).length > 1)
  return within(before.mine, each.mine) || within(before.other, each.other)
}

function marksApart(mine: readonly Marked[], other: readonly Marked[]): Apart[] {
  const kinds = [...new Set(mine.map(({ kind }) => kind))]
  return kinds.flatMap((kind): Apart[] => {
    const called = classOfKind(kind)
    const [mines, others] = [mine, other].map((marks) => marks.filter((mark) => mark.kind === kind))
    const [first, second] = [mines?.[0], others?.[0]]
    if (!called || !first || !second || called === 'doing') return []
    if (mines?.some(({ value }) => others?.some((each) => each.value === value))) return []
    return [{ kind: called, mine: first.said, other: second.said }]
  })
}

function again(mine: readonly Marked[], other: readonly Marked[]): Apart[] {
  const [first, second] = [mine, other].map(
    (marks) => marks.find(({ kind }) => kind === 'follow-up')?.said ?? null,
  )
  return (first === null) === (second === null)
    ? []
    : [{ kind: 'again', mine: first ?? null, other: second ?? null }]
}

function wordings(mine: readonly string[], other: readonly string[]): Apart[] {
  return mine.flatMap((text, at) => {
    const { alike, replaced } = align(text, other[at] ?? '')
    if (text === '' || other[at] === '' || alike < mostlyAlike) return []
    return replaced
      .filter((each) => tellsApart(sortOf(each)))
      .filter(({ from, to }) => Math.max(from.length, to.length) <= longestWording)
      .map(({ from, to, before, after }): Apart => {
        // A single character is read with those beside it: 永昌 and 永盛.
        const [left, right] = Math.max(from.length, to.length) === 1 ? [before, after] : ['', '']
        return { kind: 'wording', mine: `${left}${from}${right}`, other: `${left}${to}${right}` }
      })
      .map((each) => ({ ...each, mine: each.mine || null, other: each.other || null }))
  })
}
