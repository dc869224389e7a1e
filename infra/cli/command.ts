/** What every command of county IT does alike: says how it is called, and ends with a line where it cannot go on. */
import { readFileSync } from 'node:fs'

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
    const misused =
      cause instanceof Misuse || /^ERR_PARSE_ARGS/.test(String(Reflect.get(Object(cause), 'code')))
    process.stderr.write(misused ? `${lineOf(cause)}\n\n${usageIn(file)}\n` : `${lineOf(cause)}\n`)
    process.exitCode = misused ? 2 : 1
  }
}

/** What happened, with what lies under it; `DEBUG=1` adds where. */
function lineOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  if (process.env.DEBUG) return String(cause.stack)
  const under = cause.cause instanceof Error ? `: ${cause.cause.message}` : ''
  return `${cause.message}${under}`
}

/** An argument that must be there. @throws Misuse naming it */
export function needed(value: string | undefined, name: string): string {
  if (value === undefined || value === '') throw new Misuse(`缺少参数：${name} / ${name} is missing`)
  return value
}
