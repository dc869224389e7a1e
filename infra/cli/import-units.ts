/**
 * 从 CSV 文件增加或修改单位：县里自设的部门、站所，以及网格；整表导入或一行也不导入。
 * Adds or changes units from a CSV file: the county's own departments and stations, and its grids.
 *
 *   TABLE_NAME=… npm run import-units -- units.csv <county slug>
 *
 * 列 / columns: 单位编码 名称 类型 上级编码 开始日期 结束日期 承继单位 (or code name kind parent from to successor).
 * 类型 / kind: 县级部门 镇街 站所 村 社区 网格 (or department town station village community grid).
 */
import { parseArgs } from 'node:util'
import { importUnits } from '../../shared/directory/unit-import.ts'
import { read } from '../../shared/platform/fields.ts'
import { parentOf, shortCode, Unit } from '../../shared/platform/who/unit.ts'
import { command, given, needed, sheetFile } from './command.ts'
import { unitSheet } from './csv-columns.ts'
import { demandOwnTable } from './own-table.ts'

/** The columns as a sheet of units has them. */
const unitFields = {
  ...{ code: '单位编码', name: '名称', kind: '类型', parent: '上级编码' },
  ...{ from: '开始日期', to: '结束日期', successor: '承继单位' },
}

/** Units of the county, or what is wrong, row by row; the parent is read off the code where it is not said. */
export function readUnits(csv: string, county: string): { units: Unit[]; faults: string[] } {
  const units: Unit[] = []
  const faults: string[] = []
  const { rows, numbers } = unitSheet(csv)
  for (const [at, row] of rows.entries()) {
    const parent = row.parent ?? (typeof row.code === 'string' ? parentOf(row.code) : null)
    const result = read(Unit, { ...row, parent }, '', 'zh', unitFields)
    const said = (text: string) => faults.push(`第 ${numbers[at]} 行 ${text}`)
    if (!result.success) {
      for (const { detail } of result.errors) said(detail)
      continue
    }
    const short = shortCode(result.data.code)
    if (short) {
      said(`单位编码：${result.data.code} 末尾的零不写，应为 ${short}`)
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
    const [file, slug] = given(positionals, 'units.csv', 'county slug')
    const sheet = sheetFile(file)
    const { countyOf, loadCountyConfig } = await import('../county-config.ts')
    const county = countyOf(loadCountyConfig(slug))
    needed(process.env.TABLE_NAME, 'TABLE_NAME')
    process.env.COUNTY = JSON.stringify(county)
    const { units, faults } = readUnits(sheet, county.code)
    if (faults.length > 0) {
      process.stderr.write(`${faults.join('\n')}\n共 ${faults.length} 处有误，未导入任何一行\n`)
      return false
    }
    await demandOwnTable(county)
    await importUnits(county.code, units, file, new Date())
    process.stdout.write(`${county.name}：导入 ${units.length} 个单位\n`)
    return true
  })
