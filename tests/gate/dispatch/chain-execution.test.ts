import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createActivity } from '../../../infra/local/activity.ts'
import { type AwsEndpoint, openAwsEndpoint, type Serving } from '../../../infra/local/aws-endpoint.ts'
import { openJournal } from '../../../infra/local/journal.ts'
import type { Machine } from '../../../infra/local/parts.ts'
import { createStateMachines } from '../../../infra/local/state-machines.ts'
import { createVirtualClock } from '../../../infra/local/virtual-clock.ts'
import { ensureChain, startChain } from '../../../shared/gate/dispatch/chain-execution.ts'

const folder = mkdtempSync(join(tmpdir(), 'chain-'))
/** A chain of one step, which waits for ever where its function works. */
const waiting = {
  arn: 'arn:aws:states:local:000000000000:stateMachine:chain',
  name: 'chain',
  definition: {
    StartAt: 'Wait',
    States: {
      Wait: {
        Type: 'Task',
        Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
        Parameters: { FunctionName: 'await-decision', Payload: { 'token.$': '$$.Task.Token' } },
        End: true,
      },
    },
  },
} as unknown as Machine
const journal = openJournal(join(folder, 'county.db'))
const clock = createVirtualClock(0, () => {})
const activity = createActivity()
let works = false
const machines = createStateMachines({
  ...{ machines: [waiting], journal, clock, activity },
  host: {
    invoke: async () =>
      works
        ? { ok: true, payload: {} }
        : { ok: false, error: { errorType: 'TypeError', errorMessage: 'a fault of ours' } },
  },
})
let endpoint: AwsEndpoint

beforeAll(async () => {
  endpoint = await openAwsEndpoint(() => ({ machines }) as Serving)
  Object.assign(process.env, {
    ...{ AWS_REGION: 'local', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' },
    AWS_ENDPOINT_URL_SFN: endpoint.url,
  })
  process.env.REVIEW_CHAIN_ARN = waiting.arn
})
afterAll(async () => {
  await endpoint.close()
  machines.stop()
  clock.stop()
  journal.close()
  rmSync(folder, { recursive: true })
})

const quiet = async () => expect(await activity.idle(10_000, async () => false)).toBe(true)
const step = { orderId: 'ord_00000000000000000000', attempt: 1 }
const looked = async () => {
  const { restarts } = await ensureChain(step, new Date(clock.now()))
  await quiet()
  return restarts
}
const pass = async (minutes: number) => {
  clock.moveTo(clock.now() + minutes * 60_000)
  await quiet()
}
const names = () => machines.list().map(({ name }) => name)

describe('the chain of an attempt that it does not move', () => {
  it('is started anew at once, then after pauses that grow, and never given up', async () => {
    await startChain(step)
    await quiet()
    expect(await looked()).toBe(1)
    // Half an hour has to pass, whatever the sweep asks meanwhile.
    expect([await looked(), await looked()]).toEqual([1, 1])
    await pass(31)
    expect(await looked()).toBe(2)
    await pass(31)
    expect(await looked()).toBe(2)
    await pass(30)
    expect(await looked()).toBe(3)
    for (let restart = 4; restart <= 12; restart += 1) {
      await pass(25 * 60)
      expect(await looked()).toBe(restart)
    }
    expect(names()).toHaveLength(13)
  })

  it('is told from one that nobody ever started', async () => {
    const unheard = { orderId: 'ord_00000000000000000001', attempt: 1 }
    works = true
    expect(await ensureChain(unheard, new Date(clock.now()))).toEqual({ restarts: 0, heard: false })
    await quiet()
    expect(await ensureChain(unheard, new Date(clock.now()))).toEqual({ restarts: 0, heard: true })
    works = false
  })

  it('is left alone once it runs', async () => {
    works = true
    await pass(25 * 60)
    expect(await looked()).toBe(13)
    await pass(25 * 60)
    expect(await looked()).toBe(13)
    expect(names()).toHaveLength(15)
  })
})
