/** The alarms of the templates, over what was measured while the county ran: for a rehearsal of the runbook. */
import type { Deliveries } from './deliveries.ts'
import { type JsonObject, listOf, numberOf, objectOf } from './json.ts'
import type { AlarmShape } from './parts.ts'
import type { StateMachines } from './state-machines.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** A value of a metric at a time of the county's clock; what it is of, where the metric has a dimension. */
interface Measure {
  readonly metric: string
  readonly of: string | undefined
  readonly at: number
  readonly value: number
}
export interface Measures {
  /** @param metric `<namespace>/<name>` */
  add(metric: string, of: string | undefined, value: number): void
  /** What a function wrote in the embedded metric format. */
  addEmbedded(line: unknown): void
  since(metric: string, of: string | undefined, at: number): number[]
  /** What was before is not known. */
  readonly begun: number
}

// More than a busy day of a demo county.
const mostKept = 20_000

export function createMeasures(clock: Pick<VirtualClock, 'now'>): Measures {
  const kept: Measure[] = []
  const add: Measures['add'] = (metric, of, value) => {
    kept.push({ metric, of, at: clock.now(), value })
    if (kept.length > mostKept) kept.splice(0, mostKept / 2)
  }
  return {
    begun: clock.now(),
    add,
    addEmbedded(line) {
      const fields = objectOf(line as JsonObject)
      for (const each of listOf(objectOf(fields._aws).CloudWatchMetrics)) {
        const { Namespace, Metrics, Dimensions } = objectOf(each)
        // Alarms are of a county and not of a function: those are without a dimension.
        if (listOf(Dimensions).every((set) => listOf(set).length > 0)) continue
        for (const { Name } of listOf(Metrics).map(objectOf)) {
          const value = numberOf(fields[String(Name)])
          if (value !== undefined) add(`${Namespace}/${Name}`, undefined, value)
        }
      }
    },
    since: (metric, of, at) =>
      kept
        .filter((each) => each.metric === metric && each.of === of && each.at > at)
        .map(({ value }) => value),
  }
}

export interface AlarmState {
  readonly name: string
  readonly state: 'ALARM' | 'OK'
  readonly description: string
  readonly metric: string
  /** Of the last period; nothing where nothing was measured. */
  readonly value: number | null
  readonly threshold: number
}

const statistics: Readonly<Record<string, (values: readonly number[]) => number>> = {
  Sum: (values) => values.reduce((sum, each) => sum + each, 0),
  Maximum: (values) => Math.max(...values),
  Minimum: (values) => Math.min(...values),
  Average: (values) => values.reduce((sum, each) => sum + each, 0) / values.length,
}

/** Each as it would stand after the period that ends now. */
export function alarmStates(
  alarms: readonly AlarmShape[],
  from: {
    readonly clock: Pick<VirtualClock, 'now'>
    readonly measures: Measures
    readonly deliveries: Pick<Deliveries, 'deadLetters'>
    readonly machines: Pick<StateMachines, 'list'>
  },
): AlarmState[] {
  const { clock, measures } = from
  return alarms.map(({ name, description, metric, of, statistic, periodSeconds, threshold, below }) => {
    const since = clock.now() - periodSeconds * 1000
    const values = valuesOf(metric, of, since)
    const value = values.length > 0 ? (statistics[statistic]?.(values) ?? null) : null
    const stands =
      value === null ? below && measures.begun <= since : below ? value < threshold : value >= threshold
    const state = stands ? 'ALARM' : 'OK'
    return { name, state, description, metric, value, threshold }
  })

  function valuesOf(metric: string, of: string | undefined, since: number): number[] {
    if (metric === 'AWS/SQS/ApproximateNumberOfMessagesVisible')
      return [from.deliveries.deadLetters().filter(({ queue }) => queue === of).length]
    if (metric === 'AWS/States/ExecutionsFailed')
      return from.machines
        .list()
        .filter((each) => each.machine === of && each.status === 'FAILED' && (each.stopped_at ?? 0) > since)
        .map(() => 1)
    return measures.since(metric, of, since)
  }
}
