/** A sheet that was saved as CSV: its rows by column, each with the number that Excel shows beside it. Pure. */
import { csvCells } from './sheet-text.ts'

export interface Sheet<Row = Record<string, string>> {
  /** Empty cells are left out. */
  readonly rows: readonly Row[]
  readonly numbers: readonly number[]
}

/** What a sheet's columns are called, each with the field that it fills; a field's own name will do as well. */
export type ColumnNames = Readonly<Record<string, string>>

// What Excel makes of a code of twelve digits, unless its column is one of text: the last digits are gone.
const scientific = /^\d(?:\.\d+)?E\+\d+$/i

/**
 * The first row that is not empty is the header. A column that we do not know keeps its name, so that it is reported.
 * @throws Error told in a line, or a line each, where the header knows no column or Excel made numbers of codes
 */
export function sheetOf(csv: string, columns: ColumnNames): Sheet {
  const fields = new Set(Object.values(columns))
  const isColumn = (cell: string) => Object.hasOwn(columns, cell) || fields.has(cell)
  const filled = csvCells(csv, isColumn)
    .map((cells, at) => ({ cells: cells.map((cell) => cell.trim()), number: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [header, ...rows] = filled
  if (!header?.cells.some(isColumn)) throw new Error(noHeader(columns, header?.number ?? 1))
  const names = header.cells.map((cell) => (Object.hasOwn(columns, cell) ? columns[cell] : cell))
  const spoilt = rows.flatMap(({ cells, number }) =>
    cells.flatMap((cell, at) => (scientific.test(cell) ? [lost(number, header.cells[at] ?? '', cell)] : [])),
  )
  if (spoilt.length > 0) throw new Error(spoilt.join('\n'))
  return {
    rows: rows.map(({ cells }) =>
      Object.fromEntries(
        cells.flatMap((cell, at) => (cell === '' ? [] : [[names[at] || `第 ${at + 1} 列`, cell]])),
      ),
    ),
    numbers: rows.map(({ number }) => number),
  }
}

const noHeader = (columns: ColumnNames, row: number) =>
  `没有找到表头：第 ${row} 行须有 ${Object.keys(columns).join('、')} 等列名，用英文逗号分隔，上面不能有标题 / no header: row ${row} must name columns such as ${Object.values(columns).join(', ')}, with commas between and no title above`

const lost = (row: number, column: string, cell: string) =>
  `第 ${row} 行 ${column}：Excel 把编码变成了科学计数（${cell}），请把该列设为文本，重新填写编码 / row ${row}: Excel made a number of the code: format the column as text and enter the codes again`
