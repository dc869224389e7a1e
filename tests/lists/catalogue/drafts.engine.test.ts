import { afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { handler } from '../../../functions/api/catalogue.ts'
import { handler as dispatch } from '../../../functions/api/dispatch.ts'
import { orderById } from '../../../shared/gate/dispatch/order.table.ts'
import { forgetVersions } from '../../../shared/lists/catalogue/catalogue.ts'
import { ask } from '../../directory/ask.ts'
import { content, monday, openCounty, orderIn, people, sieveCode } from '../../support/domain-county.ts'
import { trailRead } from '../../support/trail.ts'
import { add, codeOf, items, panel, retire, retitle, split } from './changes.ts'
import { approver, decided, officer, publishedDraft } from './officers.ts'

const base = '/v1/catalogue/drafts'
const one = `${base}/{draftId}`
const overseer = 'p-330681-overseer'

async function opened(body: object = { title: '2027 年修订', effectiveFrom: '2027-01-01' }): Promise<string> {
  const found = await ask(handler, officer, `POST ${base}`, { body })
  expect(found.status).toBe(201)
  return found.body.id
}
const act = (draftId: string, action: string, body: object = {}, who = officer) =>
  ask(handler, who, `POST ${one}/${action}`, { path: { draftId }, body })

beforeAll(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
  forgetVersions()
})

