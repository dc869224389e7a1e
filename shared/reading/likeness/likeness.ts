/**
 * How alike two orders are in what they ask, whatever code they carry and whoever wrote them. Each is read for what it
 * is about, told from its object first, and for the acts it asks for; signs of both are weighed into one score. Pure;
 * texts are read once and what is kept of them is small.
 */
import { normalForm } from '../normal.ts'
import { rank, type SearchIndex } from '../title-search.ts'
import { inFigures, type Marks, marksIn, opposed } from './marks.ts'
import { replacedThroughout } from './replaced.ts'
import { actsIn, closestAct, closestName, namesIn, tells, weightOf, weightOfAct } from './word-groups.ts'

export interface Asked {
  readonly object: string | null
  readonly action: string | null
  readonly place?: string | null
  readonly finishStandard?: string | null
}

/** A text as it is compared: a few hundred bytes. */
export interface Reading {
  /** The items of the list nearest to its words, best first. */
  readonly topics: readonly string[]
  /** What the object names. */
  readonly names: readonly string[]
  /** What the action names besides. */
  readonly matters: readonly string[]
  readonly acts: readonly string[]
  /** Acts that the object already speaks of. */
  readonly objectActs: readonly string[]
  /** The letters of both, cut short: what is copied word for word, and all there is where no name is known. */
  readonly object: string
  readonly action: string
  readonly place?: string
  readonly finish?: string
  /** What tells it from work that is asked in the same words, in any of its texts. */
  readonly marks?: Marks
}

// Enough to find it by; what it is about is told by its names.
const topicsKept = 2
const lettersKept = { object: 20, action: 40, place: 20, finish: 30 }

export function readAsked(index: SearchIndex, asked: Asked): Reading {
  const [object, action] = [asked.object, asked.action].map((text) => normalForm(text ?? '').text) as [
    string,
    string,
  ]
  const names = namesIn(object)
  return {
    topics: rank(index, `${object},${action}`)
      .slice(0, topicsKept)
      .map(({ item }) => item.sieveCode),
    names,
    matters: namesIn(action).filter((name) => !names.includes(name)),
    acts: actsIn(action),
    objectActs: actsIn(object),
    object: lettersOf(object).slice(0, lettersKept.object),
    action: lettersOf(action).slice(0, lettersKept.action),
    place: lettersOf(normalForm(asked.place ?? '').text).slice(0, lettersKept.place),
    finish: lettersOf(normalForm(asked.finishStandard ?? '').text).slice(0, lettersKept.finish),
    marks: marksIn(
      [asked.object, asked.action, asked.place, asked.finishStandard]
        .map((text) => normalForm(text ?? '').text)
        .join('\n'),
    ),
  }
}

const lettersOf = (text: string) => inFigures(text).replace(/[^\p{Letter}\p{Number}]/gu, '')

export interface Likeness {
  /** 0 nothing shared, 1 the same in everything. */
  readonly score: number
  readonly sameNames: readonly string[]
  readonly sameActs: readonly string[]
}

/**
 * From this on two orders are shown to the reviewer as near repeats: the lowest, by steps of 0.05, at which the 225 pairs
 * labelled last are right in nine of ten that are shown, when read with the words as they were before those pairs.
 */
export const nearRepeat = 0.5

/** What each sign adds: fitted on the labelled pairs by tests/reading/likeness/fit.ts. */
const worth = {
  base: -3.9,
  names: 1.9,
  object: 1.2,
  matters: 1.3,
  acts: 1.2,
  copied: -2.55,
  bestName: 1.45,
  bestAct: 1.65,
  otherObject: -1.6,
  otherActs: -1.3,
} as const satisfies Record<keyof ReturnType<typeof signsOf>, number>

export function compare(a: Reading, b: Reading): Likeness {
  const signs = Object.entries(signsOf(a, b)) as [keyof typeof worth, number][]
  const sum = signs.reduce((total, [sign, value]) => total + worth[sign] * value, 0)
  const apart =
    opposed(a.marks ?? {}, b.marks ?? {}).length > 0 || replacedThroughout(fieldsOf(a, b)) !== undefined
  return {
    score: apart ? 0 : oneText(a, b) ? 1 : 1 / (1 + Math.exp(-sum)),
    sameNames: all(a).filter((name) => all(b).includes(name)),
    sameActs: a.acts.filter((act) => b.acts.includes(act)),
  }
}

