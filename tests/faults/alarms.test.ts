/**
 * Each alarm of the templates under its own fault, on a county that runs them: it stands, it says which section of the
 * runbook to read, and once that is followed it ends. The dead letters' commands have a test of their own, recovery.test.ts.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { domains } from '../../infra/domains.ts'
import { entryPoints } from '../../infra/entry-points.ts'
import { idOf } from '../../infra/function-maker.ts'
import type { AlarmState } from '../../infra/local/alarms.ts'
import { readBlueprint } from '../../infra/local/blueprint.ts'
import type { RunningCounty } from '../../infra/local/running-county.ts'
import { directoryRoutes } from '../../shared/directory/directory.contract.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { addDays, dayOf } from '../../shared/platform/clock.ts'
import type { PostName } from '../../shared/platform/who/post.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Person } from '../support/call.ts'
import { commandsFor } from '../support/county-commands.ts'
import { deployedTemplates, startDeployedCounty } from '../support/deployed-county.ts'
import { Stage } from '../support/stage.ts'

const town = '330681109'
const village = '330681109229'
const points = entryPoints(domains)
const dataDir = mkdtempSync(join(tmpdir(), 'xingcun-alarms-'))
const seen = new Set<string>()
let county: RunningCounty
let stage: Stage
let leader: Person
let deputy: Person
let villageSecretary: Person
let sieveCode: string
let commands: Awaited<ReturnType<typeof commandsFor>>

beforeAll(async () => {
  county = await startDeployedCounty({ dataDir })
  commands = await commandsFor(county.url)
  stage = new Stage(county.url)
  leader = await stage.person('leader_in_charge', town, { line: '民政' })
  deputy = await stage.person('deputy_party_secretary', town)
  villageSecretary = await stage.person('village_party_secretary', village)
  const { items } = await leader.call(catalogueRoutes.listItems, {
    query: { q: '困难老人定期巡访', limit: 1 },
  })
  sieveCode = items[0]?.sieveCode ?? ''
})
afterAll(async () => {
  await county?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function alarms(): Promise<readonly AlarmState[]> {
  return ((await (await fetch(`${county.url}/local/alarms`)).json()) as { items: AlarmState[] }).items
}
async function standing(): Promise<string[]> {
  const names = (await alarms()).filter(({ state }) => state === 'ALARM').map(({ name }) => name)
  for (const name of names) seen.add(name)
  return names.sort()
}
async function until(so: () => Promise<boolean>, times = 200): Promise<boolean> {
  for (let left = times; left > 0; left -= 1) {
    if (await so()) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return false
}
async function submitted(object: string): Promise<string> {
  const content = {
    ...{ units: [village], object, action: `组织网格员走访${object}`, place: '各自然村' },
    ...{ finishStandard: '每位走访一次', deadline: await stage.workday(15) },
    contact: { name: '张三', phone: '0575-00000001' },
  }
  const { id } = await leader.call(dispatchRoutes.draftOrder, { body: { ...content, sieveCode } })
  await leader.call(dispatchRoutes.submitOrder, { params: { orderId: id } })
  return id
}
const approve = (orderId: string) =>
  deputy.call(dispatchRoutes.reviewOrder, {
    ...{ params: { orderId }, body: { outcome: 'approve', override: '另一批老人' } },
  })
const delivered = async (orderId: string) =>
  (await villageSecretary.call(tasksRoutes.listTasks, {})).tasks.filter((task) => task.orderId === orderId)
    .length

/** Waits until each run of the chain has ended: its tries are a second apart on a laptop. */
const ended = () =>
  until(async () => {
    const answer = await fetch(`${county.url}/local/executions`)
    const { items } = (await answer.json()) as { items: { status: string }[] }
    return items.every(({ status }) => status !== 'RUNNING')
  }, 600)

it('none stands while nothing is wrong', async () => {
  await stage.quiet()
  expect(await standing()).toEqual([])
})

