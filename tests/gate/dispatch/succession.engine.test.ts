import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { handler as dispatch } from '../../../functions/api/dispatch.ts'
import { handler as tasksApi } from '../../../functions/api/tasks.ts'
import { usesAddedBy } from '../../../shared/gate/dispatch/emergency-uses.ts'
import { orderById } from '../../../shared/gate/dispatch/order.table.ts'
import { firstBreak, historyOf } from '../../../shared/platform/history.ts'
import { ask } from '../../directory/ask.ts'
import {
  delivered,
  monday,
  offList,
  orderIn,
  people,
  row,
  taskIn,
  town,
} from '../../support/domain-county.ts'
import { seated } from '../../support/seated.ts'
import { toldOf } from '../../support/told.ts'
import { trailOf } from '../../support/trail.ts'

const successor = 'p-new-leader'
const colleague = 'p-other-leader'
const after = new Date('2026-11-26T10:00:00+08:00')

const read = (orderId: string, who: string) =>
  ask(dispatch, who, 'GET /v1/orders/{orderId}', { path: { orderId } })
const listed = async (who: string) =>
  (await ask(dispatch, who, 'GET /v1/orders', { query: { town, state: 'draft' } })).body.orders.map(
    ({ id }: { id: string }) => id,
  )
const edit = (orderId: string, who: string) =>
  ask(dispatch, who, 'PATCH /v1/orders/{orderId}', { path: { orderId }, body: { place: '村东各户' } })
const act = (action: string, orderId: string, who: string, body: object = {}) =>
  ask(dispatch, who, `POST /v1/orders/{orderId}/${action}`, { path: { orderId }, body })
const onTask = (action: string, taskId: string, who: string, body: object = {}) =>
  ask(tasksApi, who, `POST /v1/tasks/{taskId}/${action}`, { path: { taskId }, body })

afterEach(() => {
  vi.setSystemTime(monday)
})

describe('the work of a leader who is gone goes on with whoever leads the line (R39)', () => {
  beforeAll(async () => {
    await seated([
      row(people.leader, 'leader_in_charge', town, { to: '2026-11-25' }),
      row(successor, 'leader_in_charge', town, { from: '2026-11-26' }),
      row(colleague, 'leader_in_charge', town, { lines: ['水利'] }),
    ])
  })

  it('a returned order is edited and sent again, and still says who wrote it (R37)', async () => {
    const { id, contentHash } = await orderIn('returned')
    expect((await edit(id, successor)).body.code).toBe('forbidden')
    vi.setSystemTime(after)
    expect((await read(id, successor)).body.holder).toEqual({
      ...{ post: 'leader_in_charge', unit: town, vacant: false },
      people: [{ personId: successor, name: '张三' }],
    })
    expect((await edit(id, colleague)).body.code).toBe('not_your_record')
    expect((await edit(id, people.leader)).status).toBe(403)
    expect((await edit(id, successor)).status).toBe(200)
    const { body } = await act('submit', id, successor)
    expect(body).toMatchObject({
      state: 'in_review',
      attempt: 2,
      author: { personId: people.leader },
      takenOver: [{ personId: successor, at: after.toISOString() }],
    })
    expect(body.contentHash).not.toBe(contentHash)
    const earlier = await act('review', id, people.deputy, { outcome: 'approve', attempt: 1 })
    expect(earlier.body.code).toBe('conflict')
    const ruling = { outcome: 'approve', attempt: 2, override: '测试需要' }
    expect((await act('review', id, people.deputy, ruling)).body.state).toBe('approved')
    const events = await trailOf(`ORDER#${id}`)
    expect(events.filter(({ by }) => 'personId' in by && by.personId === successor)).toMatchObject([
      { type: 'dispatch.order-edited', by: { post: 'leader_in_charge', standsInFor: null } },
      { type: 'dispatch.order-submitted', by: { post: 'leader_in_charge', standsInFor: null } },
    ])
    expect(firstBreak(events)).toBeUndefined()
  })

  it('a draft is nobody else’s before the day, and the successor’s from it on', async () => {
    const { id } = await orderIn('draft')
    expect((await read(id, colleague)).status).toBe(404)
    expect(await listed(colleague)).not.toContain(id)
    vi.setSystemTime(after)
    expect(await listed(successor)).toContain(id)
    expect((await read(id, successor)).status).toBe(200)
    expect(await listed(colleague)).not.toContain(id)
    expect((await read(id, people.secretary)).status).toBe(404)
  })

  it('what waits for review is taken back by him', async () => {
    const { id } = await orderIn('in_review')
    vi.setSystemTime(after)
    expect((await act('withdraw', id, colleague, { reason: '情况有变' })).body.code).toBe('not_your_record')
    expect((await act('withdraw', id, successor, { reason: '情况有变' })).body.state).toBe('withdrawn')
  })

  it('off the list, where no item says the line, it is the lines of whoever wrote it', async () => {
    const { id } = await orderIn('awaiting_second')
    vi.setSystemTime(after)
    expect((await act('withdraw', id, colleague, { reason: '情况有变' })).body.code).toBe('not_your_record')
    expect((await act('withdraw', id, successor, { reason: '情况有变' })).status).toBe(200)
    expect(offList.sieveCode).toBeNull()
  })

  it('tasks handed in are sent back and accepted, more time is granted', async () => {
    const { id } = await taskIn('submitted')
    vi.setSystemTime(after)
    const { body } = await ask(tasksApi, successor, 'GET /v1/tasks/{taskId}', { path: { taskId: id } })
    expect(body.holder).toMatchObject({ post: 'leader_in_charge', people: [{ personId: successor }] })
    expect((await onTask('accept', id, colleague)).body.code).toBe('not_your_record')
    expect((await onTask('send-back', id, successor, { reason: '缺两户' })).body.state).toBe('in_progress')
    const more = { until: '2026-12-11', reason: '老人外出未归' }
    expect((await onTask('ask-extension', id, people.cadre, more)).status).toBe(200)
    const granted = await onTask('rule-extension', id, successor, { outcome: 'granted' })
    expect(granted.body.extension.ruledBy).toMatchObject({ personId: successor, post: 'leader_in_charge' })
    const evidence = [{ kind: 'list', text: '走访名单' }]
    await onTask('submit', id, people.cadre, { note: '都走访了', evidence })
    const accepted = await onTask('accept', id, successor)
    expect(accepted.body).toMatchObject({ state: 'accepted', sender: { personId: people.leader } })
  })

  it('he is told what its author would have been told', async () => {
    const { id } = await taskIn('submitted')
    vi.setSystemTime(after)
    const handedIn = (await trailOf(`TASK#${id}`)).at(-1)
    expect(handedIn?.type).toBe('tasks.task-submitted')
    const later = handedIn && { ...handedIn, at: after.toISOString() }
    expect(Object.keys(await toldOf(later, [people.leader, successor, colleague]))).toEqual([successor])
  })

  it('an emergency that he sends counts against him, not against whoever wrote it', async () => {
    const { id } = await orderIn('returned')
    vi.setSystemTime(after)
    await act('submit', id, successor)
    const chapter = (await historyOf(`ORDER#${id}`)).at(-1)
    if (!chapter) throw new Error('nothing was submitted')
    const { event } = chapter
    const urgent = { ...event, data: { ...event.data, emergency: true } }
    const [used] = usesAddedBy({ ...chapter, event: urgent })
    expect(used?.key.sk).toBe(successor)
  })
})

