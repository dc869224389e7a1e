/** What a county does in a month, as far as nobody has measured it: each is data, and named in the output. */
import { isWorkday } from '../../../shared/platform/calendar.ts'
import { addDays } from '../../../shared/platform/clock.ts'
import type { UseCase } from '../../budgets/order-play.ts'

/** What people look at beside the steps they take. */
export type Looked =
  | 'search the list'
  | 'try the sieve'
  | 'orders of a town'
  | 'an order'
  | 'the review card'
  | 'inbox of a village'
  | 'own tasks'
  | 'a task'
  | 'notices'
  | 'board: tally of a town'
  | 'board: load of a town'

/** How often something happens: for each order, each task, each person of the county on a working day, or a working day. */
export interface Often {
  readonly times: number
  readonly per: 'order' | 'task' | 'person and day' | 'day'
}

export const county = { units: 500, people: 5_000, tasksPerDay: 2_000, villagesPerOrder: 3 }

function workdaysOf(year: number): number {
  let count = 0
  for (let day = `${year}-01-01`; day.startsWith(`${year}`); day = addDays(day, 1))
    if (isWorkday(day)) count += 1
  return count
}
/** Of the project's own calendar, make-up weekends included. */
export const workdaysPerMonth = workdaysOf(2026) / 12
export const daysPerMonth = 365 / 12

/** The play has one order to three villages, so its steps happen as often as it is played. */
const played: Often = { times: 1, per: 'order' }
export const often: Readonly<Record<UseCase | Looked, Often>> = {
  draft: played,
  submit: played,
  card: played,
  chain: played,
  approve: played,
  deliver: played,
  receive: played,
  assign: played,
  start: played,
  'submit a task': played,
  accept: played,
  'search the list': { times: 2, per: 'order' },
  'try the sieve': { times: 1, per: 'order' },
  'orders of a town': { times: 2, per: 'order' },
  'an order': { times: 3, per: 'order' },
  'the review card': { times: 1.2, per: 'order' },
  'inbox of a village': { times: 2, per: 'task' },
  'own tasks': { times: 2, per: 'task' },
  // Before each of the five steps, and once afterwards.
  'a task': { times: 6, per: 'task' },
  notices: { times: 2, per: 'person and day' },
  'board: tally of a town': { times: 300, per: 'day' },
  'board: load of a town': { times: 200, per: 'day' },
}

export function perMonth({ times, per }: Often): number {
  const tasks = county.tasksPerDay * workdaysPerMonth
  switch (per) {
    case 'order':
      return (times * tasks) / county.villagesPerOrder
    case 'task':
      return times * tasks
    case 'person and day':
      return times * county.people * workdaysPerMonth
    case 'day':
      return times * workdaysPerMonth
  }
}

export const lambda = {
  /** A function of 512 MB has this share of a core; at 1,769 MB it is one. */
  coreAtMegabytes: 1_769,
  /** What a call of DynamoDB takes beside our own work, within a region. */
  tableCallMs: 5,
  /** Calls that find no function started, and how long one takes to start (billed, at a whole core). */
  coldShare: 0.03,
  coldMs: 400,
}

/** Hours of a working day in which the functions of the API are called, so that their metrics are billed. */
export const metricHoursPerWorkday = 14
/** What Lambda itself writes of a call: START, END, REPORT. */
export const lambdaLogBytes = 320
/** A line of the gateway's access log. */
export const accessLogBytes = 330
/** Log events of Step Functions for each state entered (scheduled, started, succeeded, exited), and the bytes of one. */
export const chainLog = { eventsPerState: 4, bytes: 450 }
/** Compressed as it is kept. */
export const keptLogShare = 0.15
/** Of the reviews, those that are reminded of. */
export const remindedShare = 0.1
