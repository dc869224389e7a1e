/**
 * 把清单表格（.xlsx 或 .csv）导入修订稿，整表导入或一行也不导入。--dry-run 逐行逐列列出问题和将有的改动，不写入。
 * Brings a sheet of items into a draft of the list, all rows or none.
 *
 *   npm run import-catalogue -- list.xlsx --url https://… --token … --draft drf_… --reason 年度修订
 *     [--dry-run] [--retire-missing] [--decision 审〔2026〕3号 --decided-on 2026-11-20 --decision-reason new_task]
 *
 * A dry run lists everything that is wrong, by row and column of the file, and what would change.
 */
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { columnNamed } from '../../shared/lists/catalogue/sheet-columns.ts'
import { command, ending, given, needed } from './command.ts'
import { type Access, call, refusalLines } from './county-api.ts'
import { type ReadFile, readSheetFile } from './workbook.ts'

interface Asked extends Access {
  readonly draft: string
  readonly reason: string
  readonly dryRun: boolean
  readonly missing: 'keep' | 'retire'
  readonly panelDecision: { number: string; decidedOn: string; reason: string } | null
}
interface Problem {
  readonly row: number
  readonly column: string
  readonly header: string
  readonly text: string
}
interface Imported {
  readonly problems: readonly Problem[]
  readonly text: string
}
/** @returns lines for the terminal, and whether the sheet is in the draft (or sound, in a dry run) */
export async function importCatalogueFile(
  path: string,
  { url, token, draft, ...asked }: Asked,
): Promise<{ ok: boolean; lines: string[] }> {
  const file = await readSheetFile(path)
  const send = (dryRun: boolean) =>
    call({ url, token }, `/v1/catalogue/drafts/${draft}/import`, {
      body: JSON.stringify({ ...asked, rows: file.rows, fileName: basename(path), dryRun }),
      key: randomUUID(),
    })
  // The dry run knows every problem; the real one is sent only when there is none.
  const dry = await send(true)
  if (!dry.ok) return { ok: false, lines: refusalLines(dry, file.numbers) }
  const { problems, text } = dry.reply as Imported
  if (problems.length > 0) {
    return {
      ok: false,
      lines: [`共 ${problems.length} 处有误，未导入任何一行`, ...problems.map((each) => placed(each, file))],
    }
  }
  if (asked.dryRun) return { ok: true, lines: [`检查通过，未写入：${file.rows.length} 行，${text}`] }
  const done = await send(false)
  if (!done.ok) return { ok: false, lines: refusalLines(done, file.numbers) }
  return { ok: true, lines: [`已导入修订稿：${file.rows.length} 行，${(done.reply as Imported).text}`] }
}

/** `第 14 行 H 列（法律法规依据）：…`, as the file has them. */
function placed({ row, column, header, text }: Problem, { numbers, letters }: ReadFile): string {
  const known = columnNamed(column)
  const names = known ? [known.zh, known.en, known.key] : [column]
  const letter = names.flatMap((name) => letters.get(name) ?? [])[0]
  const where = row === 0 ? '整表' : `第 ${numbers[row - 1]} 行`
  return `${where}${letter ? ` ${letter} 列` : ''}（${header}）：${text}`
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        token: { type: 'string' },
        draft: { type: 'string' },
        reason: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'retire-missing': { type: 'boolean', default: false },
        decision: { type: 'string' },
        'decided-on': { type: 'string' },
        'decision-reason': { type: 'string' },
      },
    })
    const [file] = given(positionals, 'list.xlsx')
    ending(file, '.xlsx', '.csv')
    const decidedOn = values['decided-on'] ?? ''
    const number = values.decision
    const asked: Asked = {
      url: needed(values.url, '--url'),
      token: needed(values.token, '--token'),
      draft: needed(values.draft, '--draft'),
      reason: needed(values.reason, '--reason'),
      dryRun: values['dry-run'],
      missing: values['retire-missing'] ? 'retire' : 'keep',
      panelDecision: number ? { number, decidedOn, reason: values['decision-reason'] ?? 'new_task' } : null,
    }
    const { ok, lines } = await importCatalogueFile(file, asked)
    process.stdout.write(`${lines.join('\n')}\n`)
    return ok
  })
