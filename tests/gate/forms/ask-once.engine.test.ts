import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler as dispatch } from '../../../functions/api/dispatch.ts'
import { handler } from '../../../functions/api/forms.ts'
import { handler as records } from '../../../functions/api/records.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { review } from '../../../shared/gate/dispatch/review.ts'
import * as elements from '../../../shared/gate/forms/elements.ts'
import type { Form } from '../../../shared/gate/forms/form.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { taskIdFor } from '../../../shared/work/tasks/task.ts'
import * as tasks from '../../../shared/work/tasks/tasks.ts'
import { ask } from '../../directory/ask.ts'
import { asOfficer } from '../../lists/catalogue/officers.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../../support/crash.ts'
import {
  as,
  content,
  delivered,
  monday,
  openCounty,
  orderIn,
  otherVillage,
  people,
  personNamed,
  town,
  village,
  villageOfOtherTown,
} from '../../support/domain-county.ts'
import { asking, cadreOf, handIn, over, registerForms, tasksAsking } from './form-county.ts'

let population: Form
let care: Form
beforeEach(async () => {
  await openCounty()
  const registered = await registerForms()
  population = registered.population
  care = registered.care
})
afterEach(() => {
  surviveAgain()
  vi.setSystemTime(monday)
})

const dataOf = (unit: string, who: string = people.leader, query: Record<string, string> = {}) =>
  ask(handler, who, 'GET /v1/units/{unitCode}/data', { path: { unitCode: unit }, query })
const dataOfTown = (element: string, who: string = people.leader) =>
  ask(handler, who, 'GET /v1/towns/{townCode}/data/{elementCode}', {
    path: { townCode: town, elementCode: element },
  })
const held = async (unit = village, element = 'registered_population') =>
  (await dataOf(unit)).body.data.find((each: { element: string }) => each.element === element)
const screened = async (...named: Form[]) =>
  (
    await ask(dispatch, people.leader, 'POST /v1/screenings', {
      body: content({ ...asking(...named).content, coParties: [] }),
    })
  ).body
const about = (findings: { rule: string; code: string; severity: string }[]) =>
  findings.filter(({ rule }) => rule === 'R32' || rule === 'R33')
const careAnswers = {
  registered_population: { value: 812 },
  population_80: { value: 31 },
  canteen_open: { value: true },
}

describe('an order that names forms (R33)', () => {
  it('carries what they ask to reviewer and village, as the register said at submission', async () => {
    const order = await orderIn('in_review', asking(population, care))
    const seen = await ask(dispatch, people.deputy, 'GET /v1/orders/{orderId}', {
      path: { orderId: order.id },
    })
    expect(seen.body.forms.map(({ title }: Form) => title)).toEqual([population.title, care.title])
    const card = await ask(dispatch, people.deputy, 'GET /v1/orders/{orderId}/review-card', {
      path: { orderId: order.id },
    })
    const point = card.body.checks.find(({ topic }: { topic: string }) => topic === 'evidence')
    expect(point).toMatchObject({ state: 'good', reason: `填报：${population.title}、${care.title}` })
    const task = await (await tasksAsking(population, care))()
    await elements.correct(await asOfficer(), 'registered_population', { title: '在册户籍人口' })
    const shown = await over.task(task, people.villageSecretary)
    expect(shown.body.forms[0]).toMatchObject({
      title: population.title,
      fields: [{ element: 'registered_population', title: '户籍人口', type: 'number', held: null }],
    })
  })

  it('is stopped where the form is unknown, and where the item’s ceiling has no forms (R31)', async () => {
    const unknown = { ...population, id: `frm_${'0'.repeat(20)}` }
    expect((await screened(unknown)).findings).toMatchObject([
      { code: 'form_unknown', pointer: '/forms/0', severity: 'block' },
    ])
    const visits = content({ sieveCode: sieveCodeOf('330681', 'MZ', 1), forms: [population.id] })
    const above = await ask(dispatch, people.leader, 'POST /v1/screenings', { body: visits })
    expect(above.body.findings).toContainEqual(
      expect.objectContaining({ code: 'evidence_over_ceiling', pointer: '/forms', rule: 'R31' }),
    )
  })

  it('is edited like every other field', async () => {
    const { id } = await orderIn('draft', asking(population))
    const edited = await ask(dispatch, people.leader, 'PATCH /v1/orders/{orderId}', {
      path: { orderId: id },
      body: { forms: [], evidenceNecessity: '须核对现场' },
    })
    expect(edited.body.content).toMatchObject({
      forms: [],
      evidenceNecessity: '须核对现场',
      object: content().object,
    })
    const six = await ask(dispatch, people.leader, 'PATCH /v1/orders/{orderId}', {
      path: { orderId: id },
      body: { forms: Array(6).fill(population.id) },
    })
    expect(six.body.errors).toMatchObject([{ pointer: '/forms', code: 'too_big' }])
  })
})

