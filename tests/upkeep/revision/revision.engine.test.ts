import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { handler as catalogue } from '../../../functions/api/catalogue.ts'
import { handler as instruments } from '../../../functions/api/instruments.ts'
import { handler } from '../../../functions/api/revision.ts'
import { handler as revise } from '../../../functions/schedule/revise-catalogue.ts'
import { forgetVersions } from '../../../shared/lists/catalogue/catalogue.ts'
import { forgetChanges } from '../../../shared/lists/instruments/instrument-register.ts'
import { instrumentIdOf } from '../../../shared/lists/instruments/instruments.ts'
import { eventPrefix, fromEventItem } from '../../../shared/platform/events.ts'
import { firstBreak } from '../../../shared/platform/history.ts'
import { all } from '../../../shared/platform/reads.ts'
import { roundById, roundsOf } from '../../../shared/upkeep/revision/revision.table.ts'
import { reviseCatalogue } from '../../../shared/upkeep/revision/revision-watch.ts'
import { roundIdOf } from '../../../shared/upkeep/revision/round.ts'
import { ask } from '../../directory/ask.ts'
import { codeOf, newItem, split } from '../../lists/catalogue/changes.ts'
import { monday, offList, openCounty, orderIn, people, sieveCode, town } from '../../support/domain-county.ts'
import { admitted, backToMonday, staff } from '../admission/application-county.ts'

const base = '/v1/catalogue/revisions'
const one = `${base}/{year}`
const year = '2027'
const roundId = roundIdOf('330681', 2027)
const clock = async (instant: string) => {
  vi.setSystemTime(new Date(instant))
  forgetVersions()
  forgetChanges()
  return revise()
}
const round = async (who: string = staff.officer) => ask(handler, who, `GET ${one}`, { path: { year } })
const proposals = async (query: Record<string, string> = {}, who: string = staff.officer) =>
  ask(handler, who, `GET ${one}/proposals`, { path: { year }, query: { limit: '100', ...query } })
const act = (action: string, body: object = {}, who: string = staff.officer, key?: string) =>
  ask(handler, who, `POST ${one}/${action}`, { path: { year }, body, ...(key ? { key } : {}) })
const decide = (
  proposalId: string,
  outcome: 'accept' | 'dismiss',
  body: object,
  who: string = staff.officer,
) => ask(handler, who, `POST ${one}/proposals/{proposalId}/${outcome}`, { path: { year, proposalId }, body })
const onDraft = async (action: string, body: object = {}, who: string = staff.officer) => {
  const { draftId } = (await round()).body
  return ask(catalogue, who, `POST /v1/catalogue/drafts/{draftId}/${action}`, { path: { draftId }, body })
}
const panel = [staff.socialWork, staff.staffing, staff.agriculture, staff.civilAffairs]
const law = '绍兴市居家养老服务条例'

afterAll(() => {
  backToMonday()
})

