/** What a task or wait state of an execution does: call its function, wait for its token or its time, or replay. */
import { randomBytes } from 'node:crypto'
import type { Activity } from './activity.ts'
import { functionName } from './arn.ts'
import type { EntryRow, ExecutionRow, Executions } from './executions.ts'
import { isObject, type Json, objectOf } from './json.ts'
import type { LambdaHost } from './lambda-host.ts'
import { type Prepared, type Step, tokenPlaceholder } from './machine-definition.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** What a state failed with; the library reads Retry and Catch off the name. */
class StateFailure extends Error {
  /** A limit that passed is no failure of a task: `States.TaskFailed` names every error but this. */
  readonly isRetryable: boolean

  constructor(name: string, message: string) {
    super(message)
    this.name = name
    this.isRetryable = name !== timeout
  }
}
const timeout = 'States.Timeout'

/** Ends a run that is being put down, past every Retry and Catch. */
export class RunEnded extends Error {
  readonly isRetryable = false
  readonly isCatchable = false
}

/** One run of an execution through the library; a restart begins another over the same journal. */
export interface Run {
  readonly execution: ExecutionRow
  readonly entered: Map<string, number>
  readonly replayed: Map<string, boolean>
  readonly waiting: Set<(cause: RunEnded) => void>
  ended: boolean
  abort: () => void
  /** Says whether the run counts as under way: not while all it does is wait. */
  moving: (() => void) | undefined
}

export interface Steps {
  perform(run: Run, step: Step, prepared: Prepared): Promise<Json>
  /** Records an outcome and wakes the run that waits for it. */
  record(entry: EntryRow, outcome: 'succeeded' | 'failed', value: string, error: string | null): void
  /** The run only waits from here on, until something moves it. */
  rest(run: Run): void
}

export function createSteps(options: {
  readonly executions: Executions
  readonly clock: VirtualClock
  readonly host: Pick<LambdaHost, 'invoke'>
  readonly activity: Activity
}): Steps {
  const { executions, clock, host, activity } = options
  /** Who waits for the outcome of an entry. */
  const wakeups = new Map<string, () => void>()
  const keyOf = ({ execution, state, nth }: EntryRow) => `${execution}\n${state}\n${nth}`

  function record(entry: EntryRow, outcome: 'succeeded' | 'failed', value: string, error: string | null) {
    executions.settle(entry, outcome, value, error)
    wakeups.get(keyOf(entry))?.()
  }

  function settled(entry: EntryRow): Json {
    if (entry.outcome === 'failed') throw new StateFailure(entry.error ?? 'Error', entry.value ?? '')
    return JSON.parse(entry.value ?? 'null') as Json
  }

  function rest(run: Run): void {
    run.moving?.()
    run.moving = undefined
  }
  function move(run: Run): void {
    run.moving ??= activity.begin('execution')
  }

  /** Waits until the entry has an outcome or its deadline passes in the county's time. */
  async function outcomeOf(run: Run, entry: EntryRow, late: () => void): Promise<EntryRow> {
    const key = keyOf(entry)
    for (;;) {
      const present = executions.entry(entry)
      if (!present) throw new RunEnded()
      if (present.outcome !== null) return present
      if (present.deadline !== null && clock.now() >= present.deadline) {
        late()
        continue
      }
      const woken = Promise.withResolvers<void>()
      const wake = () => {
        move(run)
        woken.resolve()
      }
      const cancel = present.deadline === null ? undefined : clock.at(present.deadline, wake)
      wakeups.set(key, wake)
      run.waiting.add(woken.reject)
      rest(run)
      try {
        await woken.promise
      } finally {
        cancel?.()
        wakeups.delete(key)
        run.waiting.delete(woken.reject)
      }
    }
  }

  function enter(run: Run, step: Step, prepared: Prepared): EntryRow {
    const nth = run.entered.get(step.name) ?? 0
    run.entered.set(step.name, nth + 1)
    const known = executions.entry({ execution: run.execution.arn, state: step.name, nth })
    run.replayed.set(step.name, known?.outcome != null)
    if (known) return known
    const deadline =
      step.kind === 'wait'
        ? waitDeadline(prepared, clock.now())
        : prepared.timeoutSeconds === undefined
          ? null
          : clock.now() + prepared.timeoutSeconds * 1000
    const entry: EntryRow = {
      execution: run.execution.arn,
      state: step.name,
      nth,
      token: step.kind === 'token' ? randomBytes(48).toString('base64url') : null,
      invoked: 0,
      deadline,
      outcome: null,
      value: null,
      error: null,
    }
    executions.insertEntry(entry)
    return entry
  }

  async function perform(run: Run, step: Step, prepared: Prepared): Promise<Json> {
    if (run.ended) throw new RunEnded()
    const entry = enter(run, step, prepared)
    if (entry.outcome !== null) return settled(entry)
    if (step.kind === 'wait') {
      await outcomeOf(run, entry, () => record(entry, 'succeeded', JSON.stringify(prepared.input), null))
      return prepared.input
    }
    const input = withToken(prepared.input, entry.token)
    if (!entry.invoked) await call(run, step, entry, input)
    if (step.kind === 'token')
      return settled(await outcomeOf(run, entry, () => record(entry, 'failed', '', timeout)))
    return settled(executions.entry(entry) ?? entry)
  }

  async function call(run: Run, step: Step, entry: EntryRow, input: Json): Promise<void> {
    const { FunctionName, Payload } = objectOf(input)
    const fn = step.function ?? functionName(FunctionName) ?? String(FunctionName)
    const outcome = await host.invoke(fn, step.function ? input : (Payload ?? {}))
    if (run.ended) throw new RunEnded()
    if (!outcome.ok) {
      record(entry, 'failed', JSON.stringify(outcome.error), outcome.error.errorType)
    } else if (step.kind === 'token') {
      executions.markInvoked(entry)
    } else {
      // The optimised integration wraps the function's answer; a bare function ARN returns it as it is.
      const wrapped = { ExecutedVersion: '$LATEST', Payload: outcome.payload, StatusCode: 200 }
      record(entry, 'succeeded', JSON.stringify(step.function ? outcome.payload : wrapped), null)
    }
  }

  return { perform, record, rest }
}

function waitDeadline({ waitSeconds, waitUntil }: Prepared, now: number): number {
  return waitUntil === undefined ? now + (waitSeconds ?? 0) * 1000 : Date.parse(waitUntil)
}

function withToken(input: Json, token: string | null): Json {
  if (token === null) return input
  if (typeof input === 'string') return input.replaceAll(tokenPlaceholder, token)
  if (Array.isArray(input)) return input.map((each) => withToken(each as Json, token))
  if (!isObject(input)) return input
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, withToken(value, token)]))
}