describe('a draft of the next version', () => {
  it('goes from changes to a version by its people’s steps', async () => {
    const before = await orderIn('in_review')
    const draftId = await opened()
    const changes = decided([
      split(codeOf(7), [{ title: '老年优待证代办' }, { title: '养老补贴代办' }]),
      retire(codeOf(20)),
      retitle(sieveCode, '高龄独居老人定期巡访'),
    ])
    const written = await act(draftId, 'changes', { changes })
    expect(written.body).toMatchObject({ state: 'draft', changeCount: 3, version: 2 })
    expect((await act(draftId, 'publish')).body.code).toBe('wrong_state')
    const checked = await act(draftId, 'check')
    expect(checked.body).toMatchObject({ state: 'checked', checked: { follows: 1, count: 185 } })
    // R17: nothing is published without the county's approval.
    const early = await act(draftId, 'publish')
    expect([early.status, early.body.code]).toEqual([409, 'approval_needed'])
    expect((await act(draftId, 'approve', {}, officer)).status).toBe(403)
    await act(draftId, 'approve', { text: '同意' }, approver)
    const diff = await ask(handler, officer, `GET ${one}/diff`, { path: { draftId } })
    expect(diff.body).toMatchObject({
      from: 1,
      into: null,
      total: 3,
      text: '退出 1 项，拆分 1 项，改写 1 项',
    })
    const published = await act(draftId, 'publish')
    expect(published.body).toMatchObject({ state: 'published', published: { version: 2 } })
    expect(published.body.actions.every(({ allowed }: { allowed: boolean }) => !allowed)).toBe(true)

    // Until its day the old version is the list, for orders too.
    const today = await ask(handler, people.leader, 'GET /v1/catalogue')
    expect(today.body).toMatchObject({ version: 1, next: { version: 2, effectiveFrom: '2027-01-01' } })
    expect(before.catalogueVersion).toBe(1)
    vi.setSystemTime(new Date('2026-12-31T15:59:59.999Z'))
    expect((await ask(handler, people.leader, 'GET /v1/catalogue')).body.version).toBe(1)
    vi.setSystemTime(new Date('2026-12-31T16:00:00.000Z'))
    const current = await ask(handler, people.leader, 'GET /v1/catalogue')
    expect(current.body).toMatchObject({ version: 2, count: 185, next: null })

    // R5: an order sent under the first version keeps it, word for word.
    const order = await orderById(before.id)
    expect(order?.catalogueVersion).toBe(1)
    const asSent = await ask(
      handler,
      people.leader,
      'GET /v1/catalogue/versions/{version}/items/{sieveCode}',
      {
        path: { version: '1', sieveCode },
      },
    )
    const asIs = await ask(handler, people.leader, 'GET /v1/catalogue/items/{sieveCode}', {
      path: { sieveCode },
    })
    expect(asSent.body).toMatchObject({ title: items[8]?.title, revision: 1, catalogueVersion: 1 })
    expect(asSent.body.dispatchable).toMatchObject({ ok: false, because: 'not_the_version_in_force' })
    expect(asIs.body).toMatchObject({ title: '高龄独居老人定期巡访', revision: 2, catalogueVersion: 2 })
    expect(asIs.body.dispatchable.ok).toBe(true)

    // What left the list is found, with what took its place, and cannot be sent.
    const gone = await ask(handler, people.leader, 'GET /v1/catalogue/items/{sieveCode}', {
      path: { sieveCode: codeOf(7) },
    })
    expect(gone.body).toMatchObject({ status: 'retired', dispatchable: { ok: false, because: 'retired' } })
    expect(gone.body.successors).toHaveLength(2)
    const sent = await ask(dispatch, people.leader, 'POST /v1/screenings', {
      body: content({ sieveCode: codeOf(7), deadline: '2027-01-20' }),
    })
    expect(sent.body.findings.map(({ code }: { code: string }) => code)).toContain('item_not_dispatchable')

    const between = await ask(handler, people.leader, 'GET /v1/catalogue/versions/{version}/diff/{other}', {
      path: { version: '1', other: '2' },
      query: { limit: '2' },
    })
    expect(between.body).toMatchObject({
      from: 1,
      into: 2,
      total: 3,
      counts: { split: 1, retired: 1, reworded: 1 },
    })
    expect(between.body.differences).toHaveLength(2)
    const rest = await ask(handler, people.leader, 'GET /v1/catalogue/versions/{version}/diff/{other}', {
      path: { version: '1', other: '2' },
      query: { limit: '2', cursor: between.body.nextCursor },
    })
    expect([rest.body.differences.length, rest.body.nextCursor]).toEqual([1, null])
    const versions = await ask(handler, people.leader, 'GET /v1/catalogue/versions')
    expect(versions.body.versions.map(({ standing }: { standing: string }) => standing)).toEqual([
      'in_force',
      'replaced',
    ])
  })

  it('leaves a record of every step, unbroken (R56)', async () => {
    const draft = await publishedDraft([add()])
    const { personNamed } = await import('../../support/domain-county.ts')
    const trail = await trailRead(await personNamed(officer), 'catalogue_draft', draft.id)
    expect(trail.intact).toBe(true)
    expect(trail.events.map(({ type }) => type.replace('catalogue.draft-', ''))).toEqual([
      'opened',
      'edited',
      'checked',
      'approved',
      'publishing',
      'published',
    ])
  })
})

