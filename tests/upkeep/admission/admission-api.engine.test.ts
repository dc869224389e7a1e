import { afterEach, beforeAll, describe, expect, it, test } from 'vitest'
import * as z from 'zod/mini'
import { handler } from '../../../functions/api/admission.ts'
import { handler as records } from '../../../functions/api/records.ts'
import { handler as watch } from '../../../functions/schedule/watch-admissions.ts'
import type { StoredEvent } from '../../../shared/platform/events.ts'
import { admissionRoutes } from '../../../shared/upkeep/admission/admission.contract.ts'
import { ApplicationView } from '../../../shared/upkeep/admission/admission.replies.ts'
import * as opinions from '../../../shared/upkeep/admission/opinions.ts'
import { ask } from '../../directory/ask.ts'
import { openCounty, otherTown, personNamed, town, village } from '../../support/domain-county.ts'
import { mine, tell } from '../../support/told.ts'
import {
  admitted,
  backToMonday,
  beforeApproval,
  beforePanel,
  beforeTowns,
  by,
  clockAt,
  staff,
  submitted,
  trailOf,
  wanted,
} from './application-county.ts'

beforeAll(async () => {
  await openCounty()
})
afterEach(backToMonday)

const route = (name: keyof typeof admissionRoutes) =>
  `${admissionRoutes[name].method} ${admissionRoutes[name].path}`
const asked = (who: string, name: keyof typeof admissionRoutes, applicationId: string, body?: unknown) =>
  ask(handler, who, route(name), { path: { applicationId }, body })
const read = (who: string, id: string) => asked(who, 'getAdmission', id)
const villageSecretary = `p-${village}-vps`

describe('bad input', () => {
  test.each([
    [{ fundingFen: 12.5 }, '/fundingFen', '经费金额（分）'],
    [{ fundingFen: '100' }, '/fundingFen', '经费金额（分）'],
    [{ kind: 'enforce' }, '/kind', '类型'],
    [{ startDate: '2027-02-30' }, '/startDate', '启用日期'],
    [{ evidence: ['screenshot'] }, '/evidence/0', '材料要求'],
    [{ frequency: { times: 0, per: 'week' } }, '/frequency/times', '次数'],
    [{ bases: [{ instrument: '防汛条例' }] }, '/bases/0/articles', '条款'],
    [{ villageName: '金溪村' }, '/villageName', 'villageName'],
  ])('of a draft is told field by field: %j', async (changes, pointer, name) => {
    const { status, body } = await ask(handler, staff.waters, route('draftAdmission'), {
      body: { ...wanted(), ...changes },
    })
    expect([status, body.code]).toEqual([400, 'invalid_request'])
    const error = body.errors.find((each: { pointer: string }) => each.pointer === pointer)
    expect(error?.detail).toContain(name)
  })

  it('of an answer, an opinion and a reply names the field', async () => {
    const { id } = await beforePanel()
    const answer = await asked(staff.staffing, 'answerAdmission', id, { inLaw: true, customary: 'no' })
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/customary',
      '/withinAbility',
      '/reason',
    ])
    const objection = await asked(staff.deputy, 'giveOpinion', id, { opinion: 'objection' })
    expect(objection.body).toMatchObject({ status: 400, errors: [{ pointer: '/text' }] })
    const reply = await asked(staff.waters, 'replyToObjection', id, { town: '枫桥镇', text: '已答复' })
    expect(reply.body.errors).toMatchObject([{ pointer: '/town' }])
  })

  it('of a submission names what is blank, funding and payer as law (R11, R12), in both languages', async () => {
    const drafted = await ask(handler, staff.waters, route('draftAdmission'), { body: { title: '山塘巡查' } })
    expect(drafted.status).toBe(201)
    const path = { applicationId: drafted.body.id }
    const zh = await ask(handler, staff.waters, route('submitAdmission'), { path })
    expect([zh.status, zh.body.code]).toEqual([422, 'application_incomplete'])
    const told = new Map(
      zh.body.errors.map((each: { pointer: string; detail: string }) => [each.pointer, each.detail]),
    )
    expect(told.get('/fundingFen')).toContain('经费金额（元）为空')
    expect(told.get('/payer')).toContain('第四十三条')
    expect(told.get('/bases')).toContain('列明法律法规条款')
    const headers = { 'accept-language': 'en' }
    const en = await ask(handler, staff.waters, route('submitAdmission'), { path, headers })
    expect(JSON.stringify(en.body.errors)).toContain('payer is blank')
  })
})

