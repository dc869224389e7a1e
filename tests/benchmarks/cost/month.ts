/** A county's month, from what was measured of each use case, what the templates hold and what is assumed. Pure. */

import type { UseCase } from '../../budgets/order-play.ts'
import {
  accessLogBytes,
  chainLog,
  county,
  daysPerMonth,
  keptLogShare,
  type Looked,
  lambda,
  lambdaLogBytes,
  metricHoursPerWorkday,
  often,
  perMonth,
  remindedShare,
  workdaysPerMonth,
} from './assumptions.ts'
import { type Priced, yuanFor } from './prices.ts'
import type { TemplateCounts } from './template-counts.ts'

/** A use case done once, all that follows included. */
export interface Measured {
  readonly readUnits: number
  readonly writeUnits: number
  /** Of the table. */
  readonly calls: number
  /** Over HTTP. */
  readonly requests: number
  /** Of functions. */
  readonly invocations: number
  /** Of the functions, on the machine that measured; undefined where nobody measured. */
  readonly cpuMs: number
  readonly logBytes: number
  readonly replyBytes: number
}
export interface UseCaseLine extends Measured {
  readonly name: string
  readonly timesPerMonth: number
  readonly yuan: number
}
export interface ServiceLine {
  readonly name: string
  readonly quantity: number
  readonly priced: Priced
  readonly yuan: number
}

/** @throws Error naming a use case that was measured and of which nobody says how often it happens */
export function useCaseLines(measured: ReadonlyMap<string, Measured>): UseCaseLine[] {
  return [...measured].map(([name, each]) => {
    const how = often[name as UseCase | Looked]
    if (!how) throw new Error(`nobody says how often "${name}" happens: tests/benchmarks/cost/assumptions.ts`)
    const timesPerMonth = perMonth(how)
    const yuan =
      yuanFor('writes', each.writeUnits * timesPerMonth) + yuanFor('reads', each.readUnits * timesPerMonth)
    return { ...each, name, timesPerMonth, yuan }
  })
}

export interface Round {
  readonly name: string
  readonly perDay: number
  readonly cost: Measured
}
export interface MonthGiven {
  readonly lines: readonly UseCaseLine[]
  readonly rounds: readonly Round[]
  readonly templates: TemplateCounts
  /** States entered by one attempt that is approved, and further ones where the reviewer is reminded. */
  readonly transitions: { readonly approved: number; readonly reminded: number }
  /** Of one order to three villages, played to its end. */
  readonly events: { readonly count: number; readonly bytes: number }
  readonly kept: { readonly table: number; readonly indexes: number }
}

const gigabyte = 1e9
const line = (name: string, priced: Priced, quantity: number): ServiceLine => ({
  ...{ name, priced, quantity, yuan: yuanFor(priced, quantity) },
})

/** What grows with the work. */
export function variableLines(given: MonthGiven): ServiceLine[] {
  const { lines, rounds, templates, transitions, events, kept } = given
  const month = (of: (each: Measured) => number) =>
    lines.reduce((total, each) => total + of(each) * each.timesPerMonth, 0) +
    rounds.reduce((total, { perDay, cost }) => total + of(cost) * perDay * daysPerMonth, 0)
  const rounded = (of: (each: Measured) => number) =>
    rounds.reduce((total, { perDay, cost }) => total + of(cost) * perDay * daysPerMonth, 0)
  const orders = perMonth({ times: 1, per: 'order' })
  const requests = month((each) => each.requests)
  const states = orders * (transitions.approved + remindedShare * transitions.reminded)
  const logged =
    month((each) => each.logBytes + each.invocations * lambdaLogBytes + each.requests * accessLogBytes) +
    states * chainLog.eventsPerState * chainLog.bytes
  return [
    line(
      'DynamoDB: writes of the use cases',
      'writes',
      month((each) => each.writeUnits) - rounded((each) => each.writeUnits),
    ),
    line(
      'DynamoDB: reads of the use cases',
      'reads',
      month((each) => each.readUnits) - rounded((each) => each.readUnits),
    ),
    // A function knows a caller for half a minute, and of many functions each knows its own.
    line('DynamoDB: who calls, read for each request', 'reads', requests),
    line(
      'DynamoDB: the rounds of the clock',
      'reads',
      rounded((each) => each.readUnits),
    ),
    line(
      'DynamoDB: a year’s table and indexes',
      'storage',
      (orders * 12 * (kept.table + kept.indexes)) / gigabyte,
    ),
    line(
      'DynamoDB: recovery to any second, a year’s table',
      'recovery',
      (orders * 12 * kept.table) / gigabyte,
    ),
    line(
      'Lambda: requests',
      'lambdaRequests',
      month((each) => each.invocations),
    ),
    line(
      'Lambda: time',
      'lambdaSeconds',
      month((each) => gigabyteSeconds(each, templates.functionMegabytes)),
    ),
    line('API Gateway', 'gateway', requests),
    line('Step Functions', 'transitions', states),
    line('EventBridge: the bus', 'events', orders * events.count),
    line('EventBridge: archived', 'archived', (orders * events.bytes) / gigabyte),
    line('EventBridge: a year’s archive', 'archive', (orders * 12 * events.bytes) / gigabyte),
    line(
      'EventBridge: the clock',
      'schedules',
      rounds.reduce((total, { perDay }) => total + perDay * daysPerMonth, 0),
    ),
    line('SQS: nothing fails', 'queues', 0),
    line('CloudWatch: logs written', 'logs', logged / gigabyte),
    line('CloudWatch: logs kept for a year', 'logsKept', (logged * 12 * keptLogShare) / gigabyte),
    line('Data out', 'dataOut', month((each) => each.replyBytes) / gigabyte),
  ]
}

/** GB-seconds of a use case: CPU at the share of a core that the memory brings, the waits for the table, the starts. */
export function gigabyteSeconds({ cpuMs, calls, invocations }: Measured, megabytes: number): number {
  const busy = (cpuMs * lambda.coreAtMegabytes) / megabytes
  const ms = busy + calls * lambda.tableCallMs + invocations * lambda.coldShare * lambda.coldMs
  return (ms / 1000) * (megabytes / 1024)
}

/** What a county pays before anybody does anything, or by the hour whatever they do. */
export function fixedLines({ metrics, metricsByTheHour, alarms, ownKeys }: TemplateCounts): ServiceLine[] {
  const hours = metricHoursPerWorkday * workdaysPerMonth
  return [
    line('CloudWatch: alarms', 'alarms', alarms),
    line(
      `CloudWatch: ${metricsByTheHour} metrics of the API’s functions, in the hours in which they are called`,
      'metrics',
      (metricsByTheHour * hours) / (24 * daysPerMonth),
    ),
    line('CloudWatch: other metrics', 'metrics', metrics),
    line('KMS: keys of the county’s own', 'key', ownKeys),
  ]
}

export const peopleOf = (): string =>
  `${county.units} units, ${county.people} people, ${county.tasksPerDay} tasks a working day`
