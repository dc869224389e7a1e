/** What every command does alike: says how it is called, and ends with a line where it cannot go on. */
import { readFileSync } from 'node:fs'
import { plainly } from './plain-errors.ts'
import { type SheetText, sheetText } from './sheet-text.ts'

/** The command was called in a way that it does not know. */
export class Misuse extends Error {}

/** What stands at the top of a command's own file. */
function usageIn(file: string): string {
  const [, comment = ''] = /^\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, 'utf8')) ?? []
  return comment.replace(/^ ?\* ?/gm, '').trim()
}

/**
 * Runs a command: `--help` prints its usage; misuse ends with 2 and the usage, anything else that fails with 1 and a line.
 * @param file the command's own
 * @param act false where it did not do what it was asked, and has said why
 */
export async function command(file: string, act: () => Promise<boolean>): Promise<void> {
  if (process.argv.slice(2).some((each) => each === '--help' || each === '-h')) {
    process.stdout.write(`${usageIn(file)}\n`)
    return
  }
  try {
    process.exitCode = (await act()) ? 0 : 1
  } catch (cause) {
    const unknown = /^ERR_PARSE_ARGS/.test(String(Reflect.get(Object(cause), 'code')))
    const misused = cause instanceof Misuse || unknown
    const line = unknown ? `参数有误 / ${lineOf(cause)}` : lineOf(cause)
    process.stderr.write(misused ? `${line}\n\n${usageIn(file)}\n` : `${line}\n`)
    process.exitCode = misused ? 2 : 1
  }
}

/** What happened, with what lies under it; `DEBUG=1` adds where. */
function lineOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if (process.env.DEBUG) return String(cause.stack)
  const under = cause.cause instanceof Error ? `: ${cause.cause.message}` : ''
  return plainly(cause) ?? `${cause.message}${under}`
}

/** An argument that must be there. @throws Misuse naming it */
export function needed(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new Misuse(`缺少参数：${name} / ${name} is missing`)
  return value
}

type Given<Names extends readonly string[]> = { [At in keyof Names]: string }

/** The arguments without a name, each of which must be there. @throws Misuse naming what is missing, or is too much */
export function given<const Names extends readonly string[]>(
  positionals: readonly string[],
  ...names: Names
): Given<Names> {
  const values = names.map((name, at) => needed(positionals[at], name))
  noMore(positionals.slice(names.length))
  return values as Given<Names>
}

/** @throws Misuse naming arguments that nobody asked for */
export function noMore(left: readonly string[]): void {
  if (left.length > 0)
    throw new Misuse(`多余的参数：${left.join(' ')} / nothing is asked for beyond: ${left.join(' ')}`)
}

/** @throws Misuse where a file is of a kind that the command neither reads nor writes */
export function ending(file: string, ...endings: string[]): void {
  if (endings.some((each) => file.toLowerCase().endsWith(each))) return
  const [zh, en] = [endings.join(' 或 '), endings.join(' or ')]
  throw new Misuse(`文件 ${file}：须为 ${zh} / file ${file}: must end in ${en}`)
}

/** The text of a sheet that was saved as CSV; in which writing is told, where that is not UTF-8. */
export function sheetFile(file: string): string {
  ending(file, '.csv')
  return toldText(file, readFileSync(file))
}

/** @throws Error naming the file, where it is no text */
export function toldText(file: string, bytes: Uint8Array): string {
  const { text, writing } = textOf(file, bytes)
  if (writing) process.stderr.write(`${file} 按 ${writing} 编码读取 / is read as ${writing}\n`)
  return text
}

function textOf(file: string, bytes: Uint8Array): SheetText {
  try {
    return sheetText(bytes)
  } catch (cause) {
    throw new Error(`${file}：${cause instanceof Error ? cause.message : cause}`)
  }
}
