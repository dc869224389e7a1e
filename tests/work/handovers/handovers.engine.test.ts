import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/handovers.ts'
import { handler as records } from '../../../functions/api/records.ts'
import { firstBreak } from '../../../shared/platform/history.ts'
import { forgetActor } from '../../../shared/platform/who/actors.ts'
import { type Asking, ask } from '../../directory/ask.ts'
import { monday, orderIn, otherTown, people, row, town } from '../../support/domain-county.ts'
import { seated } from '../../support/seated.ts'
import { toldOf } from '../../support/told.ts'
import { trailOf } from '../../support/trail.ts'
import { end, morningOf, written } from './hands.ts'

const deputy = 'deputy_party_secretary'
const newcomer = 'p-new-deputy'
const neighbour = `p-${otherTown}-ps`
const day = '2026-11-24'

const get = (who: string, handoverId: string, asking: Asking = {}) =>
  ask(handler, who, 'GET /v1/handovers/{handoverId}', { path: { handoverId }, ...asking })
const confirm = (who: string, handoverId: string, asking: Asking = {}) =>
  ask(handler, who, 'POST /v1/handovers/{handoverId}/confirm', { path: { handoverId }, ...asking })
const note = (who: string, handoverId: string, text: string) =>
  ask(handler, who, 'POST /v1/handovers/{handoverId}/note', { path: { handoverId }, body: { text } })
const mine = async (who: string) => (await ask(handler, who, 'GET /v1/handovers')).body.handovers
const ofTown = (who: string, townCode = town, query: Record<string, string> = {}) =>
  ask(handler, who, 'GET /v1/towns/{townCode}/handovers', { path: { townCode }, query })

