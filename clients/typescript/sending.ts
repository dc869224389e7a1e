/**
 * Gets a request through: signs it, renews a token that is refused, and sends again what may not have arrived. Every
 * command bears a key (client.ts), so that nothing is done twice by being sent twice.
 */
import { CountyProblem, problemIn, unreachable } from './problem.ts'

/** @param asked.refresh the token given before was refused: a new one is wanted */
export type TokenSource = (asked: {
  readonly refresh: boolean
}) => string | undefined | Promise<string | undefined>

/** How much is done to get one call through. */
export interface Tries {
  /** How often a call is sent at most; 4 unless told, 1 for never again. */
  readonly most?: number
  /** How long the first pause is at most; each later one is twice as long. 300 unless told. */
  readonly firstPauseMs?: number
  /** No pause is longer; where the service asks for more by Retry-After, the call ends. 10 000 unless told. */
  readonly longestPauseMs?: number
  /** How long one try may take; 35 000 unless told, as a gateway gives up after thirty seconds. */
  readonly timeoutMs?: number
  /** Awaited instead of pausing; what it throws ends the call. */
  readonly pause?: (failure: CountyProblem, tried: number) => Promise<void>
}

export interface SendingProps {
  readonly token: TokenSource | undefined
  readonly tries: Tries
  readonly fetch: (request: Request) => Promise<Response>
}

const passing = [429, 500, 502, 503, 504]

/** @returns what openapi-fetch takes for fetch; rejects with a CountyProblem, what `token` threw, or the signal's reason */
export function persistent({ token, tries, fetch }: SendingProps): (request: Request) => Promise<Response> {
  const { most = 4, firstPauseMs = 300, longestPauseMs = 10_000, timeoutMs = 35_000 } = tries
  const signed = signing(token)
  const pause =
    tries.pause ??
    ((failure: CountyProblem, tried: number) =>
      resting(failure, Math.min(longestPauseMs, firstPauseMs * 2 ** (tried - 1)), longestPauseMs))

  async function tryOnce(request: Request, body: ArrayBuffer | null, bearer: string | undefined) {
    const headers = new Headers(request.headers)
    if (bearer !== undefined) headers.set('authorization', `Bearer ${bearer}`)
    const trial = new AbortController()
    const stop = () => trial.abort(request.signal.reason)
    const timer = setTimeout(
      () => trial.abort(new DOMException('no answer in time', 'TimeoutError')),
      timeoutMs,
    )
    request.signal.addEventListener('abort', stop)
    if (request.signal.aborted) stop()
    try {
      const response = await fetch(new Request(request, { headers, body, signal: trial.signal }))
      // The whole answer, so that a connection that breaks halfway is seen here.
      const bytes = await response.arrayBuffer()
      return new Response(bytes.byteLength === 0 ? null : bytes, response)
    } catch (cause) {
      if (request.signal.aborted) throw request.signal.reason
      return unreachable(request, cause)
    } finally {
      clearTimeout(timer)
      request.signal.removeEventListener('abort', stop)
    }
  }

  return async (request) => {
    const sent = request.method === 'GET' ? null : await request.arrayBuffer()
    const body = sent?.byteLength ? sent : null
    for (let tried = 1; ; tried += 1) {
      const outcome = await signed((bearer) => tryOnce(request, body, bearer))
      const failed = outcome instanceof CountyProblem
      if (!failed && (!passing.includes(outcome.status) || tried >= most)) return outcome
      const failure = failed ? outcome : await problemIn(outcome, request)
      if (tried >= most) throw failure
      await Promise.race([pause(failure, tried), aborted(request.signal)])
    }
  }
}

type Outcome = Response | CountyProblem

/** Sends under the present token and, where that is refused, once more under a new one, which is asked for once. */
function signing(token: TokenSource | undefined) {
  let renewal: { readonly of: string | undefined; readonly token: Promise<string | undefined> } | undefined
  /** Whoever was refused under the same token shares the new one, also when he comes later. */
  function renewed(refused: string | undefined): Promise<string | undefined> {
    if (renewal?.of !== refused || !renewal) {
      const asked = { of: refused, token: (async () => token?.({ refresh: true }))() }
      renewal = asked
      asked.token.catch(() => forget(asked.token))
    }
    return renewal.token
  }
  function forget(stale: Promise<unknown>): void {
    if (renewal?.token === stale) renewal = undefined
  }

  return async (send: (bearer: string | undefined) => Promise<Outcome>): Promise<Outcome> => {
    const bearer = await token?.({ refresh: false })
    const first = await send(bearer)
    if (!token || first.status !== 401) return first
    const next = renewed(bearer)
    const second = await send(await next)
    // Not even the new one holds: the next call asks anew.
    if (second.status === 401) forget(next)
    return second
  }
}

async function resting(failure: CountyProblem, upTo: number, longest: number): Promise<void> {
  const asked = (failure.retryAfterSeconds ?? 0) * 1000
  if (asked > longest) throw failure
  // Half of it by chance, so that those who failed together do not come back together.
  const ms = asked + upTo * (0.5 + Math.random() / 2)
  await new Promise((resolve) => setTimeout(resolve, ms))
}

/** Rejects when the caller gives up. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
