/**
 * 从 CSV 文件导入人员，整表导入或一行也不导入；令牌须属于县系统管理员。--dry-run 只检查，不写入。
 * Imports staff from a CSV file, all rows or none, as the county administrator whose token is given.
 *
 *   npm run import-staff -- staff.csv --url https://… --token … [--dry-run]
 *
 * 列 / columns: 人员编号 姓名 岗位 单位编码 开始日期 结束日期 代理 代理何人 分管条线 (or personId name post unit from to acting
 * actingFor lines).
 * 岗位 / post: 市级督查员 县系统管理员 清单管理员 部门经办人 准入审核组成员 县级督查员 县级审批人 分管领导 镇街党（工）委副书记
 * 镇街党（工）委书记 党委秘书 镇街管理员 站所工作人员 镇街督查员 村社党组织书记 村社干部 村社文书 村务监督委员 网格员 (or
 * city_overseer county_admin catalogue_officer department_officer panel_member county_overseer county_approver leader_in_charge
 * deputy_party_secretary party_secretary committee_clerk town_operator station_staff town_overseer village_party_secretary
 * village_cadre village_clerk supervision_member grid_member).
 * 单位编码 / unit: 330681 县，330681109 镇街（国家编码去掉末尾的零），330681109229 村社，330681109-S01 站所，330681-D01 部门，
 * 330681109229-G01 网格；下级单位见 GET /v1/units/{code}/units.
 * 同一文件再发一次即为同一次导入，中断的从停下处继续。
 * The same file sent again is the same import: an interrupted one goes on where it stopped.
 */
import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { command, given, needed, sheetFile } from './command.ts'
import { type Access, type Answer, call, refusalLines } from './county-api.ts'
import { staffSheet } from './csv-columns.ts'

interface Reply {
  readonly id: string | null
  readonly state: string
  readonly rows: number
  readonly people: number
  readonly units: number
  readonly unitsDone: number
  readonly finishedAt?: string | null
}
// Three minutes in all: the gateway gives up after half of one, and a county that is busy for longer is not only busy.
const pausesMs = [1, 2, 4, 8, 15, 30, 30, 30, 60].map((seconds) => seconds * 1000)

/**
 * @param pauses between tries of a county that does not take the import now
 * @returns lines for the terminal, and whether the import is done
 */
export async function importStaffFile(
  csv: string,
  { dryRun, ...access }: Access & { dryRun: boolean },
  pauses: readonly number[] = pausesMs,
): Promise<{ ok: boolean; lines: string[] }> {
  const { rows: sent, numbers } = staffSheet(csv)
  const body = JSON.stringify({ rows: sent, dryRun })
  const key = `staff-${createHash('sha256').update(body).digest('hex').slice(0, 40)}`
  let failed = 0
  for (let asked = 1; ; asked += 1) {
    const answer = await call(access, '/v1/staff-imports', { body, key })
    if (answer.ok) {
      failed = 0
      const { state, rows, people, units, unitsDone } = answer.reply as Reply
      if (state !== 'applying')
        return {
          ok: true,
          lines: [
            `${asked === 1 && isOld(answer) ? same : stateText(state)}：${rows} 行，${people} 人，${units} 个单位`,
          ],
        }
      process.stderr.write(`已导入 ${unitsDone}/${units} 个单位，继续…… / units done\n`)
      continue
    }
    // The gateway gave up waiting, or the county is busy: the import goes on when it is asked for again.
    const pause = answer.status >= 500 ? pauses[failed] : undefined
    if (pause === undefined) {
      const given =
        answer.status >= 500 ? [`试了 ${failed + 1} 次未成 / gave up after ${failed + 1} tries`] : []
      return { ok: false, lines: [...given, ...refusalLines(answer, numbers)] }
    }
    failed += 1
    process.stderr.write(
      `答复 ${answer.status}，${pause / 1000} 秒后第 ${failed + 1} 次尝试 / answered ${answer.status}, try ${failed + 1} in ${pause / 1000} s\n`,
    )
    await sleep(pause)
  }
}

const same = '与上次相同，未变动'

/** Whether it was done before it was asked for: an import that was cut short is carried to its end by the repeat. */
function isOld({ reply, repeated, askedAt }: Answer): boolean {
  const { state, finishedAt } = reply as Reply
  return repeated && state === 'done' && Date.parse(finishedAt ?? '') < askedAt
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
    const [file] = given(positionals, 'staff.csv')
    const sheet = sheetFile(file)
    const { ok, lines } = await importStaffFile(sheet, {
      url: needed(values.url, '--url'),
      token: needed(values.token, '--token'),
      dryRun: values['dry-run'],
    })
    process.stdout.write(`${lines.join('\n')}\n`)
    return ok
  })
