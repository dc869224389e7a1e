/**
 * How alike two orders are in what they ask, whatever code they carry and whoever wrote them. Each is read for three
 * things: what the list would call it (the items nearest to its words), the names in it, and the acts it asks for.
 * Pure; texts are read once and can be kept.
 */
import { gramsOf, rank, type SearchIndex } from '../catalogue/search.ts'
import { actGroups, akin, broad, empty, nameGroups } from './word-groups.ts'

export interface Asked {
  readonly object: string | null
  readonly action: string | null
}

/** A text as it is compared. */
export interface Reading {
  /** The items nearest to its words, best first, with weights that add up to 1. */
  readonly topics: readonly (readonly [sieveCode: string, weight: number])[]
  readonly names: readonly string[]
  readonly acts: readonly string[]
  /** Pairs of characters that no group of words took. */
  readonly pairs: readonly string[]
}

// Enough to tell what a text is about; below the fifth there is only noise.
const topicsKept = 5

export function readAsked(index: SearchIndex, { object, action }: Asked): Reading {
  const text = [object, action].filter(Boolean).join(',').normalize('NFKC')
  const names = groupsIn(text, nameGroups)
  const acts = groupsIn(action ?? '', actGroups)
  const ranked = rank(index, text).slice(0, topicsKept)
  // Squared, so that a clear winner outweighs a field of also-rans.
  const total = ranked.reduce((sum, { score }) => sum + score * score, 0)
  return {
    topics: ranked.map(
      ({ item, score }) => [item.sieveCode, Math.round((100 * score * score) / total) / 100] as const,
    ),
    names: names.found,
    acts: acts.found,
    pairs: [
      ...new Set(
        gramsOf(groupsIn(names.rest, actGroups).rest.replace(empty, ' ')).filter((gram) => gram.length > 1),
      ),
    ],
  }
}

function groupsIn(text: string, groups: Readonly<Record<string, RegExp>>): { found: string[]; rest: string } {
  let rest = text
  const found = Object.entries(groups).flatMap(([name, words]) => {
    const without = rest.replace(words, ' ')
    if (without === rest) return []
    rest = without
    return [name]
  })
  return { found, rest }
}

export interface Likeness {
  /** 0 nothing shared, 1 the same in everything. */
  readonly score: number
  readonly sameNames: readonly string[]
  readonly sameActs: readonly string[]
}

/** From this on two orders are shown to the reviewer as near repeats; set on labelled pairs, see tests/likeness. */
export const nearRepeat = 0.62

/** How much the names, the other words and the topics of two texts say about whether they are about one thing. */
const ofSubject = { names: 0.6, pairs: 0.2, topics: 0.2 }
const ofUnnamedSubject = { pairs: 0.7, topics: 0.3 }
/** What is taken where one of two texts names no act that is known. */
const unknownActs = 0.3

export function compare(a: Reading, b: Reading): Likeness {
  const sameNames = a.names.filter((name) => b.names.includes(name))
  const sameActs = a.acts.filter((act) => b.acts.includes(act))
  // Half the pairs of characters in common is as good as the same name: nobody repeats more when wording it anew.
  const pairs = Math.min(1, 2 * share(overlap(a.pairs, b.pairs), a.pairs.length, b.pairs.length))
  const topics = cosine(a.topics, b.topics)
  const named = a.names.length > 0 && b.names.length > 0
  const subject = named
    ? ofSubject.names * share(weigh(sameNames), weigh(a.names), weigh(b.names)) +
      ofSubject.pairs * pairs +
      ofSubject.topics * topics
    : ofUnnamedSubject.pairs * pairs + ofUnnamedSubject.topics * topics
  const acts =
    a.acts.length > 0 && b.acts.length > 0
      ? (matched(a.acts, b.acts) + matched(b.acts, a.acts)) / 2
      : unknownActs
  // The same thing and the same act: neither makes up for the other.
  const score = Math.sqrt(subject * acts)
  return { score, sameNames, sameActs }
}

const weigh = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + (broad.includes(name) ? 0.5 : 1), 0)

/** Share of the acts that the other text asks for as well; what is akin counts half. */
function matched(acts: readonly string[], others: readonly string[]): number {
  const found = acts.map((act) => {
    if (others.includes(act)) return 1
    const near = akin.some(([a, b]) => (a === act && others.includes(b)) || (b === act && others.includes(a)))
    return near ? 0.5 : 0
  })
  return found.reduce<number>((sum, each) => sum + each, 0) / acts.length
}

const overlap = (a: readonly string[], b: readonly string[]) => a.filter((each) => b.includes(each)).length

/** Share of what either has that both have. */
function share(both: number, a: number, b: number): number {
  return both === 0 ? 0 : (2 * both) / (a + b)
}

function cosine(a: Reading['topics'], b: Reading['topics']): number {
  const other = new Map(b)
  const dot = a.reduce((sum, [code, weight]) => sum + weight * (other.get(code) ?? 0), 0)
  const size = (topics: Reading['topics']) => Math.sqrt(topics.reduce((sum, [, w]) => sum + w * w, 0))
  const sizes = size(a) * size(b)
  return sizes === 0 ? 0 : dot / sizes
}