const fieldsOf = (a: Reading, b: Reading): [string, string][] => [
  [a.object, b.object],
  [a.action, b.action],
  [a.place ?? '', b.place ?? ''],
  [a.finish ?? '', b.finish ?? ''],
]

const oneText = (a: Reading, b: Reading) =>
  a.object !== '' && a.action !== '' && a.object === b.object && a.action === b.action

const all = ({ names, matters }: Reading) => [...names, ...matters]

/** What is taken where a text says nothing: neither for nor against. */
const unsaid = { names: 0.2, matters: 0.4, acts: 0.4, bestAct: 0.5 }

/** What speaks for two texts asking the same, or against it, each from 0 to 1. */
export function signsOf(a: Reading, b: Reading) {
  const [aNames, bNames] = [all(a), all(b)]
  const [aActs, bActs] = [
    [...a.acts, ...a.objectActs],
    [...b.acts, ...b.objectActs],
  ]
  const alike = overlap(a.object, b.object)
  const known = a.names.length > 0 && b.names.length > 0
  const [aMatters, bMatters] = [
    a.matters.filter((name) => tells(name) && !b.names.includes(name)),
    b.matters.filter((name) => tells(name) && !a.names.includes(name)),
  ]
  const [aObject, bObject] = [a.names.filter(tells), b.names.filter(tells)]
  const acting = a.acts.length > 0 && b.acts.length > 0
  return {
    base: 1,
    names: both(covered(aNames, bNames), covered(bNames, aNames)) ?? unsaid.names,
    object: both(covered(a.names, bNames), covered(b.names, aNames)) ?? alike,
    matters:
      aMatters.length > 0 && bMatters.length > 0
        ? (both(covered(aMatters, bNames), covered(bMatters, aNames)) ?? unsaid.matters)
        : unsaid.matters,
    acts: acting ? (both(done(a.acts, bActs), done(b.acts, aActs)) ?? unsaid.acts) : unsaid.acts,
    // An object copied word for word has all its names in common and says nothing of what is asked about it.
    copied: known && alike > 0 ? alike * (1 - overlap(a.action, b.action)) : 0,
    bestName: known
      ? Math.max(
          ...a.names.map((name) => weightOf(name) * closestName(name, bNames)),
          ...b.names.map((name) => weightOf(name) * closestName(name, aNames)),
        )
      : alike,
    bestAct: acting
      ? Math.max(
          ...a.acts.map((act) => weightOfAct(act) * closestAct(act, bActs)),
          ...b.acts.map((act) => weightOfAct(act) * closestAct(act, aActs)),
        )
      : unsaid.bestAct,
    // One text often says more than the other; where each speaks of what the other does not, two things are meant.
    otherObject: Math.min(missing(aObject, bNames, covered), missing(bObject, aNames, covered)),
    otherActs: Math.min(missing(a.acts, bActs, done), missing(b.acts, aActs, done)),
  }
}

/** Share of what one text says that is not found in the other; nothing where it says nothing. */
const missing = (words: readonly string[], others: readonly string[], found: typeof covered) =>
  1 - (found(words, others) ?? 1)

const both = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? (a ?? b) : (a + b) / 2

const covered = (names: readonly string[], others: readonly string[]) =>
  share(names, weightOf, (name) => closestName(name, others))
const done = (acts: readonly string[], others: readonly string[]) =>
  share(acts, weightOfAct, (act) => closestAct(act, others))

/** Share of what one text says that is found in the other, by weight; undefined where it says nothing. */
function share(
  words: readonly string[],
  weight: (word: string) => number,
  found: (word: string) => number,
): number | undefined {
  const whole = words.reduce((sum, word) => sum + weight(word), 0)
  return whole === 0 ? undefined : words.reduce((sum, word) => sum + weight(word) * found(word), 0) / whole
}

/** Share of the pairs of characters of either that both have. */
function overlap(a: string, b: string): number {
  const pairs = Math.max(0, a.length - 1) + Math.max(0, b.length - 1)
  return pairs === 0 ? 0 : (shared(a, b) + shared(b, a)) / pairs
}

function shared(a: string, b: string): number {
  let count = 0
  for (let at = 1; at < a.length; at += 1) if (b.includes(a.slice(at - 1, at + 1))) count += 1
  return count
}
