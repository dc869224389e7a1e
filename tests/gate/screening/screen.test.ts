import { describe, expect, it, test } from 'vitest'
import type { OrderContent } from '../../../shared/gate/dispatch/order-content.ts'
import { noForms } from '../../../shared/gate/forms/asked-form.ts'
import { inWords } from '../../../shared/gate/screening/finding.texts.ts'
import { screen } from '../../../shared/gate/screening/screen.ts'
import type { Facts } from '../../../shared/gate/screening/sieve-facts.ts'
import type { Item } from '../../../shared/lists/catalogue/item.ts'
import { rulesSchema } from '../../../shared/platform/county.ts'
import type { Unit } from '../../../shared/platform/who/unit.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'
import type { Finding } from '../../../shared/reading/finding.ts'

const at = new Date('2026-11-23T10:00:00+08:00') // a Monday

const visits: Item = {
  sieveCode: '330681-MZ-0009-X',
  revision: 1,
  title: '困难老人定期巡访',
  aliases: [],
  lines: ['民政'],
  kind: 'assist',
  villageRole: '协助走访',
  acts: ['走访', '报告'],
  department: '330681-D01',
  appliesTo: 'both',
  basis: [
    {
      instrument: '绍兴市居家养老服务条例',
      edition: null,
      articles: ['§5'],
      from: '2020-01-01',
      to: null,
      repealedBy: null,
      check: 'article_names_village',
    },
  ],
  customary: null,
  fundingSource: '县财政',
  fundingBasis: [],
  effectiveFrom: '2026-01-01',
  effectiveTo: null,
  status: 'in_force',
  note: null,
  evidenceCeiling: ['note', 'list'],
  emergency: false,
  professional: false,
  prohibitedVerbsExempt: false,
  majorHints: [],
  hoursPerTask: 4,
  hoursBasis: null,
  ancestors: [],
  successors: [],
}
const reporting: Item = { ...visits, title: '违法建设劝阻与报告', kind: 'report_only', lines: ['自然资源'] }

const village: Unit = {
  code: '330681109229',
  name: '霞朗桥村',
  kind: 'village',
  parent: '330681109',
  from: '2023-06-30',
  to: null,
  successor: null,
}
const community: Unit = { ...village, code: '330681109001', name: '某社区', kind: 'community' }
const station: Unit = { ...village, code: '330681109-S01', name: '综合行政执法队', kind: 'station' }

const facts: Facts = {
  item: visits,
  closest: [],
  units: [village],
  coPartyUnits: [],
  requester: undefined,
  earlierUses: [],
  repeated: [],
  near: [],
  emergencyAbuses: 0,
  forms: noForms,
  loads: [],
  strangers: [],
  author: { town: '330681109', lines: ['民政', '自然资源'] },
  hasOtherReviewer: true,
  takenBack: [],
  fit: undefined,
  reader: standardReader(),
  at,
  rules: rulesSchema.parse({}),
}

const content: OrderContent = {
  sieveCode: visits.sieveCode,
  exception: null,
  requestedBy: null,
  units: [village.code],
  object: '独居老人',
  action: '组织网格员走访独居老人',
  place: '各自然村',
  finishStandard: '每位老人走访一次',
  deadline: '2026-12-01',
  contact: { name: '张三', phone: '0575-00000001' },
  emergency: false,
  major: false,
  inspection: false,
  evidence: ['list'],
  evidenceNecessity: null,
  forms: [],
  coParties: [],
}

/** What the tests of this file met, for the last of them to read. */
const met: Finding[] = []

function found(change: Partial<OrderContent>, known: Partial<Facts> = {}): Finding[] {
  const findings = screen({ ...content, ...change }, { ...facts, ...known })
  met.push(...findings)
  return findings
}
const blocks = (change: Partial<OrderContent>, known: Partial<Facts> = {}) =>
  found(change, known)
    .filter(({ severity }) => severity === 'block')
    .map(({ rule, code, pointer }) => `${rule} ${code} ${pointer ?? '-'}`)

