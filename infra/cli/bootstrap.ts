/**
 * 一个县的起点：国家区划代码中的单位、标准部门和站所、第一版清单、首任县系统管理员；重复运行不会改变什么。
 * What a county starts with: its units from the national division codes and our standard departments and stations,
 * and version 1 of its catalogue. Repeating it changes nothing.
 *
 *   TABLE_NAME=… npm run bootstrap -- <county slug> --admin <personId> <name>
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { unitsOfCounty } from '../../shared/directory/divisions.ts'
import { appointFirstAdmin } from '../../shared/directory/first-admin.ts'
import { importUnits } from '../../shared/directory/unit-import.ts'
import { firstItems, listFrom, type Row } from '../../shared/lists/catalogue/first-items.ts'
import { publishFirst } from '../../shared/lists/catalogue/publication.ts'
import { enterFirst } from '../../shared/lists/instruments/first-instruments.ts'
import type { County } from '../../shared/platform/county.ts'
import type { Unit } from '../../shared/platform/who/unit.ts'
import { divisions } from '../divisions.ts'
import { command, given, needed } from './command.ts'
import { demandOwnTable } from './own-table.ts'

const shared = (path: string) => readFileSync(new URL(`../../shared/${path}`, import.meta.url), 'utf8')
const rowsOf = (csv: string): Row[] => parse(csv, { columns: true, bom: true })

/** Every unit of the county that comes with the project. */
export function standardUnits(county: County): Unit[] {
  return unitsOfCounty(county, divisions())
}

/**
 * @param more units beyond the standard ones, such as grids
 * @param standard the units that come with the project, or some of them
 */
export async function bootstrapCounty(
  county: County,
  at: Date,
  more: readonly Unit[] = [],
  standard: readonly Unit[] = standardUnits(county),
) {
  const items = firstItems(
    county.code,
    rowsOf(shared('lists/catalogue/catalogue-items.csv')),
    rowsOf(shared('lists/catalogue/catalogue-marks.csv')),
    at,
  )
  const [units, version] = await Promise.all([
    importUnits(county.code, [...standard, ...more], 'divisions-2023.csv', at),
    publishFirst(county.code, items, listFrom, at),
    enterFirst(county.code, items, listFrom, at),
  ])
  return { units, items: items.length, version }
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { admin: { type: 'string' } },
    })
    const asked = values.admin === undefined ? ['county slug'] : ['county slug', 'name']
    const [slug = '', name = ''] = given(positionals, ...asked)
    const { countyOf, loadCountyConfig } = await import('../county-config.ts')
    const county = countyOf(loadCountyConfig(slug))
    needed(process.env.TABLE_NAME, 'TABLE_NAME')
    const personId = values.admin === undefined ? undefined : needed(values.admin, '--admin')
    process.env.COUNTY = JSON.stringify(county)
    await demandOwnTable(county)
    const at = new Date()
    const done = await bootstrapCounty(county, at)
    process.stdout.write(`${county.name}：${done.units} 个单位，清单第 ${done.version} 版 ${done.items} 项\n`)
    if (personId !== undefined) {
      const { appointed, admins } = await appointFirstAdmin(county.code, personId, name, at)
      const said = admins.map((admin) => `${admin.personId} ${admin.name}`).join('、')
      process.stdout.write(
        appointed
          ? `${said} 任县系统管理员 / is county administrator now\n`
          : `已有县系统管理员 ${said}，未变动 / is county administrator already; nothing changed\n`,
      )
    }
    return true
  })
