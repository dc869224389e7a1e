/** What the laptop imitates of the cloud is really there: else a story that plays with it on would say nothing. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { DescribeExecutionCommand, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn'
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createActivity } from '../../infra/local/activity.ts'
import { type AwsEndpoint, openAwsEndpoint, type Serving } from '../../infra/local/aws-endpoint.ts'
import { type Blueprint, readBlueprint } from '../../infra/local/blueprint.ts'
import { createBus } from '../../infra/local/bus.ts'
import { type CloudImitation, imitateCloud } from '../../infra/local/cloud/imitation.ts'
import { createDeliveries } from '../../infra/local/deliveries.ts'
import { type Engine, startEngine } from '../../infra/local/engine.ts'
import { openJournal } from '../../infra/local/journal.ts'
import type { StateMachines } from '../../infra/local/state-machines.ts'
import { type EngineCall, engineCaller } from '../../infra/local/table-engine-call.ts'
import { createTables, openStreams } from '../../infra/local/tables.ts'
import { createVirtualClock } from '../../infra/local/virtual-clock.ts'
import { deployedTemplates } from '../support/deployed-county.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'cloud-'))
const activity = createActivity()
let blueprint: Blueprint
let engine: Engine
let call: EngineCall & { close(): void }
let cloud: CloudImitation
let TableName: string

const functionOf = (id: string) =>
  blueprint.functions.find(({ name }) => new RegExp(`-${id}[0-9A-F]{8}$`).test(name))?.name ?? ''
const keys = (id: string) => ({
  ...{ region: 'cn-north-1', credentials: { accessKeyId: functionOf(id), secretAccessKey: 'local' } },
})
const tableFor = (id: string) =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: cloud.tableUrl, ...keys(id) }))
const denied = expect.objectContaining({ name: 'AccessDeniedException' })

beforeAll(async () => {
  blueprint = readBlueprint(await deployedTemplates('zhuji'), {
    ...{ root, bundled: true, issuer: 'https://issuer.example', audience: 'x' },
  })
  TableName = blueprint.tables[0]?.name ?? ''
  engine = await startEngine(root, folder, 0)
  call = engineCaller(engine.endpoint)
  await createTables(call, blueprint.tables)
  await openStreams(call, blueprint.tables)
  cloud = await imitateCloud({ root, dataDir: folder, engine, call, blueprint, activity })
})
afterAll(async () => {
  await cloud?.stop()
  call?.close()
  await engine?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('a role', () => {
  it('lets a function do with the table what it is granted, and nothing else', async () => {
    const key = { pk: 'A', sk: 'A' }
    const listener = tableFor('NoteJoinedOrder')
    await listener.send(new PutCommand({ TableName, Item: key }))
    await listener.send(new BatchGetCommand({ RequestItems: { [TableName]: { Keys: [key] } } }))
    for (const command of [
      new GetCommand({ TableName, Key: key }),
      new DeleteCommand({ TableName, Key: key }),
      new UpdateCommand({ TableName, Key: key, UpdateExpression: 'SET a = pk' }),
      new TransactWriteCommand({ TransactItems: [{ Delete: { TableName, Key: key } }] }),
    ])
      await expect(listener.send(command as GetCommand)).rejects.toEqual(denied)
    await expect(tableFor('Nobody').send(new GetCommand({ TableName, Key: key }))).rejects.toEqual(denied)
    await expect(listener.send(new PutCommand({ TableName: 'another', Item: key }))).rejects.toEqual(denied)
  })

  it('names the indexes one by one', async () => {
    const asked = (IndexName: string) =>
      new QueryCommand({
        ...{ TableName, IndexName, KeyConditionExpression: '#pk = :pk' },
        ...{
          ExpressionAttributeNames: { '#pk': `${IndexName}pk` },
          ExpressionAttributeValues: { ':pk': 'A' },
        },
      })
    const round = tableFor('ApplyCatalogueDates')
    expect((await round.send(asked('gsi1'))).Items).toEqual([])
    await expect(round.send(asked('gsi2'))).rejects.toEqual(denied)
  })

  it('is asked by the bus and the state machines too', async () => {
    const journal = openJournal(join(folder, 'county.db'))
    const clock = createVirtualClock(0, () => {})
    const deliveries = { pump() {} } as never
    const bus = createBus({ buses: blueprint.buses, rules: [], journal, clock, deliveries })
    const machines = {
      start: () => ({ arn: 'a', started_at: 0 }),
      describe: () => ({ started_at: 0, stopped_at: 0, output: null, error: null }),
    } as unknown as StateMachines
    const { permissions } = cloud
    const aws: AwsEndpoint = await openAwsEndpoint(() => ({ bus, machines, permissions }) as Serving)
    const [EventBusName = ''] = blueprint.buses.filter((each) => each !== 'default')
    const put = new PutEventsCommand({
      Entries: [{ EventBusName, Source: 's', DetailType: 't', Detail: '{}' }],
    })
    const stateMachineArn = blueprint.machines[0]?.arn ?? ''
    const start = new StartExecutionCommand({ stateMachineArn, name: 'n' })
    const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:n`
    const describe = new DescribeExecutionCommand({ executionArn })
    const eventsFor = (id: string) => new EventBridgeClient({ endpoint: aws.url, ...keys(id) })
    const machinesFor = (id: string) => new SFNClient({ endpoint: aws.url, ...keys(id) })
    expect((await eventsFor('Publish').send(put)).FailedEntryCount).toBe(0)
    await expect(eventsFor('Project').send(put)).rejects.toEqual(denied)
    await machinesFor('Publish').send(start)
    await expect(machinesFor('Publish').send(describe)).rejects.toEqual(denied)
    await machinesFor('ResumeStalledWork').send(describe)
    await expect(machinesFor('Project').send(start)).rejects.toEqual(denied)
    await aws.close()
    journal.close()
  })
})

describe('an index', () => {
  const query = async () =>
    (
      await tableFor('ResumeStalledWork').send(
        new QueryCommand({
          ...{ TableName, IndexName: 'gsi1', KeyConditionExpression: 'gsi1pk = :pk' },
          ExpressionAttributeValues: { ':pk': 'LATE' },
        }),
      )
    ).Items?.map(({ sk, state }) => `${sk} ${state}`)
  const quiet = async () => {
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, 40))
      if (await activity.idle(5000, async () => false)) return
    }
  }

  it('is behind the table in what came, what changed and what went, and comes up to it', async () => {
    const table = tableFor('ResumeStalledWork')
    const item = { pk: 'L', sk: '1', gsi1pk: 'LATE', gsi1sk: '1' }
    await table.send(new PutCommand({ TableName, Item: { ...item, state: 'new' } }))
    const came = await query()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await quiet()
    expect([came, await query()]).toEqual([[], ['1 new']])

    await table.send(new PutCommand({ TableName, Item: { ...item, state: 'changed' } }))
    await table.send(new PutCommand({ TableName, Item: { ...item, sk: '2', state: 'new' } }))
    const changed = await query()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await quiet()
    expect([changed, await query()]).toEqual([['1 new'], ['1 changed', '2 new']])

    await table.send(new DeleteCommand({ TableName, Key: { pk: 'L', sk: '1' } }))
    const went = await query()
    await new Promise((resolve) => setTimeout(resolve, 200))
    await quiet()
    expect([went, await query()]).toEqual([['1 changed', '2 new'], ['2 new']])
  })
})

describe('everything that is handed over', () => {
  it('is read by two readers of the stream, and delivered twice, in any order', async () => {
    const readers = cloud.mappings.map((each) => each.function)
    expect(readers).toHaveLength(2 * blueprint.streams.length)
    expect(new Set(cloud.mappings.map(({ id }) => id)).size).toBe(readers.length)

    const journal = openJournal(join(folder, 'deliveries.db'))
    const got: unknown[] = []
    const deliveries = createDeliveries({
      ...{ journal, clock: createVirtualClock(0, () => {}), functions: [], activity, careless: true },
      host: {
        invoke: async (_, payload) => {
          got.push(payload)
          return { ok: true, payload: null }
        },
      },
      machines: () => {
        throw new Error('no machine here')
      },
    })
    const target = { kind: 'function', name: 'f', retries: 0, deadLetters: undefined, input: {} } as const
    const sent = Array.from({ length: 20 }, (_, at) => at)
    for (const each of sent) deliveries.add('rule', target, each)
    deliveries.pump()
    await activity.idle(10_000, async () => false)
    expect(got.toSorted()).toEqual([...sent, ...sent].toSorted())
    expect(got).not.toEqual(got.toSorted((one, other) => Number(one) - Number(other)))
    deliveries.stop()
    journal.close()
  })

  it('is refused by the bus over 256 KB, as its documents count', async () => {
    const journal = openJournal(join(folder, 'bus.db'))
    const options = { buses: ['b'], rules: [], journal, clock: createVirtualClock(0, () => {}) }
    const bus = createBus({ ...options, deliveries: { pump() {} } as never })
    const entry = (bytes: number) => ({
      Entries: [
        { EventBusName: 'b', Source: 's', DetailType: 't', Detail: JSON.stringify('x'.repeat(bytes - 4)) },
      ],
    })
    expect(() => bus.put(entry(256 * 1024))).not.toThrow()
    expect(() => bus.put(entry(256 * 1024 + 1))).toThrow('over the limit')
    journal.close()
  })
})