describe('the sieve', () => {
  it('lets a clear order under an item in force pass', () => {
    expect(found({})).toEqual([])
  })

  test.each<[string, Partial<OrderContent>, Partial<Facts>, string]>([
    ['R22 no code and no exception', { sieveCode: null }, { item: undefined }, 'R22 code_missing /sieveCode'],
    [
      'R22 a code the list does not have',
      { sieveCode: '330681-XX-9999-X' },
      { item: undefined },
      'R22 code_unknown /sieveCode',
    ],
    [
      'R22 both a code and an exception',
      { exception: { reason: 'public_safety_risk', text: '情况特殊', endDate: '2026-12-02' } },
      {},
      'R22 code_and_exception /exception',
    ],
    [
      'R2 an item whose basis is gone',
      {},
      { item: { ...visits, basis: visits.basis.map((basis) => ({ ...basis, to: '2026-08-14' })) } },
      'R2 item_not_dispatchable /sieveCode',
    ],
    [
      'R2 an item that is not yet effective',
      {},
      { item: { ...visits, effectiveFrom: '2027-01-01' } },
      'R2 item_not_dispatchable /sieveCode',
    ],
    [
      'R4 a custom that has run out',
      {},
      { item: { ...visits, basis: [], customary: { approvedOn: '2025-01-01', expiresOn: '2025-12-31' } } },
      'R2 item_not_dispatchable /sieveCode',
    ],
    [
      'R1 a retired item',
      {},
      { item: { ...visits, status: 'retired' } },
      'R2 item_not_dispatchable /sieveCode',
    ],
    [
      'R21 a line that is not the leader’s',
      {},
      { author: { town: '330681109', lines: ['水利'] } },
      'R21 line_outside_portfolio /sieveCode',
    ],
    [
      'R21 a village of another town',
      { units: ['330681110201'] },
      { units: [{ ...village, code: '330681110201' }] },
      'R21 unit_outside_town /units/0',
    ],
    [
      'R21 a station instead of a village',
      { units: [station.code] },
      { units: [station] },
      'R21 not_a_village /units/0',
    ],
    [
      'R22 a unit that does not exist',
      { units: ['330681109999'] },
      { units: [] },
      'R22 unit_unknown /units/0',
    ],
    [
      'R22 a unit that is no more',
      {},
      { units: [{ ...village, to: '2025-12-31' }] },
      'R22 unit_unknown /units/0',
    ],
    [
      'R22 a community under an item for villages',
      { units: [community.code] },
      { units: [community], item: { ...visits, appliesTo: 'village' } },
      'R22 unit_kind /units/0',
    ],
    ['R23 nobody but the author to review', {}, { hasOtherReviewer: false }, 'R23 no_other_reviewer -'],
    ['R25 no units', { units: [] }, {}, 'R25 missing_field /units'],
    ['R25 no object', { object: null }, {}, 'R25 missing_field /object'],
    ['R25 no action', { action: '' }, {}, 'R25 missing_field /action'],
    ['R25 no place', { place: null }, {}, 'R25 missing_field /place'],
    ['R25 no finish standard', { finishStandard: null }, {}, 'R25 missing_field /finishStandard'],
    ['R25 no deadline', { deadline: null }, {}, 'R25 missing_field /deadline'],
    ['R25 no contact', { contact: null }, {}, 'R25 missing_field /contact'],
    ['R25 one working day of lead time', { deadline: '2026-11-24' }, {}, 'R25 lead_time_short /deadline'],
    [
      'R25 a weekend that only looks like lead time',
      { deadline: '2026-11-29' },
      { at: new Date('2026-11-27T10:00:00+08:00') },
      'R25 lead_time_short /deadline',
    ],
    ['R25 a deadline that has passed', { deadline: '2026-11-22' }, {}, 'R25 deadline_past /deadline'],
    [
      'R25 a deadline that makes a standing duty',
      { deadline: '2027-11-01' },
      {},
      'R25 deadline_far /deadline',
    ],
    [
      'R30 professional work without a co-party',
      {},
      { item: { ...visits, professional: true } },
      'R30 co_party_needed /coParties',
    ],
    [
      'R30 a village as co-party',
      { coParties: [{ unit: village.code, personId: null, duty: '配合' }] },
      { coPartyUnits: [village] },
      'R30 co_party_kind /coParties/0/unit',
    ],
    [
      'R30 a person who is not there',
      { coParties: [{ unit: station.code, personId: 'p-x', duty: '配合' }] },
      { coPartyUnits: [station], strangers: ['p-x'] },
      'R30 co_party_stranger /coParties/0/personId',
    ],
    ['R31 photographs', { evidence: ['photo'] }, {}, 'R31 evidence_over_ceiling /evidence/0'],
    ['R26 the same village twice', { units: [village.code, village.code] }, {}, 'R26 unit_twice /units/1'],
  ])('stops %s', (_, change, known, expected) => {
    expect(blocks(change, known)).toEqual([expected])
  })

  it('lets an emergency item go at once (R25)', () => {
    expect(blocks({ deadline: '2026-11-23' }, { item: { ...visits, emergency: true } })).toEqual([])
  })
})