describe('a leader who acts for another', () => {
  const acting = 'p-acting-leader'
  beforeAll(async () => {
    const absent = { ...row(people.leader, 'leader_in_charge', town), name: '李四' }
    const deputised = { acting: true, actingFor: '李四', from: '2026-11-26', to: '2026-12-09' }
    await seated([absent, row(acting, 'leader_in_charge', town, deputised)])
  })

  it('goes on with his work while he acts, beside him, and no longer (R39)', async () => {
    const { id } = await orderIn('returned')
    vi.setSystemTime(after)
    const { holder } = (await read(id, acting)).body
    expect(holder.people.map(({ personId }: { personId: string }) => personId)).toEqual([
      people.leader,
      acting,
    ])
    expect((await edit(id, acting)).status).toBe(200)
    const edited = (await trailOf(`ORDER#${id}`)).at(-1)
    expect(edited?.by).toMatchObject({ personId: acting, acting: true, actingFor: '李四' })
    vi.setSystemTime(new Date('2026-12-10T10:00:00+08:00'))
    expect((await edit(id, acting)).status).toBe(403)
    const { body } = await edit(id, people.leader)
    expect(body.takenOver.map(({ personId }: { personId: string }) => personId)).toEqual([
      acting,
      people.leader,
    ])
  })
})

describe('a line that passes to a colleague while its leader stays (R39)', () => {
  beforeAll(async () => {
    const moved = row(people.leader, 'leader_in_charge', town, { from: '2026-11-26', lines: ['水利'] })
    await seated([
      row(people.leader, 'leader_in_charge', town, { to: '2026-11-25' }),
      moved,
      row(successor, 'leader_in_charge', town, { from: '2026-11-26' }),
    ])
  })

  it('what was written under it passes too, and its author may still take it back', async () => {
    const [first, second] = [await orderIn('returned'), await orderIn('returned')]
    vi.setSystemTime(after)
    expect((await act('submit', first.id, successor)).body.state).toBe('in_review')
    expect((await act('withdraw', second.id, people.leader, { reason: '情况有变' })).status).toBe(200)
  })
})

describe('the tasks of an order that was taken over before it left', () => {
  beforeAll(async () => {
    await seated([
      row(people.leader, 'leader_in_charge', town, { to: '2026-11-25' }),
      row(successor, 'leader_in_charge', town, { from: '2026-11-26' }),
    ])
  })

  it('name its author as sender, and who took it over among those who rule on none of their refusals (R23)', async () => {
    const { id } = await orderIn('returned')
    vi.setSystemTime(after)
    await act('submit', id, successor)
    await act('review', id, people.deputy, { outcome: 'approve', override: '测试需要' })
    const approved = await orderById(id)
    if (!approved) throw new Error('no order')
    await delivered(approved)
    const { body } = await ask(tasksApi, successor, 'GET /v1/orders/{orderId}/tasks', {
      path: { orderId: id },
    })
    const task = await trailOf(`TASK#${body.tasks[0].id}`)
    expect(task[0]?.changed).toMatchObject({
      sender: { personId: people.leader },
      takenOver: [successor],
      reviewedBy: people.deputy,
      lines: ['民政'],
    })
  })
})