describe('the check', () => {
  it('names the blank field of the change (R1), in the language asked for', async () => {
    const draftId = await opened()
    await act(draftId, 'changes', { changes: decided([retire(codeOf(30)), add({ fundingSource: null })]) })
    const found = await act(draftId, 'check')
    expect([found.status, found.body.code]).toEqual([422, 'draft_incomplete'])
    expect(found.body.errors).toEqual([
      { pointer: '/changes/2/item/fundingSource', code: 'required', detail: '经费来源：必填' },
    ])
  })

  it('asks for a panel decision outside the window and not within it (R6)', async () => {
    const draftId = await opened()
    await act(draftId, 'changes', { changes: [retire(codeOf(31)), ...decided([retire(codeOf(32))])] })
    const outside = await act(draftId, 'check')
    expect(outside.body.errors).toMatchObject([
      { pointer: '/changes/1/panelDecision', code: 'panel_decision_needed' },
    ])
    vi.setSystemTime(new Date('2026-12-31T15:59:00Z'))
    expect((await act(draftId, 'check')).status).toBe(422)
    vi.setSystemTime(new Date('2026-12-31T16:00:00Z'))
    expect((await act(draftId, 'check')).body.state).toBe('checked')
    await act(draftId, 'approve', {}, approver)
    // The window's last day has passed: what was checked in it is not published after it.
    vi.setSystemTime(new Date('2027-03-31T16:00:00Z'))
    await act(draftId, 'approve', {}, approver)
    const late = await act(draftId, 'publish')
    expect(late.body.errors.map(({ code }: { code: string }) => code)).toEqual([
      'effective_too_soon',
      'panel_decision_needed',
    ])
  })

  test.each([
    [
      'a decision yet to come',
      { ...panel, decidedOn: '2026-11-24' },
      '/changes/1/panelDecision/decidedOn',
      'decision_ahead',
    ],
  ])('refuses %s', async (_, panelDecision, pointer, code) => {
    const draftId = await opened()
    await act(draftId, 'changes', { changes: [{ ...retire(codeOf(33)), panelDecision }] })
    expect((await act(draftId, 'check')).body.errors).toMatchObject([{ pointer, code }])
  })

  it('refuses a department that is none, no day, a day gone by, and no change at all', async () => {
    const draftId = await opened({ title: '空稿' })
    const empty = await act(draftId, 'check')
    expect(empty.body.errors).toMatchObject([
      { pointer: '/effectiveFrom', code: 'required' },
      { pointer: '/changes', code: 'draft_empty' },
    ])
    await act(draftId, 'changes', { changes: decided([add({ department: '330681-D99' })]) })
    await ask(handler, officer, `PATCH ${one}`, { path: { draftId }, body: { effectiveFrom: '2026-11-22' } })
    expect((await act(draftId, 'check')).body.errors).toMatchObject([
      { pointer: '/effectiveFrom', code: 'effective_too_soon' },
      { pointer: '/changes/1/item/department', code: 'unit_unknown' },
    ])
  })

  it('is taken back by an edit, with the approval', { tags: ['table'] }, async () => {
    const draftId = await opened()
    await act(draftId, 'changes', { changes: decided([retire(codeOf(34)), retire(codeOf(35))]) })
    await act(draftId, 'check')
    await act(draftId, 'approve', {}, approver)
    const edited = await ask(handler, officer, `POST ${one}/changes/{number}/take-out`, {
      path: { draftId, number: '2' },
      body: { reason: '另行研究' },
    })
    expect(edited.body).toMatchObject({ state: 'draft', changeCount: 1, checked: null, approval: null })
    const left = await ask(handler, officer, `GET ${one}/changes`, { path: { draftId } })
    expect(left.body.changes).toMatchObject([{ number: 1, kind: 'retire', sieveCode: codeOf(34) }])
    await act(draftId, 'check')
    expect((await act(draftId, 'publish')).body.code).toBe('approval_needed')
    expect((await act(draftId, 'abandon', { reason: '不再修订' })).body.state).toBe('abandoned')
  })
})

describe('who may', () => {
  it('draft: the officer; look: those of the county; nobody of a town', async () => {
    const draftId = await opened()
    const look = (who: string) => ask(handler, who, `GET ${one}`, { path: { draftId } })
    expect((await look(approver)).status).toBe(200)
    expect((await look(overseer)).status).toBe(200)
    expect((await look(people.deputy)).status).toBe(403)
    expect((await ask(handler, people.deputy, `GET ${base}`)).status).toBe(403)
    expect((await ask(handler, approver, `POST ${base}`, { body: { title: '越权' } })).status).toBe(403)
    expect((await act(draftId, 'changes', { changes: [retire(codeOf(36))] }, overseer)).status).toBe(403)
    const listed = await ask(handler, approver, `GET ${base}`, { query: { state: 'draft', limit: '100' } })
    expect(listed.body.drafts.map(({ id }: { id: string }) => id)).toContain(draftId)
  })
})
