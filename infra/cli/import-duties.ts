/**
 * Imports a duty list from a CSV file, all rows or none, or writes the list in force to one.
 *
 *   npm run import-duties -- duties.csv --url https://… --token … [--area 330681109] [--dry-run] [--export]
 *
 * Columns: 编号 履职事项 类别 条线 承担站所 部门 办法 关键词 (or code matter category line station department how keywords).
 * The area is the county of the token unless told; `--export` wants it told. The same file sent again changes nothing.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { standardDepartments, standardStations } from '../../shared/directory/standard-units.ts'
import { type Duty, DutyCategory } from '../../shared/lists/duties/duty.ts'
import { columnTitles } from '../../shared/lists/duties/duty-import.ts'
import { labelOf } from '../../shared/platform/choice.ts'
import { command, needed } from './command.ts'
import { ask } from './county-api.ts'

const fields = Object.keys(columnTitles) as (keyof Duty)[]
const fieldOf: ReadonlyMap<string, string> = new Map(fields.map((field) => [columnTitles[field], field]))

/** Codes and what people write for them, per column. */
const named: Partial<Record<keyof Duty, readonly { readonly code: string; readonly name: string }[]>> = {
  category: DutyCategory.options.map((code) => ({ code, name: labelOf(DutyCategory, code).zh })),
  station: standardStations,
  department: standardDepartments,
}

/** Rows for `POST /v1/duty-imports`. What cannot be read is passed on as it is: the county answers with row and column. */
export function dutyRows(csv: string): Record<string, unknown>[] {
  const rows: Record<string, string>[] = parse(csv, {
    columns: (header: string[]) => header.map((cell) => fieldOf.get(cell.trim()) ?? cell.trim()),
    bom: true,
    trim: true,
    skip_empty_lines: true,
  })
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([, cell]) => cell !== '')
        .map(([column, cell]) => [column, cellValue(column, cell)]),
    ),
  )
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

interface Asked {
  readonly url: string
  readonly token: string
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
  const { url, token, area, dryRun } = asked
  const body = JSON.stringify({ ...(area ? { area } : {}), rows: dutyRows(csv), dryRun })
  // One sending is one command; the same file sent again later is judged against the list as it is then.
  const answer = await ask<Reply>({ url, token }, '/v1/duty-imports', { body, key: randomUUID() })
  if (answer.ok) {
    const { state, version, rows, added, changed, removed } = answer.reply
    const done = state === 'checked' ? '检查通过，未写入' : `导入完成，现为第 ${version} 版`
    return { ok: true, lines: [`${done}：${rows} 行，新增 ${added}，改动 ${changed}，删去 ${removed}`] }
  }
  const { detail, errors = [], params } = answer.refused
  const left = (params?.count ?? 0) - errors.length
  const more = left > 0 ? [`……另有 ${left} 处`] : []
  return { ok: false, lines: [detail, ...errors.map((each) => each.detail), ...more] }
}

/** @returns the list of the area as a CSV file */
export async function exportDutiesFile({ url, token, area }: Asked): Promise<string> {
  const answer = await ask<{ rows: Duty[] }>({ url, token }, `/v1/duty-lists/${area ?? ''}`)
  if (!answer.ok) throw new Error(answer.refused.detail)
  return dutyCsv(answer.reply.rows)
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
    const file = needed(positionals[0], 'duties.csv')
    const asked = {
      url: needed(values.url, '--url'),
      token: needed(values.token, '--token'),
      area: values.export ? needed(values.area, '--area') : values.area,
      dryRun: values['dry-run'],
    }
    if (values.export) {
      // The mark tells spreadsheets that the file is UTF-8.
      writeFileSync(file, `\ufeff${await exportDutiesFile(asked)}`)
      return true
    }
    const { ok, lines } = await importDutiesFile(readFileSync(file, 'utf8'), asked)
    process.stdout.write(`${lines.join('\n')}\n`)
    return ok
  })