describe('what a village answers (R32)', () => {
  it('is typed, complete, and names the element where it is not', async () => {
    const task = await (await tasksAsking(care))()
    const refused = await over.handIn(task, {
      registered_population: { value: '八百' },
      canteen_opened_on: { value: '2026-02-30' },
      farmland: { value: 1 },
    })
    expect(refused.status).toBe(400)
    expect(
      refused.body.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
    ).toEqual([
      '/answers/farmland element_not_asked',
      '/answers/registered_population/value answer_type',
      '/answers/population_80 required',
      '/answers/canteen_open required',
      '/answers/canteen_opened_on/value answer_type',
    ])
    expect(refused.body.errors[1].detail).toBe('户籍人口应填数字')
    expect((await over.task(task, people.cadre)).body).toMatchObject({
      state: 'in_progress',
      submission: null,
    })
    expect((await dataOf(village)).body.data).toEqual([])
  })

  it('becomes what is held, with the day, its end, the task and the person', {
    tags: ['table'],
  }, async () => {
    const task = await (await tasksAsking(care))()
    const done = await over.handIn(task, {
      ...careAnswers,
      registered_population: { value: 812, asOf: '2026-10-31' },
    })
    expect(done.body).toMatchObject({
      state: 'submitted',
      submission: {
        answers: [
          {
            element: 'registered_population',
            value: 812,
            asOf: '2026-10-31',
            validUntil: '2027-10-30',
            confirmed: false,
          },
          { element: 'population_80', value: 31, asOf: '2026-11-23', validUntil: '2027-05-22' },
          { element: 'canteen_open', value: true },
        ],
      },
    })
    expect(await held()).toEqual({
      ...{ version: 1, unit: village, element: 'registered_population', title: '户籍人口', type: 'number' },
      ...{ measure: '人', value: 812, asOf: '2026-10-31', validUntil: '2027-10-30', valid: true },
      source: { taskId: task.id, orderId: task.orderId },
      by: { personId: people.cadre, name: (await as('cadre')).actor.name },
    })
    expect((await dataOfTown('registered_population')).body).toMatchObject({
      ...{ town, townName: '枫桥镇', element: { title: '户籍人口' } },
      data: [{ unit: village, value: 812 }],
    })
  })

  it('needs no paper beside it, and none without forms', async () => {
    const task = await (await tasksAsking(population))()
    expect((await handIn(task, { registered_population: { value: 812 } })).state).toBe('submitted')
    const { body } = await ask(dispatch, people.leader, 'POST /v1/screenings', {
      body: content({ evidence: ['note', 'form'] }),
    })
    expect(about(body.findings)).toMatchObject([{ code: 'form_not_named', severity: 'block', rule: 'R33' }])
  })

  it('is read by those whose area it is, a page at a time; a neighbour finds nothing', {
    tags: ['table'],
  }, async () => {
    await handIn(await (await tasksAsking(care))(), careAnswers)
    const first = await dataOf(village, people.cadre, { limit: '2' })
    const next = await dataOf(village, people.cadre, { limit: '2', cursor: first.body.nextCursor })
    const seen = [...first.body.data, ...next.body.data].map(({ element }: { element: string }) => element)
    expect(seen).toEqual(['canteen_open', 'population_80', 'registered_population'])
    expect(next.body.nextCursor).toBeNull()
    expect((await dataOf(village, cadreOf(otherVillage))).status).toBe(404)
    expect((await dataOf(village, cadreOf(villageOfOtherTown))).status).toBe(404)
    expect((await dataOfTown('registered_population', people.cadre)).status).toBe(404)
    expect((await dataOf(`${town}999`)).status).toBe(404)
    expect((await dataOfTown('nobody_knows')).status).toBe(404)
  })
})