describe('the yearly revision', { tags: ['table'] }, () => {
  beforeAll(async () => {
    await openCounty()
    await orderIn('delivered')
    // 应急站 asked twice for one matter and once for another; the second of them was rejected.
    await orderIn('approved', { content: offList })
    await orderIn('rejected', {
      content: { ...offList, action: '组织网格员走访独居老人,了解取暖和身体情况' },
    })
    await orderIn('approved', {
      content: { ...offList, object: '沿街店铺', action: '逐户发放用电安全告知单' },
    })
    await admitted()
    vi.setSystemTime(monday)
    await ask(instruments, staff.officer, 'POST /v1/instruments/{instrumentId}/repeal', {
      path: { instrumentId: instrumentIdOf('330681', law) },
      body: { day: '2026-12-01', repealedBy: null, source: '公告' },
    })
  })

  it('opens by itself on the county’s date in Shanghai, once (R6)', async () => {
    await clock('2027-01-04T23:59:00+08:00')
    expect(await roundsOf('330681')).toEqual([])
    vi.setSystemTime(new Date('2027-01-05T00:25:00+08:00'))
    await Promise.all([reviseCatalogue(new Date()), reviseCatalogue(new Date())])
    expect((await roundsOf('330681')).map(({ year, state }) => [year, state])).toEqual([[2027, 'open']])
    const before = await roundById(roundId)
    // A second start of the same year changes nothing.
    expect(await clock('2027-01-05T01:25:00+08:00')).toEqual({ steps: 0 })
    expect(await roundById(roundId)).toEqual(before)
  })

  it('has gathered what the year has shown', async () => {
    const { body } = await round()
    expect(body).toMatchObject({ state: 'open', ordersRead: 4, publishOn: '2027-03-20' })
    expect(body.found).toMatchObject({ needs_review: 5, asked_off_list: 2, admitted: 1 })

    const asked = (await proposals({ kind: 'asked_off_list' })).body.proposals
    expect(asked[0]).toMatchObject({
      weight: 2,
      ground: { requestedBy: `${town}-S09`, sent: 1, rejected: 1, towns: [town] },
    })
    expect(asked[0].text).toMatch(/应急消防管理站.*1 个镇街.*派出 1 次，因清单外驳回 1 次/)
    expect(asked[0].ground.closest[0].sieveCode).toBe(sieveCode)
    expect(asked[1]).toMatchObject({ weight: 1, suggestion: null })

    // Four rest on the by-law that was repealed, one on a regulation of which nobody knows whether it holds (R3).
    const [review] = (await proposals({ kind: 'needs_review' })).body.proposals
    expect(review).toMatchObject({ ground: { item: { sieveCode }, used: 1 } })
    const unused = (await proposals({ kind: 'unused' })).body.proposals
    expect(
      unused.map(({ ground }: { ground: { item: { sieveCode: string } } }) => ground.item.sieveCode),
    ).not.toContain(sieveCode)
  })

  it('is nobody’s outside the county’s own before the towns are asked', async () => {
    for (const who of [people.villageSecretary, people.deputy, people.leader]) {
      expect((await round(who)).status).toBe(404)
      expect((await proposals({}, who)).status).toBe(404)
      expect((await ask(handler, who, `GET ${base}`)).body.revisions).toEqual([])
    }
    expect((await act('to-panel', {}, staff.approver)).status).toBe(403)
  })

  it('takes an officer’s decisions into its draft, each once', async () => {
    const [needsReview, ...others] = (await proposals({ kind: 'needs_review' })).body.proposals
    for (const { id } of others) await decide(id, 'dismiss', { reason: '本年再查' })
    expect((await decide(needsReview.id, 'accept', { reason: '依据废止' })).body.code).toBe('changes_needed')
    const basis = [
      {
        instrument: '老年人权益保障法',
        articles: ['53'],
        from: '2026-01-01',
        check: 'article_names_village',
      },
    ]
    const changes = [
      { kind: 'change_basis', sieveCode, set: { basis }, reason: '改引上位法' },
      split(codeOf(7), [
        { title: '老年优待证申请' },
        { title: '老年优待证换领' },
        { title: '老年优待证补办' },
        { title: '老年优待证注销' },
      ]),
    ]
    const accepted = await decide(needsReview.id, 'accept', { reason: '依据废止', changes })
    expect(accepted.body).toMatchObject({ state: 'accepted', decided: { changes: [1, 2] } })
    expect((await decide(needsReview.id, 'accept', { reason: '再来', changes })).body.code).toBe(
      'wrong_state',
    )

    const [adm] = (await proposals({ kind: 'admitted' })).body.proposals
    expect(adm.suggestion).toMatchObject({ kind: 'add', item: { title: '山塘汛期水位观察' } })
    const unused = (await proposals({ kind: 'unused' })).body.proposals
    // Two officers at once: both decisions land.
    const both = await Promise.all([
      decide(adm.id, 'accept', { reason: '已准入' }),
      ...unused.slice(0, 2).map(({ id }: { id: string }) => decide(id, 'accept', { reason: '无人使用' })),
    ])
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200])
    const [asked] = (await proposals({ kind: 'asked_off_list' })).body.proposals
    expect((await decide(asked.id, 'dismiss', { reason: '已有事项可用' })).body.state).toBe('dismissed')
    expect((await act('to-panel')).body.code).toBe('draft_not_checked')
    const draft = await onDraft('check')
    expect(draft.body).toMatchObject({ state: 'checked', changeCount: 5 })
  })

  it('cannot be approved around panel and towns (R15, R17)', async () => {
    const early = await onDraft('approve', {}, staff.approver)
    expect([early.status, early.body.code]).toEqual([409, 'revision_not_deliberated'])
    expect((await onDraft('abandon', { reason: '不要了' })).body.code).toBe('draft_of_revision')
  })

  it('goes before the panel; nothing is decided before all have answered (R13, R14)', async () => {
    expect((await act('to-panel')).body).toMatchObject({ state: 'in_panel' })
    const [first, second, third, fourth] = panel
    expect((await act('answer', { agrees: true, reason: '同意' }, staff.officer)).status).toBe(403)
    for (const member of [first, second, third])
      expect((await act('answer', { agrees: true, reason: '同意' }, member)).body.state).toBe('in_panel')
    expect((await act('answer', { agrees: true, reason: '同意' }, first)).body.code).toBe('already_answered')
    const passed = await act('answer', { agrees: false, reason: '拆得太细' }, fourth)
    expect(passed.body).toMatchObject({
      state: 'in_opinion',
      outcome: { passed: true, voters: 4, agreed: 3 },
    })
  })

  it('is read by the towns once they are asked; each objection is answered (R15)', async () => {
    const seen = await round(people.deputy)
    expect(seen.body.opinionRound.towns.length).toBeGreaterThan(20)
    const diff = await ask(handler, people.deputy, `GET ${one}/diff`, { path: { year } })
    expect(diff.body.text).toMatch(/新增 1 项.*退出 2 项.*拆分 1 项/)
    expect((await round(people.villageSecretary)).status).toBe(404)
    const objected = await act('opinion', { opinion: 'objection', text: '村里没有水位尺' }, people.deputy)
    expect(objected.status).toBe(200)
    expect((await act('opinion', { opinion: 'no_objection' }, people.deputy)).body.code).toBe('opinion_given')

    await clock('2027-01-20T09:25:00+08:00')
    const closed = (await round()).body
    expect(closed.state).toBe('awaiting_approval')
    expect(closed.opinionRound.towns.filter(({ silent }: { silent: boolean }) => silent).length).toBe(
      closed.opinionRound.towns.length - 1,
    )
    expect((await onDraft('approve', {}, staff.approver)).body.code).toBe('revision_not_deliberated')
    expect((await act('reply', { town, text: '水利局统一安装' })).status).toBe(200)
    expect((await act('reply', { town, text: '再答' })).body.code).toBe('no_open_objection')
  })

  it('is held on its day without the county’s approval, and told so once (R16, R17)', async () => {
    expect((await act('day', { publishOn: '2027-04-01' })).body.errors[0].code).toBe('day_outside')
    expect((await act('day', { publishOn: '2027-01-21' })).body.publishOn).toBe('2027-01-21')
    await clock('2027-01-21T00:25:00+08:00')
    const held = (await round()).body
    expect(held).toMatchObject({ state: 'awaiting_approval', held: { because: 'approval_needed' } })
    expect(await clock('2027-01-21T01:25:00+08:00')).toEqual({ steps: 0 })
    expect((await onDraft('approve', { text: '同意' }, staff.approver)).body.approval.name).toBeTruthy()
  })

  it('is published by the clock as what was approved', async () => {
    await clock('2027-01-21T02:25:00+08:00')
    const done = (await round()).body
    expect(done).toMatchObject({ state: 'published', held: null, published: { version: 2 } })
    expect(done.actions.every(({ allowed }: { allowed: boolean }) => !allowed)).toBe(true)
    const diff = await ask(catalogue, people.leader, 'GET /v1/catalogue/versions/{version}/diff/{other}', {
      path: { version: '1', other: '2' },
    })
    expect(diff.body.text).toMatch(/新增 1 项.*退出 2 项.*拆分 1 项/)
    expect(await clock('2027-01-22T02:25:00+08:00')).toEqual({ steps: 0 })
    const events = (await all({ pk: `REVISION#${roundId}`, prefix: eventPrefix }))
      .map(fromEventItem)
      .sort((a, b) => a.seq - b.seq)
    expect(firstBreak(events)).toBeUndefined()
    expect(events.at(-1)?.type).toBe('revision.round-published')
  })
})

