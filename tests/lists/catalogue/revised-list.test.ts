import { describe, expect, it, test } from 'vitest'
import { Change, type NewItem } from '../../../shared/lists/catalogue/change.ts'
import { Item } from '../../../shared/lists/catalogue/item.ts'
import { readSieveCode, sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import {
  add,
  codeOf,
  items,
  merge,
  newItem,
  panel,
  rebase,
  retire,
  retitle,
  revise,
  split,
} from './changes.ts'

const found = (list: readonly Item[], code: string | undefined): Item => {
  const item = list.find(({ sieveCode }) => sieveCode === code)
  if (!item) throw new Error(`no item ${code}`)
  return item
}
const faults = (change: Change) => revise(items, [change]).faults

describe('changing the list', () => {
  it('leaves what no change names as it was, the revision too', () => {
    const { items: after, faults } = revise(items, [retitle(codeOf(9), '高龄独居老人定期巡访')])
    expect(faults).toEqual([])
    expect(after).toHaveLength(185)
    expect(after.filter((item) => !items.includes(item))).toMatchObject([
      { sieveCode: codeOf(9), revision: 2, title: '高龄独居老人定期巡访' },
    ])
  })

  it('counts one revision a version, however many changes an item took', () => {
    const basis = newItem().basis
    const changes = [retitle(codeOf(9), '巡访老人'), rebase(codeOf(9), basis), retitle(codeOf(9), '定期巡访')]
    expect(found(revise(items, changes).items, codeOf(9))).toMatchObject({
      revision: 2,
      title: '定期巡访',
      basis: [{ instrument: '老年人权益保障法' }],
    })
  })

  it('gives new items the serials after the last of their line, in order (R5)', () => {
    const last = Math.max(
      ...items.flatMap(({ sieveCode }) =>
        sieveCode.includes('-MZ-') ? [Number(sieveCode.slice(10, 14)) % 1000] : [],
      ),
    )
    const { given } = revise(items, [add(), add({ lines: ['档案'] }), add({ title: '办理养老服务补贴申请' })])
    expect(given.get(1)).toEqual([sieveCodeOf('330681', 'MZ', last + 1)])
    expect(given.get(2)?.[0]).toMatch(/^330681-DA-/)
    expect(given.get(3)).toEqual([sieveCodeOf('330681', 'MZ', last + 2)])
    for (const [sieveCode = ''] of given.values()) expect(readSieveCode(sieveCode).ok).toBe(true)
  })

  it('never gives the code of an item that left the list to another (R5)', () => {
    const first = revise(items, [add()])
    const [code = ''] = first.given.get(1) ?? []
    const gone = revise(first.items, [retire(code)])
    const again = revise(gone.items, [add()])
    expect(again.given.get(1)?.[0]).not.toBe(code)
    expect(found(again.items, code)).toMatchObject({ status: 'retired', revision: 2 })
  })

  it('keeps what was retired, with its last day', () => {
    expect(found(revise(items, [retire(codeOf(9))]).items, codeOf(9))).toMatchObject({
      status: 'retired',
      effectiveTo: '2026-12-31',
      successors: [],
    })
  })

  it('keeps lineage both ways in a split', () => {
    const parts = [
      { title: '老年优待证代办' },
      { title: '养老补贴代办' },
      { title: '高龄津贴代办' },
      { title: '适老化改造代办' },
    ]
    const { items: after, given, faults } = revise(items, [split(codeOf(7), parts)])
    expect(faults).toEqual([])
    const codes = given.get(1) ?? []
    expect(codes).toHaveLength(4)
    expect(found(after, codeOf(7))).toMatchObject({ status: 'retired', successors: codes })
    for (const code of codes)
      expect(found(after, code)).toMatchObject({ revision: 1, ancestors: [codeOf(7)], status: 'in_force' })
  })

  it('keeps lineage both ways in a merge', () => {
    const { items: after, given } = revise(items, [merge([codeOf(7), codeOf(8)])])
    const [code = ''] = given.get(1) ?? []
    expect(found(after, code).ancestors).toEqual([codeOf(7), codeOf(8)])
    for (const seq of [7, 8])
      expect(found(after, codeOf(seq))).toMatchObject({ status: 'retired', successors: [code] })
  })

  it('ends the review of an item whose basis was looked at anew (R3)', () => {
    expect(items[5]?.status).toBe('needs_review')
    const { items: after } = revise(items, [rebase(codeOf(6), newItem().basis)])
    expect(found(after, codeOf(6)).status).toBe('in_force')
  })

  it('brings nothing but items of the declared shape', () => {
    const { items: after } = revise(items, [add(), split(codeOf(7), [{}, {}]), merge([codeOf(1), codeOf(2)])])
    for (const item of after) expect(Item.safeParse(item).error).toBeUndefined()
  })
})

describe('what keeps a change off the list', () => {
  test.each<[string, Partial<NewItem>]>([
    ['title', { title: null }],
    ['kind', { kind: null }],
    ['villageRole', { villageRole: null }],
    ['acts', { acts: [] }],
    ['lines', { lines: [] }],
    ['department', { department: null }],
    ['appliesTo', { appliesTo: null }],
    ['basis', { basis: [] }],
    ['fundingSource', { fundingSource: null }],
    ['effectiveFrom', { effectiveFrom: null }],
  ])('a blank %s, named (R1)', (field, blank) => {
    const wanted = [{ pointer: `/changes/1/item/${field}`, code: 'required' }]
    expect(faults(add(blank))).toEqual(wanted)
    expect(faults(split(codeOf(7), [{}, blank]))).toEqual([
      { ...wanted[0], pointer: `/changes/1/into/1/${field}` },
    ])
  })

  const custom = { approvedOn: '2026-11-20', expiresOn: '2027-11-19' }
  const byCustom = (customary: NewItem['customary']): Change => ({
    ...add({ basis: [], customary }),
    panelDecision: panel,
  })
  test.each<[string, Change, string, string]>([
    ['a line that does not exist', add({ lines: ['招商'] }), '/changes/1/item/lines/0', 'line_unknown'],
    [
      'an end before its start',
      add({ effectiveTo: '2026-12-31' }),
      '/changes/1/item/effectiveTo',
      'field_order',
    ],
    [
      'a basis that ends before it begins (R2)',
      add({ basis: newItem().basis.map((basis) => ({ ...basis, to: '2025-01-01' })) }),
      '/changes/1/item/basis/0/to',
      'field_order',
    ],
    [
      'custom without a panel (R4)',
      add({ basis: [], customary: custom }),
      '/changes/1/item/customary',
      'custom_needs_panel',
    ],
    [
      'custom for more than twelve months (R4)',
      byCustom({ ...custom, expiresOn: '2027-11-20' }),
      '/changes/1/item/customary/expiresOn',
      'custom_too_long',
    ],
    [
      'work of the negative list (R7)',
      add({ villageRole: '与各户签订责任状' }),
      '/changes/1/item/villageRole',
      'on_negative_list',
    ],
    [
      'acting where there is only reporting (R8)',
      add({ kind: 'report_only', acts: ['发现', '报告'], villageRole: '清理倾倒的工业废渣' }),
      '/changes/1/item/villageRole',
      'beyond_reporting',
    ],
    [
      'an act that is more than reporting (R8)',
      add({ kind: 'report_only', acts: ['报告', '清运'] }),
      '/changes/1/item/acts/1',
      'beyond_reporting',
    ],
    [
      'an act of an authority, whatever the kind (R7)',
      add({ acts: ['走访', '拆除'] }),
      '/changes/1/item/acts/1',
      'on_negative_list',
    ],
    [
      'an item the list does not have',
      retire(sieveCodeOf('330681', 'MZ', 900)),
      '/changes/1/sieveCode',
      'item_not_on_list',
    ],
    [
      'a merge of an item with itself',
      merge([codeOf(7), codeOf(7)]),
      '/changes/1/sieveCodes',
      'merge_of_one',
    ],
    [
      'a change that changes nothing',
      retitle(codeOf(9), items[8]?.title ?? ''),
      '/changes/1/set',
      'nothing_changed',
    ],
  ])('%s', (_, change, pointer, code) => {
    expect(faults(change)).toMatchObject([{ pointer, code }])
  })

  it('custom within its twelve months is none (R4)', () => {
    expect(faults(byCustom(custom))).toEqual([])
  })

  it('an item that an earlier change took off the list', () => {
    const { faults } = revise(items, [
      retire(codeOf(9)),
      retitle(codeOf(9), '巡访'),
      split(codeOf(9), [{}, {}]),
    ])
    expect(faults.map(({ pointer }) => pointer)).toEqual(['/changes/2/sieveCode', '/changes/3/sieveCode'])
  })

  it('no change at all, and more than 2,000 items', () => {
    expect(revise(items, []).faults).toMatchObject([{ pointer: '/changes', code: 'draft_empty' }])
    const lines = ['民政', '公安', '司法']
    const many = Array.from({ length: 1819 }, (_, at) => add({ lines: [lines[at % 3] ?? ''] }))
    expect(revise(items, many).faults).toMatchObject([{ code: 'list_too_long', params: { count: 2004 } }])
  })

  it('a line whose serials are used up', () => {
    const { faults } = revise(
      items,
      Array.from({ length: 1000 }, () => add({ lines: ['档案'] })),
    )
    expect(faults[0]?.code).toBe('serials_used_up')
  })
})

describe('a change as it is written', () => {
  test.each([
    ['a split into one', { ...split(codeOf(7), [{}, {}]), into: [newItem()] }],
    ['a change of the code', { ...retitle(codeOf(9), '巡访'), set: { sieveCode: codeOf(10) } }],
    ['a lifting of R8', { ...add(), item: { ...newItem(), prohibitedVerbsExempt: true } }],
    ['no reason', { ...retire(codeOf(9)), reason: '' }],
    [
      'a panel reason that is none (R6)',
      { ...retire(codeOf(9)), panelDecision: { ...panel, reason: 'other' } },
    ],
  ])('has no place for %s', (_, written) => {
    expect(Change.safeParse(written).success).toBe(false)
  })
})
