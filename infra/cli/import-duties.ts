/**
 * 从 CSV 文件导入职责清单，整表导入或一行也不导入；--export 则把现行清单写入文件（须写明 --area）。
 * Imports a duty list from a CSV file, all rows or none, or writes the list in force to one.
 *
 *   npm run import-duties -- duties.csv --url https://… --token … [--area 330681109] [--dry-run] [--export]
 *
 * 列 / columns: 编号 履职事项 类别 条线 承担站所 部门 办法 关键词 (or code matter category line station department how keywords).
 * 类别 / category: 基本履职 配合履职 上级收回 (or basic cooperating taken_back).
 * 不写 --area 即为令牌所属的县；同一文件再导入一次，什么也不会变。
 * The area is the county of the token unless told; `--export` wants it told. The same file sent again changes nothing.
 */
import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { standardDepartments, standardStations } from '../../shared/directory/standard-units.ts'
import { type Duty, DutyCategory } from '../../shared/lists/duties/duty.ts'
import { columnTitles } from '../../shared/lists/duties/duty-import.ts'
import { labelOf } from '../../shared/platform/choice.ts'
import { command, ending, given, needed, sheetFile } from './command.ts'
import { type Access, call, refusalLines, refusalOf } from './county-api.ts'
import { type ColumnNames, type Sheet, sheetOf } from './csv-sheet.ts'

const fields = Object.keys(columnTitles) as (keyof Duty)[]
const columns: ColumnNames = Object.fromEntries(fields.map((field) => [columnTitles[field], field]))

/** Codes and what people write for them, per column. */
const named: Partial<Record<keyof Duty, readonly { readonly code: string; readonly name: string }[]>> = {
  category: DutyCategory.options.map((code) => ({ code, name: labelOf(DutyCategory, code).zh })),
  station: standardStations,
  department: standardDepartments,
}

/** Rows for `POST /v1/duty-imports`. What cannot be read is passed on as it is: the county answers with row and column. */
export function dutySheet(csv: string): Sheet<Record<string, unknown>> {
  const { rows, numbers } = sheetOf(csv, columns)
  const read = rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cellValue(column, cell)])),
  )
  return { rows: read, numbers }
}

function cellValue(column: string, cell: string): unknown {
  if (column === 'keywords') return cell.split(/[、;\uff0c\uff1b\n]+/).flatMap((word) => word.trim() || [])
  const names = named[column as keyof Duty]
  return names?.find(({ name }) => name === cell)?.code ?? cell
}

/** The file that those rows would be read from, column for column. */
export function dutyCsv(rows: readonly Duty[]): string {
  const cellOf = (duty: Duty, field: keyof Duty): string => {
    const value = duty[field]
    if (value === null) return ''
    if (typeof value !== 'string') return value.join('、')
    return named[field]?.find(({ code }) => code === value)?.name ?? value
  }
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  const lines = rows.map((duty) => fields.map((field) => quoted(cellOf(duty, field))))
  return `${[fields.map((field) => columnTitles[field]), ...lines].map((cells) => cells.join(',')).join('\n')}\n`
}

interface Asked extends Access {
  readonly area: string | undefined
  readonly dryRun: boolean
}
interface Reply {
  readonly state: string
  readonly version: number
  readonly rows: number
  readonly added: number
  readonly changed: number
  readonly removed: number
}
/** @returns lines for the terminal, and whether the list is in force (or sound, in a dry run) */
export async function importDutiesFile(csv: string, asked: Asked): Promise<{ ok: boolean; lines: string[] }> {
  const { area, dryRun } = asked
  const sheet = dutySheet(csv)
  const body = JSON.stringify({ ...(area ? { area } : {}), rows: sheet.rows, dryRun })
  // One sending is one command; the same file sent again later is judged against the list as it is then.
  const answer = await call(asked, '/v1/duty-imports', { body, key: randomUUID() })
  if (!answer.ok) return { ok: false, lines: refusalLines(answer, sheet.numbers) }
  const { state, version, rows, added, changed, removed } = answer.reply as Reply
  const done = state === 'checked' ? '检查通过，未写入' : `导入完成，现为第 ${version} 版`
  return { ok: true, lines: [`${done}：${rows} 行，新增 ${added}，改动 ${changed}，删去 ${removed}`] }
}

/** @returns the list of the area as a CSV file */
export async function exportDutiesFile(asked: Asked): Promise<string> {
  const answer = await call(asked, `/v1/duty-lists/${asked.area ?? ''}`)
  if (!answer.ok) throw new Error(refusalOf(answer))
  return dutyCsv((answer.reply as { rows: Duty[] }).rows)
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        token: { type: 'string' },
        area: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        export: { type: 'boolean', default: false },
      },
    })
    const [file] = given(positionals, 'duties.csv')
    const asked = {
      url: needed(values.url, '--url'),
      token: needed(values.token, '--token'),
      area: values.export ? needed(values.area, '--area') : values.area,
      dryRun: values['dry-run'],
    }
    ending(file, '.csv')
    if (values.export) {
      // The mark tells spreadsheets that the file is UTF-8.
      writeFileSync(file, `\ufeff${await exportDutiesFile(asked)}`)
      return true
    }
    const { ok, lines } = await importDutiesFile(sheetFile(file), asked)
    process.stdout.write(`${lines.join('\n')}\n`)
    return ok
  })
