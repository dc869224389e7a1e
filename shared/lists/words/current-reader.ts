/**
 * The reader of acts by the words in force in the county, served from memory: which they are is asked for every ten
 * seconds, a reader is made once for what they say. A county without words of its own reads with those delivered.
 */

import { county } from '../../platform/county.ts'
import { remember } from '../../platform/memory.ts'
import { unpack } from '../../reading/acts/packed.ts'
import type { ActReader } from '../../reading/acts/read-acts.ts'
import { standardReader } from '../../reading/acts/standard-reader.ts'
import type { WordList } from './word.ts'
import { readerWith } from './word-reader.ts'
import { weightsIn, wordListOf, wordsIn } from './words.table.ts'

export interface ReaderInForce {
  readonly reader: ActReader
  /** Of the county's words; 0 where it never had any. */
  readonly version: number
}

const inForce = /* @__PURE__ */ remember(10_000, 1, wordListOf)

/** The one in force and the one before it: a reader with weights of its own takes some ten megabytes. */
const mostKept = 2
const made = /* @__PURE__ */ remember(Number.POSITIVE_INFINITY, mostKept, makeReader)

async function makeReader(contents: string): Promise<ActReader> {
  const list = JSON.parse(contents) as Contents
  const [words, packed] = await Promise.all([
    list.count > 0 ? wordsIn(list) : [],
    list.weightsHash === null ? null : weightsIn(list.county, list.weightsHash),
  ])
  return readerWith(words, packed === null ? standardReader().model : unpack(packed))
}

type Contents = Pick<WordList, 'county' | 'count' | 'contentHash' | 'weightsHash'>

/** The same reader for the same words, as long as it is kept. */
export async function readerOf(list: Contents | undefined): Promise<ActReader> {
  if (!list || (list.count === 0 && list.weightsHash === null)) return standardReader()
  const { county: of, count, contentHash, weightsHash } = list
  return made(JSON.stringify({ county: of, count, contentHash, weightsHash }))
}

export async function readerInForce(): Promise<ReaderInForce> {
  const list = await inForce(county().code)
  return { reader: await readerOf(list), version: list?.version ?? 0 }
}

/** A change by another function counts within ten seconds. */
export const currentReader = async (): Promise<ActReader> => (await readerInForce()).reader

/** A function that changed the words sees it at once. */
export const forgetReader = () => inForce.forget()
