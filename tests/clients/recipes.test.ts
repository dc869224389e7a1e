import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type County, openCounty, settled } from '../../clients/typescript/client.ts'
import { draftAndSubmit } from '../../clients/typescript/recipes/draft-and-submit.ts'
import { setDeadline } from '../../clients/typescript/recipes/edit-what-was-seen.ts'
import { errorsByField } from '../../clients/typescript/recipes/errors-beside-fields.ts'
import { signIn } from '../../clients/typescript/recipes/sign-in.ts'
import { newForm, sendForm } from '../../clients/typescript/recipes/submit-once.ts'
import { tasksOfVillage } from '../../clients/typescript/recipes/tasks-of-a-village.ts'
import { meUnlessChanged } from '../../clients/typescript/recipes/unless-changed.ts'
import type { RunningCounty } from '../../infra/local/running-county.ts'
import type { Person } from '../support/call.ts'
import { startDeployedCounty } from '../support/deployed-county.ts'
import { Stage } from '../support/stage.ts'
import { type GatewayBetween, openGatewayBetween } from './gateway-between.ts'

const town = '330681109' // 枫桥镇
const village = '330681109229' // 霞朗桥村
const dataDir = mkdtempSync(join(tmpdir(), 'xingcun-recipes-'))

let running: RunningCounty
let gateway: GatewayBetween
let stage: Stage
let leader: Person
let county: County
let sieveCode: string

const content = async (object: string) => ({
  ...{ sieveCode, units: [village], object, action: '组织网格员走访独居老人' },
  ...{ place: '各自然村', finishStandard: '每位老人走访一次', deadline: await stage.workday(9) },
  contact: { name: '张三', phone: '0575-00000001' },
})

/** A token of the county's issuer, good for so many seconds; below zero it has expired. */
async function tokenFor(personId: string, expiresInSeconds: number): Promise<string> {
  const body = JSON.stringify({ personId, expiresInSeconds })
  const response = await fetch(`${running.url}/local/token`, { method: 'POST', body })
  return ((await response.json()) as { token: string }).token
}

