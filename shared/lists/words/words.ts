/** The words a county has of its own, as its officers see and export them. */

import { labelOf } from '../../platform/choice.ts'
import type { ReplyOf } from '../../platform/contract.ts'
import { county } from '../../platform/county.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { WordReading } from './word.ts'
import type { wordsRoutes } from './words.contract.ts'
import { wordListOf, wordsIn } from './words.table.ts'

export async function wordsShown({ language }: Caller): Promise<ReplyOf<(typeof wordsRoutes)['readWords']>> {
  const list = await wordListOf(county().code)
  const rows = list && list.count > 0 ? await wordsIn(list) : []
  return {
    version: list?.version ?? 0,
    publishedAt: list?.publishedAt ?? null,
    weightsHash: list?.weightsHash ?? null,
    rows: rows.map(({ word, reading, weight }) => ({
      ...{ word, reading, readingText: labelOf(WordReading, reading)[language], weight },
    })),
  }
}
