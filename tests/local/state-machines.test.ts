import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import {
  DescribeExecutionCommand,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createActivity } from '../../infra/local/activity.ts'
import { openAwsEndpoint, type Serving } from '../../infra/local/aws-endpoint.ts'
import { readBlueprint } from '../../infra/local/blueprint.ts'
import { createBus } from '../../infra/local/bus.ts'
import { createDeliveries } from '../../infra/local/deliveries.ts'
import { type Journal, openJournal } from '../../infra/local/journal.ts'
import { type Json, objectOf } from '../../infra/local/json.ts'
import type { LambdaHost } from '../../infra/local/lambda-host.ts'
import { createStateMachines, type StateMachines } from '../../infra/local/state-machines.ts'
import { createVirtualClock, type VirtualClock } from '../../infra/local/virtual-clock.ts'
import { hallTemplates } from './village-hall/templates.ts'

const root = join(import.meta.dirname, '..', '..')
const blueprint = readBlueprint(hallTemplates(), { root, bundled: false, issuer: 'i', audience: 'a' })
const machineArn = blueprint.machines[0]?.arn ?? ''

let folder: string
let journal: Journal
let clock: VirtualClock
let machines: StateMachines
let activity: ReturnType<typeof createActivity>
let calls: { fn: string; event: Json }[]
let failures: number

const host: Pick<LambdaHost, 'invoke'> = {
  async invoke(fn, event) {
    calls.push({ fn, event })
    if (failures-- > 0)
      return { ok: false, error: { errorType: 'Lambda.ServiceException', errorMessage: 'busy' } }
    return { ok: true, payload: { times: calls.length } }
  },
}

function open(): void {
  journal = openJournal(join(folder, 'county.db'))
  clock = createVirtualClock(Number(journal.setting('clock-offset') ?? 0), (offset) =>
    journal.set('clock-offset', String(offset)),
  )
  activity = createActivity()
  machines = createStateMachines({ machines: blueprint.machines, journal, clock, host, activity })
}
function close(): void {
  machines.stop()
  clock.stop()
  journal.close()
}
async function quiet(): Promise<void> {
  expect(await activity.idle(5000, async () => false)).toBe(true)
}
const steps = () => calls.map(({ event }) => objectOf(event).step)
const lastToken = () =>
  String(objectOf(calls.findLast(({ event }) => 'token' in objectOf(event))?.event).token)
const only = () => machines.list()[0]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'machines-'))
  calls = []
  failures = 0
  open()
})
afterEach(() => {
  close()
  rmSync(folder, { recursive: true })
})

describe('run an execution', () => {
  it('waits for the token, then goes on', async () => {
    machines.start(machineArn, 'a', '{"id":"a","seconds":60}')
    await quiet()
    expect(only()).toMatchObject({ status: 'RUNNING', state: 'Wait for the decision' })
    machines.succeed(lastToken(), '{"outcome":"refused"}')
    await quiet()
    expect(only()).toMatchObject({ status: 'SUCCEEDED', state: 'Ended' })
    expect(steps()).toEqual(['wait'])
  })

  it('times out when the county’s clock passes the limit, each time anew', async () => {
    machines.start(machineArn, 'a', '{"id":"a","seconds":172800}')
    await quiet()
    clock.moveTo(clock.now() + 86_400_000)
    await quiet()
    expect(steps()).toEqual(['wait'])
    clock.moveTo(clock.now() + 86_400_000)
    await expect.poll(steps).toEqual(['wait', 'remind', 'wait'])
    await quiet()
    clock.moveTo(clock.now() + 172_800_000)
    await expect.poll(steps).toEqual(['wait', 'remind', 'wait', 'remind', 'wait'])
  })

  it('keeps a wait state longer than any timer', async () => {
    machines.start(machineArn, 'a', '{"id":"a","seconds":5184000}')
    await quiet()
    machines.succeed(lastToken(), '{"outcome":"approved"}')
    await quiet()
    expect(only()?.state).toBe('Let the ink dry')
    clock.moveTo(clock.now() + 3_600_000)
    await expect.poll(() => only()?.status).toBe('SUCCEEDED')
    expect(steps()).toEqual(['wait', 'approve'])
  })

  it('retries a task that fails', async () => {
    failures = 1
    machines.start(machineArn, 'a', '{"id":"a","seconds":60}')
    await quiet()
    expect(steps()).toEqual(['wait', 'wait'])
    expect(only()).toMatchObject({ status: 'RUNNING', state: 'Wait for the decision' })
  })
})