describe('the exception path (R28)', () => {
  const exception = { reason: 'public_safety_risk', text: '废渣堆在村口', endDate: '2026-12-02' } as const
  const requestedBy = station.code
  const offList = { item: undefined, closest: [reporting], requester: station }

  it('passes with a warning that it is off the list', () => {
    expect(
      found({ sieveCode: null, requestedBy, exception }, offList).map(({ code, severity }) => [
        code,
        severity,
      ]),
    ).toEqual([['off_list', 'warn']])
  })

  test.each([
    [
      'an end date beyond thirty days',
      { endDate: '2026-12-24' },
      'R28 exception_too_long /exception/endDate',
    ],
    ['work beyond its own end', { endDate: '2026-11-30' }, 'R28 deadline_after_exception /deadline'],
    ['an end date that has passed', { endDate: '2026-11-20' }, 'R28 exception_over /exception/endDate'],
  ])('stops %s', (_, change, expected) => {
    expect(
      blocks({ sieveCode: null, requestedBy, exception: { ...exception, ...change } }, offList),
    ).toContain(expected)
  })

  it('carries no act of an authority either (R7), and shows what the nearest item would not carry (R8)', () => {
    const off = { sieveCode: null, requestedBy, exception }
    expect(blocks({ ...off, action: '由村里取缔洗砂点' }, offList)).toContain('R7 authority_act /action')
    const shown = found({ ...off, action: '打捞河面的水葫芦' }, offList)
    expect(shown.find(({ code }) => code === 'beyond_report_only')).toMatchObject({
      severity: 'warn',
      evidence: { text: '打捞' },
    })
  })

  it.each<[string, Partial<OrderContent>, Partial<Facts>, string]>([
    ['names nobody', { requestedBy: null }, { requester: undefined }, 'R28 missing_field /requestedBy'],
    ['names a unit that is not there', {}, { requester: undefined }, 'R28 unit_unknown /requestedBy'],
    [
      'names a village',
      { requestedBy: village.code },
      { requester: village },
      'R28 requester_kind /requestedBy',
    ],
    [
      'names another town’s station',
      {},
      { requester: { ...station, code: '330681110-S06' } },
      'R28 requester_kind /requestedBy',
    ],
  ])('stops an order that %s as the one who asks', (_, change, known, expected) => {
    expect(blocks({ sieveCode: null, requestedBy, exception, ...change }, { ...offList, ...known })).toEqual([
      expected,
    ])
  })

  it('is not granted a third time in a year; the department applies for admission instead', () => {
    const used = (count: number) => ({
      ...offList,
      earlierUses: Array.from({ length: count }, (_, at) => ({ orderId: `ord_${at}`, town: '330681109' })),
    })
    expect(blocks({ sieveCode: null, requestedBy, exception }, used(1))).toEqual([])
    expect(blocks({ sieveCode: null, requestedBy, exception }, used(2))).toEqual([
      'R28 exception_again /exception',
    ])
    const disaster = { ...exception, reason: 'disaster_or_emergency' } as const
    const shown = found({ sieveCode: null, requestedBy, exception: disaster }, used(2))
    expect(shown.find(({ code }) => code === 'exception_again')).toMatchObject({
      severity: 'warn',
      params: { count: 2 },
    })
  })

  it('asks for no more than words and lists (R31)', () => {
    expect(blocks({ sieveCode: null, requestedBy, exception, evidence: ['location'] }, offList)).toEqual([
      'R31 evidence_over_ceiling /evidence/0',
    ])
  })
})

