import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dispatchableOn, type Item } from '../../../shared/lists/catalogue/item.ts'
import { type Change, itemOn, itemsTurned } from '../../../shared/lists/catalogue/items-turned.ts'
import { citedInstruments } from '../../../shared/lists/instruments/first-instruments.ts'
import { addDays } from '../../../shared/platform/clock.ts'
import { firstCatalogue, publishedAt } from '../catalogue/first-catalogue.ts'

const items = firstCatalogue()
const item = (seq: number): Item => {
  const found = items[seq - 1]
  if (!found) throw new Error(`no item ${seq}`)
  return found
}
const published = '2026-11-23'
const repeal = (name: string, day: string): Change => ({ name, day, kind: 'repealed', repealedBy: '新法' })
const amended = (name: string, day: string): Change => ({ name, day, kind: 'amended', repealedBy: null })
const care = '绍兴市居家养老服务条例'
const standing = (of: Item, changes: Change[], day: string, publishedOn = published) => {
  const then = itemOn(of, changes, day, publishedOn)
  return `${then.status} ${dispatchableOn(then, day).ok ? 'sent' : 'stopped'}`
}

describe('an item whose instrument changes (R3)', () => {
  test.each<[string, Change, string, string]>([
    ['is itself the day before a repeal', repeal(care, '2026-12-01'), '2026-11-30', 'in_force sent'],
    [
      'needs review on the day, and stops when nothing else carries it',
      repeal(care, '2026-12-01'),
      '2026-12-01',
      'needs_review stopped',
    ],
    [
      'so it does when the text is amended',
      amended(care, '2026-12-01'),
      '2026-12-01',
      'needs_review stopped',
    ],
    [
      'is untouched by what it does not cite',
      repeal('社会救助法', '2026-12-01'),
      '2026-12-01',
      'in_force sent',
    ],
  ])('%s', (_, change, day, expected) => {
    expect(standing(item(9), [change], day)).toBe(expected)
  })

  it('goes on while another basis carries it', () => {
    expect(standing(item(3), [repeal('浙江省社会救助条例', '2026-12-01')], '2026-12-01')).toBe(
      'needs_review sent',
    )
    const both = [repeal('浙江省社会救助条例', '2026-12-01'), repeal('社会救助法', '2027-01-01')]
    expect(standing(item(3), both, '2026-12-31')).toBe('needs_review sent')
    expect(standing(item(3), both, '2027-01-01')).toBe('needs_review stopped')
  })

  it('is done with the review once its basis cites what came of the change', () => {
    const basis = item(9).basis.map((each) => ({ ...each, from: '2026-12-01' }))
    expect(standing({ ...item(9), basis }, [amended(care, '2026-12-01')], '2026-12-02')).toBe('in_force sent')
  })

  it('shows the last day and what took its place', () => {
    const [basis] = itemOn(item(9), [repeal(care, '2026-12-01')], '2026-12-01', published).basis
    expect(basis).toMatchObject({ to: '2026-11-30', repealedBy: '新法' })
  })

  test.each([100, 101])(
    '2026-08-15: item %i of a list published before the code needs review that day',
    (seq) => {
      const law = item(seq).basis[0]?.instrument ?? ''
      expect(law).toMatch(/^(噪声|大气)污染防治法$/)
      const gone = { ...repeal(law, '2026-08-15'), repealedBy: '生态环境法典' }
      const status = (day: string, publishedOn: string) => itemOn(item(seq), [gone], day, publishedOn).status
      expect(status('2026-08-14', '2026-08-01')).toBe('in_force')
      expect(status('2026-08-15', '2026-08-01')).toBe('needs_review')
      // A list published afterwards has the code in place of it.
      expect(status('2026-11-23', published)).toBe('in_force')
      expect(itemsTurned(items, gone, '2026-08-01').map(({ sieveCode }) => sieveCode)).toEqual([
        item(seq).sieveCode,
      ])
      expect(itemsTurned(items, gone, published)).toEqual([])
    },
  )
})

describe('any instruments repealed and amended on any days', () => {
  const names = [...new Set(items.flatMap(({ basis }) => basis.map(({ instrument }) => instrument)))]
  const change = fc.record({
    name: fc.constantFrom(...names),
    kind: fc.constantFrom('amended' as const, 'repealed' as const),
    day: fc.integer({ min: -200, max: 400 }).map((days) => addDays(published, days)),
    repealedBy: fc.constant(null),
  })
  const changes = fc.array(change, { maxLength: 12 })
  const day = fc.integer({ min: 0, max: 500 }).map((days) => addDays(published, days))

  it('leave the published item as it was, code and words untouched', () => {
    const before = JSON.stringify(items)
    fc.assert(
      fc.property(changes, day, (marked, today) => {
        for (const each of items) {
          const then = itemOn(each, marked, today, published)
          expect({ ...then, basis: [], status: null }).toEqual({ ...each, basis: [], status: null })
          expect(then.basis).toHaveLength(each.basis.length)
        }
        expect(JSON.stringify(items)).toBe(before)
      }),
      { numRuns: 200 },
    )
  })

  it('never carry an item further than without them, and never by a basis that is gone', () => {
    fc.assert(
      fc.property(changes, day, (marked, today) => {
        for (const each of items) {
          const then = itemOn(each, marked, today, published)
          if (dispatchableOn(then, today).ok) expect(dispatchableOn(each, today).ok).toBe(true)
          for (const { name, day: since } of marked) {
            if (since > today) continue
            for (const basis of then.basis) {
              if (basis.instrument !== name || basis.from >= since) continue
              expect(basis.to !== null && basis.to < since).toBe(true)
            }
          }
        }
      }),
      { numRuns: 200 },
    )
  })

  it('come to the same in any order', () => {
    fc.assert(
      fc.property(changes, day, (marked, today) => {
        const back = [...marked].reverse()
        const named = marked.every(({ repealedBy }) => repealedBy === null)
        expect(named).toBe(true)
        for (const each of items)
          expect(itemOn(each, marked, today, published)).toEqual(itemOn(each, back, today, published))
      }),
      { numRuns: 200 },
    )
  })
})

describe('the register a county starts with', () => {
  const register = citedInstruments('330681', items, '2026-01-01', publishedAt)
  it('has each instrument that an item cites, once', () => {
    const cited = new Set(items.flatMap(({ basis }) => basis.map(({ instrument }) => instrument)))
    expect(new Set(register.map(({ name }) => name))).toEqual(cited)
    expect(register).toHaveLength(cited.size)
    expect(new Set(register.map(({ id }) => id)).size).toBe(cited.size)
  })

  it('has the two laws that items cite and 生态环境法典 repealed on 2026-08-15, gone', () => {
    const gone = register.filter(({ state }) => state === 'repealed')
    expect(gone.map(({ name, to, repealedBy }) => [name, to, repealedBy])).toEqual([
      ['噪声污染防治法', '2026-08-14', '生态环境法典'],
      ['大气污染防治法', '2026-08-14', '生态环境法典'],
    ])
  })

  it('claims no first day that the source does not give', () => {
    const dated = register.filter(({ from }) => from !== null).map(({ name, from }) => `${name} ${from}`)
    expect(dated).toContain('生态环境法典 2026-08-15')
    expect(dated.every((each) => !each.endsWith('2026-01-01'))).toBe(true)
  })
})
