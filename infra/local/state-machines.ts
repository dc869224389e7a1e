/**
 * Executions of the templates' state machines. Every result a state received is in the journal; after a restart
 * an execution runs again from its input and is handed the recorded results, so that it arrives where it waited.
 */

import { randomBytes } from 'node:crypto'
import type { Activity } from './activity.ts'
import { type EntryRow, type ExecutionRow, executionsIn } from './executions.ts'
import type { Journal } from './journal.ts'
import type { LambdaHost } from './lambda-host.ts'
import { forLibrary, type Prepared, stepsOf, tokenPlaceholder } from './machine-definition.ts'
import { createSteps, type Run, RunEnded } from './machine-steps.ts'
import type { Machine } from './parts.ts'
import { ServiceError } from './service-error.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** A refusal of the Step Functions API, named as AWS names it. */
export interface StateMachines {
  start(machineArn: string, name: string | undefined, input: string): ExecutionRow
  describe(arn: string): ExecutionRow
  succeed(token: string, output: string): void
  fail(token: string, error: string, cause: string): void
  list(): ExecutionRow[]
  /** Takes up every execution that was running. */
  resume(): void
  stop(): void
}

// The library's own timers end after 24.8 days of real time: a run is put down and taken up again before that.
const longestRunMs = 20 * 86_400_000

export function createStateMachines(options: {
  readonly machines: readonly Machine[]
  readonly journal: Journal
  readonly clock: VirtualClock
  readonly host: Pick<LambdaHost, 'invoke'>
  readonly activity: Activity
}): StateMachines {
  const { clock, host, activity } = options
  const executions = executionsIn(options.journal)
  const steps = createSteps({ executions, clock, host, activity })
  const machines = new Map(
    options.machines.map((machine) => [
      machine.arn,
      { ...machine, steps: stepsOf(machine.definition), library: forLibrary(machine.definition) },
    ]),
  )
  const runs = new Map<string, Run>()
  let stopping = false

  async function follow(execution: ExecutionRow): Promise<void> {
    const machine = machines.get(execution.machine)
    if (!machine || runs.has(execution.arn)) return
    const run: Run = {
      execution,
      entered: new Map(),
      replayed: new Map(),
      waiting: new Set(),
      ended: false,
      abort: () => {},
      moving: activity.begin('execution'),
    }
    runs.set(execution.arn, run)
    const cancelDeadline =
      execution.deadline === null
        ? undefined
        : clock.at(execution.deadline, () => {
            finish(execution, 'TIMED_OUT', null, 'States.Timeout', 'the execution took too long')
            put(run)
          })
    const renew = setTimeout(() => {
      put(run)
      void follow(execution)
    }, longestRunMs)
    renew.unref()
    try {
      // Loaded late: the library brings the Lambda client with it, and a county starts without either.
      const { StateMachine } = await import('aws-local-stepfunctions')
      if (run.ended) return
      const library = new StateMachine(machine.library, { validationOptions: { noValidate: true } })
      const running = library.run(JSON.parse(execution.input), {
        noThrowOnAbort: true,
        overrides: {
          taskResourceLocalHandlers: Object.fromEntries(
            machine.steps.map((step) => [
              step.name,
              (prepared: unknown) => steps.perform(run, step, prepared as Prepared) as Promise<never>,
            ]),
          ),
          retryIntervalOverrides: noWaitInReplay(run),
        },
        context: {
          Execution: { Id: execution.arn, Name: execution.name, RoleArn: 'local' },
          StateMachine: { Id: machine.arn, Name: machine.name },
          State: {
            get EnteredTime() {
              return new Date(clock.now()).toISOString()
            },
          },
          Task: { Token: tokenPlaceholder },
        },
      })
      run.abort = running.abort
      void noteStates(running.eventLogs, execution)
      const output = await running.result
      if (!run.ended) finish(execution, 'SUCCEEDED', JSON.stringify(output), null, null)
    } catch (thrown) {
      if (!run.ended) {
        const cause = thrown instanceof Error && thrown.cause instanceof Error ? thrown.cause : thrown
        const [name, message] =
          cause instanceof Error ? [cause.name, cause.message] : ['Error', String(cause)]
        finish(execution, 'FAILED', null, name, message)
      }
    } finally {
      clearTimeout(renew)
      cancelDeadline?.()
      steps.rest(run)
      if (runs.get(execution.arn) === run) runs.delete(execution.arn)
    }
  }

  async function noteStates(
    events: AsyncGenerator<{ type: string }>,
    execution: ExecutionRow,
  ): Promise<void> {
    for await (const event of events) {
      const { type, state } = event as { type: string; state?: { name: string } }
      if (type !== 'StateEntered' || !state || stopping) continue
      executions.note(execution.arn, state.name)
    }
  }

  function finish(
    execution: ExecutionRow,
    status: string,
    output: string | null,
    error: string | null,
    cause: string | null,
  ): void {
    executions.finish(execution.arn, { status, stopped_at: clock.now(), output, error, cause })
  }

  function put(run: Run): void {
    run.ended = true
    run.abort()
    for (const end of [...run.waiting]) end(new RunEnded())
    if (runs.get(run.execution.arn) === run) runs.delete(run.execution.arn)
  }

  function openEntry(token: string): EntryRow {
    if (!/^[A-Za-z0-9_-]{64}$/.test(token)) throw new ServiceError('InvalidToken', 'Invalid token')
    const entry = executions.entryOfToken(token)
    if (!entry) throw new ServiceError('TaskDoesNotExist', 'Task does not exist')
    const execution = executions.find(entry.execution)
    const late = entry.deadline !== null && clock.now() >= entry.deadline
    if (entry.outcome !== null || execution?.status !== 'RUNNING' || late)
      throw new ServiceError('TaskTimedOut', "Task Timed Out: 'Provided task does not exist anymore'")
    return entry
  }

  return {
    start(machineArn, givenName, input) {
      const machine = machines.get(machineArn)
      if (!machine)
        throw new ServiceError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineArn}'`)
      try {
        JSON.parse(input)
      } catch {
        throw new ServiceError('InvalidExecutionInput', 'Invalid State Machine Execution Input')
      }
      const name = givenName ?? randomBytes(16).toString('hex')
      const arn = `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`
      const known = executions.find(arn)
      if (known) {
        if (known.status === 'RUNNING' && known.input === input) return known
        throw new ServiceError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`)
      }
      const seconds = machine.definition.TimeoutSeconds
      const deadline = typeof seconds === 'number' ? clock.now() + seconds * 1000 : null
      executions.insert({ arn, machine: machineArn, name, input, started_at: clock.now(), deadline })
      const execution = this.describe(arn)
      void follow(execution)
      return execution
    },
    describe(arn) {
      const execution = executions.find(arn)
      if (!execution) throw new ServiceError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`)
      return execution
    },
    succeed(token, output) {
      const entry = openEntry(token)
      try {
        JSON.parse(output)
      } catch {
        throw new ServiceError('InvalidOutput', 'Invalid Output')
      }
      steps.record(entry, 'succeeded', output, null)
    },
    fail: (token, error, cause) => steps.record(openEntry(token), 'failed', cause, error),
    list: executions.list,
    resume() {
      for (const each of executions.running()) void follow(each)
    },
    stop() {
      stopping = true
      for (const run of [...runs.values()]) put(run)
    },
  }
}

/** Retries that already happened are not waited for again. */
function noWaitInReplay(run: Run): Record<string, number> {
  return new Proxy<Record<string, number>>(
    {},
    { get: (_, state) => (run.replayed.get(String(state)) ? 0 : undefined) },
  )
}