describe('photos, video and location (R31)', () => {
  const pictured: Item = { ...visits, evidenceCeiling: ['note', 'photo', 'video', 'location'] }
  const asking = { evidence: ['photo', 'location'] } as const
  const under = (changes: Partial<Item>, change: Partial<OrderContent> = {}) =>
    blocks(
      { evidence: [...asking.evidence], ...change },
      {
        item: { ...pictured, ...changes },
        author: { town: '330681109', lines: changes.lines ?? pictured.lines },
      },
    )

  it('within the ceiling need a stated necessity, and the field is named', () => {
    expect(under({})).toEqual(['R31 necessity_needed /evidenceNecessity'])
    expect(under({}, { evidenceNecessity: '须凭照片判断险情' })).toEqual([])
  })

  it('above the ceiling no necessity opens', () => {
    expect(under({ evidenceCeiling: ['note'] }, { evidenceNecessity: '须凭照片判断险情' })).toEqual([
      'R31 evidence_over_ceiling /evidence/0',
      'R31 evidence_over_ceiling /evidence/1',
    ])
  })

  it('need none in an emergency', () => {
    expect(under({ emergency: true })).toEqual([])
  })

  test.each([
    [['政法委', '公安'], true],
    [['公安'], true],
    [['消防'], true],
    [['应急', '自然资源'], true],
    // A security office that only takes part does not make it one.
    [['自然资源', '应急'], false],
    [['林业'], false],
  ])('need none under a security item, told by the line that leads it: %s', (lines, security) => {
    expect(under({ lines: [...lines] })).toEqual(security ? [] : ['R31 necessity_needed /evidenceNecessity'])
  })

  it('are what it is about: a list needs no necessity', () => {
    expect(under({ evidenceCeiling: ['note', 'list'] }, { evidence: ['list'] })).toEqual([])
  })
})

describe('a form (R31)', () => {
  const id = `frm_${'a'.repeat(20)}`
  it('counts as evidence of its kind: above the ceiling it is not named either', () => {
    expect(blocks({ forms: [id] })).toContain('R31 evidence_over_ceiling /forms')
    const item: Item = { ...visits, evidenceCeiling: ['note', 'list', 'form'] }
    expect(blocks({ forms: [id] }, { item })).toEqual(['R33 form_unknown /forms/0'])
  })
})

describe('a report-only item (R8)', () => {
  const under = { item: reporting }

  test.each([
    '立即把工业废渣清理干净',
    '组织人员拆除违章建筑',
    '对违建户处以罚款',
    '查封非法作坊',
    '排查辖区企业安全隐患',
    '督促整改到位',
    '不得围观\uff0c组织人员拆除',
  ])('does not carry: %s', (action) => {
    expect(
      blocks({ action }, under).some((finding) => finding.startsWith('R8 beyond_report_only /action')),
    ).toBe(true)
  })

  test.each([
    '发现违法建设及时劝阻并报告',
    '不得自行拆除,发现后报告',
    '协助执法队清理现场',
    '宣传“拆除违建”政策,组织村民学习',
    '由综合行政执法队拆除,村里负责报告',
    '由综合行政执法队拆除\uff0c村里负责报告',
  ])('carries: %s', (action) => {
    expect(blocks({ action }, under)).toEqual([])
  })

  it('binds no item of another kind', () => {
    expect(blocks({ action: '清理河道垃圾' })).toEqual([])
  })

  it('does not bind where the statute itself tells the village to act', () => {
    expect(
      blocks({ action: '铲除非法种植的罂粟' }, { item: { ...reporting, prohibitedVerbsExempt: true } }),
    ).toEqual([])
  })

  it('says where the word stands and what would do instead', () => {
    const [finding] = found({ action: '立即清理废渣' }, under)
    expect('立即清理废渣'.slice(finding?.evidence?.start, finding?.evidence?.end)).toMatch(/清理/)
    expect(finding && inWords(finding, 'zh').text).toMatch(/不得要求村社.*劝阻/)
    expect(finding && inWords(finding, 'en').text).toMatch(/report-only/)
  })
})

