import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { firstBreak } from '../../../shared/platform/history.ts'
import { admittedApplications, markTaken } from '../../../shared/upkeep/admission/admitted-applications.ts'
import { admittedItem } from '../../../shared/upkeep/admission/admitted-item.ts'
import * as applications from '../../../shared/upkeep/admission/applications.ts'
import * as opinions from '../../../shared/upkeep/admission/opinions.ts'
import * as panels from '../../../shared/upkeep/admission/panels.ts'
import { rule } from '../../../shared/upkeep/admission/rulings.ts'
import { openCounty, otherTown, personNamed, row, town } from '../../support/domain-county.ts'
import {
  backToMonday,
  beforePanel,
  by,
  byCustom,
  clockAt,
  no,
  now,
  panel,
  staff,
  submitted,
  trailOf,
  typesOf,
  wanted,
  yes,
} from './application-county.ts'

const department = '330681-D08'

beforeAll(async () => {
  await openCounty([
    // Someone of 水利局 who also sits on the panel for 农业农村局.
    row('p-double', 'panel_member', '330681-D04'),
    row('p-double', 'department_officer', '330681-D20'),
    row('p-both', 'department_officer', '330681-D08'),
    row('p-both', 'catalogue_officer', '330681-D25'),
    // A seat that ends on the last day of November, and its next holder.
    row('p-leaving', 'panel_member', '330681-D10', { to: '2026-11-30' }),
    row('p-coming', 'panel_member', '330681-D10', { from: '2026-12-01' }),
  ])
})
afterEach(backToMonday)

const others = ['p-double', 'p-leaving'] as const
const everyone = [...panel.map((who) => staff[who]), ...others]
const answerAll = async (id: string, given = yes, who: readonly string[] = everyone) => {
  for (const personId of who) await panels.answer(await personNamed(personId), id, given)
  return now(id)
}

