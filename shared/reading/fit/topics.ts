/**
 * How much a text is about each item’s matter: the words people use for it, and the characters and pairs it has in common
 * with title, aliases and role, rare ones weighing more. Matters that no item has stand for election like items.
 */
import { normalForm } from '../normal.ts'
import { gramsOf } from '../title-search.ts'
import { type FitItem, type OrderTexts, roleOf } from './item.ts'
import { linesOf, type Vocabulary, vocabularyOf, wordsIn } from './vocabulary.ts'
import { topic as worth } from './weights.ts'
import { wrappings } from './words/acts.ts'
import { care } from './words/matters-of-care.ts'
import { land } from './words/matters-of-land.ts'
import { order } from './words/matters-of-order.ts'
import { safety } from './words/matters-of-safety.ts'
import { village } from './words/matters-of-village.ts'
import { nobodys } from './words/nobodys-matters.ts'

interface Portion {
  readonly at: number
  readonly weight: number
}

export interface Topics {
  readonly items: readonly FitItem[]
  /** Behind the items stand the matters that nobody has. */
  readonly size: number
  readonly grams: ReadonlyMap<string, readonly Portion[]>
  readonly words: Vocabulary<readonly Portion[]>
}

/** What people say who mean an item, a line each; and a line each of the matters that no item has. */
export interface Sayings {
  readonly ofItems: readonly string[]
  readonly nobodys: readonly string[]
}
export const sayings: Sayings = {
  ofItems: [care, order, safety, land, village].flatMap(linesOf),
  nobodys: linesOf(nobodys),
}

/** The words under the title and an alias of the item that is meant. */
function wordsByName(lines: readonly string[]): Map<string, readonly string[]> {
  const words = new Map<string, readonly string[]>()
  for (const line of lines) {
    const [names = '', said = ''] = line.split(' = ')
    for (const name of names.split(' | ')) words.set(name, said.split(' '))
  }
  return words
}

const small = (text: string) => normalForm(text).text.toLowerCase()

export function topicsOf(items: readonly FitItem[], { ofItems, nobodys }: Sayings): Topics {
  const without = nobodys.map((line) => line.split(' '))
  const said = wordsByName(ofItems)
  const size = items.length + without.length
  const ofItem = items.map(({ title, aliases }) => [
    ...new Set([title, ...aliases].flatMap((name) => said.get(name) ?? [])),
  ])
  const grams = new Map<string, Map<number, number>>()
  const words = new Map<string, Map<number, number>>()
  const put = (into: Map<string, Map<number, number>>, term: string, at: number, weight: number) => {
    const there = into.get(term) ?? new Map<number, number>()
    into.set(term, there.set(at, Math.max(weight, there.get(at) ?? 0)))
  }
  items.forEach((item, at) => {
    const { does } = roleOf(item.villageRole)
    for (const gram of gramsOf(small(item.title))) put(grams, gram, at, worth.title)
    for (const alias of item.aliases) {
      for (const gram of gramsOf(small(alias))) put(grams, gram, at, worth.alias)
      put(words, small(alias), at, 1)
    }
    for (const gram of gramsOf(small(does.join(',')))) put(grams, gram, at, worth.role)
    for (const word of ofItem[at] ?? []) {
      put(words, word.toLowerCase(), at, 1)
      for (const gram of gramsOf(word)) put(grams, gram, at, worth.said)
    }
  })
  without.forEach((list, at) => {
    for (const word of list) {
      put(words, word.toLowerCase(), items.length + at, 1)
      for (const gram of gramsOf(word)) put(grams, gram, items.length + at, worth.said)
    }
  })
  const rarity = (df: number) => Math.log(1 + (size - df + 0.5) / (df + 0.5))
  const portions = (postings: ReadonlyMap<number, number>, each: number): Portion[] =>
    [...postings].map(([at, weight]) => ({ at, weight: weight * each }))
  return {
    items,
    size,
    grams: new Map(
      [...grams].map(([gram, postings]) => [
        gram,
        portions(postings, rarity(postings.size) * (gram.length > 1 ? worth.pair : worth.single)),
      ]),
    ),
    words: vocabularyOf(
      [...words].map(([word, postings]) => [
        word,
        portions(postings, rarity(postings.size) * (worth.wordOfLength[word.length] ?? worth.longWord)),
      ]),
    ),
  }
}

const wrapping = vocabularyOf(wrappings.split(' ').map((word) => [word, true]))

/** Of each item, and behind them of each matter that nobody has, how much the text is about it. */
export function topicScores(topics: Topics, texts: OrderTexts): Float64Array {
  const scores = new Float64Array(topics.size)
  const fields = [
    [texts.object, worth.object],
    [texts.action, worth.action],
    [texts.finishStandard, worth.finish],
    [texts.place, worth.place],
  ] as const
  const seen = new Map<string, number>()
  const add = (term: string, portions: readonly Portion[], weight: number) => {
    const more = weight - (seen.get(term) ?? 0)
    // A term counts once, where it weighs most.
    if (more <= 0) return
    seen.set(term, weight)
    for (const portion of portions) scores[portion.at] = (scores[portion.at] ?? 0) + portion.weight * more
  }
  for (const [typed, weight] of fields) {
    for (const clause of small(typed).split(/[,。;!?:\n]/)) {
      const carried = wordsIn(wrapping, clause)[0]
      const parts: [string, number][] = carried
        ? [
            [clause.slice(0, carried.start), weight],
            [clause.slice(carried.start), weight * worth.wrapped],
          ]
        : [[clause, weight]]
      for (const [part, each] of parts) {
        for (const word of wordsIn(topics.words, part))
          for (const portions of word.says) add(`w${part.slice(word.start, word.end)}`, portions, each)
        for (const gram of gramsOf(part)) add(gram, topics.grams.get(gram) ?? [], each)
      }
    }
  }
  return scores
}
