import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { act, actAsSystem, create, idFor, type Keeping, type Recorded } from '../../shared/platform/commit.ts'
import { fromEventItem } from '../../shared/platform/events.ts'
import { firstBreak } from '../../shared/platform/history.ts'
import { contentHash, derivedId } from '../../shared/platform/ids.ts'
import { lifecycle } from '../../shared/platform/lifecycle.ts'
import { all, get } from '../../shared/platform/reads.ts'
import { commonRefusals } from '../../shared/platform/refusals.ts'
import { type Item, onSpent, type Spent } from '../../shared/platform/table.ts'
import type { Actor, Caller } from '../../shared/platform/who/actor.ts'
import { freshTable } from '../support/county-table.ts'

interface Note extends Recorded {
  readonly state: 'open' | 'closed'
  readonly text: string
  readonly owner: string
}

const keeping: Keeping<Note> = {
  kind: 'order',
  toItem: (note) => ({ pk: `NOTE#${note.id}`, sk: 'NOTE', ...note }),
  unitsOf: () => ['330681109'],
}

const notes = lifecycle({
  record: { zh: '便条', en: 'note' },
  initial: 'open' as Note['state'],
  states: { open: { zh: '开', en: 'open' }, closed: { zh: '关', en: 'closed', final: true } },
  at: ({ id }: Note) => `/v1/notes/${id}`,
  relations: (note: Note) => ({ places: { town: ['330681109'] }, persons: { owner: [note.owner] } }),
  transitions: {
    write: {
      label: { zh: '写', en: 'write' },
      from: ['open'],
      to: ['open'],
      by: [{ person: 'owner', in: 'town' }],
    },
    close: {
      label: { zh: '关', en: 'close' },
      from: ['open'],
      to: ['closed'],
      by: [{ post: 'deputy_party_secretary', in: 'town' }],
      guard: (note, { personId }) =>
        note.owner === personId ? { reason: commonRefusals.self_review, params: {} } : undefined,
    },
  },
})

const at = new Date('2026-11-23T10:00:00+08:00')
const person = (personId: string, post: Actor['tenures'][number]['post']): Actor => ({
  personId,
  name: personId,
  tenures: [
    { post, unit: '330681109', from: '2026-01-01', to: null, acting: false, actingFor: null, lines: [] },
  ],
})
const owner = person('p-owner', 'leader_in_charge')
const deputy = person('p-deputy', 'deputy_party_secretary')

const caller = (actor: Actor, request: unknown, key?: string, ifMatch?: number): Caller => ({
  actor,
  language: 'zh',
  traceId: 't',
  command: {
    id: key ? derivedId('cmd', actor.personId, key) : derivedId('cmd', String(Math.random())),
    repeatable: key !== undefined,
    requestHash: contentHash(request),
    ifMatch,
    replayed: false,
  },
})

let count = 0
async function written(): Promise<Note> {
  count += 1
  const by = caller(owner, 'new', `new-note-${count}`)
  return make(by)
}

function make(by: Caller): Promise<Note> {
  const id = idFor('not', by)
  return create({
    caller: by,
    keeping,
    pk: `NOTE#${id}`,
    at,
    build: async () => ({
      record: { id, state: 'open', text: '', owner: by.actor.personId },
      standing: {
        post: 'leader_in_charge',
        unit: '330681109',
        acting: false,
        actingFor: null,
        standsInFor: null,
      },
      announce: { type: 'dispatch.order-drafted' },
    }),
  })
}

const write = (by: Caller, record: Note, text: string) =>
  act({
    caller: by,
    keeping,
    lifecycle: notes,
    record,
    action: 'write',
    at,
    decide: async () => ({ set: { text: record.text + text }, announce: { type: 'dispatch.order-edited' } }),
  })

const eventsOf = async (note: Note) =>
  (await all({ pk: `NOTE#${note.id}`, prefix: 'EVENT#' })).map(fromEventItem).sort((a, b) => a.seq - b.seq)
const kept = async (note: Note) =>
  (await get<Item & Note>({ pk: `NOTE#${note.id}`, sk: 'NOTE' })) as Note & Item

