/** What the table engine does alone: transactions of two items, with the county's own table and indexes, by the same SDK. */
import { randomUUID } from 'node:crypto'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { readBlueprint } from '../../../infra/local/blueprint.ts'
import { indexStream, startEngine } from '../../../infra/local/engine.ts'
import { engineCaller } from '../../../infra/local/table-engine-call.ts'
import { createTables, openStreams } from '../../../infra/local/tables.ts'
import { deployedTemplates } from '../../support/deployed-county.ts'

export interface Bare {
  readonly actors: number
  readonly perSecond: number
  readonly p50: number
  readonly p95: number
}

/** A record as a step writes it, in a list that carries its card, and the event of the step: sizes of a task's. */
function twoItems(id: string) {
  const at = new Date().toISOString()
  const record = {
    ...{ pk: `TASK#${id}`, sk: 'TASK', kind: 'task', version: 1, state: 'received' },
    ...{
      list1pk: `TASKS#${id.slice(0, 2)}`,
      list1sk: `${at}#${id}`,
      duepk: `DUE#${id.slice(0, 2)}`,
      duesk: at,
    },
    card: { id, title: '独居老人走访'.repeat(8), state: 'received', createdAt: at },
    ledger: '签收'.repeat(60),
  }
  const event = {
    pk: record.pk,
    sk: `EVENT#${id}`,
    kind: 'event',
    at,
    type: 'tasks.task-received',
    after: '事'.repeat(200),
  }
  return [record, event]
}

/** @param dataDir an empty folder, on the disk where the county under load keeps its own */
export async function bareEngine(
  ...[root, dataDir, actorCounts, seconds]: [string, string, readonly number[], number]
): Promise<Bare[]> {
  const templates = await deployedTemplates('zhuji')
  const { tables } = readBlueprint(templates, {
    root,
    bundled: true,
    issuer: 'http://localhost',
    audience: 'bare',
  })
  const TableName = tables[0]?.name ?? ''
  const engine = await startEngine(root, dataDir, 0)
  const call = engineCaller(engine.endpoint)
  await createTables(call, tables)
  await openStreams(call, tables)
  if (engine.file) indexStream(engine.file)
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  const region = 'cn-north-1'
  const client = new DynamoDBClient({ endpoint: engine.endpoint, region, credentials })
  const documents = DynamoDBDocumentClient.from(client)
  const found: Bare[] = []
  for (const actors of actorCounts) {
    const times: number[] = []
    const until = performance.now() + seconds * 1000
    const act = async () => {
      while (performance.now() < until) {
        const from = performance.now()
        const TransactItems = twoItems(randomUUID()).map((Item) => ({
          Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
        }))
        await documents.send(new TransactWriteCommand({ TransactItems }))
        times.push(performance.now() - from)
      }
    }
    await Promise.all(Array.from({ length: actors }, act))
    found.push({ actors, perSecond: times.length / seconds, ...quantiles(times) })
  }
  client.destroy()
  call.close()
  await engine.stop()
  return found
}

export function quantiles(times: readonly number[]): { readonly p50: number; readonly p95: number } {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}
