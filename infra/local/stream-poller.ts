/**
 * Hands a table's stream to one event source mapping, in order: batches as the template sizes them, a failing batch
 * halved and tried again, then put with the dead letters.
 */

import { setTimeout as sleep } from 'node:timers/promises'
import type { Activity } from './activity.ts'
import type { Checkpoints } from './checkpoints.ts'
import type { Deliveries } from './deliveries.ts'
import { matches } from './event-pattern.ts'
import { type Json, type JsonObject, listOf, objectOf, textOf } from './json.ts'
import type { LambdaHost } from './lambda-host.ts'
import type { Outcome } from './local-function.ts'
import type { StreamMapping } from './parts.ts'
import type { StreamReader } from './stream-reader.ts'
import { localRegion } from './template.ts'
import type { VirtualClock } from './virtual-clock.ts'

export interface StreamPoller {
  /** Reads to the end, soon. */
  kick(): void
  /** Reads to the end now. Returns whether there was anything to read. */
  drain(): Promise<boolean>
  stop(): Promise<void>
}

// The pause before a failing batch is tried again, doubling; Lambda's own is of the same order.
const firstPauseMs = 100
const longestPauseMs = 2000

export function createStreamPoller(options: {
  readonly mapping: StreamMapping
  readonly tableArn: string
  readonly reader: StreamReader
  readonly checkpoints: Checkpoints
  readonly clock: VirtualClock
  readonly host: Pick<LambdaHost, 'invoke'>
  readonly deliveries: Deliveries
  readonly activity: Activity
  /** Told with each try how long its oldest record has waited, in milliseconds. */
  readonly aged?: (ms: number) => void
}): StreamPoller {
  const { mapping, tableArn, reader, checkpoints, clock, host, deliveries, activity } = options
  let stopped = false
  let running: Promise<boolean> | undefined
  let again = false

  async function read(): Promise<boolean> {
    let found = false
    try {
      while (!stopped) {
        const batch = await reader.next()
        if (!batch) return found
        found = true
        await consume(batch.shard, batch.records)
      }
    } catch {
      if (!stopped) {
        // An expired iterator, or an engine that is restarting: begin again from the checkpoint.
        reader.restart()
        await sleep(firstPauseMs)
      }
    }
    return found
  }

  function eventOf(records: readonly JsonObject[]): JsonObject {
    return {
      Records: records.map((record) => {
        const dynamodb = objectOf(record.dynamodb)
        const created = Number(dynamodb.ApproximateCreationDateTime ?? 0) + clock.offsetMs / 1000
        return {
          ...record,
          awsRegion: localRegion,
          eventSourceARN: `${tableArn}/stream/local`,
          dynamodb: { ...dynamodb, ApproximateCreationDateTime: created },
        }
      }),
    }
  }

  /** Index of the first record that failed; the batch's length when all went well. */
  function firstFailure(outcome: Outcome, records: readonly JsonObject[]): number {
    if (!outcome.ok) return 0
    if (!mapping.reportsItems) return records.length
    const failed = listOf(objectOf(outcome.payload).batchItemFailures).map((each) =>
      textOf(objectOf(each).itemIdentifier),
    )
    if (failed.length === 0) return records.length
    const at = records.findIndex((record) => failed.includes(sequenceOf(record)))
    // An identifier that is not in the batch fails all of it, as it does in Lambda.
    return Math.max(at, 0)
  }

  async function consume(shard: string, all: readonly JsonObject[]): Promise<void> {
    const end = activity.begin('stream')
    try {
      const wanted = all.filter(
        (record) => mapping.filters.length === 0 || mapping.filters.some((filter) => matches(filter, record)),
      )
      if (wanted.length > 0) await work(shard, wanted)
      const last = all.at(-1)
      if (last && !stopped) checkpoints.remember(shard, sequenceOf(last))
    } finally {
      end()
    }
  }

  async function work(shard: string, batch: readonly JsonObject[]): Promise<void> {
    let records = batch
    const since = clock.now()
    for (let tried = 0; records.length > 0; ) {
      const event = eventOf(records)
      options.aged?.(clock.now() - since)
      const outcome = await host.invoke(mapping.function, event as Json)
      if (stopped) return
      const failure = firstFailure(outcome, records)
      const done = records[failure - 1]
      if (done) {
        checkpoints.remember(shard, sequenceOf(done))
        records = records.slice(failure)
        tried = 0
        continue
      }
      if (mapping.bisect && records.length > 1) {
        const half = Math.ceil(records.length / 2)
        await work(shard, records.slice(0, half))
        if (stopped) return
        records = records.slice(half)
        tried = 0
        continue
      }
      tried += 1
      if (mapping.retries >= 0 && tried > mapping.retries) {
        deliveries.bury({
          queue: mapping.deadLetters ?? '(none in the template)',
          source: mapping.id,
          target: mapping.function,
          payload: JSON.stringify(event),
          attempts: tried,
          error: JSON.stringify(outcome.ok ? outcome.payload : outcome.error),
        })
        const last = records.at(-1)
        if (last) checkpoints.remember(shard, sequenceOf(last))
        return
      }
      await sleep(Math.min(firstPauseMs * 2 ** (tried - 1), longestPauseMs))
      if (stopped) return
    }
  }

  function drain(): Promise<boolean> {
    if (running) {
      again = true
      return running
    }
    running = (async () => {
      let found = false
      do {
        again = false
        found = (await read()) || found
      } while (again && !stopped)
      running = undefined
      return found
    })()
    return running
  }

  return {
    kick() {
      if (!stopped) void drain()
    },
    drain: () => (stopped ? Promise.resolve(false) : drain()),
    async stop() {
      stopped = true
      await running
      reader.close()
    },
  }
}

function sequenceOf(record: JsonObject): string {
  return String(objectOf(record.dynamodb).SequenceNumber)
}