describe('a revision that changes on its way', { tags: ['table'] }, () => {
  beforeAll(async () => {
    await openCounty()
    await clock('2027-01-05T00:25:00+08:00')
    await onDraft('changes', { changes: [split(codeOf(7), [{ title: '证件申请' }, { title: '证件换领' }])] })
    await onDraft('check')
    expect((await act('to-panel')).body.code).toBe('proposals_undecided')
    for (const { id } of (await proposals({ kind: 'needs_review' })).body.proposals)
      await decide(id, 'dismiss', { reason: '本年再查' })
    await act('to-panel')
  })

  it('is answered only as it went before the panel (R37)', async () => {
    await onDraft('changes', {
      changes: [{ kind: 'add', item: newItem({ title: '办理社保卡(上门代办)' }), reason: '补上' }],
    })
    expect((await act('answer', { agrees: true, reason: '同意' }, panel[0])).body.code).toBe('content_moved')
    await onDraft('check')
    expect((await act('answer', { agrees: true, reason: '同意' }, panel[0])).body.code).toBe('content_moved')
    expect((await act('take-back', { reason: '补了一项' })).body.state).toBe('open')
    expect((await act('to-panel')).body.state).toBe('in_panel')
    expect((await act('answer', { agrees: true, reason: '同意' }, panel[0])).status).toBe(200)
  })

  it('comes back to its officer when the panel is against it, or too few are for it (R13)', async () => {
    await act('recuse', { reason: '本单位的事' }, panel[1])
    await act('answer', { agrees: false, reason: '不妥' }, panel[2])
    const refused = await act('answer', { agrees: false, reason: '不妥' }, panel[3])
    expect(refused.body).toMatchObject({ state: 'open', outcome: { passed: false, voters: 3, agreed: 1 } })
  })

  it('is overdue and stays undecided when the panel is silent (R16)', async () => {
    await act('to-panel')
    await clock('2027-03-01T09:25:00+08:00')
    const late = (await round()).body
    expect(late).toMatchObject({ state: 'in_panel', overdue: true })
  })
})
