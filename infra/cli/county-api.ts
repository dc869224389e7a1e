/** The county's API as the commands call it: one place for its address, for the token, and for what it refuses. */

/** Where the API is, as `ApiUrl` or without its last slash, and who asks. */
export interface Access {
  readonly url: string
  readonly token: string
}
export interface Answer {
  readonly ok: boolean
  readonly status: number
  readonly reply: unknown
  /** Whether it is what the first of these commands was answered with: nothing was begun anew. */
  readonly repeated: boolean
  /** Milliseconds at which it was asked, by the clock of whoever answers; the second that it names may be cut off. */
  readonly askedAt: number
}
interface Problem {
  readonly detail?: string
  /** The gateway's own refusals have no more than this. */
  readonly message?: string
  readonly errors?: readonly { readonly detail: string }[]
  readonly params?: { readonly count?: number }
}

/**
 * @param command what a command of the API sends, and the key under which a repeat is the same
 * @throws Error where nobody answers, or no such API
 */
export async function call(
  { url, token }: Access,
  route: string,
  command?: { readonly body: string; readonly key: string },
): Promise<Answer> {
  const address = url.replace(/\/+$/, '')
  if (!/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
    throw new Error(`--url ${url} 不是网址，应形如 https://… / is no address such as https://…`)
  const sent = performance.now()
  const response = await fetch(`${address}${route}`, {
    headers: {
      authorization: `Bearer ${bare(token)}`,
      ...(command ? { 'content-type': 'application/json', 'idempotency-key': command.key } : {}),
    },
    ...(command ? { method: 'POST', body: command.body } : {}),
  }).catch((cause: Error) => {
    const why = cause.cause instanceof Error ? cause.cause : cause
    throw new Error(`${address} 无法访问，请核对 --url / cannot be reached, check --url`, { cause: why })
  })
  const text = await response.text()
  const took = performance.now() - sent
  return {
    ...{ ok: response.ok, status: response.status, reply: jsonOf(text) },
    repeated: response.headers.get('idempotency-replayed') === 'true',
    askedAt: Date.parse(response.headers.get('date') ?? '') - took,
  }
}

/** As people copy it: with the word before it, and the end of the line behind. */
const bare = (token: string) => token.replace(/^\s*Bearer\s/i, '').trim()

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // What stands before the API speaks no JSON: a filing notice, a proxy's page.
    return { message: text.slice(0, 200) }
  }
}

/** What was refused, in one line. */
export function refusalOf({ status, reply }: Pick<Answer, 'status' | 'reply'>): string {
  const { detail, message } = reply as Problem
  if (detail) return detail
  if (status === 401) return '令牌无效或已过期 / the token is invalid or has expired'
  return `答复 ${status}${message ? ` ${message}` : ''}，请核对 --url / answered ${status}, check --url`
}

/**
 * What was refused and every field of it, each said once.
 * @param numbers for each row that was sent, its number in the sheet: the API counts what it was sent
 */
export function refusalLines(answer: Answer, numbers: readonly number[] = []): string[] {
  const { errors = [], params } = answer.reply as Problem
  const left = (params?.count ?? 0) - errors.length
  const lines = [refusalOf(answer), ...errors.map(({ detail }) => detail)]
  const inSheet = (line: string) =>
    line.replace(/第 (\d+) 行/g, (_, row: string) => `第 ${numbers[Number(row) - 1] ?? row} 行`)
  return [...new Set(lines.map(inSheet)), ...(left > 0 ? [`……另有 ${left} 处`] : [])]
}
