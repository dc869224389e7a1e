/** What the templates of a county hold that is billed by its number, and the way of an order through its chain. */
import type { Templates } from '../../../infra/local/blueprint.ts'
import { type Json, type JsonObject, listOf, objectOf } from '../../../infra/local/json.ts'
import { machineOf } from '../../../infra/local/resource-readers.ts'
import { createResolver } from '../../../infra/local/template.ts'

export interface TemplateCounts {
  /** The same of all. */
  readonly functionMegabytes: number
  readonly functions: number
  readonly alarms: number
  /** Of our own, written in each hour. */
  readonly metrics: number
  /** Of our own, written in the hours in which a function of the API is called. */
  readonly metricsByTheHour: number
  readonly ownKeys: number
}

/** shared/platform/entry.ts: Faults and Refusals, each with the function as its dimension. */
const metricsOfApiFunction = 2
/** The sweep’s, each quarter of an hour; what nobody holds is written when it happens. */
const standingMetrics = 1

export function countsOf({ stacks }: Templates): TemplateCounts {
  const resolver = createResolver(stacks)
  const own = resolver
    .ofType('AWS::Lambda::Function')
    .filter(({ metadata }) => metadata['xingcun:source'] !== undefined)
  const memory = [...new Set(own.map((each) => Number(resolver.properties(each).MemorySize)))]
  const [functionMegabytes] = memory
  if (functionMegabytes === undefined || memory.length > 1) throw new Error(`functions of ${memory} MB`)
  const api = own.filter(({ metadata }) => String(metadata['xingcun:source']).startsWith('functions/api/'))
  return {
    functionMegabytes,
    functions: own.length,
    alarms: resolver.ofType('AWS::CloudWatch::Alarm').length,
    metrics: standingMetrics,
    metricsByTheHour: api.length * metricsOfApiFunction,
    ownKeys: resolver.ofType('AWS::KMS::Key').length,
  }
}

/** What the tasks of the chain say on the way that is counted. */
export interface Answers {
  readonly decision: { readonly outcome: string }
  readonly delivery: { readonly remaining: number; readonly reviewOpen: boolean }
  readonly clock: { readonly next: string }
}

/**
 * The states that an execution enters, as billed.
 * @param late how often the wait for the decision runs into its limit first
 */
export function statesEntered({ stacks }: Templates, answers: Answers, late = 0): string[] {
  const resolver = createResolver(stacks)
  const [found] = resolver.ofType('AWS::StepFunctions::StateMachine')
  if (!found) throw new Error('there is no state machine')
  const { StartAt, States } = machineOf(found, resolver).definition
  const entered: string[] = []
  let limits = late
  for (let name = StartAt as string | undefined; name !== undefined; ) {
    const state = objectOf(States[name])
    entered.push(name)
    if (entered.length > 100) throw new Error(`the chain goes round: ${entered.slice(-9)}`)
    const [caught] = listOf(state.Catch)
    if (caught && limits > 0) {
      limits -= 1
      name = String(objectOf(caught).Next)
    } else if (state.Type === 'Choice') {
      const chosen = listOf(state.Choices).find((each) => holds(objectOf(each), answers))
      name = String(chosen ? objectOf(chosen).Next : state.Default)
    } else name = state.Next === undefined ? undefined : String(state.Next)
  }
  return entered
}

function holds(rule: JsonObject, answers: Answers): boolean {
  if (rule.And) return listOf(rule.And).every((each) => holds(objectOf(each), answers))
  const [, part = '', field = ''] = String(rule.Variable).split('.')
  const value: Json = objectOf(answers as unknown as JsonObject)[part]
  const wanted = rule.StringEquals ?? rule.NumericEquals ?? rule.BooleanEquals
  if (wanted === undefined) throw new Error(`a rule that is not known here: ${JSON.stringify(rule)}`)
  return objectOf(value)[field] === wanted
}
