import { beforeAll, describe, expect, it, test } from 'vitest'
import { handler } from '../../functions/api/directory.ts'
import { registerOf } from '../../shared/directory/directory.table.ts'
import { eventPrefix, fromEventItem, type StoredEvent } from '../../shared/platform/events.ts'
import { firstBreak } from '../../shared/platform/history.ts'
import { all } from '../../shared/platform/reads.ts'
import { findActor } from '../../shared/platform/who/actors.ts'
import { answering } from '../../shared/platform/who/holders.ts'
import { ask } from './ask.ts'
import { smallCounty } from './small-county.ts'

const town = '330681109'
const village = '330681109229'
const otherTown = '330681115'
const operator = `p-${town}-operator`
const give = 'POST /v1/units/{unitCode}/holders'
const end = 'POST /v1/units/{unitCode}/holders/end'
const at = new Date()

async function eventsOf(unit: string): Promise<StoredEvent[]> {
  const items = await all({ pk: `UNIT#${unit}`, prefix: eventPrefix })
  return items.map(fromEventItem).sort((a, b) => a.seq - b.seq)
}

beforeAll(smallCounty)

describe('giving a post', () => {
  it('makes the person a holder, with an event on the unit that names who gave it', {
    tags: ['table'],
  }, async () => {
    const body = { personId: 'new-cadre', name: '张三', post: 'village_cadre', from: '2026-01-01' }
    const done = await ask(handler, operator, give, { path: { unitCode: village }, body })
    expect(done.status).toBe(201)
    expect(done.headers.etag).toBe('"2"')
    expect(done.body.holders.map(({ personId }: { personId: string }) => personId)).toContain('new-cadre')
    expect((await findActor('new-cadre'))?.tenures).toMatchObject([{ post: 'village_cadre', unit: village }])
    const [event] = await eventsOf(village)
    expect(event).toMatchObject({
      type: 'directory.post-given',
      by: { personId: operator, post: 'town_operator' },
    })
    expect(firstBreak(await eventsOf(village))).toBeUndefined()
  })

  it('answers a repeat as the first time, and refuses another body under the same key', {
    tags: ['table'],
  }, async () => {
    const asking = {
      path: { unitCode: village },
      body: { personId: 'once', name: '李四', post: 'village_cadre', from: '2026-01-01' },
      key: 'give-once-1',
    }
    const first = await ask(handler, operator, give, asking)
    const again = await ask(handler, operator, give, asking)
    expect(again.body).toEqual(first.body)
    const other = await ask(handler, operator, give, { ...asking, body: { ...asking.body, name: '王五' } })
    expect(other.body.code).toBe('idempotency_key_reused')
  })

  it('can be asked of the version that was seen', async () => {
    const body = { personId: 'seen', name: '赵六', post: 'village_cadre', from: '2026-01-01' }
    const stale = await ask(handler, operator, give, {
      path: { unitCode: village },
      body,
      headers: { 'if-match': '"1"' },
    })
    expect([stale.status, stale.body.code]).toEqual([412, 'precondition_failed'])
  })

  const sound = { personId: 'p-new', name: '钱七', post: 'village_cadre', from: '2026-01-01' }
  test.each([
    [
      'a post the unit cannot have',
      village,
      { post: 'leader_in_charge', lines: ['民政'] },
      '/post',
      'post_not_in_kind',
    ],
    ['an end before the beginning', village, { to: '2025-12-31' }, '/to', 'field_order'],
    ['acting for nobody', village, { acting: true }, '/actingFor', 'acting_for_needed'],
    ['acting for someone without acting', village, { actingFor: '张三' }, '/acting', 'acting_needed'],
    ['lines for a cadre', village, { lines: ['民政'] }, '/lines', 'lines_only_for_leaders'],
    ['a leader without lines', town, { post: 'leader_in_charge' }, '/lines', 'lines_needed'],
    ['an unknown line', town, { post: 'leader_in_charge', lines: ['打麻将'] }, '/lines', 'line_unknown'],
    ['a second secretary', village, { post: 'village_party_secretary' }, '/post', 'post_taken'],
    ['a person without a name', village, { name: undefined }, '/name', 'required'],
    ['a day that is none', village, { from: '2026-02-30' }, '/from', 'invalid_format'],
  ])('refuses %s, naming the field', async (_what, unitCode, change, pointer, code) => {
    const done = await ask(handler, operator, give, { path: { unitCode }, body: { ...sound, ...change } })
    expect([done.status, done.body.errors[0].pointer, done.body.errors[0].code]).toEqual([400, pointer, code])
    expect(done.body.errors[0].detail).toMatch(/\p{Script=Han}/u)
  })

  it('lets an acting secretary stand beside the secretary', async () => {
    const body = {
      ...sound,
      personId: 'acting',
      post: 'village_party_secretary',
      acting: true,
      actingFor: '张三',
    }
    const done = await ask(handler, operator, give, { path: { unitCode: '330681109298' }, body })
    expect(done.status).toBe(201)
  })

  it('refuses two operators who give one sole post at the same time to two people', async () => {
    const unitCode = '330681109002'
    const register = await registerOf(unitCode)
    const held = register?.tenures.find(({ post }) => post === 'village_party_secretary')
    const ended = { personId: held?.personId, post: 'village_party_secretary', to: '2026-11-30' }
    await ask(handler, operator, end, { path: { unitCode }, body: ended })
    const body = { ...sound, post: 'village_party_secretary', from: '2026-12-01' }
    const both = await Promise.all(
      ['race-a', 'race-b'].map((personId) =>
        ask(handler, operator, give, { path: { unitCode }, body: { ...body, personId } }),
      ),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([
      201,
      both.some(({ status }) => status === 409) ? 409 : 400,
    ])
  })

  it('is never given to oneself', async () => {
    const body = { ...sound, personId: operator, name: undefined, post: 'committee_clerk' }
    const done = await ask(handler, operator, give, { path: { unitCode: town }, body })
    expect([done.status, done.body.code]).toEqual([403, 'self_appointment'])
  })

  it('is the county administrator’s in the county, the operator’s in his own town, nobody else’s', async () => {
    const path = { unitCode: '330681115258' }
    const by = (personId: string, id: string) =>
      ask(handler, personId, give, { path, body: { ...sound, personId: id } })
    expect((await by('p-330681-admin', 'by-admin')).status).toBe(201)
    expect((await by(`p-${otherTown}-operator`, 'by-operator')).status).toBe(201)
    expect((await by(operator, 'by-stranger')).status).toBe(404)
    expect((await by(`p-${otherTown}-dps`, 'by-deputy')).body.code).toBe('not_your_record')
    expect((await by('p-330681115258-vps', 'by-village')).body.code).toBe('forbidden')
  })
})

describe('ending a post', () => {
  it('R39: announces the vacant deputy secretary with the Party secretary who answers', async () => {
    const body = {
      personId: 'p-330681003-dps',
      post: 'deputy_party_secretary',
      to: '2026-01-31',
      reason: '调任',
    }
    const path = { unitCode: '330681003' }
    const done = await ask(handler, 'p-330681003-operator', end, { path, body })
    expect(done.status).toBe(200)
    const event = (await eventsOf('330681003')).at(-1)
    expect(event).toMatchObject({
      type: 'directory.post-vacant',
      reason: '调任',
      data: {
        vacantFrom: '2026-02-01',
        answeredBy: { post: 'party_secretary', people: [{ personId: 'p-330681003-ps' }] },
      },
    })
    const found = await answering('330681003', 'deputy_party_secretary', at)
    expect([found.vacant, found.post]).toEqual([true, 'party_secretary'])
  })

  it('R39: a vacant village secretary falls to the town’s deputy secretary', async () => {
    const unitCode = '330681115258'
    const body = { personId: `p-${unitCode}-vps`, post: 'village_party_secretary', to: '2026-01-31' }
    await ask(handler, 'p-330681-admin', end, { path: { unitCode }, body })
    expect((await eventsOf(unitCode)).at(-1)).toMatchObject({
      type: 'directory.post-vacant',
      data: { answeredBy: { unit: otherTown, post: 'deputy_party_secretary' } },
    })
    const route = 'GET /v1/units/{unitCode}/posts/{post}/answering'
    const path = { unitCode, post: 'village_party_secretary' }
    const seen = await ask(handler, `p-${otherTown}-operator`, route, { path })
    expect(seen.body).toMatchObject({ vacant: true, unit: otherTown, post: 'deputy_party_secretary' })
    expect(seen.body.holders).toHaveLength(1)
  })

  it('R39: an acting holder is a holder', async () => {
    const unitCode = '330681115205'
    const path = { unitCode }
    const acting = { personId: 'stand-in', name: '孙八', post: 'village_party_secretary', from: '2026-01-01' }
    const body = { ...acting, acting: true, actingFor: '周九' }
    expect((await ask(handler, 'p-330681-admin', give, { path, body })).status).toBe(201)
    const ending = { personId: `p-${unitCode}-vps`, post: 'village_party_secretary', to: '2026-02-01' }
    await ask(handler, 'p-330681-admin', end, { path, body: ending })
    expect((await eventsOf(unitCode)).at(-1)?.type).toBe('directory.post-ended')
    const found = await answering(unitCode, 'village_party_secretary', at)
    expect(found).toMatchObject({
      vacant: false,
      holders: [{ personId: 'stand-in', acting: true, actingFor: '周九' }],
    })
  })

  it('takes the right with it: from the next day the post is not held', async () => {
    const body = { personId: `p-${town}-clerk`, post: 'committee_clerk', to: '2026-03-01' }
    await ask(handler, operator, end, { path: { unitCode: town }, body })
    const me = await ask(handler, `p-${town}-clerk`, 'GET /v1/me')
    expect([me.status, me.body.code]).toEqual([403, 'forbidden'])
  })

  it('refuses to end what is not held', async () => {
    const body = { personId: operator, post: 'party_secretary', to: '2026-03-01' }
    const done = await ask(handler, 'p-330681-admin', end, { path: { unitCode: town }, body })
    expect([done.status, done.body.code]).toEqual([422, 'not_held'])
  })
})