describe('an application', () => {
  it('is a county department’s, for itself (R11)', async () => {
    await expect(applications.draft(await by('deputy'), wanted())).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(applications.draft(await by('waters'), wanted(), '330681-D01')).rejects.toMatchObject({
      code: 'not_your_department',
    })
    const drafted = await applications.draft(await by('waters'), wanted())
    expect(drafted).toMatchObject({ state: 'draft', department, round: 0 })
    await expect(applications.findApplication(await by('officer'), drafted.id)).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(applications.submit(await by('civilOfficer'), drafted.id)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  it('without funding or payer is refused, each named, and stays a draft (R12)', async () => {
    const { id } = await applications.draft(await by('waters'), wanted({ fundingFen: null, payer: null }))
    await expect(applications.submit(await by('waters'), id)).rejects.toMatchObject({
      code: 'application_incomplete',
      fields: [
        { pointer: '/fundingFen', code: 'funding_blank' },
        { pointer: '/payer', code: 'funding_blank' },
      ],
    })
    expect((await now(id)).state).toBe('draft')
    await applications.edit(await by('waters'), id, { fundingFen: 500_00, payer: '诸暨市水利局' })
    expect((await applications.submit(await by('waters'), id)).state).toBe('applied')
  })

  it('returned for supplement starts a round of its own, and no earlier answer counts in it', async () => {
    const { id } = await beforePanel()
    await panels.answer(await by('staffing'), id, yes)
    await rule(await by('officer'), id, 'return', '工时写得太少')
    await applications.edit(await by('waters'), id, { hoursPerTask: 1 })
    await applications.submit(await by('waters'), id)
    const again = await panels.openPanel(await by('officer'), id)
    expect(again).toMatchObject({ state: 'panel', round: 2 })
    expect(again.panel?.members.every(({ answer }) => answer === null)).toBe(true)
    await expect(panels.answer(await by('staffing'), id, yes, 1)).rejects.toMatchObject({
      code: 'round_over',
    })
  })

  it('that nobody accepts is reminded of and escalates, and is never accepted by time (R16)', async () => {
    const { id } = await submitted()
    await clockAt('2026-11-27T08:05:00+08:00')
    await clockAt('2026-11-30T10:05:00+08:00')
    expect((await typesOf(id)).slice(-2)).toEqual(['acceptance-reminded', 'acceptance-overdue'])
    expect((await now(id)).state).toBe('applied')
    vi.setSystemTime(new Date('2026-11-30T11:00:00+08:00'))
    expect((await panels.openPanel(await by('officer'), id)).escalatedAt).toBeNull()
  })

  it('is not accepted or decided by whoever wrote it', async () => {
    const both = await personNamed('p-both')
    const { id } = await applications.draft(both, wanted())
    await applications.submit(await personNamed('p-both'), id)
    await expect(panels.openPanel(await personNamed('p-both'), id)).rejects.toMatchObject({
      code: 'own_application',
    })
  })

  it('is withdrawn by its department at any stage before approval', async () => {
    for (const application of [await submitted(), await beforePanel()]) {
      const gone = await applications.withdraw(await by('waters'), application.id, '不办了')
      expect(gone.state).toBe('withdrawn')
    }
  })
})

describe('the panel (R13, R14)', () => {
  it('keeps who sits on it the day it opens, acting holders and their units named', async () => {
    const { panel: opened } = await beforePanel()
    expect(opened?.members.map(({ personId, unit }) => `${unit} ${personId}`)).toEqual([
      '330681-D01 p-330681-panel-4',
      '330681-D04 p-330681-panel-3',
      '330681-D04 p-double',
      '330681-D10 p-leaving',
      '330681-D30 p-330681-panel-1',
      '330681-D31 p-330681-panel-2',
    ])
    expect(opened?.members[0]?.unitName).toBe('诸暨市民政局')
  })

  it('counts every answer when all are given at once, and the last decides', async () => {
    const { id } = await beforePanel()
    await Promise.all(everyone.map(async (personId) => panels.answer(await personNamed(personId), id, yes)))
    const after = await now(id)
    expect(after.panel?.members.filter(({ answer }) => answer !== null)).toHaveLength(everyone.length)
    expect(after).toMatchObject({ state: 'opinion_round', result: { outcome: 'admit', voters: 6, fits: 6 } })
    const events = await trailOf(id)
    expect(firstBreak(events)).toBeUndefined()
    expect(events.filter(({ data }) => data.action === 'answer')).toHaveLength(6)
  })

  it('answers a repeat under one key once, and lets an answer stand', async () => {
    const { id } = await beforePanel()
    const asking = { key: 'answer-once', request: 'yes' }
    const first = await panels.answer(await by('staffing', asking), id, yes)
    expect(await panels.answer(await by('staffing', asking), id, yes)).toEqual(first)
    await expect(panels.answer(await by('staffing'), id, no)).rejects.toMatchObject({
      code: 'already_answered',
    })
  })

  it('decides nothing before all have answered; all answers in is not yet a yes', async () => {
    const { id } = await beforePanel()
    expect((await answerAll(id, yes, everyone.slice(0, 5))).state).toBe('panel')
    const third = await beforePanel()
    await answerAll(third.id, no, everyone.slice(0, 3))
    expect((await answerAll(third.id, yes, everyone.slice(3))).state).toBe('refused')
    expect((await typesOf(third.id)).at(-1)).toBe('panel-refused')
  })

  it('keeps the applicant’s own unit from voting, and waits for nobody of it (R13)', async () => {
    const { id, panel: opened } = await beforePanel({ applicant: 'civilOfficer' })
    expect(opened?.members.find(({ unit }) => unit === '330681-D01')?.recusal?.kind).toBe('own_unit')
    await expect(panels.answer(await by('civilAffairs'), id, yes)).rejects.toMatchObject({
      code: 'member_recused',
    })
    const after = await answerAll(
      id,
      yes,
      everyone.filter((personId) => personId !== staff.civilAffairs),
    )
    expect(after).toMatchObject({ state: 'opinion_round', result: { voters: 5 } })
  })

  it('keeps from voting whoever also serves the applicant elsewhere (R13)', async () => {
    const content = wanted()
    const { id } = await applications.draft(await personNamed('p-330681-d20'), content)
    await applications.submit(await personNamed('p-330681-d20'), id)
    const { panel: opened } = await panels.openPanel(await by('officer'), id)
    expect(opened?.members.find(({ personId }) => personId === 'p-double')?.recusal?.kind).toBe('own_unit')
  })

  it('lets a member with an interest stand aside, and decides when nobody else is waited for', async () => {
    const { id } = await beforePanel()
    await answerAll(id, yes, everyone.slice(1))
    const after = await panels.recuse(await personNamed(everyone[0] ?? ''), id, '家属承包了山塘')
    expect(after).toMatchObject({ state: 'opinion_round', result: { voters: 5 } })
    expect(after.panel?.members[0]).toMatchObject({ recusal: null })
    expect(after.panel?.members.find(({ personId }) => personId === everyone[0])?.recusal).toMatchObject({
      kind: 'declared',
      reason: '家属承包了山塘',
    })
  })

  it('does not open to those who came later, until the officer gives them the seat that was left (R39)', async () => {
    const { id } = await beforePanel()
    await answerAll(id, yes, everyone.slice(0, 5))
    await clockAt('2026-12-01T09:05:00+08:00')
    await expect(panels.answer(await personNamed('p-coming'), id, yes)).rejects.toMatchObject({
      code: 'not_on_panel',
    })
    await panels.refreshPanel(await by('officer'), id)
    const after = await panels.answer(await personNamed('p-coming'), id, yes)
    expect(after).toMatchObject({ state: 'opinion_round', result: { voters: 6 } })
  })

  it('late is reminded of, escalated once, and never decided by time (R16)', async () => {
    const { id } = await beforePanel()
    await answerAll(id, yes, everyone.slice(0, 5))
    // 15 working days from Monday 23 November end on Monday 14 December at the same hour; 70 % are 10.5 of them.
    await clockAt('2026-12-07T09:05:00+08:00')
    expect(await typesOf(id)).not.toContain('panel-reminded')
    await clockAt('2026-12-08T08:05:00+08:00')
    expect((await typesOf(id)).at(-1)).toBe('panel-reminded')
    await clockAt('2026-12-14T11:05:00+08:00')
    await clockAt('2026-12-14T12:05:00+08:00')
    await clockAt('2027-03-14T12:05:00+08:00')
    const types = await typesOf(id)
    expect(types.filter((type) => type === 'panel-overdue')).toHaveLength(1)
    expect(await now(id)).toMatchObject({ state: 'panel', result: null })
  })
})

describe('the opinion round (R15)', () => {
  const beforeTownsHere = async () => {
    const { id } = await beforePanel()
    return answerAll(id)
  }

  it('asks every town of the county', async () => {
    const { opinionRound } = await beforeTownsHere()
    expect(opinionRound?.towns).toHaveLength(23)
    expect(opinionRound?.towns.every(({ opinion, silent }) => opinion === null && !silent)).toBe(true)
  })

  it('takes both words when two towns speak at once, and one word a town', async () => {
    const { id } = await beforeTownsHere()
    await Promise.all([
      opinions.giveOpinion(await by('deputy'), id, { opinion: 'no_objection' }),
      opinions.giveOpinion(await by('otherDeputy'), id, { opinion: 'objection', text: '没有人手' }),
    ])
    const words = (await now(id)).opinionRound?.towns.filter(({ opinion }) => opinion)
    expect(words?.map(({ town: code, opinion }) => [code, opinion?.opinion])).toEqual([
      [town, 'no_objection'],
      [otherTown, 'objection'],
    ])
    await expect(
      opinions.giveOpinion(await by('secretary'), id, { opinion: 'objection', text: '再想想' }),
    ).rejects.toMatchObject({ code: 'opinion_given' })
  })

  it('is for the town’s secretaries alone', async () => {
    const { id } = await beforeTownsHere()
    const speak = async (personId: string) =>
      opinions.giveOpinion(await personNamed(personId), id, { opinion: 'no_objection' })
    await expect(speak(`p-${town}-leader-1`)).rejects.toMatchObject({ code: 'not_your_record' })
    await expect(speak(staff.approver)).rejects.toMatchObject({ code: 'not_your_record' })
  })

  it('closes when the window is over; silent towns are written down as silent, not as consenting', async () => {
    const { id } = await beforeTownsHere()
    await opinions.giveOpinion(await by('deputy'), id, { opinion: 'no_objection' })
    await clockAt('2026-11-30T23:05:00+08:00')
    expect(await now(id)).toMatchObject({ state: 'opinion_round' })
    expect(await typesOf(id)).toContain('opinions-reminded')
    await clockAt('2026-12-01T00:05:00+08:00')
    const { state, opinionRound } = await now(id)
    expect(state).toBe('awaiting_approval')
    expect(opinionRound?.towns.filter(({ silent }) => silent)).toHaveLength(22)
    expect(opinionRound?.towns.filter(({ opinion }) => opinion?.opinion === 'no_objection')).toHaveLength(1)
    await expect(
      opinions.giveOpinion(await by('otherDeputy'), id, { opinion: 'objection', text: '晚了一步' }),
    ).rejects.toMatchObject({ code: 'wrong_state' })
  })

  it('takes no word after the window although the hourly round has not come by yet', async () => {
    const { id } = await beforeTownsHere()
    vi.setSystemTime(new Date('2026-12-01T00:00:01+08:00'))
    await expect(
      opinions.giveOpinion(await by('deputy'), id, { opinion: 'no_objection' }),
    ).rejects.toMatchObject({ code: 'opinion_window_over' })
  })

  it('has each objection answered in writing before the county can approve', async () => {
    const { id } = await beforeTownsHere()
    await opinions.giveOpinion(await by('otherDeputy'), id, { opinion: 'objection', text: '没有人手' })
    await clockAt('2026-12-01T08:05:00+08:00')
    await expect(rule(await by('approver'), id, 'approve', null)).rejects.toMatchObject({
      code: 'objections_unanswered',
      params: { count: 1 },
    })
    await expect(opinions.reply(await by('waters'), id, town, '并无异议')).rejects.toMatchObject({
      code: 'no_open_objection',
    })
    await opinions.reply(await by('waters'), id, otherTown, '由水利员上门指导，每周不超过一小时')
    expect((await rule(await by('approver'), id, 'approve', null)).state).toBe('admitted')
  })
})

describe('the county', () => {
  it('approves on the record, and only the county (R17)', async () => {
    const { id } = await beforePanel()
    await answerAll(id)
    await expect(rule(await by('approver'), id, 'approve', null)).rejects.toMatchObject({
      code: 'wrong_state',
    })
    await clockAt('2026-12-01T08:05:00+08:00')
    await expect(rule(await by('officer'), id, 'approve', null)).rejects.toMatchObject({
      code: 'not_your_record',
    })
    const done = await rule(await by('approver'), id, 'approve', '同意')
    expect(done).toMatchObject({
      state: 'admitted',
      approvedOn: '2026-12-01',
      ruling: {
        outcome: 'approved',
        by: { personId: staff.approver, post: 'county_approver', unit: '330681' },
      },
    })
    const events = await trailOf(id)
    expect(events.at(-1)).toMatchObject({
      type: 'admission.application-approved',
      by: { post: 'county_approver' },
    })
    expect(firstBreak(events)).toBeUndefined()
  })

  it('late with its approval is reminded and escalates, and nothing is admitted by it (R16)', async () => {
    const { id } = await beforePanel()
    await answerAll(id)
    await clockAt('2026-12-01T08:05:00+08:00')
    await clockAt('2026-12-20T08:05:00+08:00')
    expect((await typesOf(id)).at(-1)).toBe('approval-overdue')
    expect((await now(id)).state).toBe('awaiting_approval')
    expect((await rule(await by('approver'), id, 'refuse', '经费无着落')).state).toBe('refused')
  })

  it('hands what is admitted to the next version once (R18, R4)', async () => {
    const { id } = await beforePanel({ content: { endDate: '2027-09-30' } })
    await answerAll(id, byCustom)
    await clockAt('2026-12-01T08:05:00+08:00')
    await rule(await by('approver'), id, 'approve', null)
    const found = (await admittedApplications()).find((each) => each.id === id)
    expect(found && admittedItem(found, 12)).toMatchObject({
      effectiveTo: '2027-09-30',
      customary: { approvedOn: '2026-12-01', expiresOn: '2027-11-30' },
    })
    const taken = await Promise.all([
      markTaken(id, 2, '330681-SL-0900-X'),
      markTaken(id, 2, '330681-SL-0900-X'),
    ])
    expect(taken.map(({ state }) => state)).toEqual(['listed', 'listed'])
    expect((await typesOf(id)).filter((type) => type === 'application-listed')).toHaveLength(1)
    expect((await admittedApplications()).some((each) => each.id === id)).toBe(false)
    await expect(markTaken(id, 3, '330681-SL-0900-X')).rejects.toThrow('already')
  })
})
