/**
 * Words that name the same thing, or ask for the same act, in other wording: what near repeats are told by. The groups
 * are data, one a line, called by their first word; add a word where villages were asked twice and nobody saw it.
 */
import { acts, inOtherWords } from './words/acts.ts'
import { akinActs, akinThings } from './words/akin.ts'
import { everyday } from './words/everyday.ts'
import { facets, offices } from './words/facets.ts'
import { anybody, people } from './words/people.ts'
import { care } from './words/things-of-care.ts'
import { land } from './words/things-of-land.ts'
import { safety } from './words/things-of-safety.ts'
import { village } from './words/things-of-village.ts'

/** A group under a word, or under the part of a word before its gap; then the rest has to follow. */
interface Entry {
  readonly group: string
  readonly rest: string
}
interface Thesaurus {
  readonly entries: ReadonlyMap<string, readonly Entry[]>
  readonly longest: number
}

/** The group of words that are read, so that shorter ones inside them are not, and say nothing. */
const nothing = '-'
/** How many characters may lie in the gap of a word, with the rest of it. */
const gap = 10

/** What a verb of one character stands after where it is one: the beginning of a clause, or whom it is done to, or when. */
const opening = /[,;。、:户门个家栋座只台场即时]/

const linesOf = (text: string) => text.trim().split('\n')
const groupsOf = (text: string) => linesOf(text).map((line) => line.split(' ')[0] ?? '')

function thesaurusOf(groups: readonly string[], silent: string): Thesaurus {
  const entries = new Map<string, Entry[]>()
  const add = (group: string, word: string) => {
    const [head = '', rest = ''] = word.split('…')
    entries.set(head, [...(entries.get(head) ?? []), { group, rest }])
  }
  for (const line of groups.flatMap(linesOf)) {
    const words = line.split(' ')
    for (const word of new Set(words)) add(words[0] ?? '', word)
  }
  for (const word of silent.trim().split(/\s+/)) add(nothing, word)
  return { entries, longest: Math.max(...[...entries.keys()].map(({ length }) => length)) }
}

const things = thesaurusOf([people, care, safety, land, village, facets], offices)
const deeds = thesaurusOf([acts], inOtherWords)

const common = thesaurusOf([everyday], '')

/** Everyday words of a text, each by the group of those that are written for it. */
export const commonIn = (text: string) => groupsIn(text, common)
/** What a text names, in its order. */
export const namesIn = (text: string) => groupsIn(text, things)
/** What a text asks to do, in its order. */
export const actsIn = (text: string) => groupsIn(text, deeds)

/** A longer word hides the shorter ones inside it. */
function groupsIn(text: string, { entries, longest }: Thesaurus): string[] {
  const found = new Set<string>()
  for (let at = 0; at < text.length; ) at += wordAt(at) || 1
  found.delete(nothing)
  return [...found]

  function wordAt(at: number): number {
    const opens = at === 0 || opening.test(text[at - 1] ?? '')
    for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
      const word = text.slice(at, at + length)
      const under = entries.get(word) ?? (opens ? entries.get(`^${word}`) : undefined)
      if (!under) continue
      const following = /^[^,;。、]*/.exec(text.slice(at + length, at + length + gap))?.[0] ?? ''
      const fitting = under.filter(({ rest }) => following.includes(rest))
      // A word with the rest of it tells more than its beginning alone.
      const whole = fitting.filter(({ rest }) => rest !== '')
      for (const { group } of whole.length > 0 ? whole : fitting) found.add(group)
      if (fitting.length > 0) return length
    }
    return 0
  }
}

/** How much a name tells: the thing itself, who it is about, what is looked at in it, what any order could name. */
const telling = { thing: 1, person: 0.6, facet: 0.35, any: 0.1 } as const

const weights = new Map<string, number>([
  ...groupsOf(people).map((name) => [name, telling.person] as const),
  ...groupsOf(facets).map((name) => [name, telling.facet] as const),
  ...anybody.map((name) => [name, telling.any] as const),
])
export const weightOf = (name: string) => weights.get(name) ?? telling.thing
export const tells = (name: string) => weightOf(name) >= telling.person

/** Acts that come along with others count less than those that are the matter itself. */
const lesser: Readonly<Record<string, number>> = {
  上报: 0.3,
  公示: 0.6,
  登记: 0.7,
  督改: 0.7,
  开放: 0.7,
  巡查: 0.8,
}
export const weightOfAct = (act: string) => lesser[act] ?? 1

type Akin = ReadonlyMap<string, ReadonlySet<string>>

function akinIn(text: string): Akin {
  const akin = new Map<string, Set<string>>()
  const add = (a: string, b: string) => akin.set(a, (akin.get(a) ?? new Set()).add(b))
  for (const line of linesOf(text)) {
    const [first = '', ...others] = line.split(' ')
    for (const other of others) {
      add(first, other)
      add(other, first)
    }
  }
  return akin
}
const akin = { names: akinIn(akinThings), acts: akinIn(akinActs) }

/** What one of a kind counts where only one akin to it is found. */
const half = 0.6

function closest(one: string, others: readonly string[], kin: Akin): number {
  if (others.includes(one)) return 1
  const relatives = kin.get(one)
  return relatives && others.some((other) => relatives.has(other)) ? half : 0
}
export const closestName = (name: string, names: readonly string[]) => closest(name, names, akin.names)
export const closestAct = (act: string, acts: readonly string[]) => closest(act, acts, akin.acts)
