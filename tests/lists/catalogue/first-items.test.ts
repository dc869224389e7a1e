import { describe, expect, it, test } from 'vitest'
import { actClassOf, actsOutOfBounds } from '../../../shared/lists/catalogue/acts.ts'
import { readBasis } from '../../../shared/lists/catalogue/basis-text.ts'
import { listFrom } from '../../../shared/lists/catalogue/first-items.ts'
import { blanksOf, dispatchableOn, Item } from '../../../shared/lists/catalogue/item.ts'
import { summaryOf, unknownUnder } from '../../../shared/lists/catalogue/item.view.ts'
import { faultsOfItem } from '../../../shared/lists/catalogue/item-faults.ts'
import { readSieveCode } from '../../../shared/lists/catalogue/sieve-code.ts'
import { firstInstruments } from '../../../shared/lists/instruments/first-instruments.ts'
import { unknownOf } from '../../../shared/lists/instruments/instrument.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'
import { panel } from './changes.ts'
import { firstCatalogue, instrumentRows, publishedAt, sourceRows } from './first-catalogue.ts'

const items = firstCatalogue()
const revising = {
  county: '330681',
  effectiveFrom: '2027-01-01',
  customaryMonths: 12,
  reader: standardReader(),
}
const item = (seq: number): Item => {
  const found = items[seq - 1]
  if (!found) throw new Error(`no item ${seq}`)
  return found
}

describe('the first catalogue', () => {
  it('has all 185 items, each publishable (R1) and of the declared shape', () => {
    expect(items).toHaveLength(185)
    for (const each of items) {
      expect(blanksOf(each)).toEqual([])
      expect(Item.safeParse(each).error).toBeUndefined()
      expect(readSieveCode(each.sieveCode)).toEqual({ ok: true, sieveCode: each.sieveCode })
    }
  })

  it('says to an official what he reads in Chinese, punctuated so', () => {
    const half = /[\p{Script=Han}“”《》）][,:;?!()]|[,:;?!()][\p{Script=Han}“”《》（]/u
    for (const { title, aliases, villageRole, acts, fundingSource, note, hoursBasis } of items) {
      const texts = [
        title,
        villageRole,
        fundingSource,
        note ?? '',
        hoursBasis?.why ?? '',
        ...acts,
        ...aliases,
      ]
      expect(texts.filter((text) => half.test(text) || /[a-z]{3}/i.test(text))).toEqual([])
    }
  })

  it('gives a county the same codes every time, and no two items one code (R5)', () => {
    const codes = items.map(({ sieveCode }) => sieveCode)
    expect(new Set(codes).size).toBe(185)
    expect(
      firstCatalogue('330681', new Date('2027-03-01T00:00:00Z')).map(({ sieveCode }) => sieveCode),
    ).toEqual(codes)
    expect(firstCatalogue('330602').every(({ sieveCode }) => sieveCode.startsWith('330602-'))).toBe(true)
  })

  it('keeps title, kind and reach as the source has them', () => {
    for (const [at, row] of sourceRows.entries()) {
      expect([items[at]?.title, items[at]?.kind]).toEqual([row.title, row.kind])
      expect(items[at]?.villageRole).toBe(row.village_role)
      const reach = { village: 'village', community: 'community' }[row.applies_to ?? ''] ?? 'both'
      expect(items[at]?.appliesTo).toBe(reach)
    }
    const communities = items.filter(({ appliesTo }) => appliesTo === 'community')
    expect(communities).toEqual([item(139), item(166), item(168)])
    expect(item(11).lines).toEqual(['民政', '司法'])
    expect(item(39).lines).toEqual(['公安'])
    expect(item(88).lines).toEqual(['自然资源', '综合执法'])
    expect(item(88).department).toBe('330681-D05')
  })

  it('lets the village uproot only where the law itself says so (R8)', () => {
    expect(items.filter(({ prohibitedVerbsExempt }) => prohibitedVerbsExempt)).toEqual([item(39)])
  })

  it('allows photos only for emergency and security items, video for none (R31)', () => {
    for (const { evidenceCeiling } of items) expect(evidenceCeiling).not.toContain('video')
    expect(item(9).evidenceCeiling).toEqual(['note', 'list', 'form'])
    expect(item(88).evidenceCeiling).toEqual(['note'])
    expect(item(57).evidenceCeiling).toEqual(['note', 'photo'])
    expect(item(64).evidenceCeiling).toEqual(['note', 'list', 'photo', 'location'])
    const located = items.filter(({ evidenceCeiling }) => evidenceCeiling.includes('location'))
    expect(located.every(({ emergency }) => emergency)).toBe(true)
  })
})

