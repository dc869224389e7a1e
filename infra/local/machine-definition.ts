/**
 * The state machine's definition from the template, checked for what the laptop county can follow and rewritten
 * for the library that runs it: time is kept here, in the county's clock, not in the library's timers.
 */
import type { StateMachineDefinition } from 'aws-local-stepfunctions'
import { functionName } from './arn.ts'
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from './json.ts'

export interface Definition extends JsonObject {
  readonly StartAt: string
  readonly States: { readonly [name: string]: JsonObject }
}

/** What the handler of a task or wait state receives: the state's input after its Parameters, and its timing. */
export interface Prepared {
  readonly input: Json
  readonly timeoutSeconds?: number
  readonly waitSeconds?: number
  readonly waitUntil?: string
}

export interface Step {
  readonly name: string
  readonly kind: 'wait' | 'invoke' | 'token'
  /** The function's name where the resource itself is its ARN; else it is in the input's FunctionName. */
  readonly function: string | undefined
}

/** Stands in the input for the token of the task being entered; the handler puts the recorded token there. */
export const tokenPlaceholder = 'xingcun:the-token-of-this-task'

// The library counts in real time and its timer overflows above 2^31 ms: the longest it can wait, 24.8 days.
export const longestLibraryWaitSeconds = 2_147_483
// A retry on a laptop waits for a local thread, not for a busy region; six of them outlast a table engine that starts again.
const longestRetrySeconds = 1

const unsupportedFields = [
  'Assign',
  'Arguments',
  'Output',
  'HeartbeatSeconds',
  'HeartbeatSecondsPath',
  'Credentials',
]

/** Every state, those in parallel branches too. State names are unique in a machine. */
function statesOf(definition: JsonObject): [string, JsonObject][] {
  return Object.entries(objectOf(definition.States)).flatMap(([name, state]) => [
    [name, objectOf(state)] as [string, JsonObject],
    ...listOf(objectOf(state).Branches).flatMap((branch) => statesOf(objectOf(branch))),
  ])
}

/** The first thing the laptop county cannot follow, in words; undefined when it can follow all. */
export function checkDefinition(definition: Definition): string | undefined {
  const language = definition.QueryLanguage
  if (language !== undefined && language !== 'JSONPath') return `query language ${String(language)}`
  for (const [name, state] of statesOf(definition)) {
    if (state.QueryLanguage !== undefined && state.QueryLanguage !== 'JSONPath')
      return `state "${name}" uses query language ${String(state.QueryLanguage)}`
    const field = unsupportedFields.find((each) => each in state)
    if (field) return `state "${name}" uses ${field}`
    if (state.Type === 'Map') return `state "${name}" is a Map`
    // A replay must compute the same values again.
    const random = /States\.(UUID|MathRandom)\(/.exec(JSON.stringify(state))
    if (random) return `state "${name}" uses ${random[0]})`
    // The library would take the one for the other, see machine-steps.ts.
    const retried = listOf(state.Retry).flatMap((each) => listOf(objectOf(each).ErrorEquals))
    const wide = retried.find((each) => each === 'States.ALL' || each === 'States.Timeout')
    if (wide !== undefined) return `state "${name}" retries ${String(wide)}`
    if (state.Type === 'Task' && !stepOf(name, state))
      return `state "${name}" calls ${String(state.Resource)}, not a function`
  }
  return undefined
}

function stepOf(name: string, state: JsonObject): Step | undefined {
  if (state.Type === 'Wait') return { name, kind: 'wait', function: undefined }
  const resource = textOf(state.Resource) ?? ''
  if (resource.endsWith(':states:::lambda:invoke.waitForTaskToken'))
    return { name, kind: 'token', function: undefined }
  if (resource.endsWith(':states:::lambda:invoke')) return { name, kind: 'invoke', function: undefined }
  const fn = functionName(resource)
  return fn ? { name, kind: 'invoke', function: fn } : undefined
}

export function stepsOf(definition: Definition): Step[] {
  return statesOf(definition).flatMap(([name, state]) =>
    state.Type === 'Task' || state.Type === 'Wait' ? (stepOf(name, state) ?? []) : [],
  )
}

/** The definition as the library is given it. */
export function forLibrary(definition: Definition): StateMachineDefinition {
  const { TimeoutSeconds: _kept, ...rest } = definition
  return rewritten(rest) as unknown as StateMachineDefinition
}

function rewritten(definition: JsonObject): JsonObject {
  const states = Object.entries(objectOf(definition.States)).map(([name, state]) => [
    name,
    rewrittenState(objectOf(state)),
  ])
  return { ...definition, States: Object.fromEntries(states) }
}

function rewrittenState(state: JsonObject): JsonObject {
  if (state.Type === 'Parallel')
    return { ...state, Branches: listOf(state.Branches).map((branch) => rewritten(objectOf(branch))) }
  if (state.Type === 'Wait') {
    const { Seconds, SecondsPath, Timestamp, TimestampPath, ...rest } = state
    const parameters = {
      'input.$': '$',
      ...(Seconds === undefined ? {} : { waitSeconds: Seconds }),
      ...(SecondsPath === undefined ? {} : { 'waitSeconds.$': SecondsPath }),
      ...(Timestamp === undefined ? {} : { waitUntil: Timestamp }),
      ...(TimestampPath === undefined ? {} : { 'waitUntil.$': TimestampPath }),
    }
    return {
      ...rest,
      Type: 'Task',
      Resource: 'local:wait',
      Parameters: parameters,
      TimeoutSeconds: longestLibraryWaitSeconds,
    }
  }
  if (state.Type !== 'Task') return state
  const { Parameters, TimeoutSeconds, TimeoutSecondsPath, Retry, ...rest } = state
  const parameters = {
    ...(Parameters === undefined ? { 'input.$': '$' } : { input: Parameters }),
    ...(TimeoutSeconds === undefined ? {} : { timeoutSeconds: TimeoutSeconds }),
    ...(TimeoutSecondsPath === undefined ? {} : { 'timeoutSeconds.$': TimeoutSecondsPath }),
  }
  return {
    ...rest,
    Parameters: parameters,
    TimeoutSeconds: longestLibraryWaitSeconds,
    ...(Retry === undefined ? {} : { Retry: listOf(Retry).map(cappedRetrier) }),
  }
}

function cappedRetrier(retrier: Json): Json {
  if (!isObject(retrier)) return retrier
  const most = Math.min(Number(retrier.MaxDelaySeconds ?? longestRetrySeconds), longestRetrySeconds)
  const first = Math.min(Number(retrier.IntervalSeconds ?? longestRetrySeconds), most)
  // The library takes the longest delay for one only where it is longer than the first.
  return { ...retrier, IntervalSeconds: first, MaxDelaySeconds: most, BackoffRate: 1 }
}
