/**
 * 一个县的起点：国家区划代码中的单位、标准部门和站所、第一版清单、首任县系统管理员；重复运行不会改变什么。
 * What a county starts with: its units from the national division codes and our standard departments and stations,
 * and version 1 of its catalogue. Repeating it changes nothing. --replace-admin is for an administrator whose id is wrong or
 * who cannot sign in: the one named begins, everybody else who is administrator ends, and the trail keeps both.
 *
 *   TABLE_NAME=… npm run bootstrap -- <county slug> --approval 诸委发〔2026〕12号 --approved-on 2026-11-20 [--admin <personId> <name>]
 *   TABLE_NAME=… npm run bootstrap -- <county slug> --replace-admin <personId> <name>
 *
 * --approval 县里批准第一版清单的文号，--approved-on 批准日期；已有清单的县不必再写。 / the number and the day of the county's
 * approval of the first list (R17), which a county that has its list need not name again.
 * --replace-admin 更换登记有误或无法登录的县系统管理员：此人即日任职，其他县系统管理员即刻卸任，任职记录保留。
 * 人员编号 / personId: 令牌的 sub，2 至 64 个英文字母、数字或 . _ - @ : / the sub of his token, 2 to 64 letters, digits or . _ - @ :
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { unitsOfCounty } from '../../shared/directory/divisions.ts'
import { type Admin, appointFirstAdmin, fitAdmin, replaceAdmins } from '../../shared/directory/first-admin.ts'
import { importUnits } from '../../shared/directory/unit-import.ts'
import { firstItems, listFrom, type Row } from '../../shared/lists/catalogue/first-items.ts'
import { type CountyApproval, hasList, publishFirst } from '../../shared/lists/catalogue/publication.ts'
import { enterFirst } from '../../shared/lists/instruments/first-instruments.ts'
import { dayOf } from '../../shared/platform/clock.ts'
import type { County } from '../../shared/platform/county.ts'
import { Day } from '../../shared/platform/inputs.ts'
import type { Unit } from '../../shared/platform/who/unit.ts'
import { divisions } from '../divisions.ts'
import { command, given, Misuse, needed } from './command.ts'
import { demandOwnTable } from './own-table.ts'

const shared = (path: string) => readFileSync(new URL(`../../shared/${path}`, import.meta.url), 'utf8')
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, bom: true })

/** Every unit of the county that comes with the project. */
export function standardUnits(county: County): Unit[] {
  return unitsOfCounty(county, divisions())
}

/**
 * @param approval of the first list (R17); null where the county has a list already
 * @param more units beyond the standard ones, such as grids
 * @param standard the units that come with the project, or some of them
 */
export async function bootstrapCounty(
  county: County,
  at: Date,
  approval: CountyApproval | null,
  more: readonly Unit[] = [],
  standard: readonly Unit[] = standardUnits(county),
) {
  const instruments = rowsOf(shared('lists/instruments/instruments.csv'))
  const items = firstItems(
    county.code,
    rowsOf(shared('lists/catalogue/catalogue-items.csv')),
    instruments,
    at,
  )
  const [units, version] = await Promise.all([
    importUnits(county.code, [...standard, ...more], 'divisions-2023.csv', at),
    publishFirst(county.code, items, listFrom, approval, at),
    enterFirst(county.code, instruments, at),
  ])
  return { units, items: items.length, version }
}

/** @throws Misuse where the county has no list yet and nobody says that it approved one, or on no day that was */
async function approvalIn(
  county: County,
  { approval, 'approved-on': typed }: { approval?: string | undefined; 'approved-on'?: string | undefined },
  at: Date,
): Promise<CountyApproval | null> {
  if (approval === undefined && typed === undefined && (await hasList(county.code))) return null
  const number = needed(approval, '--approval')
  const { data: approvedOn = '' } = Day.safeParse(needed(typed, '--approved-on'))
  if (approvedOn === '' || approvedOn > dayOf(at))
    throw new Misuse(
      `--approved-on ${typed}：请填写已过的日期，例如 2026-11-20 / a day that has been, such as 2026-11-20`,
    )
  return { number, approvedOn }
}

/** What the trail says of a change that no administrator made. */
const replaced = '县系统管理员登记有误或无法登录，由账户持有人更换'

async function nameAdmin(county: County, person: Admin, at: Date): Promise<boolean> {
  const { appointed, admins } = await appointFirstAdmin(county.code, person, at)
  const said = admins.map((admin) => `${admin.personId} ${admin.name}`).join('、')
  if (appointed) {
    process.stdout.write(`${said} 任县系统管理员 / is county administrator now\n`)
    return true
  }
  if (admins.some(({ personId }) => personId === person.personId)) {
    process.stdout.write(
      `${said} 已是县系统管理员，未变动 / is county administrator already; nothing changed\n`,
    )
    return true
  }
  process.stderr.write(
    `已有县系统管理员 ${said}，${person.personId} 未任职：请由其导入人员；如编号有误或无法登录，请用 --replace-admin 更换（docs/runbook.md，Wrong or lost first administrator） / is county administrator already, and ${person.personId} was not appointed: have him import the staff; where his id is wrong or he cannot sign in, use --replace-admin\n`,
  )
  return false
}

async function replaceAdmin(county: County, person: Admin, at: Date): Promise<void> {
  const { appointed, ended } = await replaceAdmins(county.code, person, replaced, at)
  for (const each of ended)
    process.stdout.write(
      `${each.personId} ${each.name} 不再任县系统管理员 / is county administrator no more\n`,
    )
  process.stdout.write(
    appointed
      ? `${person.personId} ${person.name} 任县系统管理员，一分钟内生效 / is county administrator, within a minute\n`
      : `${person.personId} ${person.name} 已是县系统管理员 / is county administrator already\n`,
  )
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        admin: { type: 'string' },
        'replace-admin': { type: 'string' },
        approval: { type: 'string' },
        'approved-on': { type: 'string' },
      },
    })
    const { admin, 'replace-admin': instead } = values
    if (admin !== undefined && instead !== undefined)
      throw new Misuse('--admin 和 --replace-admin 只能写一个 / either --admin or --replace-admin')
    const asked = admin === undefined && instead === undefined ? ['county slug'] : ['county slug', 'name']
    const [slug = '', name = ''] = given(positionals, ...asked)
    const { countyOf, loadCountyConfig } = await import('../county-config.ts')
    const county = countyOf(loadCountyConfig(slug))
    needed(process.env.TABLE_NAME, 'TABLE_NAME')
    const option = instead === undefined ? '--admin' : '--replace-admin'
    const id = instead ?? admin
    const person =
      id === undefined ? undefined : fitAdmin({ personId: needed(id, option), name }, county.code)
    process.env.COUNTY = JSON.stringify(county)
    await demandOwnTable(county)
    const at = new Date()
    if (person && instead !== undefined) {
      await replaceAdmin(county, person, at)
      return true
    }
    const done = await bootstrapCounty(county, at, await approvalIn(county, values, at))
    process.stdout.write(`${county.name}：${done.units} 个单位，清单第 ${done.version} 版 ${done.items} 项\n`)
    return person === undefined || (await nameAdmin(county, person, at))
  })