describe('the amount', () => {
  const drafted = async (changes: object) => {
    const { fundingFen: _, ...rest } = wanted()
    return ask(handler, staff.waters, route('draftAdmission'), { body: { ...rest, ...changes } })
  }
  const amounts = ({ body }: { body: { content: Record<string, unknown> } }) => [
    body.content.fundingYuan,
    body.content.fundingFen,
  ]

  it.each([
    [12_000.5, 1_200_050],
    ['12,000.50', 1_200_050],
    [0.07, 7],
    [1_234_567.89, 123_456_789],
  ])('is typed and shown in yuan and kept in fen: %s', async (typed, kept) => {
    expect(amounts(await drafted({ fundingYuan: typed }))).toEqual([kept / 100, kept])
  })

  it('may be stated in fen as before, and is shown in both', async () => {
    expect(amounts(await drafted({ fundingFen: 1_200_050 }))).toEqual([12_000.5, 1_200_050])
    expect(amounts(await drafted({}))).toEqual([null, null])
  })

  it.each([[12.345], [-1], ['一万']])('is refused in words: %s yuan', async (typed) => {
    const { status, body } = await drafted({ fundingYuan: typed })
    expect([status, body.errors[0].pointer]).toEqual([400, '/fundingYuan'])
    expect(body.errors[0].detail).toMatch(/^经费金额（元）：/)
  })

  it('is not two amounts; of what was read and sent back, the one that was changed counts', async () => {
    const { body } = await drafted({ fundingYuan: 100, fundingFen: 200 })
    expect(body.errors).toMatchObject([{ pointer: '/fundingYuan', code: 'amounts_differ' }])
    const { id } = (await drafted({ fundingYuan: 100 })).body
    const edited = (changes: object) => asked(staff.waters, 'editAdmission', id, changes)
    expect(amounts(await edited({ fundingYuan: 100, fundingFen: 300_00 }))).toEqual([300, 300_00])
    expect(amounts(await edited({ fundingYuan: 400, fundingFen: 300_00 }))).toEqual([400, 400_00])
    expect(amounts(await edited({ fundingYuan: null }))).toEqual([null, null])
    expect(amounts(await edited({ payer: '诸暨市水利局' }))).toEqual([null, null])
  })
})

