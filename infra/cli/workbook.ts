/** The list as a file: CSV that spreadsheets open, or a workbook that an office prints; read back as rows of cells. */
import { readFileSync } from 'node:fs'
import { type CellValue, readXlsx, writeXlsx } from 'hucre/xlsx'
import type { Item } from '../../shared/lists/catalogue/item.ts'
import { columnNamed, columns, type Known } from '../../shared/lists/catalogue/sheet-columns.ts'
import { toldText } from './command.ts'
import { csvCells, isWorkbook } from './sheet-text.ts'

export interface Printed {
  /** `诸暨市涉村（社区）工作事项清单` and what it is a list of: a line above the header. */
  readonly heading: string
  readonly items: readonly Item[]
  readonly known: Known
}

// A cell that begins like a formula is one to a spreadsheet; a quote before it makes it text, and reading takes it off.
const formula = /^[=+\-@\t'\u2018]/
const inert = (cell: string) => (formula.test(cell) ? `'${cell}` : cell)
const alive = (cell: string) => (/^'[=+\-@\t'\u2018]/.test(cell) ? cell.slice(1) : cell)

const cellsOf = (item: Item, known: Known) => columns.map(({ write }) => inert(write(item, known)))
const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** With the mark that tells spreadsheets the file is UTF-8. */
export function toCsv({ heading, items, known }: Printed): string {
  const rows = [[heading], columns.map(({ zh }) => zh), ...items.map((item) => cellsOf(item, known))]
  return `\ufeff${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
}

const line = { style: 'thin' } as const
const framed = { border: { top: line, right: line, bottom: line, left: line } } as const

/** A3 across, as wide as the page, the header on every page, each page numbered. */
export async function toXlsx({ heading, items, known }: Printed): Promise<Uint8Array> {
  const rows = [
    [heading, ...columns.slice(1).map(() => null)],
    columns.map(({ zh }) => zh),
    ...items.map((item) => cellsOf(item, known)),
  ]
  const last = columns.length - 1
  const cells = new Map(
    rows.flatMap((row, at) =>
      row.map((value, column) => {
        const header = at === 1
        const style =
          at === 0
            ? { font: { bold: true, size: 16 }, alignment: { horizontal: 'center', vertical: 'center' } }
            : {
                ...framed,
                ...(header ? { font: { bold: true } } : {}),
                alignment: { wrapText: true, vertical: header ? 'center' : 'top' },
                // Text stays text: a date or a code is not to be made into something else.
                numFmt: '@',
              }
        return [`${at},${column}`, { value, style }] as const
      }),
    ),
  )
  return writeXlsx({
    sheets: [
      {
        name: '清单',
        rows,
        columns: columns.map(({ width }) => ({ width })),
        cells: cells as never,
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: last }],
        rowDefs: new Map([[0, { height: 30 }]]),
        freezePane: { rows: 2, columns: 2 },
        pageSetup: {
          ...{ paperSize: 'a3', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
          ...{ printTitlesRow: '$2:$2', horizontalCentered: true },
          margins: { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
        },
        headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
      },
    ],
    defaultFont: { name: 'SimSun', size: 10 },
  })
}

export interface ReadFile {
  readonly rows: readonly Record<string, unknown>[]
  /** For each row, its number in the file; for each header, its column’s letter. */
  readonly numbers: readonly number[]
  readonly letters: ReadonlyMap<string, string>
}

/** @throws Error told in one line, when the file is no sheet or has no header with 事项名称 */
export async function readSheetFile(path: string): Promise<ReadFile> {
  const bytes = readFileSync(path)
  if (bytes.length > 5_000_000) throw new Error('文件超过 5 MB')
  const table = /\.xlsx$/i.test(path)
    ? await cellsOfWorkbook(path, bytes)
    : csvCells(toldText(path, bytes), (cell) => columnNamed(cell) !== undefined)
  const at = table.findIndex((row) => row.some((cell) => columnNamed(String(cell ?? ''))?.key === 'title'))
  if (at === -1)
    throw new Error(
      '没有找到表头：须有“事项名称”一列，CSV 用英文逗号分隔 / no header: a column must be called 事项名称 (title), in a CSV with commas between',
    )
  const header = (table[at] ?? []).map((cell) => String(cell ?? '').trim())
  const numbered = table.map((cells, index) => ({ cells, number: index + 1 })).slice(at + 1)
  const filled = numbered.filter(({ cells }) => cells.some((cell) => cell !== null && cell !== ''))
  return {
    rows: filled.map(({ cells }) => rowFrom(header, cells)),
    numbers: filled.map(({ number }) => number),
    letters: new Map(header.map((name, index) => [name, letterOf(index)])),
  }
}

function rowFrom(header: readonly string[], cells: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [index, name] of header.entries()) {
    const cell = cells[index]
    const value = typeof cell === 'string' ? alive(cell) : cell
    if (name === '') {
      if (value !== null && value !== undefined && value !== '') row[`${letterOf(index)} 列`] = value
    } else if (name in row) row[`${name}（${letterOf(index)} 列）`] = value
    else row[name] = value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? '')
  }
  return row
}

const letterOf = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : letterOf(Math.floor(index / 26) - 1) + String.fromCharCode(65 + (index % 26))

async function cellsOfWorkbook(path: string, bytes: Uint8Array): Promise<CellValue[][]> {
  if (!isWorkbook(bytes))
    throw new Error(
      `${path} 不是 Excel 工作簿（.xlsx）：请在 Excel 里另存为 .xlsx；如是 CSV，请把文件名改为 .csv / is no workbook: save it as .xlsx, or name a CSV .csv`,
    )
  const { sheets } = await readXlsx(bytes).catch((cause: unknown) => {
    throw new Error(
      `${path} 打不开，请在 Excel 里另存为 .xlsx / cannot be opened, save it in Excel as .xlsx`,
      { cause },
    )
  })
  const [sheet] = sheets
  if (!sheet) throw new Error('工作簿里没有工作表')
  const computed = [...(sheet.cells ?? [])].filter(([, cell]) => cell.formula !== undefined)
  if (computed.length > 0) {
    const [where = ''] = computed[0] ?? []
    const [row = '0', column = '0'] = where.split(',')
    throw new Error(`${letterOf(Number(column))}${Number(row) + 1} 是公式，请改为数值或文字`)
  }
  return sheet.rows
}
