/** A sheet that was saved as CSV: its rows by column, each with the number that Excel shows beside it. */
import { parse } from 'csv-parse/sync'

export interface Sheet<Row = Record<string, string>> {
  /** Empty cells are left out. */
  readonly rows: readonly Row[]
  readonly numbers: readonly number[]
}

/**
 * The first row that is not empty is the header.
 * @param nameOf what a column is called; one that we do not know keeps its name, so that it is reported
 */
export function sheetOf(csv: string, nameOf: (header: string) => string): Sheet {
  const table: string[][] = parse(csv, {
    bom: true,
    trim: true,
    relax_column_count: true,
    skip_empty_lines: false,
  })
  const filled = table
    .map((cells, at) => ({ cells, number: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [header, ...rows] = filled
  const names = (header?.cells ?? []).map(nameOf)
  return {
    rows: rows.map(({ cells }) =>
      Object.fromEntries(
        cells.flatMap((cell, at) => (cell === '' ? [] : [[names[at] || `第 ${at + 1} 列`, cell]])),
      ),
    ),
    numbers: rows.map(({ number }) => number),
  }
}