describe('dispatchable on a day', () => {
  const on = (seq: number, day: string) => {
    const found = dispatchableOn(item(seq), day)
    return found.ok ? 'ok' : found.because
  }
  test.each([
    [9, '2026-11-23', 'ok', 'an article that names the village'],
    [9, '2025-12-31', 'not_yet_effective', 'before the list'],
    [114, '2026-06-30', 'no_basis_in_force', 'the day before its law is in force (R2)'],
    [1, '2026-06-30', 'no_basis_in_force', 'the day before 社会救助法 is in force (R2)'],
    [1, '2026-07-01', 'ok', 'the day it is'],
    [100, '2026-08-14', 'no_basis_in_force', 'the day before the code replaced the noise law (R3)'],
    [100, '2026-08-15', 'ok', 'the day it did'],
    [6, '2026-11-23', 'no_basis_in_force', 'a doubtful basis alone'],
    [56, '2026-11-23', 'ok', 'articles of which nobody knows since when they are in force'],
    [184, '2027-11-23', 'custom_expired', 'custom, though an article names the village for something else'],
    [55, '2026-11-23', 'ok', 'custom, on the day of its approval (R4)'],
    [55, '2027-11-22', 'ok', 'custom, on the last day of its twelve months'],
    [55, '2027-11-23', 'custom_expired', 'custom, the day after'],
    [
      101,
      '2027-11-23',
      'custom_expired',
      'custom does not fall back on an article that names the government',
    ],
  ])('item %i on %s: %s, %s', (seq, day, expected) => {
    expect(on(seq, day)).toBe(expected)
  })

  it('ends with a temporary item’s last day, and with its retirement (R18)', () => {
    const ended = { ...item(9), effectiveTo: '2026-12-31' }
    expect(dispatchableOn(ended, '2026-12-31').ok).toBe(true)
    expect(dispatchableOn(ended, '2027-01-01')).toEqual({ ok: false, because: 'no_longer_effective' })
    expect(dispatchableOn({ ...item(9), status: 'retired' }, '2026-11-23')).toEqual({
      ok: false,
      because: 'retired',
    })
  })

  it('lasts under review as long as another basis carries it (R3)', () => {
    const [first, ...rest] = item(3).basis
    if (!first) throw new Error('item 3 has two bases')
    const lapsed = { ...first, to: '2026-11-01', repealedBy: '某法' }
    const reviewed = { ...item(3), status: 'needs_review' as const, basis: [lapsed, ...rest] }
    expect(dispatchableOn(reviewed, '2026-11-23').ok).toBe(true)
    expect(dispatchableOn({ ...reviewed, basis: [lapsed] }, '2026-11-23').ok).toBe(false)
  })

  it('needs review where the source doubts the basis', () => {
    expect(items.filter(({ status }) => status === 'needs_review')).toEqual([item(6)])
    const customary = [5, 7, 33, 53, 55, 101, 135, 136, 137, 146, 148, 151, 153, 184]
    expect(items.filter((each) => each.customary)).toEqual(customary.map(item))
    for (const each of items.filter((one) => one.customary)) expect(each.note).toContain('按约定俗成办理')
  })
})

