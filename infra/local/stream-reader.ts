/** Reads a table's stream for one event source mapping, in order, from its own checkpoint, by the API of the streams. */
import type { Checkpoints } from './checkpoints.ts'
import { type JsonObject, listOf, objectOf, textOf } from './json.ts'
import type { StreamMapping } from './parts.ts'
import type { EngineCall } from './table-engine-call.ts'

export interface StreamReader {
  /** The next records, oldest first; undefined at the present end. */
  next(): Promise<{ readonly shard: string; readonly records: readonly JsonObject[] } | undefined>
  /** Begins again from the checkpoint. */
  restart(): void
  close(): void
}

interface Shard {
  readonly id: string
  readonly parent: string | undefined
  iterator: string | undefined
  ended: boolean
}

// DynamoDB opens a new shard every few hours; asking once a minute, and whenever one ends, is enough.
const shardsHoldMs = 60_000

export function createStreamReader(options: {
  readonly mapping: StreamMapping
  readonly call: EngineCall
  readonly checkpoints: Checkpoints
}): StreamReader {
  const { mapping, call, checkpoints } = options
  const shards = new Map<string, Shard>()
  let streamArn: string | undefined
  let shardsFound = 0

  const streams = (operation: string, body: JsonObject) => call(operation, body, 'DynamoDBStreams_20120810')

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
      if (checkpoints.of(id) === undefined && mapping.fromStart) checkpoints.remember(id, '0')
    }
    shardsFound = Date.now()
  }

  async function iteratorOf(shard: Shard): Promise<string | undefined> {
    const after = checkpoints.of(shard.id)
    const place: JsonObject =
      after === undefined
        ? { ShardIteratorType: 'LATEST' }
        : after === '0'
          ? { ShardIteratorType: 'TRIM_HORIZON' }
          : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after }
    const answer = await streams('GetShardIterator', { StreamArn: streamArn, ShardId: shard.id, ...place })
    return textOf(answer.ShardIterator)
  }

  async function recordsOf(shard: Shard): Promise<readonly JsonObject[]> {
    shard.iterator ??= await iteratorOf(shard)
    const answer = await streams('GetRecords', { ShardIterator: shard.iterator, Limit: mapping.batchSize })
    shard.iterator = textOf(answer.NextShardIterator)
    if (shard.iterator === undefined) {
      shard.ended = true
      shardsFound = 0
    }
    return listOf(answer.Records).map(objectOf)
  }

  return {
    async next() {
      if (Date.now() - shardsFound > shardsHoldMs) await findShards()
      for (const shard of shards.values()) {
        const parent = shard.parent === undefined ? undefined : shards.get(shard.parent)
        if (shard.ended || (parent && !parent.ended)) continue
        const records = await recordsOf(shard)
        if (records.length > 0) return { shard: shard.id, records }
      }
      return undefined
    },
    restart() {
      shards.clear()
      shardsFound = 0
      streamArn = undefined
    },
    close() {},
  }
}
