/** What two texts name and ask to do, by the groups of words. Pure. */

import type { Reading } from './asked.ts'
import { lettersOf, overlap } from './letters.ts'
import { closestAct, closestName, tells, weightOf, weightOfAct } from './word-groups.ts'

/** What is taken where a text says nothing: neither for nor against. */
const unsaid = { names: 0.2, matters: 0.4, acts: 0.4, bestAct: 0.5, common: 0.3 }

const named = ({ names, matters }: Reading) => [...names, ...matters]
const asked = ({ acts, objectActs }: Reading) => [...acts, ...objectActs]

export function namedSigns(a: Reading, b: Reading) {
  const [aNames, bNames] = [named(a), named(b)]
  const [aActs, bActs] = [asked(a), asked(b)]
  const [aLetters, bLetters] = [lettersOf(a), lettersOf(b)]
  const alike = overlap(aLetters.object, bLetters.object)
  const known = a.names.length > 0 && b.names.length > 0
  const [aMatters, bMatters] = [
    a.matters.filter((name) => tells(name) && !b.names.includes(name)),
    b.matters.filter((name) => tells(name) && !a.names.includes(name)),
  ]
  const [aObject, bObject] = [a.names.filter(tells), b.names.filter(tells)]
  const acting = a.acts.length > 0 && b.acts.length > 0
  return {
    names: both(covered(aNames, bNames), covered(bNames, aNames)) ?? unsaid.names,
    object: both(covered(a.names, bNames), covered(b.names, aNames)) ?? alike,
    matters:
      aMatters.length > 0 && bMatters.length > 0
        ? (both(covered(aMatters, bNames), covered(bMatters, aNames)) ?? unsaid.matters)
        : unsaid.matters,
    acts: acting ? (both(done(a.acts, bActs), done(b.acts, aActs)) ?? unsaid.acts) : unsaid.acts,
    // An object copied word for word has all its names in common and says nothing of what is asked about it.
    copied: known && alike > 0 ? alike * (1 - overlap(aLetters.action, bLetters.action)) : 0,
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
    nameless: known ? 0 : 1,
    ...everywhere(a, b),
  }
}

/** The same of all four fields, and the everyday words in them. */
function everywhere(a: Reading, b: Reading) {
  const names = (text: Reading) => [...new Set([...named(text), ...(text.restNames ?? [])])]
  const acts = (text: Reading) => [...new Set([...asked(text), ...(text.restActs ?? [])])]
  const [aNames, bNames, aActs, bActs] = [names(a), names(b), acts(a), acts(b)]
  const concepts = [covered(aNames, bNames), covered(bNames, aNames)] as const
  const deeds = [done(aActs, bActs), done(bActs, aActs)] as const
  const [aCommon, bCommon] = [a.common ?? [], b.common ?? []]
  return {
    concepts: both(...concepts) ?? unsaid.names,
    conceptsLeast: Math.min(...concepts.map((each) => each ?? unsaid.names)),
    deeds: both(...deeds) ?? unsaid.acts,
    deedsLeast: Math.min(...deeds.map((each) => each ?? unsaid.acts)),
    common: both(partOf(aCommon, bCommon), partOf(bCommon, aCommon)) ?? unsaid.common,
  }
}

const partOf = (words: readonly string[], others: readonly string[]) =>
  words.length === 0 ? undefined : words.filter((word) => others.includes(word)).length / words.length

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
