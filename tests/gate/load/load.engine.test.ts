import { beforeEach, describe, expect, it } from 'vitest'
import { handler } from '../../../functions/api/load.ts'
import type { OrderContent } from '../../../shared/gate/dispatch/order-content.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { loadsOfTown } from '../../../shared/gate/load/load.table.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { countOnce } from '../../../shared/platform/counted.ts'
import type { StoredEvent } from '../../../shared/platform/events.ts'
import { historyOf } from '../../../shared/platform/history.ts'
import type { Task } from '../../../shared/work/tasks/task.ts'
import { loadAddedBy } from '../../../shared/work/tasks/task-load.ts'
import { ask } from '../../directory/ask.ts'
import {
  as,
  content,
  county,
  openCounty,
  orderIn,
  otherVillage,
  people,
  taskIn,
  town,
  village,
} from '../../support/domain-county.ts'

const week = '2026-11-30'
/** What the projector does with a record's events, twice, as a stream may. */
async function counted(pk: string) {
  for (const chapter of await historyOf(pk)) {
    const { eventId, at } = chapter.event
    const counted = { eventId, at: new Date(at), additions: loadAddedBy(chapter) }
    for (let again = 0; again < 2; again += 1) await countOnce([counted])
  }
}
const countedTask = async ({ id }: Pick<Task, 'id'>) => counted(`TASK#${id}`)
const loadOf = async (unit: string) =>
  (await loadsOfTown(town, week, week)).find((load) => load.unit === unit)
const heat = (who: string, query: Record<string, string> = {}) =>
  ask(handler, who, 'GET /v1/towns/{townCode}/load', { path: { townCode: town }, query })
const screened = async (changes: Partial<OrderContent> = {}) =>
  (await orders.tryScreening(await as('leader'), content(changes))).raw.filter(({ rule }) => rule === 'R34')

beforeEach(async () => {
  await openCounty()
})

describe('a village’s load (R34)', () => {
  it('counts each open task once, in the week it is due, with its hours', { tags: ['table'] }, async () => {
    await countedTask(await taskIn('assigned'))
    expect(await loadOf(village)).toMatchObject({
      ...{ week, open: 1, hours: 8, inspections: 0 },
      due: { '2026-12-04': 1 },
    })
  })

  it('is given back when the task is accepted or withdrawn; an inspection that took place stays counted', {
    tags: ['table'],
  }, async () => {
    await countedTask(await taskIn('accepted', { content: { inspection: true } }))
    expect(await loadOf(village)).toMatchObject({ open: 0, hours: 0, inspections: 1, due: {} })
    await countedTask(await taskIn('withdrawn', { content: { inspection: true } }))
    expect(await loadOf(village)).toMatchObject({ open: 0, hours: 0, inspections: 1 })
  })

  it('is shown for every village of the town by week, to those whose area it is and to its villages', {
    tags: ['table'],
  }, async () => {
    await countedTask(await taskIn('received'))
    for (const who of [people.deputy, people.villageSecretary]) {
      const { status, body } = await heat(who, { weeks: '2' })
      expect(status).toBe(200)
      expect(body.weeks).toEqual(['2026-11-23', week])
      expect(body.units.length).toBeGreaterThan(20)
      const mine = body.units.find(({ unit }: { unit: string }) => unit === village)
      expect(mine.weeks).toMatchObject([
        { open: 0, level: 'calm' },
        { open: 1, hours: 8, level: 'calm' },
      ])
    }
    expect((await heat('p-330681110-dps')).status).toBe(404)
    expect((await heat(people.deputy, { weeks: '14' })).status).toBe(400)
  })
})

describe('an order for a full week (R34)', () => {
  const fill = async (more: { hours?: number; inspections?: number; open?: number; due?: string }) => {
    const { hours = 0, inspections = 0, open = 0, due = '2026-12-04' } = more
    const event = { type: 'tasks.task-delivered' } as StoredEvent
    for (let n = 0; n < open; n += 1) {
      const work = { hours, inspection: n < inspections, ask: { deadline: due } }
      const after = { town, unit: village, unitName: '霞朗桥村', ...work }
      const additions = loadAddedBy({ event, before: {}, after })
      await countOnce([{ eventId: `evt_${n}_${hours}`, at: new Date(), additions }])
    }
  }

  it('is shown where the village would be busy, and stopped where it would be over the cap', async () => {
    await fill({ hours: 115, open: 1, due: '2026-12-01' })
    expect(await screened()).toMatchObject([
      { code: 'week_busy', severity: 'warn', params: { units: [village], cap: 120, week } },
    ])
    await fill({ hours: 80, open: 1, due: '2026-12-02' })
    const [over] = await screened()
    expect(over).toMatchObject({
      code: 'week_over',
      severity: 'block',
      params: { units: [village], cap: 200 },
    })
    expect(await screened({ units: [otherVillage] })).toEqual([])
    expect(await screened({ deadline: '2026-12-11' })).toEqual([])
  })

  it('is never held up when it is an emergency', async () => {
    await fill({ hours: 300, open: 1, due: '2026-12-01' })
    const emergency = sieveCodeOf(county.code, 'YJ', 67)
    const found = await orders.tryScreening(await as('leader'), content({ sieveCode: emergency }))
    expect(found.raw).toContainEqual(expect.objectContaining({ code: 'week_over', severity: 'warn' }))
  })

  it('is shown where several things fall due on its day', async () => {
    await fill({ hours: 1, open: 3 })
    expect(await screened()).toMatchObject([
      { code: 'deadlines_clash', params: { day: '2026-12-04', cap: 3 } },
    ])
  })

  it('is shown as one inspection too many, stated or told by its words', async () => {
    await fill({ hours: 1, inspections: 2, open: 2, due: '2026-12-01' })
    expect(await screened({ inspection: true })).toMatchObject([
      { code: 'inspections_over', severity: 'warn', params: { units: [village], cap: 2 } },
    ])
    const told = await screened({ action: '迎接县民政局检查,准备走访台账' })
    expect(told.map(({ code }) => code)).toEqual(['inspection_in_words', 'inspections_over'])
    expect('迎接县民政局检查,准备走访台账').toContain(told[0]?.evidence?.text)
    expect(await screened({ action: '检查独居老人家里的电线和燃气' })).toEqual([])
  })

  it('lets an order under way count once it is delivered, not before', async () => {
    await orderIn('in_review')
    expect(await screened({ units: [otherVillage] })).toEqual([])
    expect(await loadOf(village)).toBeUndefined()
  })
})
