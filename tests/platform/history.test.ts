import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { change, type Keeping, type Recorded } from '../../shared/platform/commit.ts'
import { fromEventItem, type StoredEvent, toEventItem } from '../../shared/platform/events.ts'
import { firstBreak, unfold } from '../../shared/platform/history.ts'
import { partsOf } from '../../shared/platform/parts.ts'
import type { Item } from '../../shared/platform/table.ts'

interface Note extends Recorded {
  readonly text?: unknown
  readonly list?: unknown
  readonly owner?: unknown
}
const keeping: Keeping<Note> = {
  kind: 'note',
  toItem: (note) => ({ pk: `NOTE#${note.id}`, sk: 'NOTE', ...note }),
  unitsOf: () => [],
  lasting: ['owner'],
}
process.env.COUNTY = JSON.stringify({ code: '330681', name: '诸暨市', slug: 'zhuji', rules: {} })
const at = new Date('2026-11-23T10:00:00+08:00')

/** The record after each of the changes, and its events as they come back from the table. */
function lived(states: readonly Partial<Note>[], first?: Note) {
  const records: Note[] = []
  const items: Item[] = []
  let before: Note | undefined = first
  for (const [step, fields] of states.entries()) {
    const { record, writes } = change(
      keeping,
      before,
      { id: 'not_1', ...fields },
      {
        type: 'dispatch.order-edited',
        ...{ by: { system: 'schedule' }, at, commandId: `cmd_${step}`, requestHash: '' },
      },
    )
    records.push(record)
    before = record
    for (const write of writes) if ('item' in write) items.push(JSON.parse(JSON.stringify(write.item)))
  }
  const events = items.filter(({ kind }) => kind === 'event').map(fromEventItem)
  return { records, items, events }
}

const fields = fc.record(
  {
    text: fc.oneof(fc.string(), fc.constant(null), fc.integer()),
    list: fc.array(fc.record({ a: fc.option(fc.string()), b: fc.constantFrom(undefined, 1) })),
    owner: fc.string(),
  },
  { requiredKeys: [] },
)

describe('a record’s history', () => {
  it('adds up to the record as it became, after each event, whatever came, changed and went', () => {
    fc.assert(
      fc.property(fc.array(fields, { minLength: 1, maxLength: 6 }), (states) => {
        const { records, events } = lived(states)
        const shuffled = [...events].reverse()
        const told = unfold(shuffled).map(({ after }) => after)
        const kept = records.map(({ trail: _, ...rest }) => JSON.parse(JSON.stringify(rest)))
        expect(told).toEqual(kept)
        expect(firstBreak(shuffled)).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  })

  it('begins with what the first event found, where the record had stood without one', () => {
    const found = { id: 'not_1', text: 'a', owner: 'p-1', version: 1, trail: { seq: 0, hash: null } }
    const { events } = lived([{ text: 'b', owner: 'p-1' }, { text: 'b' }], found)
    const [first, second] = unfold(events)
    expect(first).toMatchObject({ before: { text: 'a', owner: 'p-1' }, after: { text: 'b', version: 2 } })
    expect(second?.after).toEqual({ id: 'not_1', text: 'b', version: 3 })
    expect(firstBreak(events)).toBeUndefined()
  })

  it('shows a field that was altered, put in, or taken out of any event', () => {
    const { events } = lived([
      { text: 'a', owner: 'p-1' },
      { text: 'b', owner: 'p-1' },
      { text: 'c', owner: 'p-1' },
    ])
    const with2 = (changes: Partial<StoredEvent>) =>
      firstBreak(events.map((each) => (each.seq === 2 ? { ...each, ...changes } : each)))
    expect(with2({ changed: { text: 'x' } })).toBe(2)
    expect(with2({ gone: ['owner'] })).toBe(2)
    expect(with2({ recordHash: '' })).toBe(2)
    expect(with2({ by: { system: 'bootstrap' } })).toBe(2)
  })

  it('keeps of an event what its key does not say, and gives all of it back', () => {
    const { events } = lived([{ text: 'a' }])
    const [event] = events
    if (!event) throw new Error('no event')
    const person = { personId: 'p-1', name: '王五', post: 'leader_in_charge', unit: '330681109' } as const
    const whole = { acting: false, actingFor: null, standsInFor: null }
    for (const by of [
      { ...person, ...whole },
      { ...person, ...whole, acting: true, actingFor: '李四' },
      { ...person, ...whole, post: null, unit: null },
      { ...person, ...whole, standsInFor: 'deputy_party_secretary' },
    ] as StoredEvent['by'][]) {
      const given = { ...event, by, reason: '有变', data: { a: 1 } }
      expect(fromEventItem(toEventItem('NOTE#not_1', given))).toEqual(given)
    }
    // A kind whose key is not its name keeps the name.
    const elsewhere = { ...event, record: { kind: 'list', id: 'x' } }
    expect(fromEventItem(toEventItem('NOTE#not_1', elsewhere)).record).toEqual({ kind: 'list', id: 'x' })
  })
})

describe('a record in two parts', () => {
  it('writes what seldom changes when it does, and only then', () => {
    const kinds = (states: readonly Partial<Note>[]) => lived(states).items.map(({ kind, sk }) => kind ?? sk)
    expect(kinds([{ owner: 'p-1' }])).toEqual(['NOTE', 'event', 'lasting'])
    expect(kinds([{ owner: 'p-1' }, { owner: 'p-1', text: 'a' }]).slice(3)).toEqual(['NOTE', 'event'])
    expect(kinds([{ owner: 'p-1' }, { owner: 'p-2' }]).slice(3)).toEqual(['NOTE', 'event', 'lasting'])
    expect(kinds([{ owner: 'p-1' }, {}]).slice(3)).toEqual(['NOTE', 'event', 'lasting'])
  })

  it('has each field in one of them', () => {
    const { moving, lasting } = partsOf({ pk: 'a', sk: 'b', text: 1, owner: 2 }, ['owner'])
    expect(moving).toEqual({ pk: 'a', sk: 'b', text: 1 })
    expect(lasting).toEqual({ pk: 'a', sk: 'b#LASTING', kind: 'lasting', owner: 2 })
  })
})
