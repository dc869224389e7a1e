/**
 * Asynchronous events on their way to a function or a state machine: kept until they arrive, tried again when
 * they fail, and put with the dead letters when they keep failing.
 */

import { setTimeout as sleep } from 'node:timers/promises'
import type { Activity } from './activity.ts'
import type { Journal } from './journal.ts'
import { type Json, listOf, objectOf } from './json.ts'
import type { LambdaHost } from './lambda-host.ts'
import type { FunctionError, LocalFunction } from './local-function.ts'
import type { Target } from './parts.ts'
import type { StateMachines } from './state-machines.ts'
import type { VirtualClock } from './virtual-clock.ts'

type DeliveryRow = {
  id: number
  source: string
  target: string
  payload: string
  dead_letters: string | null
  attempts: number
}
export type DeadLetter = {
  id: number
  queue: string
  source: string
  target: string
  payload: string
  attempts: number
  error: string
  at: number
}

export interface Deliveries {
  /** Writes deliveries down; call inside `journal.together` with what caused them, then `pump`. */
  add(source: string, target: Target, payload: Json): void
  pump(): void
  bury(letter: Omit<DeadLetter, 'id' | 'at'>): void
  deadLetters(): DeadLetter[]
  /** Takes one from its queue for good. */
  remove(id: number): void
  /** Sends every dead letter to its target again. Returns how many. */
  redrive(): number
  stop(): void
}

// Lambda tries an asynchronous event three times; on a laptop the pauses are short.
const mostAttempts = 3
const pausesMs = [200, 1000]
const parallel = 4

export function createDeliveries(options: {
  readonly journal: Journal
  readonly clock: VirtualClock
  readonly host: Pick<LambdaHost, 'invoke'>
  readonly machines: () => StateMachines
  readonly functions: readonly LocalFunction[]
  /** Whether everything is delivered twice and in any order, as it may be. */
  readonly careless?: boolean
  readonly activity: Activity
}): Deliveries {
  const { journal, clock, host, activity } = options
  const ownQueue = new Map(options.functions.map(({ name, deadLetters }) => [name, deadLetters]))
  const running = new Set<number>()
  let stopped = false

  function insert(
    source: string,
    target: string,
    payload: string,
    queue: string | null,
    attempts: number,
  ): void {
    journal.run(
      'INSERT INTO deliveries (source, target, payload, dead_letters, attempts) VALUES (?, ?, ?, ?, ?)',
      source,
      target,
      payload,
      queue,
      attempts,
    )
  }

  function bury(letter: Omit<DeadLetter, 'id' | 'at'>): void {
    journal.run(
      'INSERT INTO dead_letters (queue, source, target, payload, attempts, error, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      letter.queue,
      letter.source,
      letter.target,
      letter.payload,
      letter.attempts,
      letter.error,
      clock.now(),
    )
  }

  async function attempt(row: DeliveryRow): Promise<FunctionError | undefined> {
    const payload = JSON.parse(row.payload) as Json
    if (row.target.includes(':stateMachine:')) {
      try {
        // Named by the delivery, so that a repeat after a kill starts nothing twice.
        options.machines().start(row.target, `delivery-${row.id}`, row.payload)
        return undefined
      } catch (cause) {
        const { name, message } = cause as Error
        return name === 'ExecutionAlreadyExists' ? undefined : { errorType: name, errorMessage: message }
      }
    }
    const outcome = await host.invoke(row.target, payload)
    if (!outcome.ok) return outcome.error
    const failed = listOf(objectOf(outcome.payload).batchItemFailures)
    return failed.length > 0
      ? { errorType: 'BatchItemFailures', errorMessage: JSON.stringify(failed) }
      : undefined
  }

  async function deliver(row: DeliveryRow): Promise<void> {
    const end = activity.begin('delivery')
    try {
      for (let tried = 0; !stopped; tried += 1) {
        const error = await attempt(row)
        if (stopped) return
        if (!error) {
          journal.run('DELETE FROM deliveries WHERE id = ?', row.id)
          return
        }
        if (tried + 1 >= row.attempts) {
          const { source, target, payload } = row
          journal.together(() => {
            journal.run('DELETE FROM deliveries WHERE id = ?', row.id)
            const queue = row.dead_letters ?? '(none in the template)'
            bury({ queue, source, target, payload, attempts: tried + 1, error: JSON.stringify(error) })
          })
          return
        }
        await sleep(pausesMs[tried] ?? 1000)
      }
    } finally {
      end()
      running.delete(row.id)
      pump()
    }
  }

  function pump(): void {
    if (stopped || running.size >= parallel) return
    const order = options.careless ? 'RANDOM()' : 'id'
    const rows = journal.rows<DeliveryRow>(`SELECT * FROM deliveries ORDER BY ${order} LIMIT ?`, parallel * 2)
    for (const row of rows) {
      if (running.size >= parallel) return
      if (running.has(row.id)) continue
      running.add(row.id)
      void deliver(row)
    }
  }

  const deadLetters = () => journal.rows<DeadLetter>('SELECT * FROM dead_letters ORDER BY id')
  return {
    add(source, target, payload) {
      const queue = (target.kind === 'function' ? ownQueue.get(target.name) : undefined) ?? target.deadLetters
      for (let times = options.careless ? 2 : 1; times > 0; times -= 1)
        insert(
          source,
          target.name,
          JSON.stringify(payload),
          queue ?? null,
          Math.min(target.retries + 1, mostAttempts),
        )
    },
    pump,
    bury,
    deadLetters,
    remove: (id) => journal.run('DELETE FROM dead_letters WHERE id = ?', id),
    redrive() {
      const letters = deadLetters()
      journal.together(() => {
        for (const { id, source, target, payload, queue } of letters) {
          insert(source, target, payload, queue, mostAttempts)
          journal.run('DELETE FROM dead_letters WHERE id = ?', id)
        }
      })
      pump()
      return letters.length
    },
    stop() {
      stopped = true
    },
  }
}
