/**
 * Imports staff from a CSV file, all rows or none, as the county administrator whose token is given.
 *
 *   npm run import-staff -- staff.csv --url https://… --token … [--dry-run]
 *
 * Columns: 人员编号 姓名 岗位 单位编码 开始日期 结束日期 代理 代理何人 分管条线 (or personId name post unit from to acting
 * actingFor lines). The same file sent again is the same import: an interrupted one goes on where it stopped.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { command, needed } from './command.ts'
import { ask } from './county-api.ts'
import { staffRows } from './csv-columns.ts'

interface Reply {
  readonly id: string | null
  readonly state: string
  readonly rows: number
  readonly people: number
  readonly units: number
  readonly unitsDone: number
}
// A minute without getting on: that is a fault, and whoever waits is told.
const mostFaults = 30

/** @returns lines for the terminal, and whether the import is done */
export async function importStaffFile(
  csv: string,
  { url, token, dryRun }: { url: string; token: string; dryRun: boolean },
): Promise<{ ok: boolean; lines: string[] }> {
  const body = JSON.stringify({ rows: staffRows(csv), dryRun })
  const key = `staff-${createHash('sha256').update(body).digest('hex').slice(0, 40)}`
  for (let faults = 0; ; ) {
    const answer = await ask<Reply>({ url, token }, '/v1/staff-imports', { body, key })
    if (answer.ok) {
      const { state, rows, people, units, unitsDone } = answer.reply
      if (state !== 'applying')
        return { ok: true, lines: [`${stateText(state)}：${rows} 行，${people} 人，${units} 个单位`] }
      process.stderr.write(`已导入 ${unitsDone}/${units} 个单位，继续……\n`)
      faults = 0
      continue
    }
    const { status, detail, errors = [], params } = answer.refused
    // The gateway gave up waiting, or the county is busy: the import goes on when it is asked for again.
    if (status >= 500 && faults < mostFaults) {
      faults += 1
      await sleep(2000)
      continue
    }
    const more =
      (params?.count ?? 0) > errors.length ? [`……共 ${params?.count} 处，只列出前 ${errors.length} 处`] : []
    return { ok: false, lines: [detail, ...errors.map((each) => each.detail), ...more] }
  }
}

function stateText(state: string): string {
  if (state === 'checked') return '检查通过，未写入'
  return state === 'done' ? '导入完成' : '未导入：检查后人员有变动，请重新检查'
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        token: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
      },
    })
    const sheet = readFileSync(needed(positionals[0], 'staff.csv'), 'utf8')
    const { ok, lines } = await importStaffFile(sheet, {
      url: needed(values.url, '--url'),
      token: needed(values.token, '--token'),
      dryRun: values['dry-run'],
    })
    process.stdout.write(`${lines.join('\n')}\n`)
    return ok
  })
