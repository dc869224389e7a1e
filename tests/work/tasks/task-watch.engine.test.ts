import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/tasks.ts'
import { handler as round } from '../../../functions/schedule/watch-tasks.ts'
import { eventPrefix, fromEventItem } from '../../../shared/platform/events.ts'
import { all } from '../../../shared/platform/reads.ts'
import { askExtension, ruleExtension } from '../../../shared/work/tasks/extensions.ts'
import { taskById } from '../../../shared/work/tasks/task.table.ts'
import { settle } from '../../../shared/work/tasks/task-watch.ts'
import * as tasks from '../../../shared/work/tasks/tasks.ts'
import { ask } from '../../directory/ask.ts'
import { as, monday, openCounty, people, settled, taskIn, village } from '../../support/domain-county.ts'
import { mine, tell } from '../../support/told.ts'

const at = (local: string) => new Date(`${local}:00+08:00`)
async function eventsOf(id: string) {
  const events = (await all({ pk: `TASK#${id}`, prefix: eventPrefix })).map(fromEventItem)
  return events.sort((a, b) => a.seq - b.seq)
}
const saidOf = async (id: string) =>
  (await eventsOf(id)).map(({ type }) => type).filter((type) => /clock|stage/.test(type))
const read = async (taskId: string, who: string = people.villageSecretary) =>
  (await ask(handler, who, 'GET /v1/tasks/{taskId}', { path: { taskId } })).body
/** What those whom the events of a task concern have been told, by person. */
async function toldOf(id: string, type: string) {
  for (const event of await eventsOf(id)) if (event.type === type) await tell(event)
  const notices = async (who: Parameters<typeof as>[0]) =>
    (await mine(await as(who), 50, undefined)).items.filter((each) => each.type === type)
  return { notices }
}