describe('what is held already (R32)', () => {
  beforeEach(async () => {
    // 户籍人口 through 统计局's form, in one village.
    await handIn(await (await tasksAsking(population))(), { registered_population: { value: 812 } })
  })

  it('is told to whoever asks it again, for another department too', async () => {
    const { findings, passes } = await screened(care)
    expect(passes).toBe(true)
    expect(about(findings)).toMatchObject([
      {
        ...{ code: 'partly_held', severity: 'warn', pointer: '/forms' },
        params: { groups: [{ elements: ['registered_population'], units: [village] }] },
      },
    ])
    const order = await orderIn('in_review', asking(care))
    expect(order.findings.map(({ code }) => code)).toContain('partly_held')
  })

  it('is shown to the village for confirmation only: no value is typed again', async () => {
    const task = await (await tasksAsking(care))()
    const shown = await over.task(task, people.cadre)
    const [first, second] = shown.body.forms[0].fields
    expect(first.held).toMatchObject({ version: 1, value: 812, asOf: '2026-11-23', validUntil: '2027-11-22' })
    expect(second.held).toBeNull()
    vi.setSystemTime(new Date('2026-12-01T10:00:00+08:00'))
    const done = await over.handIn(task, {
      ...careAnswers,
      registered_population: { confirm: first.held.version },
    })
    expect(done.body.submission.answers[0]).toEqual({
      ...{ element: 'registered_population', value: 812, confirmed: true },
      ...{ asOf: '2026-12-01', validUntil: '2027-11-30' },
    })
    expect(await held()).toMatchObject({ version: 2, value: 812, source: { taskId: task.id } })
    expect(done.body.forms[0].fields[0].held).toBeNull()
  })

  it('gives way to a changed value', { tags: ['table'] }, async () => {
    const task = await (await tasksAsking(care))()
    await handIn(task, { ...careAnswers, registered_population: { value: 809 } })
    expect(await held()).toMatchObject({ version: 2, value: 809, source: { taskId: task.id } })
  })

  it('is not confirmed unseen: another task changed it meanwhile', async () => {
    const start = await tasksAsking(care)
    const task = await start()
    await handIn(await (await tasksAsking(population))(), { registered_population: { value: 815 } })
    const refused = await over.handIn(task, { ...careAnswers, registered_population: { confirm: 1 } })
    expect(refused.body.errors).toMatchObject([
      { pointer: '/answers/registered_population/confirm', code: 'held_changed' },
    ])
    expect(refused.body.errors[0].detail).toContain('815')
  })

  it('stops an order that would only collect it again, from every village, and says where to read it', async () => {
    const other = await tasksAsking(population)
    await handIn(await other(otherVillage), { registered_population: { value: 1_204 } })
    const draft = await orderIn('draft', asking(population))
    const refused = await ask(dispatch, people.leader, 'POST /v1/orders/{orderId}/submit', {
      path: { orderId: draft.id },
    })
    expect([refused.status, refused.body.code]).toEqual([422, 'order_blocked'])
    expect(refused.body.errors).toMatchObject([{ pointer: '/forms', code: 'all_held' }])
    const [where] = refused.body.findings.find(({ code }: { code: string }) => code === 'all_held').params
      .where
    expect(where).toBe(`/v1/towns/${town}/data/registered_population`)
    expect(
      (await dataOfTown('registered_population')).body.data.map(
        ({ unit, value }: Record<string, unknown>) => [unit, value],
      ),
    ).toEqual([
      [village, 812],
      [otherVillage, 1_204],
    ])
    // One thing more is asked, and it passes with a warning.
    expect(about((await screened(care)).findings)).toMatchObject([
      { code: 'partly_held', params: { unitCount: 2 } },
    ])
  })

  it('that runs out before the deadline is asked anew, and what ran out is not confirmed', async () => {
    vi.setSystemTime(new Date('2027-11-15T10:00:00+08:00'))
    const late = (deadline: string) =>
      ask(dispatch, people.leader, 'POST /v1/screenings', {
        body: content({ ...asking(population).content, coParties: [], deadline }),
      })
    const codes = async (deadline: string) =>
      about((await late(deadline)).body.findings).map(({ code }) => code)
    expect(await codes('2027-11-22')).toEqual(['partly_held'])
    expect(await codes('2027-11-23')).toEqual([])
    vi.setSystemTime(new Date('2027-11-23T00:00:00+08:00'))
    expect(await held()).toMatchObject({ value: 812, valid: false })
  })

  it('is replaced by the task that said it, once it was sent back and is handed in again', async () => {
    const task = await (await tasksAsking(population))()
    await handIn(task, { registered_population: { value: 820 } })
    await tasks.sendBack(await as('leader'), task.id, '与户籍底册不符')
    const shown = await over.task(task, people.cadre)
    expect(shown.body.forms[0].fields[0].held).toMatchObject({ value: 820 })
    await handIn(task, { registered_population: { value: 802, asOf: '2026-11-01' } })
    expect(await held()).toMatchObject({ value: 802, asOf: '2026-11-01', source: { taskId: task.id } })
  })

  it('stays when the task it came with is withdrawn: what the village said is still so', async () => {
    const task = await (await tasksAsking(population))()
    await handIn(task, { registered_population: { value: 820 } })
    await tasks.withdraw(await as('leader'), task.id, '不再需要')
    expect(await held()).toMatchObject({ value: 820, valid: true })
  })
})

