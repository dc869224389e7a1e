/**
 * Where backtests are kept.
 *
 * | question                               | key                                                  |
 * |----------------------------------------|------------------------------------------------------|
 * | one backtest                           | pk BACKTEST#id, sk BACKTEST                          |
 * | its orders that fare differently       | pk BACKTEST#id, sk PAGE#00001, packed                |
 * | a draft's backtests, newest first      | gsi1 BACKTESTS#draft, sk createdAt#id                |
 * | those that run, oldest first           | gsi2 RUNNING_BACKTESTS#county, sk updatedAt#id (sparse) |
 */

import { gunzipSync, gzipSync } from 'node:zlib'
import type { Keeping } from '../../platform/commit.ts'
import { all, get } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import { put, type Write } from '../../platform/writes.ts'
import type { BacktestEvent } from './backtest.events.ts'
import type { Backtest, Example } from './backtest.ts'

export const backtestKey = (id: string): Key => ({ pk: `BACKTEST#${id}`, sk: 'BACKTEST' })

export const backtestKeeping: Keeping<Backtest, BacktestEvent> = {
  kind: 'backtest',
  toItem: (backtest) => ({
    ...backtestKey(backtest.id),
    kind: 'backtest',
    gsi1pk: `BACKTESTS#${backtest.draftId}`,
    gsi1sk: `${backtest.createdAt}#${backtest.id}`,
    ...(backtest.state === 'running'
      ? { gsi2pk: `RUNNING_BACKTESTS#${backtest.county}`, gsi2sk: `${backtest.updatedAt}#${backtest.id}` }
      : {}),
    ...backtest,
  }),
  unitsOf: ({ county }) => [county],
}

function toBacktest(item: Item): Backtest {
  const {
    pk: _pk,
    sk: _sk,
    kind: _kind,
    gsi1pk: _gsi1pk,
    gsi1sk: _gsi1sk,
    gsi2pk: _gsi2pk,
    gsi2sk: _gsi2sk,
    ...backtest
  } = item
  return backtest as unknown as Backtest
}

export async function backtestById(id: string): Promise<Backtest | undefined> {
  const item = await get(backtestKey(id))
  return item && toBacktest(item)
}

export async function backtestsOf(draftId: string): Promise<Backtest[]> {
  return (await all({ index: 'gsi1', pk: `BACKTESTS#${draftId}`, newestFirst: true })).map(toBacktest)
}

/** Those that nobody has moved since an instant. */
export async function runningSince(county: string, before: string): Promise<Backtest[]> {
  const found = await all({ index: 'gsi2', pk: `RUNNING_BACKTESTS#${county}`, between: ['0', before] })
  return found.map(toBacktest)
}

const pageKey = (id: string, number: number): Key => ({
  pk: backtestKey(id).pk,
  sk: `PAGE#${String(number).padStart(5, '0')}`,
})

/** A page's judgements, packed: some tens of bytes each. */
export const writePage = (id: string, number: number, examples: readonly Example[]): Write =>
  put({
    ...pageKey(id, number),
    kind: 'backtest_page',
    packed: gzipSync(JSON.stringify(examples)),
  })

/** The page's judgements; empty where there is no such page. */
export async function pageNumbered(id: string, number: number): Promise<Example[]> {
  const item = await get<Item & { packed: Uint8Array }>(pageKey(id, number))
  return item ? (JSON.parse(gunzipSync(item.packed).toString('utf8')) as Example[]) : []
}