beforeAll(async () => {
  running = await startDeployedCounty({ dataDir })
  gateway = await openGatewayBetween(running.url)
  stage = new Stage(running.url)
  leader = await stage.person('leader_in_charge', town, { line: '民政' })
  const token = await tokenFor(leader.personId, 3600)
  county = openCounty({ baseUrl: gateway.url, token: () => token, tries: { firstPauseMs: 20 } })
  const { data } = await county.get('/v1/catalogue/items', { query: { q: '困难老人定期巡访', limit: 1 } })
  sieveCode = data.items[0]?.sieveCode ?? ''
})
afterAll(async () => {
  await gateway?.stop()
  await running?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const ordersOf = async (object: string) => {
  const found = []
  for await (const { id } of county.each('/v1/orders', { query: { state: 'draft' } })) {
    const { data } = await county.get('/v1/orders/{orderId}', { path: { orderId: id } })
    if (data.content.object === object) found.push(data)
  }
  return found
}

describe('signing in', () => {
  it('says who one is', async () => {
    const token = await tokenFor(leader.personId, 3600)
    const { me } = await signIn(gateway.url, { accessToken: token, renew: async () => {} })
    expect(me).toMatchObject({ personId: leader.personId, name: leader.name })
  })

  it('is renewed once, though ten calls meet the expired token at the same time', async () => {
    let renewals = 0
    const session = {
      accessToken: await tokenFor(leader.personId, -60),
      async renew() {
        renewals += 1
        session.accessToken = await tokenFor(leader.personId, 3600)
      },
    }
    const { county: own } = await signIn(gateway.url, session)
    expect(renewals).toBe(1)
    session.accessToken = await tokenFor(leader.personId, -120)
    const read = await Promise.all(Array.from({ length: 10 }, () => own.get('/v1/me')))
    expect(read.map(({ data }) => data.personId)).toEqual(Array(10).fill(leader.personId))
    expect(renewals).toBe(2)
  })
})

describe('an order', () => {
  it('is drafted and submitted', async () => {
    const { order } = await draftAndSubmit(county, await content('独居老人'))
    expect(order).toMatchObject({ state: 'in_review', attempt: 1 })
  })

  it('comes back with findings where the sieve stops it', async () => {
    const { sieveCode: _, ...uncoded } = await content('留守儿童')
    const { order, findings } = await draftAndSubmit(county, uncoded)
    expect(order).toBeUndefined()
    expect(findings).toContainEqual(expect.objectContaining({ code: 'code_missing' }))
  })

  it('is edited as it was seen; who comes second looks at what the first left', async () => {
    const { data: draft } = await county.post('/v1/orders', { body: await content('空巢老人') })
    const path = { orderId: draft.id }
    await county.patch('/v1/orders/{orderId}', { path, seen: draft, body: { place: '村委会' } })
    const mended = await setDeadline(county, draft, await stage.workday(12))
    expect(mended).toMatchObject({ version: draft.version + 2, content: { place: '村委会' } })
    expect(mended.content.deadline).toBe(await stage.workday(12))

    const kept = await setDeadline(county, draft, await stage.workday(14))
    expect(kept.version).toBe(mended.version)
  })

  it('that is filled in wrongly says what is wrong beside each field', async () => {
    const body = { ...(await content('老人')), deadline: '下周五', contact: { name: '', phone: '一二三' } }
    const cause: unknown = await county.post('/v1/orders', { body }).catch((each: unknown) => each)
    expect(errorsByField(cause)).toEqual({
      deadline: expect.stringContaining('截止日期'),
      'contact.name': expect.stringContaining('姓名'),
      'contact.phone': expect.stringContaining('联系人电话'),
    })
  })
})

describe('a connection that breaks after the county has done it', () => {
  const posted = () => gateway.seen.filter(({ method, path }) => method === 'POST' && path === '/v1/orders')

  it('costs a second try, and nothing is done twice', async () => {
    const before = posted().length
    gateway.next('cut after it was done', 'cut after it was done')
    const { data: order, replayed } = await county.post('/v1/orders', { body: await content('高龄老人') })
    expect(replayed).toBe(true)
    expect(posted().slice(before)).toHaveLength(3)
    expect(
      new Set(
        posted()
          .slice(before)
          .map(({ key }) => key),
      ).size,
    ).toBe(1)
    expect(await ordersOf('高龄老人')).toMatchObject([{ id: order.id, version: 1 }])
  })

  it('may even end the page: the form that is opened again holds its key', async () => {
    const form = newForm(await content('失能老人'))
    const impatient = openCounty({
      baseUrl: gateway.url,
      token: () => tokenFor(leader.personId, 3600),
      tries: { most: 1 },
    })
    gateway.next('cut after it was done')
    const { problem } = await settled(sendForm(impatient, form))
    expect(problem).toMatchObject({ code: 'network', status: 0 })
    const reopened = JSON.parse(JSON.stringify(form))
    const { data: order, replayed } = await sendForm(county, reopened)
    expect(replayed).toBe(true)
    expect(await ordersOf('失能老人')).toMatchObject([{ id: order.id, version: 1 }])
  })
})

it('all tasks of a village are walked, page by page', async () => {
  const secretary = await stage.person('village_party_secretary', village)
  const deputy = await stage.person('deputy_party_secretary', town)
  const asked = ['残疾老人', '困境儿童', '低保老人']
  for (const object of asked) {
    const { order } = await draftAndSubmit(county, await content(object))
    if (!order) throw new Error('the sieve stopped it')
    const path = { orderId: order.id }
    const override = order.findings.some(({ code }) => code === 'duplicate')
    await deputy.county.post('/v1/orders/{orderId}/review', {
      path,
      seen: order,
      body: { outcome: 'approve', ...(override ? { override: '对象不同' } : {}) },
    })
    await stage.quiet()
  }
  const tasks = []
  for await (const task of tasksOfVillage(secretary.county, village)) tasks.push(task)
  expect(tasks).toHaveLength(asked.length)
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(asked.length)
})

it('what has not changed is the same object as before', async () => {
  const first = await meUnlessChanged(county)
  const second = await meUnlessChanged(county, first)
  expect(second).toBe(first)
})

it('is told in the language that is asked for', async () => {
  const orderId = 'ord_00000000000000000000'
  const read = (language?: 'en') =>
    settled(county.get('/v1/orders/{orderId}', { path: { orderId }, ...(language ? { language } : {}) }))
  expect((await read()).problem?.detail).toMatch(/没有找到/)
  expect((await read('en')).problem?.detail).toMatch(/not found/)
})

describe('what the gateway says by itself', () => {
  it('is waited out where it is only too many at once', async () => {
    gateway.next({ status: 429, message: 'Too Many Requests' }, { status: 429, message: 'Too Many Requests' })
    expect((await county.get('/v1/me')).data.personId).toBe(leader.personId)
  })

  it('is a problem like any other where it stands', async () => {
    gateway.next({ status: 413, message: 'Request Entity Too Large' })
    const { problem } = await settled(county.post('/v1/orders', { body: await content('老人') }))
    expect(problem).toMatchObject({
      status: 413,
      code: 'gateway_too_large',
      detail: expect.stringMatching(/太大/),
    })
  })
})
