import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/tasks.ts'
import { loadsOfTown } from '../../../shared/gate/load/load.table.ts'
import { countOnce } from '../../../shared/platform/counted.ts'
import { historyOf } from '../../../shared/platform/history.ts'
import { loadAddedBy } from '../../../shared/work/tasks/task-load.ts'
import { ask } from '../../directory/ask.ts'
import { monday, openCounty, people, taskIn, town, village } from '../../support/domain-county.ts'

const post = (route: string, who: string, taskId: string, body: object = {}) =>
  ask(handler, who, `POST /v1/tasks/{taskId}/${route}`, { path: { taskId }, body })
const asks = (id: string, until: string) =>
  post('ask-extension', people.cadre, id, { until, reason: '老人外出未归,下周才回' })
const rules = (id: string, outcome: string, who: string = people.leader, text?: string) =>
  post('rule-extension', who, id, { outcome, ...(text ? { text } : {}) })

beforeEach(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('more time for a task (R38)', () => {
  it('is asked for with a reason, granted by the sender, and the ledger keeps both days', async () => {
    const { id } = await taskIn('in_progress')
    expect((await asks(id, '2026-12-11')).body.extension).toMatchObject({
      state: 'asked',
      from: '2026-12-04',
    })
    expect((await asks(id, '2026-12-12')).body.code).toBe('extension_asked')
    expect((await rules(id, 'granted', people.villageSecretary)).status).toBe(403)
    const { body } = await rules(id, 'granted')
    expect(body.clock.deadline).toBe('2026-12-11T15:59:59.999Z')
    expect(
      body.ledger.map(({ kind, due }: { kind: string; due: string | null }) => `${kind} ${due}`),
    ).toEqual(['start 2026-12-04', 'start null', 'start null', 'retarget 2026-12-11'])
    expect((await rules(id, 'granted')).body.code).toBe('no_extension_asked')
  })

  it('is refused with a reason, and the day stands', async () => {
    const { id } = await taskIn('in_progress')
    await asks(id, '2026-12-11')
    expect((await rules(id, 'refused')).body.errors[0].pointer).toBe('/text')
    const { body } = await rules(id, 'refused', people.deputy, '名单下周要用')
    expect(body).toMatchObject({
      extension: { state: 'refused' },
      clock: { deadline: '2026-12-04T15:59:59.999Z' },
    })
  })

  it.each(['2026-12-04', '2026-11-01', '2028-01-01'])(
    'is for a later day within bounds: not %s',
    async (until) => {
      const { id } = await taskIn('in_progress')
      const { status, body } = await asks(id, until)
      expect([status, body.errors[0].pointer]).toEqual([400, '/until'])
    },
  )

  it.each([
    ['2026-12-11', [{ week: '2026-12-07', open: 1, hours: 8, due: { '2026-12-11': 1 } }]],
    ['2026-12-05', [{ week: '2026-11-30', open: 1, hours: 8, due: { '2026-12-05': 1 } }]],
  ])('moves the village’s load to %s (R34), and the closing takes it from there', async (until, expected) => {
    const { id } = await taskIn('in_progress')
    await asks(id, until)
    await rules(id, 'granted')
    const counted = async () => {
      for (const chapter of await historyOf(`TASK#${id}`))
        await countOnce([{ eventId: chapter.event.eventId, at: monday, additions: loadAddedBy(chapter) }])
      return (await loadsOfTown(town, '2026-11-30', '2026-12-14')).filter(
        ({ unit, open }) => unit === village && open,
      )
    }
    expect(await counted()).toMatchObject(expected)
    await post('withdraw', people.leader, id, { reason: '不再需要' })
    expect(await counted()).toEqual([])
  })
})