describe('what a finding names', () => {
  const told = (code: string, language: 'zh' | 'en', change: Partial<OrderContent>, item: Partial<Item>) => {
    const finding = found(change, { item: { ...visits, ...item } }).find((each) => each.code === code)
    return finding && inWords(finding, language).text
  }
  it.each<[string, Partial<OrderContent>, Partial<Item>, string, string]>([
    [
      'evidence_over_ceiling',
      { evidence: ['photo'] },
      { evidenceCeiling: ['note', 'list'] },
      '“照片”不在可要求的材料之内（可要求：文字、名单）',
      'The ceiling for evidence (a note, a list of names) does not cover photos',
    ],
    [
      'evidence_over_ceiling',
      { evidence: ['photo'] },
      { evidenceCeiling: [] },
      '“照片”不在可要求的材料之内（可要求：无）',
      'The ceiling for evidence (nothing) does not cover photos',
    ],
    [
      'necessity_needed',
      { evidence: ['photo', 'video'] },
      { evidenceCeiling: ['photo', 'video'] },
      '要求照片、视频须写明必要性：只有应急事项和政法、公安、消防、应急牵头的安全事项不必',
      'Asking for photos, video needs its necessity stated, but for emergency and security items',
    ],
    [
      'item_not_dispatchable',
      {},
      { basis: [], customary: null },
      '事项“困难老人定期巡访”在 2026-11-23 不能派单：没有现行有效的依据',
      'Item “困难老人定期巡访” is not dispatchable on 2026-11-23: no basis is in force',
    ],
  ])('is called as people call it: %s', (code, change, item, zh, en) => {
    expect([told(code, 'zh', change, item), told(code, 'en', change, item)]).toEqual([zh, en])
  })
})

describe('the negative list (R7, R35)', () => {
  test.each([
    ['R35', '与各村签订安全生产责任书'],
    ['R35', '签责任状,层层压实'],
    ['R35', '未完成的一票否决'],
    ['R7', '村社作为环境整治的责任主体'],
    ['R7', '完成招商引资指标两个'],
    ['R7', '保险征订任务数不少于一百份'],
    ['R7', '微信截图作为考核依据'],
    ['R7', '对各村工作进行排名通报'],
    ['R7', '每日填报工作台账表格'],
  ])('%s refuses even with a valid code: %s', (rule, action) => {
    expect(blocks({ action })).toContain(`${rule} negative_list /action`)
  })

  test.each(['组织村民参加医保参保宣传', '走访困难群众并报告', '不得签订责任书,只需协助'])(
    'does not see it in: %s',
    (action) => {
      expect(blocks({ action })).toEqual([])
    },
  )
})

it('every finding has its text in both languages, with nothing left open', () => {
  const everything = [
    ...found({ sieveCode: null }, { item: undefined }),
    ...found({ object: null, deadline: '2026-11-24', evidence: ['photo'], action: '签订责任书' }),
    ...found({ action: '清理废渣' }, { item: reporting }),
    ...found({}, { item: { ...visits, status: 'retired', professional: true }, hasOtherReviewer: false }),
  ]
  for (const finding of everything) {
    for (const language of ['zh', 'en'] as const) {
      const { text } = inWords(finding, language)
      expect(text).not.toBe(finding.code)
      expect(text).not.toMatch(/\{\w+\}/)
    }
  }
})

describe('what all these findings say to people', () => {
  const sieveCodes = /\d{6}-[A-Z]{2}-\d{4}-\w/g

  it('is in no Latin letters, leaves no place unfilled and says nothing twice', () => {
    const texts = met.map((finding) => `${finding.code} ${inWords(finding, 'zh').text}`)
    expect(new Set(met.map(({ code }) => code)).size).toBeGreaterThan(30)
    const said = (text: string) => text.replace(/^\w+ /, '').replace(sieveCodes, '')
    expect(texts.filter((text) => /[A-Za-z]{2}|[{}]/.test(said(text)))).toEqual([])
    expect(texts.filter((text) => /([\p{Script=Han}]{5,})[^、，；。]{0,4}\1/u.test(text))).toEqual([])
  })

  it('leaves no place unfilled in English', () => {
    const texts = met.map((finding) => inWords(finding, 'en').text)
    expect(texts.filter((text) => /[{}]|undefined/.test(text))).toEqual([])
  })
})
