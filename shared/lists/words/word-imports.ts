/**
 * A county's words are imported whole: rows are checked, the labelled floor set is read with them, they are put where nobody
 * reads them, and made to count by the one record of the county's list. What would misread too much never counts.
 */

import { now } from '../../platform/clock.ts'
import { byPerson, change, firstAnswer } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { contentHash } from '../../platform/ids.ts'
import { commonRefusals, Refusal, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { countyOffice } from '../../platform/who/county-office.ts'
import type { Standing } from '../../platform/who/policy.ts'
import { ConditionLost, transact } from '../../platform/writes.ts'
import type { Model } from '../../reading/acts/model.ts'
import { soundModel } from '../../reading/acts/packed.ts'
import { forgetReader, readerOf } from './current-reader.ts'
import { above, floors, readOver } from './floor.ts'
import { differenceOf, inOrder, type Word, type WordList } from './word.ts'
import { faultsOfRows, readRows } from './word-import.ts'
import { readerWith } from './word-reader.ts'
import { wordsRefusals } from './words.refusals.ts'
import { putWeights, putWords, wordListKeeping, wordListKey, wordListOf, wordsIn } from './words.table.ts'

/** An answer of more errors than this is read by nobody. */
const errorsShown = 500
const misreadShown = 10

interface Asked {
  readonly rows: readonly unknown[]
  readonly weights?: string | null | undefined
  readonly dryRun: boolean
}

/**
 * @throws Refusal `rows_invalid` with an error for each row and column; `weights_unreadable`; `reading_floor` with what
 * would be misread. Nothing is written then.
 */
export async function importWords(caller: Caller, { rows, weights, dryRun }: Asked) {
  const at = now()
  const standing = countyOffice(caller, at)
  const { code } = county()
  if (!dryRun) {
    const answered = await firstAnswer<WordList>(wordListKey(code).pk, caller)
    if (answered) return reportOf(answered)
  }
  const words = demandSound(caller, rows)
  const own = typeof weights === 'string' ? demandModel(weights) : undefined
  const before = await wordListOf(code)
  const list = await listAfter(before, words, weights, own, at)
  const version = before?.version ?? 0
  if (dryRun) return { ...reportOf({ ...list, version }), state: 'checked' as const }
  const { ifMatch } = caller.command
  if (ifMatch !== undefined && ifMatch !== version) {
    refuse(commonRefusals.precondition_failed, { expected: ifMatch, version })
  }
  if (before?.contentHash === list.contentHash) return reportOf({ ...list, version })
  if (typeof weights === 'string' && list.weightsHash !== null)
    await putWeights(code, list.weightsHash, weights)
  await putWords(list, words)
  return reportOf(await publish(caller, standing, before, list))
}

function reportOf(list: Omit<WordList, 'trail'>) {
  const { version, count, contentHash: hash, weightsHash, difference, floor } = list
  return {
    ...{ state: 'done' as const, version, rows: count, ...difference },
    ...{ contentHash: hash, weightsHash, floor },
  }
}

/** @throws Refusal `reading_floor` */
async function listAfter(
  before: WordList | undefined,
  words: readonly Word[],
  weights: string | null | undefined,
  own: Model | undefined,
  at: Date,
) {
  const { code } = county()
  const kept = weights === undefined ? (before?.weightsHash ?? null) : null
  const weightsHash = typeof weights === 'string' ? contentHash(weights) : kept
  const [reading, were] = await Promise.all([
    readerOf(before),
    before && before.count > 0 ? wordsIn(before) : [],
  ])
  const model = own ?? (await readerOf({ county: code, count: 0, contentHash: '', weightsHash: kept })).model
  const was = readOver(reading)
  const becomes = readOver(readerWith(words, model))
  const floor = { before: was.reached, after: becomes.reached }
  if (!above(becomes.reached)) refuseBelow(floor, becomes.misread)
  return {
    id: code,
    county: code,
    state: 'published' as const,
    count: words.length,
    contentHash: contentHash([words, weightsHash]),
    weightsHash,
    publishedAt: at.toISOString(),
    difference: differenceOf(were, words),
    floor,
  }
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

function refuseBelow(floor: WordList['floor'], misread: ReturnType<typeof readOver>['misread']): never {
  const { before, after } = floor
  return refuse(
    wordsRefusals.reading_floor,
    {
      precision: percent(floors.precision),
      recall: percent(floors.recall),
      precisionBefore: percent(before.precision),
      precisionAfter: percent(after.precision),
      recallBefore: percent(before.recall),
      recallAfter: percent(after.recall),
    },
    { floor: { ...floor, least: floors }, misread: misread.slice(0, misreadShown) },
  )
}

async function publish(
  caller: Caller,
  standing: Standing,
  before: WordList | undefined,
  list: Omit<WordList, 'version' | 'trail'>,
): Promise<WordList> {
  const { county: of, count, weightsHash, publishedAt } = list
  const { record, writes } = change(wordListKeeping, before, list, {
    type: 'words.list-imported',
    data: { county: of, count, weights: weightsHash },
    by: byPerson(caller, standing),
    at: new Date(publishedAt),
    commandId: caller.command.id,
    requestHash: caller.command.requestHash,
  })
  try {
    await transact(writes)
    forgetReader()
    return record
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
    const answered = await firstAnswer<WordList>(wordListKey(of).pk, caller)
    if (answered) return answered
    return refuse(commonRefusals.conflict, { version: (await wordListOf(of))?.version ?? 0 })
  }
}

function demandSound(caller: Caller, rows: readonly unknown[]): Word[] {
  const { read, errors } = readRows(rows, caller.language)
  const faults = [...errors, ...faultsOfRows(read, caller.language)]
  if (faults.length > 0) {
    const inPlace = faults.sort((a, b) => rowOf(a.pointer) - rowOf(b.pointer))
    throw new Refusal(commonRefusals.rows_invalid, { count: faults.length }, inPlace.slice(0, errorsShown))
  }
  return inOrder(read.map(({ word }) => word))
}

const rowOf = (pointer: string) => Number(pointer.split('/')[2])

function demandModel(weights: string): Model {
  return soundModel(weights) ?? refuseField('/weights', wordsRefusals.weights_unreadable)
}
