import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningCounty } from '../../infra/local/running-county.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Person } from '../support/call.ts'
import { startDeployedCounty } from '../support/deployed-county.ts'
import { Stage } from '../support/stage.ts'

const town = '330681109'
const village = '330681109229'

describe('an order under review in a running county', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'xingcun-review-'))
  let county: RunningCounty
  let stage: Stage
  let leader: Person
  let deputy: Person
  let secretary: Person
  let villageSecretary: Person
  let sieveCode: string

  beforeAll(async () => {
    county = await startDeployedCounty({ dataDir })
    stage = new Stage(county.url)
    leader = await stage.person('leader_in_charge', town, { line: '民政' })
    deputy = await stage.person('deputy_party_secretary', town)
    secretary = await stage.person('party_secretary', town)
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

  const content = async () => ({
    units: [village],
    object: '独居老人',
    action: '组织网格员走访独居老人',
    place: '各自然村',
    finishStandard: '每位老人走访一次',
    deadline: await stage.workday(9),
    contact: { name: '张三', phone: '0575-00000001' },
  })
  const submitted = async (more: object = { sieveCode }) => {
    const draft = await leader.call(dispatchRoutes.draftOrder, { body: { ...(await content()), ...more } })
    const order = await leader.call(dispatchRoutes.submitOrder, { params: { orderId: draft.id } })
    await stage.quiet()
    return order
  }
  const read = (id: string) => deputy.call(dispatchRoutes.getOrder, { params: { orderId: id } })
  const typesTold = async (person: Person, id: string) =>
    (await person.call(noticesRoutes.listNotices, { query: { limit: 50 } })).notices
      .filter(({ record }) => record.id === id)
      .map(({ type }) => type)

  it('is reminded of at 70 % of the limit, opened to the Party secretary at 100 %, and decided by him', async () => {
    const { id } = await submitted()
    const early = await secretary.refused(dispatchRoutes.reviewOrder, {
      params: { orderId: id },
      body: { outcome: 'approve' },
    })
    expect(early.code).toBe('not_your_record')

    let order = await read(id)
    for (let hours = 0; !order.remindedAt && hours < 24 * 14; hours += 6) {
      await stage.advance({ hours: 6 })
      await stage.quiet()
      order = await read(id)
    }
    const due = Date.parse(order.reviewDueAt ?? '')
    expect(Date.parse(order.remindedAt ?? '')).toBeLessThan(due)
    expect(order.escalatedAt).toBeNull()
    expect(await typesTold(deputy, id)).toEqual(['dispatch.review-reminded', 'dispatch.order-submitted'])

    await stage.advance({ minutes: Math.ceil((due - (await stage.now()).getTime()) / 60_000) + 1 })
    await stage.quiet()
    order = await read(id)
    expect(Date.parse(order.escalatedAt ?? '')).toBeGreaterThanOrEqual(due)
    expect(order.holder).toMatchObject({
      post: 'party_secretary',
      people: [{ personId: secretary.personId }],
    })
    expect(await typesTold(secretary, id)).toEqual(['dispatch.review-escalated'])

    const approved = await secretary.call(dispatchRoutes.reviewOrder, {
      params: { orderId: id },
      body: { outcome: 'approve' },
    })
    expect(approved.state).toBe('approved')
    await stage.quiet()
    expect((await read(id)).state).toBe('delivered')
  })

  it('is judged afresh at the second attempt, with its clock re-armed (R37, R38)', async () => {
    const first = await submitted()
    const params = { orderId: first.id }
    const returned = await deputy.call(dispatchRoutes.reviewOrder, {
      params,
      body: { outcome: 'return', text: '请写明走访时间' },
    })
    await stage.quiet()
    await stage.advance({ hours: 5 })
    await leader.call(dispatchRoutes.editOrder, {
      params,
      ifMatch: `"${returned.version}"`,
      body: { finishStandard: '月底前每位老人走访一次' },
    })
    const second = await leader.call(dispatchRoutes.submitOrder, { params })
    await stage.quiet()
    expect(second).toMatchObject({ state: 'in_review', attempt: 2, remindedAt: null, escalatedAt: null })
    expect(Date.parse(second.reviewDueAt ?? '')).toBeGreaterThan(Date.parse(first.reviewDueAt ?? ''))
    expect(second.contentHash).not.toBe(first.contentHash)
    const stale = await deputy.refused(dispatchRoutes.reviewOrder, {
      params,
      body: { outcome: 'approve', attempt: 1 },
    })
    expect(stale.status).toBe(409)
    await deputy.call(dispatchRoutes.reviewOrder, {
      params,
      body: { outcome: 'approve', attempt: 2, override: '另一批老人' },
    })
    await stage.quiet()
    const { tasks } = await leader.call(tasksRoutes.listTasksOfOrder, { params, query: {} })
    expect(tasks).toHaveLength(1)
  })

  it('ends when its author withdraws it', async () => {
    const { id } = await submitted()
    await leader.call(dispatchRoutes.withdrawOrder, { params: { orderId: id }, body: { reason: '情况有变' } })
    await stage.quiet()
    const late = await deputy.refused(dispatchRoutes.reviewOrder, {
      params: { orderId: id },
      body: { outcome: 'approve' },
    })
    expect(late).toMatchObject({ status: 409, code: 'wrong_state' })
    const executions = (await (await fetch(`${county.url}/local/executions`)).json()) as {
      items: { name: string; status: string }[]
    }
    expect(executions.items.find(({ name }) => name === `${id}-1`)?.status).toBe('SUCCEEDED')
  })

  it('by exception is signed by two people, told to the county, and delivered (R28)', async () => {
    const exception = {
      reason: 'public_safety_risk',
      text: '台风过后急需走访',
      endDate: await stage.workday(10),
    }
    const { id } = await submitted({ sieveCode: null, requestedBy: `${town}-S09`, exception })
    const params = { orderId: id }
    const once = await deputy.call(dispatchRoutes.reviewOrder, { params, body: { outcome: 'approve' } })
    expect(once).toMatchObject({ state: 'awaiting_second', holder: { post: 'party_secretary' } })
    await stage.quiet()
    const twice = await deputy.refused(dispatchRoutes.reviewOrder, { params, body: { outcome: 'approve' } })
    expect(twice.status).toBe(403)
    expect(
      (await villageSecretary.call(tasksRoutes.listTasks, { query: { limit: 100 } })).tasks.filter(
        ({ orderId }) => orderId === id,
      ),
    ).toEqual([])
    await secretary.call(dispatchRoutes.reviewOrder, { params, body: { outcome: 'approve' } })
    await stage.quiet()
    expect((await read(id)).state).toBe('delivered')
    const { items } = (await (await fetch(`${county.url}/local/people?post=county_overseer`)).json()) as {
      items: { personId: string; posts: { unit: string }[] }[]
    }
    const overseer = await stage.person('county_overseer', items[0]?.posts[0]?.unit ?? '')
    expect(await typesTold(overseer, id)).toContain('dispatch.order-approved')
  })

  it('is delivered to every village of the town exactly once', async () => {
    const { items } = (await (
      await fetch(`${county.url}/local/people?post=village_party_secretary`)
    ).json()) as { items: { posts: { unit: string }[] }[] }
    const codes = items.map(({ posts }) => posts[0]?.unit ?? '').filter((code) => code.startsWith(town))
    const { id } = await submitted({ sieveCode, units: codes })
    await deputy.call(dispatchRoutes.reviewOrder, {
      params: { orderId: id },
      body: { outcome: 'approve', override: '另一批老人' },
    })
    await stage.quiet()
    const delivered: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await leader.call(tasksRoutes.listTasksOfOrder, {
        params: { orderId: id },
        query: { limit: 10, ...(cursor ? { cursor } : {}) },
      })
      delivered.push(...page.tasks.map(({ unit }) => unit))
      cursor = page.nextCursor
    } while (cursor)
    expect(delivered.sort()).toEqual(codes.sort())
  })
})
