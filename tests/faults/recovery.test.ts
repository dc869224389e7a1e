/** What the runbook says of dead letters, followed to the end with the commands it names, for each kind of queue. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningCounty } from '../../infra/local/running-county.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Person } from '../support/call.ts'
import { type CountyCommands, commandsFor } from '../support/county-commands.ts'
import { startDeployedCounty } from '../support/deployed-county.ts'
import { Stage } from '../support/stage.ts'

const town = '330681109'
const village = '330681109229'
const dataDir = mkdtempSync(join(tmpdir(), 'xingcun-recovery-'))
let county: RunningCounty
let stage: Stage
let leader: Person
let deputy: Person
let villageSecretary: Person
let sieveCode: string
let environment: CountyCommands['environment']
let run: CountyCommands['run']
let fail: CountyCommands['fail']
const begun = new Date()

interface Letter {
  readonly queue: string
  readonly redrive: string
}

beforeAll(async () => {
  county = await startDeployedCounty({ dataDir })
  stage = new Stage(county.url)
  leader = await stage.person('leader_in_charge', town, { line: '民政' })
  deputy = await stage.person('deputy_party_secretary', town)
  villageSecretary = await stage.person('village_party_secretary', village)
  const { items } = await leader.call(catalogueRoutes.listItems, {
    query: { q: '困难老人定期巡访', limit: 1 },
  })
  sieveCode = items[0]?.sieveCode ?? ''
  ;({ environment, run, fail } = await commandsFor(county.url))
})
afterAll(async () => {
  await county?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function letters(): Promise<readonly Letter[]> {
  const answer = await fetch(`${county.url}/local/dead-letters`)
  return ((await answer.json()) as { items: Letter[] }).items
}
async function drafted() {
  const content = {
    units: [village],
    object: '独居老人',
    action: '组织网格员走访独居老人',
    place: '各自然村',
    finishStandard: '每位老人走访一次',
    deadline: await stage.workday(9),
    contact: { name: '张三', phone: '0575-00000001' },
  }
  return leader.call(dispatchRoutes.draftOrder, { body: { ...content, sieveCode } })
}
const submit = (orderId: string) => leader.call(dispatchRoutes.submitOrder, { params: { orderId } })
const approve = (orderId: string) =>
  deputy.call(dispatchRoutes.reviewOrder, {
    params: { orderId },
    body: { outcome: 'approve', override: '另一批老人' },
  })
const delivered = async (orderId: string) =>
  (await villageSecretary.call(tasksRoutes.listTasks, {})).tasks.filter((task) => task.orderId === orderId)
const noticesOf = async (orderId: string) =>
  (await deputy.call(noticesRoutes.listNotices, {})).notices.filter(({ record }) => record.id === orderId)
/** What lies in the queue of a function, and the command that gives it back, which the alarm names too. */
async function queueOf(id: string) {
  const found = (await letters()).filter(({ queue }) => queue.includes(`-${id}DeadLetters`))
  const [, , command = '', , ...args] = found[0]?.redrive.split(' ') ?? []
  return { letters: found.length, target: args.at(-1) ?? '', redrive: () => run(command, ...args) }
}

function table() {
  const { AWS_ENDPOINT_URL_DYNAMODB: endpoint = '', AWS_REGION: region = '' } = environment
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  return DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region, credentials }))
}
/** What the projector keeps: counts and what it has counted, keys of repeats, precedents. */
async function kept(): Promise<Record<string, unknown>[]> {
  const { Items = [] } = await table().send(
    new ScanCommand({
      TableName: environment.TABLE_NAME,
      FilterExpression: '#kind IN (:near, :load, :scores, :precedent, :counted)',
      ExpressionAttributeNames: { '#kind': 'kind' },
      ExpressionAttributeValues: {
        ...{ ':near': 'near', ':load': 'load', ':precedent': 'precedent', ':counted': 'counted' },
        ':scores': 'tally',
      },
    }),
  )
  return Items.sort((one, other) => `${one.pk} ${one.sk}`.localeCompare(`${other.pk} ${other.sk}`))
}
const kindsOf = (items: readonly Record<string, unknown>[]) =>
  [...new Set(items.map(({ kind }) => String(kind)))].sort()

