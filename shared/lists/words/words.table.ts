/**
 * Where a county's words are kept.
 *
 * | question                       | key                                             |
 * |--------------------------------|-------------------------------------------------|
 * | which words are in force       | pk WORDS#county, sk LIST (one item, versioned)  |
 * | every word of a list           | pk WORDS#county#hash, sk word#reading           |
 * | weights of a county's own      | pk WEIGHTS#county#hash, sk 00, 01 …             |
 *
 * Words and weights lie in partitions named by what they say, so two importers never mix them; LIST, written last, says
 * which of them count.
 */

import { putAll } from '../../platform/bulk.ts'
import type { Keeping } from '../../platform/commit.ts'
import { all, get } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import { nameOf, type Word, type WordList } from './word.ts'
import type { WordsEvent } from './words.events.ts'

export const wordListKey = (county: string): Key => ({ pk: `WORDS#${county}`, sk: 'LIST' })

export const wordListKeeping: Keeping<WordList, WordsEvent> = {
  kind: 'word_list',
  toItem: (list) => ({ ...wordListKey(list.county), kind: 'word_list', ...list }),
  unitsOf: ({ county }) => [county],
}

export async function wordListOf(county: string): Promise<WordList | undefined> {
  const item = await get(wordListKey(county))
  if (!item) return undefined
  const { pk: _pk, sk: _sk, kind: _kind, ...list } = item
  return list as unknown as WordList
}

type Contents = Pick<WordList, 'county' | 'contentHash'>
const wordsPk = ({ county, contentHash }: Contents) => `WORDS#${county}#${contentHash.slice(0, 20)}`
const weightsPk = (county: string, hash: string) => `WEIGHTS#${county}#${hash.slice(0, 20)}`

export async function putWords(list: Contents, words: readonly Word[]): Promise<void> {
  const pk = wordsPk(list)
  await putAll(words.map((word) => ({ pk, sk: nameOf(word), kind: 'word', ...word })))
}

export async function wordsIn(list: Contents): Promise<Word[]> {
  return (await all<Item & Word>({ pk: wordsPk(list) })).map(({ word, reading, weight }) => ({
    ...{ word, reading, weight },
  }))
}

/** An item holds 400 KB with its names. */
const chunk = 350_000

export async function putWeights(county: string, hash: string, packed: string): Promise<void> {
  const pk = weightsPk(county, hash)
  const chunks = Array.from({ length: Math.ceil(packed.length / chunk) }, (_, at) =>
    packed.slice(at * chunk, (at + 1) * chunk),
  )
  await putAll(
    chunks.map((packedPart, at) => ({ pk, sk: String(at).padStart(2, '0'), kind: 'weights', packedPart })),
  )
}

/** Packed, as they were imported. */
export async function weightsIn(county: string, hash: string): Promise<string> {
  const found = await all<Item & { packedPart: string }>({ pk: weightsPk(county, hash) })
  return found.map(({ packedPart }) => packedPart).join('')
}
