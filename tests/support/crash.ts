/** A process that dies at its k-th call to AWS, before it went out or after it was answered. */
import { documentClient } from '../../shared/platform/table.ts'

class Crash extends Error {}
let calls = 0
let fatal: { at: number; when: 'before' | 'after' } | undefined

/** From now on calls are counted, and one of them may be fatal. Once a test file. */
export function countCalls(): void {
  documentClient().middlewareStack.add(
    (next) => async (args) => {
      calls += 1
      const here = calls === fatal?.at
      if (here && fatal?.when === 'before') throw new Crash()
      const answer = await next(args)
      if (here && fatal?.when === 'after') throw new Crash()
      return answer
    },
    { step: 'initialize', name: 'crash' },
  )
}

/** Nothing is fatal any more: for whatever a test that failed left behind. */
export function surviveAgain(): void {
  fatal = undefined
}

/**
 * Prepares a case anew for each moment, lets it die there, does it again as a caller would, and hands the end to
 * the check. @returns the number of moments tried
 * @param again what is done after the death; the act itself unless told
 */
export async function dieEverywhere<P, R>(
  prepare: () => Promise<P>,
  act: (prepared: P) => Promise<R>,
  check: (prepared: P, result: R) => Promise<void>,
  again = act,
): Promise<number> {
  let moments = 0
  for (let at = 1; at < 200; at += 1) {
    let died = false
    for (const when of ['before', 'after'] as const) {
      const prepared = await prepare()
      calls = 0
      fatal = { at, when }
      const first = await act(prepared).catch((cause: unknown) => {
        if (!(cause instanceof Crash)) throw cause
        return undefined
      })
      fatal = undefined
      if (first === undefined) {
        died = true
        moments += 1
        await check(prepared, await again(prepared))
      } else await check(prepared, first)
    }
    if (!died) return moments
  }
  throw new Error('never came to an end')
}