let orderId: string
let names: Readonly<Record<string, string>>
const nameOf = (id: string) => names[id] ?? ''

it('gives the two readers of the stream, from the table, what they gave up on', async () => {
  ;({ id: orderId } = await drafted())
  await fail('Publish', 'Project')
  await submit(orderId)
  await approve(orderId)
  await stage.quiet()
  const [publish, project] = [await queueOf('Publish'), await queueOf('Project')]
  expect([publish.letters, project.letters]).toEqual([2, 2])
  expect([await delivered(orderId), await noticesOf(orderId)]).toEqual([[], []])

  // While the cause is there nothing leaves the queue, and the command says so.
  names = { Publish: publish.target, Project: project.target }
  const early = await publish.redrive()
  expect(early.status).toBe(1)
  expect(early.err).toContain('was told to fail')
  expect((await queueOf('Publish')).letters).toBe(2)

  await fail()
  for (const queue of [publish, project]) {
    const done = await queue.redrive()
    expect([done.status, done.err]).toEqual([0, ''])
  }
  await stage.quiet()
  expect(await letters()).toEqual([])
  expect(await delivered(orderId)).toHaveLength(1)
  expect((await noticesOf(orderId)).length).toBeGreaterThan(0)
  expect(kindsOf(await kept())).toEqual(['load', 'near'])
})

it('gives them all events of a time once more, and nothing is done twice', async () => {
  const before = [await kept(), await delivered(orderId), await noticesOf(orderId)]
  const from = new Date(begun.getTime() - 60_000).toISOString()
  const readers = [nameOf('Publish'), nameOf('Project')]
  const looked = await run('resume', '--from', from, ...readers, '--dry-run')
  expect([looked.status, looked.err]).toEqual([0, ''])
  expect(Number(/^(\d+) 个事件/.exec(looked.out)?.[1])).toBeGreaterThan(3)
  const done = await run('resume', '--from', from, ...readers)
  expect([done.status, done.err]).toEqual([0, ''])
  await stage.quiet()
  expect([await kept(), await delivered(orderId), await noticesOf(orderId)]).toEqual(before)
})

it('builds again from the events what the projector kept, where it was lost', async () => {
  const before = await kept()
  const client = table()
  for (const { pk, sk } of before)
    await client.send(new DeleteCommand({ TableName: environment.TABLE_NAME, Key: { pk, sk } }))
  expect(await kept()).toEqual([])
  const from = new Date(begun.getTime() - 60_000).toISOString()
  const done = await run('resume', '--from', from, nameOf('Project'))
  expect([done.status, done.err]).toEqual([0, ''])
  expect(await kept()).toEqual(before)
})

it('refuses to go further back than the counts remember', async () => {
  const early = await run('resume', '--from', '2020-01-01', nameOf('Project'))
  expect([early.status, early.out]).toEqual([1, ''])
  expect(early.err).toContain('30 天')
})

it('gives a listener, as it was sent, what it gave up on', async () => {
  const { id } = await drafted()
  const cards = async () => {
    const { Items = [] } = await table().send(
      new ScanCommand({
        TableName: environment.TABLE_NAME,
        FilterExpression: '#kind = :card',
        ExpressionAttributeNames: { '#kind': 'kind' },
        ExpressionAttributeValues: { ':card': 'review_card' },
      }),
    )
    return Items.filter(({ card }) => card.orderId === id).length
  }
  await fail('PrepareReviewCard')
  await submit(id)
  await stage.quiet()
  const queue = await queueOf('PrepareReviewCard')
  expect([queue.letters, await cards()]).toEqual([1, 0])
  await fail()
  const done = await queue.redrive()
  expect([done.status, done.err]).toEqual([0, ''])
  expect([await letters(), await cards()]).toEqual([[], 1])
})
