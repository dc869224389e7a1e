/**
 * How alike two orders are in what they ask, whatever code they carry and whoever wrote them. Each is read for what it
 * is about, told from its object first, and for the acts it asks for; signs of both are weighed into one score. Pure;
 * texts are read once and what is kept of them is small.
 */
import { normalForm } from '../normal.ts'
import { rank, type SearchIndex } from '../title-search.ts'
import type { Asked, Reading } from './asked.ts'
import { fields } from './letters.ts'
import { inFigures, marksIn, opposed } from './marks.ts'
import { signsOf } from './signs.ts'
import { weigh } from './weigh.ts'
import { actsIn, commonIn, namesIn } from './word-groups.ts'

// Enough to find it by; what it is about is told by its names.
const topicsKept = 2
const lettersKept = { object: 40, action: 64, place: 24, finish: 36 }

export function readAsked(index: SearchIndex, asked: Asked): Reading {
  const of = (text: string | null | undefined) => normalForm(text ?? '').text
  const [object, action, place, finish] = [
    of(asked.object),
    of(asked.action),
    of(asked.place),
    of(asked.finishStandard),
  ]
  const rest = `${place},${finish}`
  const names = namesIn(object)
  return {
    topics: rank(index, `${object},${action}`)
      .slice(0, topicsKept)
      .map(({ item }) => item.sieveCode),
    names,
    matters: namesIn(action).filter((name) => !names.includes(name)),
    acts: actsIn(action),
    objectActs: actsIn(object),
    object: keptOf(object, lettersKept.object),
    action: keptOf(action, lettersKept.action),
    place: keptOf(place, lettersKept.place),
    finish: keptOf(finish, lettersKept.finish),
    restNames: namesIn(rest),
    restActs: actsIn(rest),
    common: commonIn([object, action, place, finish].join('\n')),
    marks: marksIn([object, action, place, finish].join('\n')),
  }
}

const lettersOf = (text: string) => inFigures(text).replace(/[^\p{Letter}\p{Number}]/gu, '')

/** Of a long text its beginning and its end: what comes first is often said in every order, what comes last is seldom. */
function keptOf(text: string, most: number): string {
  const letters = lettersOf(text)
  return letters.length <= most
    ? letters
    : `${letters.slice(0, Math.floor(most / 2))}${letters.slice(-Math.ceil(most / 2))}`
}

export type { Asked, Reading } from './asked.ts'

/** What is said of two orders: `unsure` is shown as well, as one that may be another piece of work. */
export type Verdict = 'same' | 'unsure' | 'different'

export interface Likeness {
  /** 0 nothing shared, 1 the same in everything. */
  readonly score: number
  readonly verdict: Verdict
  readonly sameNames: readonly string[]
  readonly sameActs: readonly string[]
}

/**
 * From which scores on two orders are taken for the same work, and below which for different work. Between them lies about
 * one pair in nine of those that tests/reading/likeness/fit.ts judged without having been fitted on them.
 */
export const sureFrom = 0.6
export const unsureFrom = 0.35

const verdictOf = (score: number): Verdict =>
  score >= sureFrom ? 'same' : score >= unsureFrom ? 'unsure' : 'different'

export function compare(a: Reading, b: Reading): Likeness {
  const signs = signsOf(a, b)
  const score = oneText(a, b) ? 1 : weigh(signs)
  const verdict = verdictOf(score)
  return {
    score,
    verdict: verdict === 'different' && saysAgain(signs) ? 'unsure' : verdict,
    sameNames: all(a).filter((name) => all(b).includes(name)),
    sameActs: a.acts.filter((act) => b.acts.includes(act)),
  }
}

/** Anybody can write 复查: where nothing else differs, whoever reviews it sees the first one all the same. */
const saysAgain = ({ again, alike = 0, hard, soft }: Readonly<Record<string, number>>) =>
  again === 1 && alike >= 0.85 && hard === 0 && soft === 0

const all = ({ names, matters }: Reading) => [...names, ...matters]

/** What was cut off a long text may still stand in its marks. */
const oneText = (a: Reading, b: Reading) =>
  a.object !== '' &&
  a.action !== '' &&
  fields.every((field) => (a[field] ?? '') === (b[field] ?? '')) &&
  opposed(a.marks ?? {}, b.marks ?? {}).length === 0
