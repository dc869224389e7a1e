/**
 * A command through its function, from the gateway's event to its answer, over the bare SDK making the same calls. Ours
 * runs as sources under the test runner, where each import costs a little; a bundle has none of that.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import {
  DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb'
import { beforeAll, it } from 'vitest'
import { handler as tasksApi } from '../../functions/api/tasks.ts'
import { documentClient } from '../../shared/platform/table.ts'
import { taskIdFor } from '../../shared/work/tasks/task.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import { ask } from '../budgets/door.ts'
import { openCounty, orderIn, people, village } from '../support/domain-county.ts'
import { keepLogs } from './cost/measuring.ts'
import { table } from './table.ts'

const pairs = 150
const warmUp = 40

interface Asked {
  readonly name: string
  readonly input: unknown
}

interface Spent {
  readonly cpu: number
  readonly wall: number
}

async function spent(work: () => Promise<unknown>): Promise<Spent> {
  const [before, from] = [process.cpuUsage(), performance.now()]
  await work()
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1000, wall: performance.now() - from }
}
const medianOf = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

beforeAll(async () => {
  keepLogs()
  await openCounty()
})

it('a command over the bare SDK', async () => {
  const asked: Asked[] = []
  const ours = documentClient()
  const send = ours.send.bind(ours) as (command: { readonly input: unknown }) => Promise<unknown>
  ours.send = ((command: { readonly input: unknown }) => {
    asked.push({ name: command.constructor.name, input: command.input })
    return send(command)
  }) as typeof ours.send
  const bare = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  })
  /** The same items once more: without the conditions, which hold only once. */
  const again = async ({ name, input }: Asked) => {
    if (name === 'QueryCommand') return bare.send(new QueryCommand(input as never))
    const { TransactItems = [], ...rest } = input as TransactWriteCommandInput
    const unconditional = TransactItems.map(({ Put }) => ({
      Put: { TableName: Put?.TableName, Item: Put?.Item },
    }))
    return bare.send(new TransactWriteCommand({ ...rest, TransactItems: unconditional }))
  }
  const owns: Spent[] = []
  const plain: Spent[] = []
  let calls: Asked[] = []
  for (let pair = 0; pair < pairs + warmUp; pair += 1) {
    const order = await orderIn('delivered', { content: { units: [village] } })
    const sent = {
      by: people.villageSecretary,
      params: { taskId: taskIdFor(order.id, order.attempt, village) },
    }
    await ask(tasksApi, tasksRoutes.receiveTask, sent)
    await ask(tasksApi, tasksRoutes.assignTask, { ...sent, body: { assignees: [people.cadre] } })
    const command = async () => {
      asked.length = 0
      const cost = await spent(() => ask(tasksApi, tasksRoutes.startTask, { ...sent, by: people.cadre }))
      calls = asked.splice(0)
      if (calls.map(({ name }) => name).join() !== 'QueryCommand,TransactWriteCommand')
        throw new Error(`other calls than expected: ${calls.map(({ name }) => name)}`)
      return cost
    }
    const same = () =>
      spent(async () => {
        for (const call of calls) await again(call)
      })
    // Whoever comes second finds processor and engine warm: each does every other time, the calls then being the last task's.
    const first = pair % 2 === 1 ? await same() : undefined
    const own = await command()
    const second = first ?? (await same())
    if (pair < warmUp) continue
    owns.push(own)
    plain.push(second)
  }
  const rows = (['cpu', 'wall'] as const).map((what) => {
    const ratios = owns.map((own, at) => own[what] / (plain[at]?.[what] ?? 1))
    return [
      what === 'cpu' ? 'CPU' : 'time on the clock',
      medianOf(owns.map((own) => own[what])).toFixed(2),
      medianOf(plain.map((each) => each[what])).toFixed(2),
      medianOf(ratios).toFixed(2),
    ]
  })
  console.log(`${pairs} pairs in one process, the engine in memory; 1.25 on the clock is wanted.`)
  console.log(table(['POST /v1/tasks/{taskId}/start', 'ours ms', 'bare SDK ms', 'ratio'], rows))
})