beforeEach(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('the clock of a task, watched (R38)', () => {
  it('is told at 70 % and at the end, each once', async () => {
    // From Monday 10:00 to Friday week: nine working days.
    const { id } = await taskIn('in_progress')
    expect(await settled(id, at('2026-12-01T10:00'))).toBe(0)
    expect(await settled(id, at('2026-12-02T10:00'))).toBe(1)
    expect(await settled(id, at('2026-12-02T11:00'))).toBe(0)
    expect(await settled(id, at('2026-12-05T00:00'))).toBe(1)
    expect(await settled(id, at('2026-12-31T00:00'))).toBe(0)
    expect(await saidOf(id)).toEqual(['tasks.clock-warned', 'tasks.clock-overdue'])
    vi.setSystemTime(at('2026-12-05T00:00'))
    expect((await read(id)).clock).toMatchObject({ level: 'red', overdue: true })
    const { notices } = await toldOf(id, 'tasks.clock-overdue')
    expect(await notices('leader')).toMatchObject([{ text: expect.stringMatching(/已逾期.*霞朗桥村/) }])
    expect(await notices('villageSecretary')).toHaveLength(1)
    expect(await notices('deputy')).toEqual([])
  })

  it('is told red at once when the round comes late', async () => {
    const { id } = await taskIn('in_progress')
    expect(await settled(id, at('2026-12-31T00:00'))).toBe(1)
    expect(await saidOf(id)).toEqual(['tasks.clock-overdue'])
  })

  it('starts anew with more time', async () => {
    const { id } = await taskIn('in_progress')
    await settled(id, at('2026-12-31T00:00'))
    await askExtension(await as('cadre'), id, { until: '2026-12-18', reason: '老人外出未归' })
    await ruleExtension(await as('leader'), id, 'granted', undefined)
    expect(await settled(id, at('2026-12-19T00:00'))).toBe(1)
    expect(await saidOf(id)).toEqual(['tasks.clock-overdue', 'tasks.clock-overdue'])
  })

  it('lets whoever acts at the same moment go first', async () => {
    const { id } = await taskIn('in_progress')
    const before = await taskById(id)
    await tasks.report(await as('cadre'), id, '走访过半')
    if (!before) throw new Error('no task')
    expect(await settle(before, at('2026-12-02T10:00'))).toBe(0)
    expect(await settled(id, at('2026-12-02T10:00'))).toBe(1)
  })
})

describe('the limit of a stage, watched (R38)', () => {
  it('is one working day to receive and one to assign, each from its own beginning', async () => {
    const { id } = await taskIn('delivered')
    expect(await settled(id, at('2026-11-24T10:01'))).toBe(1)
    expect(await saidOf(id)).toEqual(['tasks.stage-overdue'])
    const { notices } = await toldOf(id, 'tasks.stage-overdue')
    expect((await notices('villageSecretary'))[0]?.text).toMatch(/待签收，已超时/)
    expect(await notices('deputy')).toHaveLength(1)
    vi.setSystemTime(at('2026-11-25T09:00'))
    await tasks.receive(await as('villageSecretary'), id)
    expect((await read(id)).stage).toMatchObject({
      dueAt: at('2026-11-26T09:00').toISOString(),
      level: 'green',
    })
    expect(await settled(id, at('2026-11-26T08:00'))).toBe(1)
    expect((await saidOf(id)).at(-1)).toBe('tasks.stage-warned')
  })

  it('is the sender’s once the work is handed in, and the deputy is told when he lets it lie', async () => {
    const { id } = await taskIn('submitted')
    expect(await settled(id, at('2026-11-26T10:01'))).toBe(1)
    const { notices } = await toldOf(id, 'tasks.stage-overdue')
    expect(await notices('leader')).toHaveLength(1)
    expect(await notices('deputy')).toHaveLength(1)
    expect(await notices('villageSecretary')).toEqual([])
    vi.setSystemTime(at('2027-01-11T10:00'))
    expect(await read(id)).toMatchObject({ clock: { overdue: false }, stage: { level: 'red' } })
  })
})

describe('the hourly round', () => {
  it('finds what is due by its keys, over the towns, and nothing twice', { tags: ['table'] }, async () => {
    const { id } = await taskIn('in_progress')
    vi.setSystemTime(at('2026-12-31T00:00'))
    // The task at work, and the other village's, which nobody received: stage and work.
    expect(await round()).toEqual({ steps: 3 })
    expect(await round()).toEqual({ steps: 0 })
    expect(await saidOf(id)).toEqual(['tasks.clock-overdue'])
  })
})

describe('what waits for a unit', () => {
  const waiting = (who: string, unit: string, query = {}) =>
    ask(handler, who, 'GET /v1/waiting', { query: { unit, ...query } })

  it('is a co-party’s step until it is signed off (R30)', async () => {
    const { id } = await taskIn('in_progress')
    const station = `${people.helper}`
    const unit = '330681109-S06'
    const call = { path: { taskId: id }, body: { coParty: 0, need: '请提供独居老人名单' } }
    await ask(handler, people.cadre, 'POST /v1/tasks/{taskId}/call-in', call)
    expect((await waiting(station, unit)).body.waiting).toMatchObject([
      { kind: 'step', taskId: id, village, coParty: 0, text: '请提供独居老人名单', overdue: false },
    ])
    vi.setSystemTime(at('2026-11-27T10:00'))
    expect((await waiting(station, unit)).body.waiting).toMatchObject([{ overdue: true }])
    const done = { path: { taskId: id }, body: { coParty: 0, result: '已交' } }
    await ask(handler, station, 'POST /v1/tasks/{taskId}/sign-off', done)
    expect((await waiting(station, unit)).body.waiting).toEqual([])
  })

  it('is nothing any more once the task is withdrawn', async () => {
    const { id } = await taskIn('in_progress')
    const call = { path: { taskId: id }, body: { coParty: 0, need: '请提供独居老人名单' } }
    await ask(handler, people.cadre, 'POST /v1/tasks/{taskId}/call-in', call)
    await tasks.withdraw(await as('leader'), id, '情况有变')
    expect((await waiting(people.helper, '330681109-S06')).body.waiting).toEqual([])
  })

  it('is a refusal, with the town first and with the county when the town lets it lie (R19)', async () => {
    const { id } = await taskIn('refused')
    const ofTown = async () => (await waiting(people.secretary, '330681109')).body.waiting
    const ofCounty = async () => (await waiting('p-330681-approver', '330681')).body.waiting
    expect(await ofTown()).toMatchObject([
      { kind: 'refusal', taskId: id, dueAt: at('2026-11-26T10:00').toISOString() },
    ])
    await settled(id, at('2026-11-26T10:00'))
    expect(await ofTown()).toEqual([])
    expect(await ofCounty()).toMatchObject([{ kind: 'refusal', taskId: id }])
    const ruling = { path: { taskId: id }, body: { outcome: 'dismissed', text: '清单内事项' } }
    await ask(handler, 'p-330681-approver', 'POST /v1/tasks/{taskId}/rule-refusal', ruling)
    expect(await ofCounty()).toEqual([])
  })

  it('is read by its own people and those who oversee it, in pages', { tags: ['table'] }, async () => {
    await taskIn('refused')
    await taskIn('refused')
    expect((await waiting(people.helper, '330681109')).status).toBe(404)
    expect((await waiting('p-330681110-ps', '330681109')).status).toBe(404)
    expect((await waiting(people.deputy, '330681109-S06')).status).toBe(200)
    const first = await waiting(people.deputy, '330681109', { limit: '1' })
    expect(first.body.waiting).toHaveLength(1)
    const cursor = first.body.nextCursor
    const second = await waiting(people.deputy, '330681109', { limit: '1', cursor })
    expect(second.body.waiting).toHaveLength(1)
    expect(second.body.waiting[0].taskId).not.toBe(first.body.waiting[0].taskId)
    expect(second.body.nextCursor).toBeNull()
  })
})
