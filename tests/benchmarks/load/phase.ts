/** A while of load: so many actors, each with one lifecycle after the other, closed loop. */
import type { Caller } from './caller.ts'
import type { Cast } from './cast.ts'
import { playLifecycle, type StepName, steps, type Told } from './lifecycle.ts'

export interface Phase {
  readonly told: readonly Told[]
  /** From the first beginning to the last end. */
  readonly seconds: number
  readonly ended: number
  /** Milliseconds of each step that needed no second sending. */
  readonly times: ReadonlyMap<StepName, readonly number[]>
  readonly requests: number
  readonly sentAgain: number
}

let number = 0

/** No lifecycle is begun after the while; those under way are played to their end. */
export async function runPhase(
  ...[caller, cast, actors, seconds]: [Caller, Cast, number, number]
): Promise<Phase> {
  const told: Told[] = []
  const times = new Map<StepName, number[]>(steps.map((name) => [name, []]))
  let requests = 0
  let sentAgain = 0
  const heard = {
    step(name: StepName, ms: number, sent: number) {
      requests += 1
      sentAgain += sent - 1
      if (sent === 1) times.get(name)?.push(ms)
    },
  }
  const from = performance.now()
  const until = from + seconds * 1000
  let ended = 0
  await Promise.all(
    cast.parts.slice(0, actors).map(async (part) => {
      while (performance.now() < until) {
        number += 1
        const each: Told = {
          ...{ number, leader: part.leader, orderId: undefined, order: [], tasks: new Map() },
          ...{ ended: false, trouble: undefined },
        }
        told.push(each)
        try {
          await playLifecycle(caller, cast, part, each, heard)
          ended += 1
        } catch (cause) {
          each.trouble = cause instanceof Error ? cause.message : String(cause)
        }
      }
    }),
  )
  return { told, seconds: (performance.now() - from) / 1000, ended, times, requests, sentAgain }
}