describe('who reads an application', () => {
  const statuses = async (id: string, who: readonly string[]) =>
    Object.fromEntries(await Promise.all(who.map(async (each) => [each, (await read(each, id)).status])))
  const county = [staff.officer, staff.approver, staff.overseer, 'p-330681-admin', staff.staffing]

  it('the department alone while it is a draft', async () => {
    const { body } = await ask(handler, staff.waters, route('draftAdmission'), { body: wanted() })
    const found = await statuses(body.id, [staff.waters, staff.civilOfficer, ...county, staff.deputy])
    expect(Object.entries(found).filter(([, status]) => status === 200)).toEqual([[staff.waters, 200]])
  })

  it('the county once it is submitted, the towns once they are asked, a village never', {
    tags: ['table'],
  }, async () => {
    const { id } = await submitted()
    const outside = [staff.civilOfficer, staff.deputy, `p-${town}-leader-1`, villageSecretary]
    expect(
      Object.values(await statuses(id, [staff.waters, ...county])).every((status) => status === 200),
    ).toBe(true)
    expect(Object.values(await statuses(id, outside)).every((status) => status === 404)).toBe(true)
    const asking = await beforeTowns()
    expect(await statuses(asking.id, outside)).toEqual({
      [staff.civilOfficer]: 404,
      [staff.deputy]: 200,
      [`p-${town}-leader-1`]: 200,
      [villageSecretary]: 404,
    })
    const trail = (who: string) =>
      ask(records, who, 'GET /v1/records/{kind}/{id}/events', { path: { kind: 'admission', id: asking.id } })
    expect((await trail(staff.overseer)).body).toMatchObject({ intact: true })
    expect((await trail(villageSecretary)).status).toBe(404)
  })

  it('in lists by state and department, with a cursor', { tags: ['table'] }, async () => {
    for (let count = 0; count < 3; count += 1) await submitted({ applicant: 'civilOfficer' })
    const list = (who: string, query: Record<string, string>) =>
      ask(handler, who, route('listAdmissions'), { query })
    const query = { department: '330681-D01', state: 'applied', limit: '2' }
    const first = await list(staff.officer, query)
    expect(first.body.admissions).toHaveLength(2)
    const rest = await list(staff.officer, { ...query, cursor: first.body.nextCursor })
    expect(rest.body).toMatchObject({ admissions: [{ department: '330681-D01' }], nextCursor: null })
    const own = (await list(staff.waters, {})).body.admissions
    expect(new Set(own.map((each: { department: string }) => each.department))).toEqual(
      new Set(['330681-D08']),
    )
    const others = await list(staff.waters, { department: '330681-D01' })
    expect(others.body.admissions).toEqual([])
    const everything = (await list(staff.approver, { limit: '100' })).body.admissions
    expect(everything.every((each: { state: string }) => each.state !== 'draft')).toBe(true)
    const towns = (await list(staff.deputy, { limit: '100' })).body.admissions
    expect(towns.every((each: { state: string }) => each.state === 'opinion_round')).toBe(true)
    expect((await list(villageSecretary, {})).status).toBe(404)
  })
})

describe('the way of an application over HTTP', () => {
  it('goes from draft to admitted, each reply with its actions, limits and who has to move', async () => {
    const post = async (who: string, name: keyof typeof admissionRoutes, body?: unknown) => {
      const done = await asked(who, name, id, body)
      expect([name, done.status, done.body.code]).toEqual([name, 200, undefined])
      z.parse(z.strictObject(ApplicationView.shape), done.body)
      return done.body
    }
    const drafted = await ask(handler, staff.waters, route('draftAdmission'), { body: wanted() })
    const id = drafted.body.id
    expect(drafted.headers.etag).toBe('"1"')
    await asked(staff.waters, 'editAdmission', id, { hoursPerTask: 1 })
    const applied = await post(staff.waters, 'submitAdmission')
    expect(applied).toMatchObject({
      dueAt: '2026-11-30T02:00:00.000Z',
      waitsFor: { post: 'catalogue_officer' },
    })
    await post(staff.officer, 'acceptAdmission')
    const mayAnswer = (await read(staff.staffing, id)).body.actions
    expect(mayAnswer).toMatchObject([
      { action: 'answer', allowed: true },
      { action: 'recuse', allowed: true },
    ])
    const given = { inLaw: true, customary: false, withinAbility: true, reason: '条例写明', round: 1 }
    await post(staff.staffing, 'answerAdmission', given)
    const [, recuse] = (await read(staff.staffing, id)).body.actions
    expect(recuse).toMatchObject({ action: 'recuse', allowed: false, because: { code: 'already_answered' } })
    await post(staff.socialWork, 'answerAdmission', given)
    await post(staff.agriculture, 'recuseFromAdmission', { reason: '曾参与起草' })
    const asking = await post(staff.civilAffairs, 'answerAdmission', given)
    expect(asking).toMatchObject({
      state: 'opinion_round',
      panel: { unanswered: 0, result: { outcome: 'admit', by: 'law', voters: 3 } },
    })
    await post(staff.deputy, 'giveOpinion', { opinion: 'objection', text: '没有人手' })
    await post(staff.waters, 'replyToObjection', { town, text: '水利员上门指导' })
    await clockAt('2026-12-01T00:05:00+08:00')
    const waiting = (await read(staff.approver, id)).body
    expect(waiting).toMatchObject({ state: 'awaiting_approval', waitsFor: { post: 'county_approver' } })
    const words = waiting.opinionRound.towns.filter(({ word }: { word: string }) => word === 'silent')
    expect(words).toHaveLength(22)
    expect(words[0].wordText).toBe('逾期未发表意见（不视为同意）')
    expect(await post(staff.approver, 'approveAdmission', { round: 1 })).toMatchObject({
      state: 'admitted',
      approvedOn: '2026-12-01',
      customaryUntil: null,
    })
  })

  it('tells who lost a race by version when a version was named', async () => {
    const { id, version } = await beforePanel()
    const body = { inLaw: true, customary: false, withinAbility: true, reason: '条例写明' }
    const headers = { 'if-match': `"${version}"` }
    const ofBoth = await Promise.all(
      [staff.staffing, staff.socialWork].map((who) =>
        ask(handler, who, route('answerAdmission'), { path: { applicationId: id }, body, headers }),
      ),
    )
    expect(ofBoth.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([409, 412])])
  })
})