describe('the alarm of', () => {
  it('the API’s faults stands when a function fails, and ends once it is mended', async () => {
    await commands.fail('ApiDispatch')
    const answer = await fetch(`${county.url}/v1/orders`, {
      headers: { authorization: `Bearer ${await county.token(leader.personId)}` },
    })
    expect([answer.status, await answer.json()]).toEqual([500, { message: 'Internal Server Error' }])
    expect(await standing()).toEqual(['ApiFaults'])
    await commands.fail()
    await leader.call(dispatchRoutes.listOrders, {})
    await stage.advance({ minutes: 6 })
    expect(await standing()).toEqual([])
  })

  it('each reader’s lag stands when it does not come on, and ends once it does', async () => {
    await commands.fail('Publish', 'Project')
    await leader.call(dispatchRoutes.draftOrder, { body: { units: [village], object: '独居老人' } })
    expect(
      await until(async () =>
        (await alarms()).some(({ name, value }) => name === 'PublishLag' && value !== null),
      ),
    ).toBe(true)
    await stage.advance({ minutes: 6 })
    expect(await until(async () => (await standing()).length === 2)).toBe(true)
    expect(await standing()).toEqual(['ProjectLag', 'PublishLag'])
    await commands.fail()
    await stage.quiet()
    await stage.advance({ minutes: 6 })
    await stage.quiet()
    expect(await standing()).toEqual([])
  })

  it('the review chain stands when a step fails, and the sweep starts the chain again once it is mended', async () => {
    const id = await submitted('独居老人')
    await stage.quiet()
    await commands.fail('DeliverOrder')
    await approve(id)
    await ended()
    expect(await standing()).toEqual(['ReviewChainFailures'])
    expect(await delivered(id)).toBe(0)
    await commands.fail()
    await stage.advance({ minutes: 30 })
    await stage.quiet()
    expect(await delivered(id)).toBe(1)
    await stage.advance({ minutes: 6 })
    expect(await standing()).toEqual([])
  })

  it('orders that stand comes when a chain was started again in vain, and ends when the order moves', async () => {
    const id = await submitted('空巢老人')
    await stage.quiet()
    await commands.fail('DeliverOrder')
    await approve(id)
    // Its pauses grow: at once, then half an hour, an hour, two. A step is tried six times before its chain fails.
    for (const minutes of [15, 15, 30, 60, 120, 240, 240]) {
      await stage.quiet()
      await ended()
      await stage.advance({ minutes })
      await stage.quiet()
      if (await until(async () => (await standing()).includes('StuckOrders'), 4)) break
    }
    expect(await standing()).toContain('StuckOrders')
    expect(await delivered(id)).toBe(0)
    await commands.fail()
    for (let hours = 0; hours < 24 && (await delivered(id)) === 0; hours += 4) {
      await stage.advance({ hours: 4 })
      await stage.quiet()
    }
    expect(await delivered(id)).toBe(1)
    await stage.advance({ minutes: 16 })
    await stage.quiet()
    expect(await standing()).toEqual([])
  })

  it('orders that stand comes when nobody started a chain, which is all that is seen of a reader that is not called', async () => {
    await commands.fail('Publish')
    const id = await submitted('留守老人')
    await stage.quiet()
    await commands.fail()
    await stage.advance({ minutes: 30 })
    await stage.quiet()
    expect(await standing()).toEqual(['PublishDeadLettersAlarm', 'StuckOrders'])
    await approve(id)
    await stage.quiet()
    expect(await delivered(id)).toBe(1)
    const { description = '' } = (await alarms()).find(({ name }) => name === 'PublishDeadLettersAlarm') ?? {}
    const [, command = ''] = /Once that is mended: npm run (.*)$/.exec(description) ?? []
    const [name = '', , ...args] = command.split(' ')
    expect(await commands.run(name, ...args)).toMatchObject({ status: 0, err: '' })
    await stage.advance({ minutes: 16 })
    await stage.quiet()
    expect(await standing()).toEqual([])
  })

  it('records that nobody holds stands when a whole line is empty, and the work is his who is given the post', async () => {
    const admin = await stage.person('county_admin', '330681')
    const today = dayOf(await stage.now())
    const id = await submitted('失能老人')
    await stage.quiet()
    const line: readonly [string, PostName][] = [
      [town, 'deputy_party_secretary'],
      [town, 'party_secretary'],
      ['330681', 'county_approver'],
    ]
    for (const [unitCode, post] of line) {
      const { people } = await admin.call(directoryRoutes.listPeople, {
        params: { unitCode },
        query: { post },
      })
      for (const { personId } of people)
        await admin.call(directoryRoutes.endPost, {
          ...{ params: { unitCode }, body: { personId, post, to: addDays(today, -1) } },
        })
    }
    // A function remembers half a minute who holds what, and here a day passes in a second: it starts with no memory.
    const port = Number(new URL(county.url).port)
    await county.stop()
    county = await startDeployedCounty({ dataDir, port })
    commands = await commandsFor(county.url)
    // The next that is told of the order finds nobody: the reminder of its reviewer. What a function writes comes to the
    // log a moment after its answer.
    const unheld = async () => (await standing()).includes('Unheld')
    let stands = false
    for (let days = 0; days < 5 && !stands; days += 1) {
      await stage.advance({ days: 1 })
      await stage.quiet()
      stands = await until(unheld, 20)
    }
    expect(stands).toBe(true)

    await admin.call(directoryRoutes.givePost, {
      params: { unitCode: town },
      body: { personId: deputy.personId, post: 'deputy_party_secretary', from: today },
    })
    await stage.quiet()
    await approve(id)
    await stage.quiet()
    expect(await delivered(id)).toBe(1)
    await stage.advance({ minutes: 6 })
    expect(await standing()).toEqual([])
  })

  it('each round’s dead letters stands when the round fails, and its own command ends it', async () => {
    const rounds = points.rounds.map(idOf)
    await commands.fail(...rounds)
    await stage.advance({ days: 1, hours: 1 })
    await stage.quiet()
    const wanted = rounds.map((id) => `${id}DeadLettersAlarm`).sort()
    expect(await standing()).toEqual(wanted)
    await commands.fail()
    for (const { state, description } of await alarms()) {
      if (state === 'OK') continue
      expect(description).toMatch(/^docs\/runbook\.md § Dead letters\. /)
      const [, command = ''] = /Once that is mended: npm run (.*)$/.exec(description) ?? []
      const [name = '', , ...args] = command.split(' ')
      const done = await commands.run(name, ...args)
      expect([description, done.status, done.err]).toEqual([description, 0, ''])
    }
    await stage.quiet()
    expect(await standing()).toEqual([])
  })

  it('each listener’s dead letters stands when the listener fails', async () => {
    const listeners = points.listeners.map(idOf)
    await commands.fail(...listeners)
    const { buses } = readBlueprint(await deployedTemplates('zhuji'), {
      ...{ root: '', bundled: true, issuer: 'https://issuer.example', audience: 'x' },
    })
    const { environment } = commands
    const bus = new EventBridgeClient({
      endpoint: environment.AWS_ENDPOINT_URL_EVENTBRIDGE ?? '',
      ...{ region: 'cn-north-1', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } },
    })
    const types = [...new Set(points.listeners.flatMap(({ hears }) => hears.slice(0, 1)))]
    await bus.send(
      new PutEventsCommand({
        Entries: types.map((DetailType) => ({
          ...{ EventBusName: buses.at(-1), Source: 'xingcun.zhishe', DetailType, Detail: '{}' },
        })),
      }),
    )
    await stage.quiet()
    expect(await standing()).toEqual(listeners.map((id) => `${id}DeadLettersAlarm`).sort())
    await commands.fail()
  })
})

it('and there is no other, but that of a reader’s own queue, and of the clock, which does not stop here', async () => {
  const all = (await alarms()).map(({ name }) => name)
  expect(all.filter((name) => !seen.has(name)).sort()).toEqual(['ClockStopped', 'ProjectDeadLettersAlarm'])
})
