import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, describe, expect, it, test } from 'vitest'
import { readSheetFile, toCsv, toXlsx } from '../../../infra/cli/workbook.ts'
import { standardDepartments } from '../../../shared/directory/standard-units.ts'
import { EvidenceKind } from '../../../shared/lists/catalogue/evidence.ts'
import { AppliesTo, HoursPer, type Item, ItemKind } from '../../../shared/lists/catalogue/item.ts'
import { readSheet, rowOf } from '../../../shared/lists/catalogue/sheet.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { codeOf, items } from './changes.ts'

const departments = standardDepartments.map(({ code, name }) => ({ code: `330681-${code}`, name }))
const listed = new Set(items.map(({ sieveCode }) => sieveCode))
const known = { departments, county: '330681', listed }
const folder = mkdtempSync(join(tmpdir(), 'xingcun-sheet-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** What a sheet says of an item; what it does not say is the list's own. */
const said = (item: Item) => rowOf(item)
const readBack = async (file: string) => {
  const { rows } = await readSheetFile(file)
  const { items: read, problems } = readSheet(rows, known)
  expect(problems).toEqual([])
  return read.map(({ sieveCode, item }) => {
    const { customary, ...rest } = item
    const dates = { customaryFrom: customary?.approvedOn ?? null, customaryTo: customary?.expiresOn ?? null }
    return { ...rest, ...dates, sieveCode }
  })
}
async function filesOf(list: readonly Item[], name: string): Promise<string[]> {
  const printed = { heading: '诸暨市清单', items: list, known: { departments } }
  const [csv, xlsx] = [join(folder, `${name}.csv`), join(folder, `${name}.xlsx`)]
  writeFileSync(csv, toCsv(printed))
  writeFileSync(xlsx, await toXlsx(printed))
  return [csv, xlsx]
}

const text = (most: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: most }),
      fc.constantFrom(
        '=1+1',
        '-乙',
        '+甲',
        '@x',
        "'引号",
        '%E4',
        '100%、三;四',
        '甲"乙",丙',
        '一\n二',
        '《某法》§3',
      ),
    )
    // What a request would be refused for, or trimmed of, no list can hold.
    .map((value) =>
      value
        .replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}\ufeff\u2028\u2029]/gu, (mark) => (mark === '\n' ? '\n' : ''))
        .trim(),
    )
    .filter((value) => value.length > 0 && value.length <= most)
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(Date.UTC(2000, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const anyItem: fc.Arbitrary<Item> = fc.record({
  sieveCode: fc.integer({ min: 1, max: 999 }).map((serial) => sieveCodeOf('330681', 'MZ', serial)),
  revision: fc.constant(1),
  title: text(60),
  aliases: fc.array(text(20), { maxLength: 4 }),
  lines: fc.array(text(10), { minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom(...ItemKind.options),
  villageRole: text(200),
  acts: fc.array(text(8), { maxLength: 4 }),
  department: fc.constantFrom(...departments.map(({ code }) => code)),
  appliesTo: fc.constantFrom(...AppliesTo.options),
  basis: fc.array(
    fc.record({
      instrument: text(40).filter((name) => [...name].length >= 2),
      edition: maybe(text(10)),
      articles: fc.array(text(8), { maxLength: 3 }),
      from: day,
      to: maybe(day),
      repealedBy: maybe(text(20).filter((name) => [...name].length >= 2)),
      check: fc.constantFrom('article_names_village', 'article_names_government', 'doubtful'),
    }),
    { maxLength: 3 },
  ),
  customary: maybe(fc.record({ approvedOn: day, expiresOn: day })),
  fundingSource: text(60),
  fundingBasis: fc.array(
    fc.record({
      instrument: text(40).filter((name) => [...name].length >= 2),
      articles: fc.array(text(8), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  effectiveFrom: day,
  effectiveTo: maybe(day),
  status: fc.constant('in_force'),
  note: maybe(text(100)),
  evidenceCeiling: fc.subarray([...EvidenceKind.options]),
  emergency: fc.boolean(),
  professional: fc.boolean(),
  prohibitedVerbsExempt: fc.boolean(),
  majorHints: fc.subarray(['money', 'people', 'land'] as const),
  hoursPerTask: maybe(fc.integer({ min: 1, max: 9_999 }).map((tenths) => tenths / 10)),
  hoursBasis: maybe(
    fc.record({
      per: fc.constantFrom(...HoursPer.options),
      hours: fc.integer({ min: 1, max: 9_999 }).map((tenths) => tenths / 10),
      why: maybe(text(60)),
    }),
  ),
  ancestors: fc.constant([]),
  successors: fc.constant([]),
}) as fc.Arbitrary<Item>

describe('a sheet of items', () => {
  it('gives the 185 items back, column for column, from CSV and from a workbook', async () => {
    for (const file of await filesOf(items, 'first')) {
      expect(await readBack(file), file).toEqual(items.map(said))
    }
  })

  it('gives any list back, whatever people write into it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(anyItem, { minLength: 1, maxLength: 5, selector: ({ sieveCode }) => sieveCode }),
        async (list) => {
          const different = list.map((item, at) => ({ ...item, title: `${at}${item.title}`.slice(0, 60) }))
          for (const file of await filesOf(different, 'any')) {
            expect(await readBack(file), file).toEqual(different.map(said))
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('takes rows as the API gives them as well', () => {
    const { items: read, problems } = readSheet(items.map(rowOf), known)
    expect(problems).toEqual([])
    expect(read.map(({ sieveCode }) => sieveCode)).toEqual(items.map(({ sieveCode }) => sieveCode))
  })

  it('makes what begins like a formula text, so that no spreadsheet runs it', () => {
    const [item] = items as [Item]
    const csv = toCsv({ heading: '清单', items: [{ ...item, note: '=HYPERLINK("http://x")' }], known })
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`)
  })

  it('is printed across the page with its header on each, the pages numbered', async () => {
    const bytes = await toXlsx({ heading: '清单', items: items.slice(0, 2), known })
    const { readXlsx } = await import('hucre/xlsx')
    const sheet = (await readXlsx(bytes)).sheets[0]
    expect(sheet?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToWidth: 1,
      printTitlesRow: expect.stringMatching(/2:\$?2/),
    })
    expect(sheet?.headerFooter?.oddFooter).toContain('&P')
    expect(sheet?.freezePane).toMatchObject({ rows: 2 })
  })
})

const row = (changes: Record<string, unknown> = {}) => ({
  过筛编码: '',
  事项名称: '办理老年优待证(上门代办)',
  类别: '协助政府',
  村社职责: '协助填写并代为递交',
  条线: '民政',
  责任部门: '民政局',
  适用范围: '村和社区',
  法律法规依据: '《老年人权益保障法》§53;自2026-01-01;条文写明政府',
  经费来源: '民政局经费',
  生效日期: '2027/1/1',
  ...changes,
})
const problemsIn = (...rows: Record<string, unknown>[]) =>
  readSheet(rows, known).problems.map(({ row: at, column, code }) => `${at} ${column} ${code}`)

describe('reading a sheet', () => {
  it('takes what people type', () => {
    const { items: read, problems } = readSheet(
      [row({ 应急事项: '是', 每次工时: 2.5, 又称: '老年证、敬老卡' })],
      known,
    )
    expect(problems).toEqual([])
    expect(read[0]?.item).toMatchObject({
      kind: 'assist',
      department: '330681-D01',
      effectiveFrom: '2027-01-01',
      emergency: true,
      hoursPerTask: 2.5,
      aliases: ['老年证', '敬老卡'],
      basis: [{ instrument: '老年人权益保障法', articles: ['53'], check: 'article_names_government' }],
    })
  })

  it('takes marks of either width, as the input method happens to stand', () => {
    const { items: read, problems } = readSheet(
      [
        row({
          条线: '民政，司法',
          又称: '老年证；敬老卡，优待证、老人证',
          每次工时: '１．５',
          生效日期: '２０２７年１月１日',
          法律法规依据: '《老年人权益保障法》（2018修正）§53，§54；自2026年1月1日；条文写明政府',
        }),
      ],
      known,
    )
    expect(problems).toEqual([])
    expect(read[0]?.item).toMatchObject({
      lines: ['民政', '司法'],
      aliases: ['老年证', '敬老卡', '优待证', '老人证'],
      hoursPerTask: 1.5,
      effectiveFrom: '2027-01-01',
      basis: [
        { instrument: '老年人权益保障法', edition: '2018修正', articles: ['53', '54'], from: '2026-01-01' },
      ],
    })
  })

  test.each<[string, Record<string, unknown>[], string[]]>([
    ['a kind nobody knows', [row({ 类别: '代劳' })], ['1 kind cell_unreadable']],
    ['a day that is none', [row({ 生效日期: '2026-02-30' })], ['1 effectiveFrom cell_unreadable']],
    ['a basis without its day', [row({ 法律法规依据: '《某法》§1' })], ['1 basis cell_unreadable']],
    ['evidence nobody knows', [row({ 材料上限: '录音' })], ['1 evidenceCeiling cell_unreadable']],
    ['half a custom', [row({ 约定俗成批准日: '2026-01-01' })], ['1 customaryTo required']],
    ['a column nobody knows', [row({ 得分: '1' })], ['0 得分 column_unknown']],
    ['a column twice', [{ ...row(), Title: '甲' }], ['0 title column_doubled']],
    ['no column of titles', [{ 过筛编码: '' }], ['0 title column_missing']],
    [
      'another county’s code',
      [row({ 过筛编码: sieveCodeOf('330602', 'MZ', 9) })],
      ['1 sieveCode code_elsewhere'],
    ],
    ['the same title twice', [row(), row()], ['2 title row_doubled']],
    [
      'everything at once, not only the first',
      [row({ 类别: '代劳', 每次工时: '很久' }), row({ 事项名称: '乙事项', 应急事项: '也许' })],
      ['1 kind cell_unreadable', '1 hoursPerTask cell_unreadable', '2 emergency cell_unreadable'],
    ],
  ])('names %s', (_, rows, expected) => {
    expect(problemsIn(...rows)).toEqual(expected)
  })

  it('asks whether another code was meant (R5)', () => {
    const typed = codeOf(9).replace('0009', '0090')
    const [problem] = readSheet([row({ 过筛编码: typed })], known).problems
    expect(problem).toMatchObject({
      column: 'sieveCode',
      params: { hint: expect.stringContaining(codeOf(9)) },
    })
  })
})

describe('reading a file', () => {
  it('takes no formula for a value', async () => {
    const file = join(folder, 'formula.xlsx')
    const cells = new Map([['1,1', { formula: '1+1', value: 2 }]])
    writeFileSync(
      file,
      await writeXlsx({
        sheets: [
          {
            name: 'a',
            rows: [
              ['过筛编码', '事项名称'],
              ['', ''],
            ],
            cells: cells as never,
          },
        ],
      }),
    )
    await expect(readSheetFile(file)).rejects.toThrow('B2 是公式')
  })

  it('says when there is no header', async () => {
    const file = join(folder, 'none.csv')
    writeFileSync(file, '甲,乙\n1,2\n')
    await expect(readSheetFile(file)).rejects.toThrow('事项名称')
  })
})