describe('the hourly round', () => {
  it('does nothing twice, and leaves what is settled alone', async () => {
    const { id } = await admitted()
    await submitted()
    await clockAt('2027-01-10T08:05:00+08:00')
    expect(await watch()).toEqual({ steps: 0 })
    expect((await trailOf(id)).at(-1)?.type).toBe('admission.application-approved')
  })
})

describe('who is told', () => {
  const texts = async (who: string) =>
    (await mine(await personNamed(who), 20, undefined)).items.map(({ text }) => text)
  const tellLast = async (id: string, type: string) => {
    const event = (await trailOf(id)).findLast((each) => each.type === `admission.${type}`)
    await tell(event as StoredEvent)
  }

  it('the panel when it opens, both towns when they are asked, nobody in a village', async () => {
    const { id } = await beforeTowns()
    await tellLast(id, 'panel-opened')
    expect(await texts(staff.agriculture)).toEqual([
      '准入审核待您答复三问，请于 2026-12-14 10:00 前答复：山塘汛期水位观察',
    ])
    await tellLast(id, 'panel-passed')
    for (const deputy of [staff.deputy, staff.otherDeputy])
      expect(await texts(deputy)).toEqual([
        expect.stringMatching(/^准入事项征求贵镇街意见，请于 2026-\d\d-\d\d.* 前发表意见：山塘汛期水位观察$/),
      ])
    expect(await texts(villageSecretary)).toEqual([])
  })

  it('the department of an objection, the town of its answer, the county of lateness (R15, R16)', async () => {
    const { id } = await beforeTowns()
    await opinions.giveOpinion(await by('otherDeputy'), id, { opinion: 'objection', text: '没有人手' })
    await tellLast(id, 'opinion-given')
    expect(await texts(staff.waters)).toContain(
      '赵家镇对准入申请提出异议，请书面答复：山塘汛期水位观察（没有人手）',
    )
    await opinions.reply(await by('waters'), id, otherTown, '派人指导')
    await tellLast(id, 'objection-answered')
    expect(await texts(staff.otherDeputy)).toContain('贵镇街的异议已获答复：山塘汛期水位观察（派人指导）')
    const late = await beforeApproval()
    await clockAt('2026-12-20T08:05:00+08:00')
    await tellLast(late.id, 'approval-overdue')
    for (const who of [staff.approver, staff.overseer])
      expect(await texts(who)).toContainEqual(
        expect.stringMatching(
          /^准入审批逾期（\d{4}-\d\d-\d\d \d\d:\d\d 到期，逾期不视为同意），请(督促|尽快审批)：山塘汛期水位观察$/,
        ),
      )
  })
})
