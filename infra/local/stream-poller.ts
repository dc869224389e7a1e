/**
 * Reads a table's stream for one event source mapping, in order, from its own checkpoint: batches as the
 * template sizes them, a failing batch halved and tried again, then put with the dead letters.
 */

import { setTimeout as sleep } from 'node:timers/promises'
import type { Activity } from './activity.ts'
import type { Deliveries } from './deliveries.ts'
import { matches } from './event-pattern.ts'
import type { Journal } from './journal.ts'
import { type Json, type JsonObject, listOf, objectOf, textOf } from './json.ts'
import type { LambdaHost, Outcome } from './lambda-host.ts'
import type { StreamMapping } from './parts.ts'
import type { EngineCall } from './table-engine-call.ts'
import { localRegion } from './template.ts'
import type { VirtualClock } from './virtual-clock.ts'

export interface StreamPoller {
  /** Reads to the end, soon. */
  kick(): void
  /** Reads to the end now. Returns whether there was anything to read. */
  drain(): Promise<boolean>
  stop(): Promise<void>
}

interface Shard {
  readonly id: string
  readonly parent: string | undefined
  iterator: string | undefined
  ended: boolean
}

// The pause before a failing batch is tried again, doubling; Lambda's own is of the same order.
const firstPauseMs = 100
const longestPauseMs = 2000
// DynamoDB opens a new shard every few hours; asking once a minute, and whenever one ends, is enough.
const shardsHoldMs = 60_000

export function createStreamPoller(options: {
  readonly mapping: StreamMapping
  readonly tableArn: string
  readonly call: EngineCall
  readonly journal: Journal
  readonly clock: VirtualClock
  readonly host: Pick<LambdaHost, 'invoke'>
  readonly deliveries: Deliveries
  readonly activity: Activity
  /** Told with each try how long its oldest record has waited, in milliseconds. */
  readonly aged?: (ms: number) => void
}): StreamPoller {
  const { mapping, tableArn, call, journal, clock, host, deliveries, activity } = options
  const shards = new Map<string, Shard>()
  let streamArn: string | undefined
  let stopped = false
  let running: Promise<boolean> | undefined
  let again = false
  let shardsFound = 0

  const streams = (operation: string, body: JsonObject) => call(operation, body, 'DynamoDBStreams_20120810')

  const checkpoint = (shard: string) =>
    journal.row<{ sequence: string }>(
      'SELECT sequence FROM checkpoints WHERE mapping = ? AND shard = ?',
      mapping.id,
      shard,
    )?.sequence

  function remember(shard: Shard, sequence: string): void {
    journal.run(
      `INSERT INTO checkpoints VALUES (?, ?, ?)
       ON CONFLICT (mapping, shard) DO UPDATE SET sequence = excluded.sequence`,
      mapping.id,
      shard.id,
      sequence,
    )
  }

  async function findShards(): Promise<void> {
    streamArn ??= textOf(
      objectOf((await call('DescribeTable', { TableName: mapping.table })).Table).LatestStreamArn,
    )
    if (!streamArn) throw new Error(`table ${mapping.table} has no stream`)
    const found = objectOf((await streams('DescribeStream', { StreamArn: streamArn })).StreamDescription)
    for (const each of listOf(found.Shards)) {
      const { ShardId, ParentShardId } = objectOf(each)
      const id = String(ShardId)
      if (shards.has(id)) continue
      shards.set(id, { id, parent: textOf(ParentShardId), iterator: undefined, ended: false })
      // '0' is a reader that has read nothing: nothing may be pruned before it.
      if (checkpoint(id) === undefined && mapping.fromStart) remember({ id } as Shard, '0')
    }
  }

  async function iteratorOf(shard: Shard): Promise<string | undefined> {
    const after = checkpoint(shard.id)
    const place: JsonObject =
      after === undefined
        ? { ShardIteratorType: 'LATEST' }
        : after === '0'
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }
    const answer = await streams('GetShardIterator', { StreamArn: streamArn, ShardId: shard.id, ...place })
    return textOf(answer.ShardIterator)
  }

  /** Reads one shard to its present end. */
  async function readShard(shard: Shard): Promise<boolean> {
    let found = false
    for (;;) {
      if (stopped) return found
      shard.iterator ??= await iteratorOf(shard)
      const answer = await streams('GetRecords', { ShardIterator: shard.iterator, Limit: mapping.batchSize })
      const records = listOf(answer.Records).map(objectOf)
      if (records.length > 0) {
        found = true
        await consume(shard, records)
        if (stopped) return true
      }
      shard.iterator = textOf(answer.NextShardIterator)
      if (shard.iterator === undefined) {
        shard.ended = true
        shardsFound = 0
        return found
      }
      if (records.length === 0) return found
    }
  }

  async function read(): Promise<boolean> {
    let found = false
    try {
      if (Date.now() - shardsFound > shardsHoldMs) {
        await findShards()
        shardsFound = Date.now()
      }
      for (const shard of [...shards.values()]) {
        const parent = shard.parent === undefined ? undefined : shards.get(shard.parent)
        if (shard.ended || (parent && !parent.ended)) continue
        found = (await readShard(shard)) || found
      }
    } catch {
      if (!stopped) {
        // An expired iterator, or an engine that is restarting: begin again from the checkpoint.
        shards.clear()
        shardsFound = 0
        streamArn = undefined
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

  async function consume(shard: Shard, all: readonly JsonObject[]): Promise<void> {
    const end = activity.begin('stream')
    try {
      const wanted = all.filter(
        (record) => mapping.filters.length === 0 || mapping.filters.some((filter) => matches(filter, record)),
      )
      if (wanted.length > 0) await work(shard, wanted)
      const last = all.at(-1)
      if (last && !stopped) remember(shard, sequenceOf(last))
    } finally {
      end()
    }
  }

  async function work(shard: Shard, batch: readonly JsonObject[]): Promise<void> {
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
        remember(shard, sequenceOf(done))
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
        if (last) remember(shard, sequenceOf(last))
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
    },
  }
}

function sequenceOf(record: JsonObject): string {
  return String(objectOf(record.dynamodb).SequenceNumber)
}
