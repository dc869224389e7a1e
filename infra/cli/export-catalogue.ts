/**
 * 把清单的某一版或修订稿写成表格：.xlsx 供打印，.csv 供其他软件读取；不写版本即为现行清单。
 * Writes a version of the list, or what a draft makes of it, to a sheet: a workbook to print, or CSV.
 *
 *   npm run export-catalogue -- list.xlsx --url https://… --token … [--version 3 | --draft drf_…]
 *
 * Without a version it is the list in force. What is exported reads back as the same (import-catalogue.ts).
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Item } from '../../shared/lists/catalogue/item.ts'
import { command, ending, given, needed } from './command.ts'
import { type Access, call, refusalOf } from './county-api.ts'
import { toCsv, toXlsx } from './workbook.ts'

interface Asked extends Access {
  readonly version?: string | undefined
  readonly draft?: string | undefined
}

type Get = <Reply>(route: string) => Promise<Reply>
interface RowsPage {
  readonly rows: readonly Record<string, unknown>[]
  readonly effectiveFrom?: string
  readonly nextCursor: string | null
}
interface UnitsPage {
  readonly units: readonly { code: string; name: string }[]
  readonly nextCursor: string | null
}

/** @returns how many items were written */
export async function exportCatalogueFile(
  path: string,
  { url, token, version, draft }: Asked,
): Promise<number> {
  const get: Get = async <Reply>(route: string) => {
    const answer = await call({ url, token }, route)
    if (!answer.ok) throw new Error(refusalOf(answer))
    return answer.reply as Reply
  }
  const list = await get<{ county: string; version: number }>('/v1/catalogue')
  const of = draft ? `drafts/${draft}` : `versions/${version ?? list.version}`
  const rows: Record<string, unknown>[] = []
  let cursor: string | null = ''
  let effectiveFrom = ''
  while (cursor !== null) {
    const page: RowsPage = await get(
      `/v1/catalogue/${of}/rows?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    )
    rows.push(...page.rows)
    effectiveFrom = page.effectiveFrom ?? ''
    cursor = page.nextCursor
  }
  const departments = (await departmentsOf(list.county, get)).map(({ code, name }) => ({ code, name }))
  const items = rows.map(itemOf)
  const which = draft ? '修订稿' : `第 ${of.slice('versions/'.length)} 版，${effectiveFrom} 起施行`
  const heading = `涉村（社区）工作事项清单（${which}，共 ${items.length} 项）`
  const printed = { heading, items, known: { departments } }
  writeFileSync(path, /\.xlsx$/i.test(path) ? await toXlsx(printed) : toCsv(printed))
  return items.length
}

/** A row of the API as the item that its cells are written from. */
export function itemOf({ customaryFrom, customaryTo, ...row }: Record<string, unknown>): Item {
  const customary = customaryFrom ? { approvedOn: customaryFrom, expiresOn: customaryTo } : null
  return { ...row, customary } as unknown as Item
}

async function departmentsOf(county: string, get: Get): Promise<{ code: string; name: string }[]> {
  const units: { code: string; name: string }[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: UnitsPage = await get(
      `/v1/units/${county}/units?kind=department&limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    )
    units.push(...page.units)
    cursor = page.nextCursor
  }
  return units
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        token: { type: 'string' },
        version: { type: 'string' },
        draft: { type: 'string' },
      },
    })
    const [file] = given(positionals, 'list.xlsx')
    ending(file, '.xlsx', '.csv')
    const { version, draft } = values
    const url = needed(values.url, '--url')
    const token = needed(values.token, '--token')
    const count = await exportCatalogueFile(file, { url, token, version, draft })
    process.stdout.write(`已导出 ${count} 项：${file}\n`)
    return true
  })