describe('a command', { tags: ['table'] }, () => {
  it('that would announce more than the bus takes is refused, and nothing of it is written', async () => {
    const note = await written()
    const kilobytes = (count: number) => '村'.repeat(Math.floor((count * 1024) / 3))
    const first = await write(caller(owner, 'a'), note, kilobytes(200))
    await expect(write(caller(owner, 'b'), first, kilobytes(60))).rejects.toMatchObject({
      code: 'record_full',
    })
    expect(await kept(note)).toMatchObject({ version: 2 })
    expect(await eventsOf(note)).toHaveLength(2)
  })

  beforeAll(async () => {
    await freshTable()
  })
  let note: Note
  beforeEach(async () => {
    note = await written()
  })

  it('changes the record and leaves its event in one transaction (R56)', async () => {
    const done = await write(caller(owner, 'a'), note, 'a')
    expect(done).toMatchObject({ text: 'a', version: 2, trail: { seq: 2 } })
    const [, event] = await eventsOf(note)
    expect(event).toMatchObject({
      seq: 2,
      by: { personId: 'p-owner', post: 'leader_in_charge' },
      changed: { text: 'a' },
      units: ['330681109'],
    })
  })

  it('chains its events so that a change without a trace shows', async () => {
    const second = await write(caller(owner, 'a'), note, 'a')
    await write(caller(owner, 'b'), second, 'b')
    const events = await eventsOf(note)
    expect(firstBreak(events)).toBeUndefined()
    expect(firstBreak(events.filter(({ seq }) => seq !== 2))).toBe(2)
    expect(firstBreak(events.map((each) => (each.seq === 2 ? { ...each, reason: '改过' } : each)))).toBe(2)
    expect((await kept(note)).trail.hash).toBe(events.at(-1)?.hash)
  })

  it('answers a repeat under the same key as it answered the first, long after', async () => {
    const first = await write(caller(owner, 'a', 'key-a'), note, 'a')
    const second = await write(caller(owner, 'b'), first, 'b')
    const repeated = await write(caller(owner, 'a', 'key-a'), second, 'a')
    expect(repeated).toEqual(first)
    expect((await kept(note)).text).toBe('ab')
    expect(await eventsOf(note)).toHaveLength(3)
  })

  it('answers a repeat that the record no longer allows', async () => {
    const closing = (by: Caller, record: Note) =>
      act({
        caller: by,
        keeping,
        lifecycle: notes,
        record,
        action: 'close',
        at,
        decide: async () => ({ set: { state: 'closed' }, announce: { type: 'dispatch.order-rejected' } }),
      })
    const closed = await closing(caller(deputy, 'close', 'key-close'), note)
    expect(await closing(caller(deputy, 'close', 'key-close'), closed)).toEqual(closed)
    await expect(closing(caller(deputy, 'close'), closed)).rejects.toMatchObject({ code: 'wrong_state' })
  })

  it('refuses another request under the same key', async () => {
    await write(caller(owner, 'a', 'key-b'), note, 'a')
    await expect(write(caller(owner, 'other', 'key-b'), note, 'x')).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    })
  })

  it('creates once under the same key', async () => {
    const [one, two] = await Promise.all([
      make(caller(owner, 'new', 'same-key')),
      make(caller(owner, 'new', 'same-key')),
    ])
    expect(one).toEqual(two)
    await expect(make(caller(owner, 'different', 'same-key'))).rejects.toMatchObject({
      code: 'idempotency_key_reused',
    })
  })

  it('lets one of two clicks at once win and tells the other the version', async () => {
    const clicks = await Promise.allSettled([
      write(caller(owner, 'a'), note, 'a'),
      write(caller(owner, 'b'), note, 'b'),
    ])
    expect(clicks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = clicks.find((click) => click.status === 'rejected')
    expect(lost?.reason).toMatchObject({ code: 'conflict', params: { version: 2 } })
  })

  it('refuses what was decided on another version than the one seen', async () => {
    await expect(write(caller(owner, 'a', undefined, 7), note, 'a')).rejects.toMatchObject({
      code: 'precondition_failed',
      params: { expected: 7, version: 1 },
    })
  })

  it('is refused to those it is not for, and says who they are', async () => {
    await expect(write(caller(deputy, 'a'), note, 'a')).rejects.toMatchObject({
      code: 'not_your_record',
      params: { needed: 'owner' },
    })
    expect((await kept(note)).version).toBe(1)
  })

  it('keeps to the states the lifecycle allows', async () => {
    const cheat = act({
      caller: caller(owner, 'x'),
      keeping,
      lifecycle: notes,
      record: note,
      action: 'write',
      at,
      decide: async () => ({ set: { state: 'closed' }, announce: { type: 'dispatch.order-edited' } }),
    })
    await expect(cheat).rejects.toThrow('write may not lead to closed')
  })

  it('costs one transaction of two items', async () => {
    const spent: Spent[] = []
    onSpent((each) => spent.push(each))
    await write(caller(owner, 'a', 'key-cost'), note, 'a')
    onSpent(undefined)
    expect(spent.map(({ operation, items }) => [operation, items])).toEqual([['transact', 2]])
  })

  it('of the system is done once for one step', async () => {
    const step = () =>
      actAsSystem({
        system: 'review-chain',
        keeping,
        before: note,
        next: { ...note, text: '催办' },
        at,
        step: ['remind', note.id],
        announce: { type: 'dispatch.review-reminded' },
      })
    expect((await step())?.text).toBe('催办')
    expect(await step()).toBeUndefined()
    expect(await eventsOf(note)).toHaveLength(2)
  })
})
