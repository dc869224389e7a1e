import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { dispatchableOn, type Item } from '../../../shared/lists/catalogue/item.ts'
import { type Change, itemOn, itemsTurned } from '../../../shared/lists/catalogue/items-turned.ts'
import { firstInstruments } from '../../../shared/lists/instruments/first-instruments.ts'
import { InstrumentEntry, unknownOf } from '../../../shared/lists/instruments/instrument.ts'
import { addDays } from '../../../shared/platform/clock.ts'
import { firstCatalogue, instrumentRows, publishedAt } from '../catalogue/first-catalogue.ts'

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
  const register = firstInstruments('330681', instrumentRows, publishedAt)
  const named = (wanted: string) => register.find(({ name }) => name === wanted)

  it('has each instrument that an item or its payer cites, once', () => {
    const names = register.map(({ name }) => name)
    const cited = items.flatMap(({ basis, fundingBasis }) => [...basis, ...fundingBasis])
    expect(new Set(names).size).toBe(names.length)
    expect(cited.filter(({ instrument }) => !names.includes(instrument))).toEqual([])
    expect(new Set(register.map(({ id }) => id)).size).toBe(names.length)
  })

  it('is of the shape in which an officer enters one', () => {
    for (const { name, issuer, level, from, firstInForce, lastAmended, certainty, ...rest } of register) {
      const { checkedUntil, standingUnknown, note, source } = rest
      const entry = { name, issuer, level, from, firstInForce, lastAmended, certainty }
      const read = InstrumentEntry.safeParse({ ...entry, checkedUntil, standingUnknown, note, source })
      expect(read.error).toBeUndefined()
    }
  })

  it('has the ten laws that 生态环境法典 repealed on 2026-08-15, gone (R3)', () => {
    const gone = register.filter(({ repealedBy }) => repealedBy === '生态环境法典')
    expect(gone.map(({ name }) => name).sort()).toEqual(
      [
        ...['环境保护法', '环境影响评价法', '海洋环境保护法', '大气污染防治法', '水污染防治法'],
        ...[
          '土壤污染防治法',
          '固体废物污染环境防治法',
          '噪声污染防治法',
          '放射性污染防治法',
          '清洁生产促进法',
        ],
      ].sort(),
    )
    for (const { state, to, changes } of gone) {
      expect([state, to]).toEqual(['repealed', '2026-08-14'])
      expect(changes).toMatchObject([{ kind: 'repealed', day: '2026-08-15' }])
    }
    expect(named('疫苗流通和预防接种管理条例')).toMatchObject({ state: 'repealed', repealedBy: '疫苗管理法' })
  })

  it('claims no day and no standing that no source gives', () => {
    const unknown = register.map((each) => [each.name, unknownOf(each)] as const)
    const of = (what: string) => unknown.filter(([, list]) => list.some((each) => each === what))
    expect(of('day').length).toBe(
      instrumentRows.filter(({ in_force_from, status }) => in_force_from === '' && status !== 'repealed')
        .length,
    )
    expect(of('standing').map(([name]) => name)).toEqual(['社会救助暂行办法', '浙江省社会治安综合治理条例'])
    expect(named('社会救助法')).toMatchObject({ from: '2026-07-01', certainty: 'read' })
    expect(named('消防法')).toMatchObject({ from: null, certainty: 'unknown', lastAmended: '2021-04-29' })
  })

  it('says to an official what he reads in Chinese', () => {
    for (const { note, issuer } of register)
      expect(`${note}${issuer}`).not.toMatch(/[\p{Script=Han}”][,:;?!()]|[,:;?!()][\p{Script=Han}“]/u)
  })
})
