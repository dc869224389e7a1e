import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it, test } from 'vitest'
import type { Ruling } from '../../../shared/gate/dispatch/order.ts'
import { OrderContent } from '../../../shared/gate/dispatch/order-content.ts'
import type { NewItem } from '../../../shared/lists/catalogue/change.ts'
import type { Item } from '../../../shared/lists/catalogue/item.ts'
import { rulesSchema } from '../../../shared/platform/county.ts'
import type { Unit } from '../../../shared/platform/who/unit.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'
import { indexOf } from '../../../shared/reading/title-search.ts'
import { type Bench, judge } from '../../../shared/upkeep/backtest/judge.ts'
import { add, codeOf, items, merge, retire, retitle, revise, split } from '../../lists/catalogue/changes.ts'

const taking = { evidenceCeiling: ['note', 'list'] } satisfies Partial<NewItem>
const rules = rulesSchema.parse({})
const village = { code: '330681109229', kind: 'village', name: '霞朗桥村' } as Unit
const community = { code: '330681109001', kind: 'community', name: '孝义路社区' } as Unit
const visits = items[8] as Item

function benchOf(list: readonly Item[]): Bench {
  return {
    list: { items: list, byCode: new Map(list.map((item) => [item.sieveCode, item])), index: indexOf(list) },
    before: new Map(items.map((item) => [item.sieveCode, item])),
    effectiveFrom: '2027-01-01',
    rules,
    reader: standardReader(),
  }
}
function listAfter(changes: Parameters<typeof revise>[1]): Bench {
  const { items: list, faults } = revise(items, changes)
  expect(faults).toEqual([])
  return benchOf(list)
}
const ordered = (changes: Partial<OrderContent> = {}, rulings: readonly Partial<Ruling>[] = []) => ({
  town: '330681109',
  rulings: rulings as readonly Ruling[],
  content: OrderContent.parse({
    sieveCode: visits.sieveCode,
    units: [village.code],
    object: '独居老人',
    action: '走访独居老人',
    evidence: ['note'],
    ...changes,
  }),
})
const asked = (object: string, action: string, requestedBy: string | null = null) =>
  ordered({
    ...{ sieveCode: null, object, action, requestedBy },
    exception: { reason: 'public_safety_risk', text: '情况特殊须办', endDate: '2026-12-01' },
  })
const changed = (seq: number, change: Partial<Item>): Bench =>
  benchOf(items.map((item, at) => (at === seq - 1 ? { ...item, ...change } : item)))

describe('an order judged under another list', () => {
  it('is unchanged where its item is', () => {
    expect(judge(ordered(), visits, [village], listAfter([retire(codeOf(20))]))).toMatchObject({
      outcome: 'unchanged',
      department: visits.department,
    })
  })

  it('is stopped where its item was retired (R2)', () => {
    const found = judge(ordered(), visits, [village], listAfter([retire(visits.sieveCode)]))
    expect(found).toMatchObject({ outcome: 'stopped', because: [{ code: 'retired' }], under: null })
  })

  it('goes under the part it reads most like where its item was split', () => {
    const bench = listAfter([
      split(visits.sieveCode, [{ title: '养老需求调查' }, { title: '独居老人定期走访', ...taking }]),
    ])
    const found = judge(ordered(), visits, [village], bench)
    expect(found).toMatchObject({ outcome: 'changed_item', under: { title: '独居老人定期走访' } })
  })

  it('goes under what its item was merged into', () => {
    const bench = listAfter([
      merge([visits.sieveCode, codeOf(1)], { title: '困难群众和老人走访', ...taking }),
    ])
    expect(judge(ordered(), visits, [village], bench)).toMatchObject({
      outcome: 'changed_item',
      because: [{ code: 'split_or_merged' }],
      under: { title: '困难群众和老人走访' },
    })
  })

  it('is told of another wording under the same code (R5)', () => {
    const bench = listAfter([retitle(visits.sieveCode, '高龄独居老人定期巡访')])
    expect(judge(ordered(), visits, [village], bench)).toMatchObject({
      outcome: 'changed_item',
      because: [{ code: 'reworded' }],
      under: { sieveCode: visits.sieveCode },
    })
  })

  test.each<[string, string, Partial<Item>, Partial<OrderContent>, readonly Unit[]]>([
    ['R2', 'item_not_dispatchable', { basis: [], customary: null }, {}, [village]],
    [
      'R8',
      'beyond_report_only',
      { kind: 'report_only', prohibitedVerbsExempt: false },
      { action: '清理独居老人房前垃圾' },
      [village],
    ],
    ['R22', 'unit_kind', { appliesTo: 'village' }, { units: [community.code] }, [community]],
    ['R30', 'co_party_needed', { professional: true }, {}, [village]],
    ['R31', 'evidence_over_ceiling', { evidenceCeiling: ['list'] }, { evidence: ['note'] }, [village]],
  ])('is stopped by what the item asks now (%s %s)', (rule, code, change, content, units) => {
    const found = judge(ordered(content), visits, units, changed(9, change))
    expect(found.outcome).toBe('stopped')
    expect(found.because).toContainEqual({ code, rule })
  })

  it('stays off the list where nothing new covers it, even what reads like an old item', () => {
    const bench = listAfter([retire(codeOf(20))])
    for (const action of ['把废渣清理干净', visits.title])
      expect(judge(asked('废渣', action), undefined, [village], bench).outcome).toBe('still_off_list')
  })

  it('is counted for whoever asked (R28)', () => {
    const found = judge(
      asked('废渣', '清理', '330602108-S08'),
      undefined,
      [village],
      listAfter([retire(codeOf(20))]),
    )
    expect(found.department).toBe('330602108-S08')
  })

  it('is judged by its text where it was rejected as off the list, whatever code it bore (R24)', () => {
    const rejected = ordered({ object: '山塘', action: '观察山塘水位' }, [{ code: 'off_catalogue' }])
    const bench = listAfter([add({ title: '山塘汛期水位观察' })])
    expect(judge(rejected, visits, [village], bench)).toMatchObject({
      outcome: 'newly_allowed',
      under: { title: '山塘汛期水位观察' },
    })
  })
})

describe('what a new item covers', () => {
  const matters = parse(readFileSync(new URL('./covered-matters.csv', import.meta.url)), {
    columns: true,
  }) as { matter: string; covered: string }[]
  const added: Partial<NewItem>[] = [...new Set(matters.map(({ covered }) => covered).filter(Boolean))].map(
    (title) => ({ title }),
  )
  const bench = listAfter(added.map(add))

  it('is told with precision 0.90 and recall 0.85 on the labelled matters', () => {
    let [raised, right, wanted] = [0, 0, 0]
    const wrong: string[] = []
    for (const { matter, covered } of matters) {
      const [object = '', action = ''] = matter.split(' ')
      const { outcome, under } = judge(asked(object, action), undefined, [village], bench)
      const found = outcome === 'newly_allowed' ? under?.title : ''
      raised += found ? 1 : 0
      wanted += covered ? 1 : 0
      right += found && found === covered ? 1 : 0
      if ((found ?? '') !== covered) wrong.push(`${matter}: ${found} instead of ${covered}`)
    }
    console.log(
      `precision ${(right / raised).toFixed(2)}, recall ${(right / wanted).toFixed(2)} of ${wanted}`,
    )
    expect(matters.length).toBeGreaterThanOrEqual(40)
    expect(right / raised, wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(right / wanted, wrong.join('\n')).toBeGreaterThanOrEqual(0.85)
  })
})