describe('a basis as it is written', () => {
  const read = (text: string) =>
    readBasis(text, ['article_names_village'], '2026-01-01').map(({ instrument, articles, from, edition }) =>
      [instrument, articles.join(','), from, edition ?? ''].join(' '),
    )
  test.each([
    ['社会救助法§5 (2026-07-01起)', ['社会救助法 5 2026-07-01 ']],
    [
      '社会救助法§37; 浙江省社会救助条例§11,§15',
      ['社会救助法 37 2026-01-01 ', '浙江省社会救助条例 11,15 2026-01-01 '],
    ],
    ['村民委员会组织法(2025)§16,§17', ['村民委员会组织法 16,17 2026-01-01 2025']],
    ['浙江省未成年人保护条例§48 (2016版)', ['浙江省未成年人保护条例 48 2026-01-01 2016版']],
    ['传染病防治法(2025修订)§15', ['传染病防治法 15 2026-01-01 2025修订']],
    ['浙江省消防条例§13(二)', ['浙江省消防条例 13(二) 2026-01-01 ']],
    ['社区矫正法§12; 经费§6', ['社区矫正法 12,6 2026-01-01 ']],
    [
      '生态环境法典§549,§599 (2026-08-15起,原噪声污染防治法废止)',
      ['噪声污染防治法  1979-01-01 ', '生态环境法典 549,599 2026-08-15 '],
    ],
    ['某条例(试行)(2021)§3 ,§4 ,', ['某条例(试行) 3,4 2026-01-01 2021']],
    ['某条例(2021)(试行)§1', ['某条例(2021)(试行) 1 2026-01-01 ']],
    ['某条例§1\t(2021)', ['某条例 1 2026-01-01 2021']],
    ['某条例§1 (原废止)', ['某条例 1 2026-01-01 ']],
    ['突发事件应对法§22 (防汛条例不点名村; 未核实)', ['突发事件应对法 22 2026-01-01 ']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('of every item names instruments without stray marks', () => {
    for (const { basis } of items) {
      for (const { instrument, articles } of basis) {
        expect(instrument).toMatch(/^[\p{Script=Han}]{3,}(（试行）)?$/u)
        for (const article of articles) expect(article).toMatch(/^\d+(\([一二三四五六七八九十]\))?$/)
      }
    }
  })
})

describe('what an item of the first list asks of a village', () => {
  it('is in acts that are known, each once', () => {
    for (const { acts } of items) {
      expect(acts.filter((act) => actClassOf(act) === undefined)).toEqual([])
      expect(new Set(acts).size).toBe(acts.length)
    }
  })

  it('is nothing that an authority does, and of what is only to be reported within R8’s verbs', () => {
    for (const each of items)
      expect([each.title, actsOutOfBounds(each.acts, each.kind === 'report_only')]).toEqual([each.title, []])
    const uprooting = items.filter(({ acts }) => acts.some((act) => actClassOf(act) === 'uproot'))
    expect(uprooting).toEqual(items.filter(({ prohibitedVerbsExempt }) => prohibitedVerbsExempt))
  })

  it.each(items.map((each) => [each.title, each] as const))('%s: role, kind and acts agree', (_, each) => {
    // R7, R8: nothing that a draft of the next version would be refused for.
    expect(faultsOfItem(each, each, { panelDecision: panel }, revising)).toEqual([])
    // 不检查企业 leaves what the village looks at of its own.
    const refused = each.villageRole
      .split(/[，；。、]/)
      .filter((part) => part.startsWith('不') && !part.includes('检查企业'))
    const against = each.acts.filter((act) =>
      refused.some((part) => part.replace(/^不(?:得|再|作|做|自行)?/, '').startsWith(act)),
    )
    expect(against).toEqual([])
  })

  it.each([
    [['拆除'], false, 'on_negative_list'],
    [['走访', '罚款'], false, 'on_negative_list'],
    [['发现', '清运'], true, 'beyond_reporting'],
    [['制止'], true, 'beyond_reporting'],
    [['表决'], true, 'beyond_reporting'],
  ])('acts %j of an item that is only to be reported (%s) are %s', (acts, reporting, code) => {
    expect(actsOutOfBounds(acts, reporting).map((fault) => fault.code)).toEqual([code])
  })

  it('is called by no name that another has', () => {
    const names = items.flatMap(({ title, aliases }) => [...new Set([title, ...aliases])])
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
    for (const { aliases } of items) expect(new Set(aliases).size).toBe(aliases.length)
  })

  it('costs hours that are counted from something, and a payer who pays by an article (R12)', () => {
    for (const { hoursBasis, hoursPerTask, fundingSource, fundingBasis } of items) {
      expect(hoursBasis?.hours).toBeGreaterThan(0)
      expect(hoursBasis?.why).toMatch(/\p{Script=Han}/u)
      if (hoursBasis?.per === 'task') expect(hoursPerTask).toBe(hoursBasis.hours)
      expect(fundingSource).not.toBe('')
      expect(fundingBasis.length).toBeGreaterThan(0)
      for (const { articles } of fundingBasis)
        for (const article of articles) expect(article).toMatch(/^\d+$/)
    }
  })
})

describe('the instruments under the first list', () => {
  const register = firstInstruments('330681', instrumentRows, publishedAt)
  const of = new Map(register.map((each) => [each.name, each]))
  const unknown = register.map((each) => ({ name: each.name, what: unknownOf(each) }))
  const day = '2026-11-23'

  it('carry no item when they are gone, and where one replaced them the item says so (R3)', () => {
    for (const { basis, fundingBasis } of items) {
      const gone = basis.filter(({ instrument }) => of.get(instrument)?.state === 'repealed')
      for (const { to, repealedBy } of gone) expect([to, repealedBy]).toEqual(['2026-08-14', '生态环境法典'])
      expect(gone.length).toBeLessThan(basis.length)
      expect(fundingBasis.filter(({ instrument }) => of.get(instrument)?.state === 'repealed')).toEqual([])
    }
  })

  it('of which a day is unknown leave their items dispatchable, and are told with them', () => {
    const resting = items.filter(({ basis }) =>
      basis.some(({ instrument, to }) => to === null && of.get(instrument)?.from === null),
    )
    expect(resting.length).toBeGreaterThan(60)
    for (const each of resting) {
      const told = summaryOf(each, unknown, day, 'zh').unknown
      expect(told.filter(({ what }) => what === 'day')).not.toEqual([])
      expect(told[0]?.text).toMatch(/^《.+》(施行日期不详|是否有效不详)$/)
      if (each.status === 'in_force') expect(dispatchableOn(each, day).ok).toBe(true)
    }
    const others = items.filter((each) => !resting.includes(each))
    expect(others.flatMap((each) => unknownUnder(each, unknown, day))).toEqual([])
  })

  it('of which nobody knows whether they hold carry nothing, and their items are to be reviewed', () => {
    const doubted = items.filter((each) =>
      unknownUnder(each, unknown, day).some(({ what }) => what === 'standing'),
    )
    expect(doubted).toEqual([item(6)])
    for (const { status, note } of doubted)
      expect([status, note]).toEqual(['needs_review', expect.stringContaining('存疑')])
  })

  it('of which a day is known count from that day', () => {
    for (const { basis } of items)
      for (const { instrument, from, repealedBy } of basis) {
        const known = of.get(instrument)?.from
        if (repealedBy === null) expect(from).toBe(known ?? listFrom)
      }
  })
})