/** The deputy hands over, and works in the neighbouring town from then on. */
let id: string
beforeEach(async () => {
  await seated([
    row(people.deputy, deputy, town, { to: '2026-11-23' }),
    row(people.deputy, 'town_operator', otherTown, { from: day }),
    row(newcomer, deputy, town, { from: day }),
  ])
  await orderIn('in_review')
  await morningOf(day)
  id = (await written())[0]?.id ?? ''
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('a hand-over over HTTP', () => {
  it('is found by both hands and by those who oversee the town', async () => {
    const { body } = await get(newcomer, id)
    expect(body).toMatchObject({
      ...{ id, state: 'written', stateText: '待确认', post: deputy, unit: town, unitName: '枫桥镇', day },
      from: { personId: people.deputy },
      to: { post: deputy, vacant: false, people: [{ personId: newcomer }] },
      ...{ count: 1, note: null, confirmed: null, confirmedAt: null },
      holdings: [
        { what: 'to_review', whatText: '待审核的任务单', count: 1, shown: [{ stateText: '审核中' }] },
      ],
      actions: [{ action: 'confirm', allowed: true }],
    })
    for (const who of [people.deputy, people.secretary, people.clerk, 'p-330681-overseer'])
      expect((await get(who, id)).status).toBe(200)
    const summaries = [
      await mine(people.deputy),
      await mine(newcomer),
      (await ofTown(people.secretary)).body.handovers,
    ]
    for (const found of summaries) expect(found).toMatchObject([{ id, count: 1, state: 'written' }])
    expect(await mine(people.secretary)).toEqual([])
  })

  it('is nobody else’s: the neighbour’s secretary finds nothing, a village neither', async () => {
    for (const who of [neighbour, people.villageSecretary, people.cadre]) {
      expect((await get(who, id)).status).toBe(404)
      expect((await confirm(who, id)).status).toBe(404)
      expect((await note(who, id, '不相干')).status).toBe(404)
      expect((await ofTown(who)).status).toBe(404)
      expect(await mine(who)).toEqual([])
    }
    expect((await written())[0]).toMatchObject({ state: 'written', note: null })
  })

  it('is confirmed by whoever takes over, once', { tags: ['table'] }, async () => {
    for (const who of [people.deputy, people.secretary])
      expect((await confirm(who, id)).body.code).toBe('not_your_record')
    const key = 'confirm-once-only'
    const once = await confirm(newcomer, id, { key })
    expect(once.body).toMatchObject({
      ...{ state: 'confirmed', stateText: '已确认', confirmedAt: '2026-11-23T23:20:00.000Z' },
      confirmed: { by: { personId: newcomer } },
    })
    expect((await confirm(newcomer, id, { key })).body).toEqual(once.body)
    const twice = await confirm(newcomer, id)
    expect([twice.status, twice.body.code]).toEqual([409, 'wrong_state'])
    for (const list of [await mine(people.deputy), (await ofTown(people.secretary)).body.handovers])
      expect(list).toMatchObject([{ id, state: 'confirmed' }])
    const trail = await trailOf(`HANDOVER#${id}`)
    expect(trail.map(({ type }) => type)).toEqual([
      'handovers.handover-written',
      'handovers.handover-confirmed',
    ])
    expect(firstBreak(trail)).toBeUndefined()
    expect(Object.keys(await toldOf(trail.at(-1), [people.deputy, newcomer]))).toEqual([people.deputy])
  })

  it('of two who confirm at once, or on an old version, one is told', async () => {
    const stale = await confirm(newcomer, id, { headers: { 'if-match': '"7"' } })
    expect(stale.body.code).toBe('precondition_failed')
    const both = await Promise.all([confirm(newcomer, id), confirm(newcomer, id)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(await trailOf(`HANDOVER#${id}`)).toHaveLength(2)
  })

  it('carries a note of whoever goes, wherever he has gone, to whoever comes', {
    tags: ['table'],
  }, async () => {
    expect((await note(newcomer, id, '我是接手的')).body.code).toBe('not_your_record')
    expect((await note(people.deputy, id, '第一份要先看')).body.note).toMatchObject({ text: '第一份要先看' })
    await confirm(newcomer, id)
    expect((await note(people.deputy, id, '名单在民政站')).body).toMatchObject({
      ...{ state: 'confirmed', note: { text: '名单在民政站' } },
    })
    const event = (await trailOf(`HANDOVER#${id}`)).at(-1)
    expect(await toldOf(event, [people.deputy, newcomer])).toEqual({
      [newcomer]: expect.stringContaining('名单在民政站'),
    })
    const empty = await note(people.deputy, id, ' ')
    expect([empty.status, empty.body.errors[0].pointer]).toEqual([400, '/text'])
    expect(empty.body.detail).toContain('留言')
  })

  it('has a trail that those read who read it (R56)', async () => {
    const trail = (who: string) =>
      ask(records, who, 'GET /v1/records/{kind}/{id}/events', { path: { kind: 'handover', id } })
    expect((await trail(newcomer)).body).toMatchObject({ intact: true, events: [{ seq: 1 }] })
    expect((await trail(neighbour)).status).toBe(404)
  })

  it('is the Party secretary’s to close once whoever took over has left the town (R39)', async () => {
    await end(newcomer, deputy, day)
    vi.setSystemTime(new Date('2026-11-25T10:00:00+08:00'))
    forgetActor(newcomer)
    expect((await confirm(newcomer, id)).status).toBe(403)
    const { body } = await confirm(people.secretary, id)
    expect(body).toMatchObject({ state: 'confirmed', confirmed: { by: { personId: people.secretary } } })
  })

  it('lists page by page, newest first', { tags: ['table'] }, async () => {
    await end(newcomer, deputy, day)
    await morningOf('2026-11-25')
    const first = await ofTown(people.secretary, town, { limit: '1' })
    expect(first.body.handovers).toMatchObject([{ day: '2026-11-25' }])
    const cursor = first.body.nextCursor
    const second = await ofTown(people.secretary, town, { limit: '1', cursor })
    expect(second.body).toMatchObject({ handovers: [{ day }], nextCursor: null })
    expect((await ofTown(people.clerk, town, { cursor })).status).toBe(400)
  })
})
