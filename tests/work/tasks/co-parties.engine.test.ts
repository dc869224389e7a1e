import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/tasks.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { ask } from '../../directory/ask.ts'
import { helpingStation, monday, openCounty, people, settled, taskIn } from '../../support/domain-county.ts'

const post = (route: string, who: string, taskId: string, body: object = {}) =>
  ask(handler, who, `POST /v1/tasks/{taskId}/${route}`, { path: { taskId }, body })
const callIn = (id: string, who: string = people.cadre, coParty = 0) =>
  post('call-in', who, id, { coParty, need: '请提供独居老人名单' })
const signOff = (id: string, who: string = people.helper, coParty = 0) =>
  post('sign-off', who, id, { coParty, result: '名单已交村里' })
const read = async (taskId: string, who: string = people.villageSecretary) =>
  (await ask(handler, who, 'GET /v1/tasks/{taskId}', { path: { taskId } })).body
const day = (date: string) => vi.setSystemTime(new Date(`${date}T10:00:00+08:00`))

beforeEach(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('a co-party called in (R30)', () => {
  it('has a step, a person and a clock of its own, and the village’s clock stands still', async () => {
    const { id } = await taskIn('in_progress')
    const { body } = await callIn(id)
    expect(body).toMatchObject({
      clock: { running: false },
      steps: [
        {
          coParty: 0,
          unit: helpingStation,
          personId: people.helper,
          dueAt: '2026-11-26T02:00:00.000Z',
          doneAt: null,
        },
      ],
    })
    expect(body.ledger.at(-1)).toMatchObject({ kind: 'pause', holder: people.helper })
  })

  it('signs off, and the days it took are given back to the village and charged to it', async () => {
    const { id } = await taskIn('in_progress')
    await callIn(id)
    day('2026-11-26')
    expect((await signOff(id, people.taker)).status).toBe(404)
    const { status, body } = await signOff(id)
    expect(status).toBe(200)
    expect(body.steps[0]).toMatchObject({ doneBy: { personId: people.helper }, chargedWorkingDays: 3 })
    expect(body.clock).toMatchObject({
      running: true,
      pausedWorkingDays: 3,
      deadline: '2026-12-09T15:59:59.999Z',
    })
  })

  it('holds up the submission until it has signed off', async () => {
    const { id } = await taskIn('in_progress')
    await callIn(id)
    const submission = { note: '都走访了', evidence: [{ kind: 'list', text: '走访名单' }] }
    expect((await post('submit', people.cadre, id, submission)).body.code).toBe('co_party_open')
    await signOff(id)
    expect((await post('submit', people.cadre, id, submission)).body.state).toBe('submitted')
  })

  it('that lets its step run out is on record, once, and the village is not late for it', async () => {
    const { id } = await taskIn('in_progress')
    await callIn(id)
    expect(await settled(id, new Date('2026-11-26T09:59:00+08:00'))).toBe(0)
    const late = new Date('2026-11-26T10:00:00+08:00')
    expect(await settled(id, new Date('2026-11-26T10:00:00+08:00'))).toBe(1)
    expect(await settled(id, new Date('2026-11-27T10:00:00+08:00'))).toBe(0)
    day('2026-12-31')
    expect(await read(id)).toMatchObject({
      clock: { overdue: false },
      steps: [{ lapsedAt: late.toISOString(), doneAt: null }],
    })
    const done = await signOff(id)
    expect(done.body.steps[0]).toMatchObject({ lapsedAt: late.toISOString(), result: '名单已交村里' })
  })

  it('has signed off before professional work is handed in', async () => {
    // 残疾预防与社区康复: professional, so that a station and its person are named.
    const { id } = await taskIn('in_progress', {
      content: {
        sieveCode: sieveCodeOf('330681', 'CL', 21),
        object: '持证残疾人',
        action: '通知残疾人参加社区康复活动',
        finishStandard: '每位残疾人通知一次',
      },
    })
    const submission = { note: '都训练了', evidence: [{ kind: 'list', text: '训练名单' }] }
    const early = await post('submit', people.cadre, id, submission)
    expect([early.status, early.body.code]).toEqual([409, 'co_party_not_called'])
    const offered = (await read(id, people.cadre)).actions as { action: string; because?: object }[]
    expect(offered.find(({ action }) => action === 'submit')?.because).toMatchObject({
      code: 'co_party_not_called',
    })
    await callIn(id)
    expect((await post('submit', people.cadre, id, submission)).body.code).toBe('co_party_open')
    await signOff(id)
    expect((await post('submit', people.cadre, id, submission)).body.state).toBe('submitted')
  })

  it('is one that the order names, called in once at a time', async () => {
    const { id } = await taskIn('in_progress')
    const none = await callIn(id, people.cadre, 1)
    expect([none.status, none.body.errors[0].pointer]).toEqual([400, '/coParty'])
    await callIn(id)
    expect((await callIn(id)).body.code).toBe('step_open')
    expect((await signOff(id, people.helper, 1)).body.code).toBe('not_your_step')
    await signOff(id)
    expect((await signOff(id)).status).toBe(403)
    expect((await callIn(id)).body.steps).toHaveLength(2)
  })
})
