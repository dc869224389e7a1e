/** The text of a sheet that somebody saved as CSV, in whatever writing his Excel saves it, and its cells. Pure. */
import { parse } from 'csv-parse/sync'

export interface SheetText {
  readonly text: string
  /** What it was written in, where that is not UTF-8. */
  readonly writing?: 'GB18030' | 'UTF-16'
}

const notUtf8 =
  '文件不是 UTF-8：请在 Excel 里另存为“CSV UTF-8（逗号分隔）” / the file is not UTF-8: save it in Excel as "CSV UTF-8 (Comma delimited)"'

const begins = (bytes: Uint8Array, ...start: number[]) => start.every((byte, at) => bytes[at] === byte)

/** What Excel's own files begin with: a zip, or what it saved before 2007. */
export const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 0x03, 0x04)
const isOldWorkbook = (bytes: Uint8Array) => begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)

function decoded(bytes: Uint8Array, writing: string): string | undefined {
  try {
    const text = new TextDecoder(writing, { fatal: true }).decode(bytes)
    // No sheet holds it; bytes that are no text in this writing do.
    return text.includes('\0') ? undefined : text
  } catch {
    return undefined
  }
}

/** @throws Error told in one line, where it is no text in a writing that Excel saves in China */
export function sheetText(bytes: Uint8Array): SheetText {
  if (isWorkbook(bytes) || isOldWorkbook(bytes))
    throw new Error(
      '这是 Excel 工作簿，不是 CSV：请在 Excel 里另存为“CSV UTF-8（逗号分隔）” / this is a workbook and no CSV: save it in Excel as "CSV UTF-8 (Comma delimited)"',
    )
  const marked = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined
  if (marked) return { text: decoded(bytes, marked) ?? refused(), writing: 'UTF-16' }
  const utf8 = decoded(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8 }
  return { text: decoded(bytes, 'gb18030') ?? refused(), writing: 'GB18030' }
}

function refused(): never {
  throw new Error(notUtf8)
}

// A title or two may stand above the header.
const headWithin = 10

/** What stands between the cells: a comma, unless another makes columns of the header that are known. */
function delimiterOf(text: string, isColumn: (cell: string) => boolean): string {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, headWithin)
  const known = (delimiter: string) =>
    Math.max(...lines.map((line) => line.split(delimiter).filter((each) => isColumn(bare(each))).length), 0)
  const [comma, ...others] = [',', ';', '\t'].map((each) => ({ each, columns: known(each) }))
  const best = others.reduce((one, other) => (other.columns > one.columns ? other : one), {
    ...{ each: ',', columns: comma?.columns ?? 0 },
  })
  return best.each
}
const bare = (cell: string) =>
  cell
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim()

/** @param isColumn whether a cell names a column that the sheet may have */
export function csvCells(text: string, isColumn: (cell: string) => boolean): string[][] {
  return parse(text, {
    ...{ bom: true, relax_column_count: true, skip_empty_lines: false },
    // Rows that somebody added with another editor may end differently.
    record_delimiter: ['\r\n', '\n', '\r'],
    delimiter: delimiterOf(text, isColumn),
  })
}