describe('two tasks that are answered at once (R32)', () => {
  const days = ['2026-11-20', '2026-11-22', '2026-11-21', '2026-11-10'] as const

  it('leave the later day, and each keeps what it was told', { tags: ['table'] }, async () => {
    const started = []
    for (const [index] of days.entries()) {
      const task = await (await tasksAsking(population))()
      started.push({ task, value: 800 + index })
    }
    const done = await Promise.all(
      started.map(({ task, value }, index) =>
        handIn(task, { registered_population: { value, asOf: days[index] } }),
      ),
    )
    expect(done.map(({ state }) => state)).toEqual(days.map(() => 'submitted'))
    expect(done.map(({ submission }) => submission?.answers?.[0]?.value)).toEqual([800, 801, 802, 803])
    expect(await held()).toMatchObject({ value: 801, asOf: '2026-11-22' })
    const trail = await ask(records, people.leader, 'GET /v1/records/{kind}/{id}/events', {
      path: { kind: 'task', id: done[3]?.id ?? '' },
    })
    expect(trail.body.intact).toBe(true)
    expect(trail.body.events.at(-1).after.submission.answers).toMatchObject([
      { value: 803, asOf: '2026-11-10' },
    ])
  })

  it('of two villages do not touch each other, and both count as holding it', async () => {
    const start = await tasksAsking(population)
    const both = [await start(village), await start(otherVillage)]
    await Promise.all(both.map((task) => handIn(task, { registered_population: { value: 700 } })))
    expect(about((await screened(population)).findings)).toMatchObject([
      { code: 'all_held', severity: 'block' },
    ])
  })
})

describe('a submission with answers that dies anywhere (R32)', () => {
  it('and is sent again under its key is written once, answers and all', async () => {
    countCalls()
    let turn = 0
    const moments = await dieEverywhere(
      async () => {
        turn += 1
        return { task: await (await tasksAsking(care))(), key: `answers-${turn}`, value: 1_000 + turn }
      },
      async ({ task, key, value }) =>
        tasks.submit(await personNamed(people.cadre, { key }), task.id, '已填报', [], {
          ...careAnswers,
          registered_population: { value },
        }),
      async ({ task, value }, done) => {
        expect(done).toMatchObject({ id: task.id, state: 'submitted', version: task.version + 1 })
        expect(await held()).toMatchObject({ version: value - 1_000, value, source: { taskId: task.id } })
      },
    )
    expect(moments).toBeGreaterThanOrEqual(4)
  })
})

describe('pictures (R31)', () => {
  /** 护林防火: a picture is within its ceiling, and neither emergency nor a security office leads it. */
  const patrol = {
    ...content({ sieveCode: sieveCodeOf('330681', 'LY', 70), coParties: [], evidence: ['note', 'photo'] }),
  }
  const forester = `p-${town}-leader-3`
  const tried = (changes: object) =>
    ask(dispatch, forester, 'POST /v1/screenings', { body: { ...patrol, ...changes } })
  const r31 = async (changes: object) =>
    (await tried(changes)).body.findings
      .filter(({ rule }: { rule: string }) => rule === 'R31')
      .map(({ code, pointer }: Record<string, string>) => `${code} ${pointer}`)
  const evidenceNecessity = '火点位置须凭照片判断是否出动'

  it('are asked for with a stated necessity, or the order is stopped and the field named', async () => {
    expect(await r31({})).toEqual(['necessity_needed /evidenceNecessity'])
    expect(await r31({ evidenceNecessity })).toEqual([])
    const short = await tried({ evidenceNecessity: '必要' })
    expect(short.body.errors).toMatchObject([{ pointer: '/evidenceNecessity', code: 'too_small' }])
  })

  it('bring the necessity to the village with its task', async () => {
    const { id } = await orders.draft(await personNamed(forester), { ...patrol, evidenceNecessity })
    await orders.submit(await personNamed(forester), id)
    const order = await review(await as('deputy'), id, { outcome: 'approve' })
    await delivered(order)
    const shown = await over.task(
      { id: taskIdFor(order.id, order.attempt, village) },
      people.villageSecretary,
    )
    expect(shown.body.ask).toMatchObject({ evidence: ['note', 'photo'], evidenceNecessity })
  })
})
