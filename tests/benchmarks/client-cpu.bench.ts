/** CPU of one call of the table in our client and in a bare one, without network or engine: paired rounds. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, it } from 'vitest'
import { all, get } from '../../shared/platform/reads.ts'
import type { Item } from '../../shared/platform/table.ts'
import { insert, replace, transact } from '../../shared/platform/writes.ts'
import { table } from './table.ts'

const stub = fork(new URL('./stub-table.ts', import.meta.url), { execArgv: [] })
afterAll(() => {
  stub.disconnect()
})

const rounds = 15
const callsPerRound = 200

/** Microseconds of CPU a call, in this process. */
async function cpuOf(call: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let at = 0; at < callsPerRound; at += 1) await call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / callsPerRound
}
const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

it('a call of the table over the bare SDK', async () => {
  const [port] = (await once(stub, 'message')) as [number]
  const endpoint = `http://127.0.0.1:${port}`
  Object.assign(process.env, {
    ...{ AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    ...{ AWS_ENDPOINT_URL_DYNAMODB: endpoint, TABLE_NAME: 'county' },
  })
  const bare = DynamoDBDocumentClient.from(new DynamoDBClient({}))
  const key = { pk: 'TASK#tsk_00000000000000000000', sk: 'TASK' }
  const record: Item = {
    ...key,
    version: 4,
    ledger: '签收'.repeat(60),
    card: { title: '独居老人走访'.repeat(8) },
  }
  const event: Item = { pk: key.pk, sk: 'EVENT#evt_1', kind: 'event', after: '事'.repeat(200) }
  const TableName = 'county'
  const pairs: readonly (readonly [string, () => Promise<unknown>, () => Promise<unknown>])[] = [
    ['get', () => get(key), () => bare.send(new GetCommand({ TableName, Key: key }))],
    [
      'query of two',
      () => all({ pk: key.pk, prefix: key.sk }),
      () =>
        bare.send(
          new QueryCommand({
            TableName,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
            ExpressionAttributeValues: { ':pk': key.pk, ':sk': key.sk },
          }),
        ),
    ],
    [
      'transaction of two',
      () => transact([replace(record, 3), insert(event)]),
      () =>
        bare.send(
          new TransactWriteCommand({
            TransactItems: [{ Put: { TableName, Item: record } }, { Put: { TableName, Item: event } }],
          }),
        ),
    ],
  ]
  const rows: string[][] = []
  for (const [name, own, plain] of pairs) {
    await cpuOf(own)
    await cpuOf(plain)
    const owns: number[] = []
    const ratios: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const one = await cpuOf(own)
      owns.push(one)
      ratios.push(one / (await cpuOf(plain)))
    }
    rows.push([
      name,
      medianOf(owns).toFixed(0),
      (medianOf(owns) / medianOf(ratios)).toFixed(0),
      medianOf(ratios).toFixed(2),
    ])
  }
  console.log(table(['CPU of a call of the table', 'ours µs', 'bare SDK µs', 'ratio'], rows))
})
