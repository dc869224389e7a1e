/**
 * Adds or changes units from a CSV file: the county's own departments and stations, and its grids.
 *
 *   TABLE_NAME=… npm run import-units -- units.csv <county slug>
 *
 * Columns: 单位编码 名称 类型 上级编码 开始日期 结束日期 承继单位 (or code name kind parent from to successor).
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { importUnits } from '../../shared/directory/unit-import.ts'
import { read } from '../../shared/platform/fields.ts'
import { parentOf, Unit } from '../../shared/platform/who/unit.ts'
import { command, needed } from './command.ts'
import { unitRows } from './csv-columns.ts'

/** The columns as a sheet of units has them. */
const unitFields = {
  ...{ code: '单位编码', name: '名称', kind: '类型', parent: '上级编码' },
  ...{ from: '开始日期', to: '结束日期', successor: '承继单位' },
}

/** Units of the county, or what is wrong, row by row; the parent is read off the code where it is not said. */
export function readUnits(csv: string, county: string): { units: Unit[]; faults: string[] } {
  const units: Unit[] = []
  const faults: string[] = []
  for (const [at, row] of unitRows(csv).entries()) {
    const parent = row.parent ?? (typeof row.code === 'string' ? parentOf(row.code) : null)
    const result = read(Unit, { ...row, parent }, '', 'zh', unitFields)
    const said = (text: string) => faults.push(`第 ${at + 1} 行 ${text}`)
    if (!result.success) {
      for (const { detail } of result.errors) said(detail)
      continue
    }
    if (!result.data.code.startsWith(county)) said(`单位编码：${result.data.code} 不属于 ${county}`)
    if (result.data.parent !== parentOf(result.data.code))
      said(`上级编码：${result.data.code} 的上级应为 ${parentOf(result.data.code)}`)
    if (units.some(({ code }) => code === result.data.code)) said(`单位编码：${result.data.code} 重复`)
    units.push(result.data)
  }
  return { units, faults }
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { positionals } = parseArgs({ allowPositionals: true })
    const [file, slug] = positionals
    const sheet = readFileSync(needed(file, 'units.csv'), 'utf8')
    const { countyOf, loadCountyConfig } = await import('../county-config.ts')
    const county = countyOf(loadCountyConfig(needed(slug, 'county slug')))
    needed(process.env.TABLE_NAME, 'TABLE_NAME')
    process.env.COUNTY = JSON.stringify(county)
    const { units, faults } = readUnits(sheet, county.code)
    if (faults.length > 0) {
      process.stderr.write(`${faults.join('\n')}\n共 ${faults.length} 处有误，未导入任何一行\n`)
      return false
    }
    await importUnits(county.code, units, file ?? '', new Date())
    process.stdout.write(`${county.name}：导入 ${units.length} 个单位\n`)
    return true
  })
