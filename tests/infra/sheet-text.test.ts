import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { staffSheet, unitSheet } from '../../infra/cli/csv-columns.ts'
import { dutySheet } from '../../infra/cli/import-duties.ts'
import { plainly } from '../../infra/cli/plain-errors.ts'
import { sheetText } from '../../infra/cli/sheet-text.ts'
import { readSheetFile, toXlsx } from '../../infra/cli/workbook.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sheet-text-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const fileOf = (name: string, bytes: string | Uint8Array) => {
  const file = join(folder, name)
  writeFileSync(file, bytes)
  return file
}

const csv = '人员编号,姓名,岗位,单位编码\r\nc1,张三,村社干部,330681109229\r\n'

/** What Chinese Excel writes as CSV. */
const gbk = (() => {
  const codes = new Map<string, number[]>()
  const decoder = new TextDecoder('gb18030')
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1)
      if (low !== 0x7f) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low])
  return (text: string) =>
    Uint8Array.from([...text].flatMap((each) => codes.get(each) ?? [each.codePointAt(0) ?? 0]))
})()
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')

describe('the text of a sheet', () => {
  test.each([
    ['UTF-8', Buffer.from(csv), undefined],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${csv}`), undefined],
    ['GBK', gbk(csv), 'GB18030'],
    ['UTF-16', utf16(csv), 'UTF-16'],
    ['UTF-16 the other way round', utf16(csv).swap16(), 'UTF-16'],
  ])('is read as %s', (_, bytes, writing) => {
    expect(sheetText(bytes)).toEqual({ text: csv, ...(writing ? { writing } : {}) })
  })

  test.each([
    [
      'no text',
      Uint8Array.of(0x41, 0xff, 0xff, 0x0a),
      /^文件不是 UTF-8：请在 Excel 里另存为“CSV UTF-8（逗号分隔）” \/ /,
    ],
    ['UTF-16 without its mark', Buffer.from('a,b\n', 'utf16le'), /^文件不是 UTF-8/],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 1), /^这是 Excel 工作簿，不是 CSV/],
    ['a workbook of old', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /^这是 Excel 工作簿，不是 CSV/],
  ])('that is %s is told in a line', (_, bytes, said) => {
    expect(() => sheetText(bytes)).toThrow(said)
  })
})

describe('the header of a sheet', () => {
  test.each([';', '\t'])('may have %j between its columns', (delimiter) => {
    const text = '人员编号,姓名,岗位,单位编码\nc1,张三,,330681\n'.replaceAll(',', delimiter)
    expect(staffSheet(text).rows).toEqual([{ personId: 'c1', name: '张三', unit: '330681' }])
  })

  it('with commas is one of commas, whatever stands in the cells', () => {
    expect(staffSheet('人员编号,分管条线\nc1,民政;残联\n').rows).toEqual([
      { personId: 'c1', lines: ['民政', '残联'] },
    ])
  })

  test.each([
    ['full-width commas', '人员编号，姓名，岗位\nc1，张三，村社干部\n', 1],
    ['a title above', '\n诸暨市人员表,,\n人员编号,姓名,岗位\n', 2],
    ['other columns', 'a,b,c\n1,2,3\n', 1],
    ['nothing in it', '', 1],
  ])('with %s is told in a line what it must be', (_, text, row) => {
    for (const read of [staffSheet, unitSheet, dutySheet])
      expect(() => read(text)).toThrow(
        new RegExp(`^没有找到表头：第 ${row} 行须有 [^\\n]*，用英文逗号分隔[^\\n]* / no header: row ${row} `),
      )
  })
})

describe('a cell of a sheet', () => {
  it('that Excel made a number of is told with its row, all of them', () => {
    const text = `${csv}c2,李四,村社干部,3.30681E+11\n\nc3,王五,村社干部,3.3E+11\n`
    expect(() => staffSheet(text)).toThrow(
      /^第 3 行 单位编码：Excel 把编码变成了科学计数（3\.30681E\+11），请把该列设为文本.*\n第 5 行 单位编码/,
    )
  })

  test.each([
    ['left open', `${csv}"c2,李四\nc3,王五\n`, 3],
    ['in the midst', `${csv}\nc2,李"四,a\n`, 4],
    ['followed by more', `${csv}"c2"x,李四\n`, 3],
  ])('whose quote is %s is told with its row', (_, text, row) => {
    let said: string | undefined
    try {
      staffSheet(text)
    } catch (cause) {
      said = plainly(cause as Error)
    }
    expect(said).toMatch(new RegExp(`^第 ${row} 行英文双引号.*不成对.*CSV / row ${row}: a double quote`))
  })
})

describe('the list of items', () => {
  const row = '事项名称,事项类型\n困难老人定期巡访,协助政府\n'
  it('may be GBK, and have semicolons and a title', async () => {
    const { rows } = await readSheetFile(fileOf('gbk.csv', gbk(`清单\n${row}`.replaceAll(',', ';'))))
    expect(rows).toEqual([{ 事项名称: '困难老人定期巡访', 事项类型: '协助政府' }])
  })

  it('whose name lies about what it is says so', async () => {
    const book = await toXlsx({ heading: '清单', items: [], known: { departments: [] } })
    await expect(readSheetFile(fileOf('book.csv', book))).rejects.toThrow(
      /book\.csv：这是 Excel 工作簿，不是 CSV/,
    )
    await expect(readSheetFile(fileOf('sheet.xlsx', row))).rejects.toThrow(
      /sheet\.xlsx 不是 Excel 工作簿.*改为 \.csv/,
    )
    await expect(readSheetFile(fileOf('cut.xlsx', book.subarray(0, 300)))).rejects.toThrow(
      /cut\.xlsx 打不开.* \/ cannot be opened/,
    )
  })

  it('without its header is told in a line', async () => {
    await expect(readSheetFile(fileOf('none.csv', 'a，b\n'))).rejects.toThrow(
      /^没有找到表头：须有“事项名称”一列，CSV 用英文逗号分隔 \/ no header/,
    )
  })
})

it('a command says in which writing it read a sheet, and its faults without a stack', () => {
  const run = (command: string, file: string, ...args: string[]) =>
    spawnSync(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, `infra/cli/${command}.ts`), file, ...args],
      { cwd: root, encoding: 'utf8', env: { ...process.env, TABLE_NAME: 'none' } },
    )
  const units = fileOf('units.csv', gbk('单位编码,名称,类型,开始日期\n33,甲,网格,2026-01-01\n'))
  const { status, stderr } = run('import-units', units, 'zhuji')
  expect([status, stderr]).toEqual([
    1,
    expect.stringContaining('units.csv 按 GB18030 编码读取 / is read as GB18030\n第 2 行'),
  ])
  const open = fileOf('open.csv', '单位编码,名称\n"33,甲\n')
  const { status: ended, stderr: said } = run('import-units', open, 'zhuji')
  expect([ended, said]).toEqual([1, expect.stringMatching(/^第 2 行英文双引号[^\n]*\n$/)])
  expect(readFileSync(units).includes(0xef)).toBe(false)
})