describe('take up executions after a restart', () => {
  it('returns recorded results and calls nothing twice', async () => {
    failures = 1
    machines.start(machineArn, 'a', '{"id":"a","seconds":60}')
    await quiet()
    clock.moveTo(clock.now() + 60_000)
    await expect.poll(steps).toEqual(['wait', 'wait', 'remind', 'wait'])
    await quiet()
    const token = lastToken()
    close()
    calls = []
    open()
    machines.resume()
    await quiet()
    expect(calls).toEqual([])
    expect(only()).toMatchObject({ status: 'RUNNING', state: 'Wait for the decision' })
    machines.succeed(token, '{"outcome":"refused"}')
    await quiet()
    expect(only()?.status).toBe('SUCCEEDED')
    expect(calls).toEqual([])
  })

  it('fires a limit that passed while it was down', async () => {
    machines.start(machineArn, 'a', '{"id":"a","seconds":60}')
    await quiet()
    close()
    open()
    clock.moveTo(clock.now() + 60_000)
    machines.resume()
    await expect.poll(steps).toEqual(['wait', 'remind', 'wait'])
  })

  it('goes on with a token that came before the restart', async () => {
    machines.start(machineArn, 'a', '{"id":"a","seconds":60}')
    await quiet()
    machines.succeed(lastToken(), '{"outcome":"refused"}')
    close()
    open()
    machines.resume()
    await expect.poll(() => only()?.status).toBe('SUCCEEDED')
    expect(steps()).toEqual(['wait'])
  })
})

describe('answer the AWS SDK', () => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }

  it('names refusals as AWS does', async () => {
    const endpoint = await openAwsEndpoint(() => ({ machines }) as Serving)
    const sfn = new SFNClient({ endpoint: endpoint.url, region: 'cn-north-1', credentials })
    const start = (input: string, stateMachineArn = machineArn) =>
      sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'a', input }))
    const succeed = (taskToken: string) =>
      sfn.send(new SendTaskSuccessCommand({ taskToken, output: '{"outcome":"no"}' }))
    const input = '{"id":"a","seconds":60}'

    const first = await start(input)
    expect(first.startDate).toBeInstanceOf(Date)
    expect((await start(input)).executionArn).toBe(first.executionArn)
    await expect(start('{"id":"b"}')).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
    await expect(start(input, `${machineArn}x`)).rejects.toMatchObject({ name: 'StateMachineDoesNotExist' })
    await expect(succeed('x')).rejects.toMatchObject({ name: 'InvalidToken' })
    await expect(succeed('x'.repeat(64))).rejects.toMatchObject({ name: 'TaskDoesNotExist' })
    await quiet()
    await succeed(lastToken())
    await expect(succeed(lastToken())).rejects.toMatchObject({ name: 'TaskTimedOut' })
    await quiet()
    await expect(start(input)).rejects.toMatchObject({ name: 'ExecutionAlreadyExists' })
    const described = await sfn.send(new DescribeExecutionCommand({ executionArn: first.executionArn }))
    expect(described).toMatchObject({ status: 'SUCCEEDED', name: 'a' })
    sfn.destroy()
    await endpoint.close()
  })

  it('takes events, and says which it refused', async () => {
    const deliveries = createDeliveries({
      journal,
      clock,
      host,
      machines: () => machines,
      functions: [],
      activity,
    })
    const bus = createBus({ buses: blueprint.buses, rules: blueprint.rules, journal, clock, deliveries })
    const endpoint = await openAwsEndpoint(() => ({ bus, machines }) as Serving)
    const events = new EventBridgeClient({ endpoint: endpoint.url, region: 'cn-north-1', credentials })
    const entry = { EventBusName: 'hall', Source: 'hall', DetailType: 'note-written', Detail: '{"id":"a"}' }
    const answer = await events.send(
      new PutEventsCommand({
        Entries: [entry, { ...entry, Detail: 'x' }, { ...entry, Source: 'elsewhere' }],
      }),
    )
    expect(answer.FailedEntryCount).toBe(1)
    expect(answer.Entries?.[1]).toMatchObject({ ErrorCode: 'MalformedDetail' })
    await quiet()
    expect(calls).toMatchObject([
      { fn: 'HallService-Tell', event: { 'detail-type': 'note-written', detail: { id: 'a' } } },
    ])
    deliveries.stop()
    events.destroy()
    await endpoint.close()
  })
})
