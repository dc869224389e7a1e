/**
 * Indexes as late as they may be in the cloud: a second engine on a copy of the table, which is given each change a while
 * after it was made. Questions to an index are asked there.
 */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Activity } from '../activity.ts'
import { startEngine } from '../engine.ts'
import { type JsonObject, listOf, objectOf, textOf } from '../json.ts'
import type { LocalTable } from '../parts.ts'
import { type EngineCall, engineCaller } from '../table-engine-call.ts'

export interface LateIndexes {
  readonly endpoint: string
  stop(): Promise<void>
}

// Longer than a command takes, so that what one command writes the next does not find.
const lateMs = 300
const lookEveryMs = 25

interface Change {
  readonly seenAt: number
  readonly write: JsonObject
}

/** @param file of the engine that runs; its tables have their streams by now, and nobody writes yet */
export async function startLateIndexes(options: {
  readonly root: string
  readonly dataDir: string
  readonly file: string
  readonly call: EngineCall
  readonly tables: readonly LocalTable[]
  readonly activity: Activity
}): Promise<LateIndexes> {
  const { call, activity } = options
  const folder = join(options.dataDir, 'late-indexes')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const copied = new DatabaseSync(options.file)
  copied.exec(`VACUUM INTO '${join(folder, 'table.db').replaceAll("'", "''")}'`)
  copied.close()
  const late = await startEngine(options.root, folder, 0)
  const tell = engineCaller(late.endpoint)

  const streams = (operation: string, body: JsonObject) => call(operation, body, 'DynamoDBStreams_20120810')
  const iterators = new Map<string, { readonly table: string; at: string | undefined }>()
  for (const { name } of options.tables) {
    const StreamArn = objectOf((await call('DescribeTable', { TableName: name })).Table).LatestStreamArn
    if (!StreamArn) continue
    const { Shards } = objectOf((await streams('DescribeStream', { StreamArn })).StreamDescription)
    for (const each of listOf(Shards)) {
      const { ShardId } = objectOf(each)
      const asked = { StreamArn, ShardId, ShardIteratorType: 'LATEST' }
      iterators.set(`${name} ${ShardId}`, {
        ...{ table: name, at: textOf((await streams('GetShardIterator', asked)).ShardIterator) },
      })
    }
  }

  const waiting: Change[] = []
  let stopped = false

  async function look(): Promise<void> {
    for (const shard of iterators.values()) {
      if (shard.at === undefined) continue
      const { Records, NextShardIterator } = await streams('GetRecords', { ShardIterator: shard.at })
      shard.at = textOf(NextShardIterator)
      for (const record of listOf(Records)) {
        const { Keys, NewImage } = objectOf(objectOf(record).dynamodb)
        const write = NewImage
          ? { Put: { TableName: shard.table, Item: NewImage } }
          : { Delete: { TableName: shard.table, Key: Keys } }
        waiting.push({ seenAt: Date.now(), write })
      }
    }
  }
  async function pass(): Promise<void> {
    while (waiting[0] && waiting[0].seenAt + lateMs <= Date.now()) {
      const [{ write } = { write: {} }] = waiting.splice(0, 1)
      await tell('TransactWriteItems', { TransactItems: [write] })
    }
  }
  const following = (async () => {
    let end: (() => void) | undefined
    while (!stopped) {
      try {
        await look()
        if (waiting.length > 0) end ??= activity.begin('late indexes')
        await pass()
        if (waiting.length === 0) {
          end?.()
          end = undefined
        }
      } catch {
        // An engine that is being started again: what was not passed on waits.
      }
      await sleep(lookEveryMs)
    }
    end?.()
  })()

  return {
    endpoint: late.endpoint,
    async stop() {
      stopped = true
      await following
      tell.close()
      await late.stop()
    },
  }
}
