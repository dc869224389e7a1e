import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/backtest.ts'
import { handler as next } from '../../../functions/events/go-on-backtest.ts'
import { handler as resume } from '../../../functions/schedule/resume-backtests.ts'
import type { NewItem } from '../../../shared/lists/catalogue/change.ts'
import { check } from '../../../shared/lists/catalogue/draft-checks.ts'
import { addChanges } from '../../../shared/lists/catalogue/drafts.ts'
import { eventPrefix, fromEventItem } from '../../../shared/platform/events.ts'
import { all } from '../../../shared/platform/reads.ts'
import { backtestById, backtestKey } from '../../../shared/upkeep/backtest/backtest.table.ts'
import { ask } from '../../directory/ask.ts'
import { add, codeOf, retire, split } from '../../lists/catalogue/changes.ts'
import { asOfficer, decided, officer, openedDraft } from '../../lists/catalogue/officers.ts'
import { monday, offList, openCounty, orderIn, people, sieveCode, town } from '../../support/domain-county.ts'

const taking = { evidenceCeiling: ['note', 'list'] } satisfies Partial<NewItem>
let draftId: string
const one = '/v1/catalogue/backtests/{backtestId}'
const ofDraft = '/v1/catalogue/drafts/{draftId}/backtests'
const span = { from: '2026-01-01', to: '2026-12-31' }
const started = async () =>
  (await ask(handler, officer, `POST ${ofDraft}`, { path: { draftId }, body: span })).body.id as string
const get = async (backtestId: string, who = officer) =>
  ask(handler, who, `GET ${one}`, { path: { backtestId } })

/** The bus: each event that asks for a page, in the order in which they were written, some of them twice. */
async function played(id: string, twice = false): Promise<void> {
  for (let seq = 1; ; seq += 1) {
    const events = (await all({ pk: backtestKey(id).pk, prefix: eventPrefix }))
      .map(fromEventItem)
      .sort((a, b) => a.seq - b.seq)
    const event = events[seq - 1]
    if (!event || event.type === 'backtest.run-finished') return
    const detail = { detail: event } as Parameters<typeof next>[0]
    await Promise.all(twice ? [next(detail), next(detail)] : [next(detail)])
  }
}

beforeAll(async () => {
  await openCounty()
  for (let count = 0; count < 3; count += 1) await orderIn('delivered')
  await orderIn('in_review', { content: { action: '调查独居老人的居家养老需求' } })
  await orderIn('draft')
  await orderIn('approved', { content: { ...offList, object: '山塘', action: '观察山塘汛期水位' } })
  await orderIn('rejected', { content: { ...offList, object: '废渣', action: '堆放废渣的地块围挡' } })
  const draft = await openedDraft([
    split(sieveCode, [
      { title: '居家养老需求调查', ...taking },
      { title: '独居老人定期走访', ...taking },
    ]),
    retire(codeOf(20)),
    add({ title: '山塘汛期水位观察' }),
  ])
  draftId = draft.id
})
afterAll(() => {
  vi.setSystemTime(monday)
})

const counts = { unchanged: 0, stopped: 0, changed_item: 4, newly_allowed: 1, still_off_list: 1 }

describe('a backtest', () => {
  it('replays the year in the background and says how many orders would fare differently', {
    tags: ['table'],
  }, async () => {
    const id = await started()
    expect((await get(id)).body).toMatchObject({ state: 'running', progress: { orders: 0, share: 0 } })
    await played(id)
    const { body } = await get(id)
    expect(body).toMatchObject({ state: 'done', counts, progress: { orders: 6, share: 1 } })
    expect(body.text).toContain('6 份任务单：0 份将被挡下，4 份改用别的事项，1 份清单外的可入清单')
    expect(body.byDepartment.map(({ department, counts: each }: never) => [department, each])).toContainEqual(
      [`${town}-S09`, { unchanged: 0, stopped: 0, changed_item: 0, newly_allowed: 1, still_off_list: 1 }],
    )
    expect(body.byTown).toEqual([{ town, townName: '枫桥镇', counts }])
    // Three of the four that go under another item, and the one that is allowed now.
    const examples = body.examples.map(({ outcome }: { outcome: string }) => outcome)
    expect(examples.sort()).toEqual(['changed_item', 'changed_item', 'changed_item', 'newly_allowed'])
    const first = await ask(handler, officer, `GET ${one}/orders`, {
      path: { backtestId: id },
      query: { outcome: 'changed_item', limit: '3' },
    })
    const rest = await ask(handler, officer, `GET ${one}/orders`, {
      path: { backtestId: id },
      query: { outcome: 'changed_item', limit: '3', cursor: first.body.nextCursor },
    })
    const listed = [...first.body.orders, ...rest.body.orders].map(({ orderId }) => orderId)
    expect(new Set(listed).size).toBe(4)
    const titles = [...first.body.orders, ...rest.body.orders].map(({ under }) => under.title)
    expect(titles.sort()).toEqual(['居家养老需求调查', ...Array(3).fill('独居老人定期走访')])
    expect(rest.body.nextCursor).toBeNull()
  })

  it('counts each order once when every event comes twice at once', async () => {
    const id = await started()
    await played(id, true)
    expect((await get(id)).body).toMatchObject({ state: 'done', counts })
  })

  it('stands on the draft as it was, and says when that has moved on', async () => {
    await check(await asOfficer(), draftId)
    const id = await started()
    await addChanges(await asOfficer(), draftId, decided([retire(codeOf(30))]))
    await check(await asOfficer(), draftId)
    await played(id)
    expect((await get(id)).body).toMatchObject({ state: 'done', counts, draftMovedOn: true })
  })

  it('goes on by itself when an event was lost', { tags: ['table'] }, async () => {
    const id = await started()
    expect((await resume()).resumed).toBe(0)
    for (let round = 1; (await backtestById(id))?.state === 'running'; round += 1) {
      vi.setSystemTime(new Date(monday.getTime() + round * 15 * 60_000))
      expect((await resume()).resumed).toBe(1)
    }
    vi.setSystemTime(monday)
    expect((await get(id)).body).toMatchObject({ state: 'done', counts })
  })

  it('stops when its officer says so', async () => {
    const id = await started()
    const stopped = await ask(handler, officer, `POST ${one}/abandon`, {
      path: { backtestId: id },
      body: { reason: '修订稿要改' },
    })
    expect(stopped.body.state).toBe('abandoned')
    await played(id)
    expect((await get(id)).body).toMatchObject({ state: 'abandoned', progress: { orders: 0 } })
  })

  it('is the county’s own: no leader starts one, no village reads one', async () => {
    const id = await started()
    for (const who of [people.leader, people.villageSecretary, people.deputy]) {
      expect((await get(id, who)).status).toBe(403)
      const refused = await ask(handler, who, `POST ${ofDraft}`, { path: { draftId }, body: span })
      expect(refused.status).toBe(403)
    }
    const approver = await ask(handler, 'p-330681-approver', `POST ${ofDraft}`, {
      path: { draftId },
      body: span,
    })
    expect(approver.status).toBe(403)
  })

  it('takes a year at most', async () => {
    const body = { from: '2025-01-01', to: '2026-12-31' }
    const refused = await ask(handler, officer, `POST ${ofDraft}`, { path: { draftId }, body })
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/to'])
  })
})
