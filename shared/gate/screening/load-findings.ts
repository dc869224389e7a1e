/** R34: what an order adds to weeks that are full already: hours, days on which several things fall due, inspections. */

import { addDays, weekOf } from '../../platform/clock.ts'
import type { Rules } from '../../platform/county.ts'
import type { Finding } from '../../reading/finding.ts'
import { matchesIn } from '../../reading/matches.ts'
import { inspectionWords } from '../../reading/word-lists.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import type { WeekLoad } from '../load/load.ts'

export interface LoadFacts {
  /** Of the week the order is due in; units that have nothing in it are left out. */
  readonly loads: readonly WeekLoad[]
  readonly hours: number
  /** An emergency is never held up by a full week: it is shown all the same. */
  readonly urgent: boolean
  readonly nameOf: (unit: string) => string
  readonly rules: Rules
}

type Weigh = 'block' | 'warn'

/** Whether the order is an inspection of the village: stated, or told by its words. */
export const inspects = (content: OrderContent): boolean => content.inspection || wordsOf(content).length > 0

const wordsOf = ({ action }: OrderContent) => matchesIn(action ?? '', inspectionWords)

export function loadFindings(content: OrderContent, facts: LoadFacts): Finding[] {
  const { rules, hours, urgent } = facts
  const day = content.deadline
  const undeclared = content.inspection ? [] : wordsOf(content).slice(0, 1)
  const told = undeclared.map(({ text, start, end }) => ({
    ...finding('warn', 'inspection_in_words', '/action', {}),
    evidence: { text, start, end },
  }))
  if (day === null) return told
  const asked = new Set(content.units)
  const loads = facts.loads.filter(({ unit }) => asked.has(unit))
  const where = (full: readonly WeekLoad[]) => {
    const named = full.slice(0, 5).map(({ unit }) => facts.nameOf(unit))
    const week = weekOf(day)
    return {
      units: full.map(({ unit }) => unit),
      names: named.join('、'),
      count: full.length,
      week,
      to: addDays(week, 6),
    }
  }
  const held = (weight: Weigh): Weigh => (urgent ? 'warn' : weight)
  const over = loads.filter((load) => load.hours + hours > rules.weeklyHoursHard)
  const busy = loads.filter((load) => !over.includes(load) && load.hours + hours > rules.weeklyHoursSoft)
  const clashing = loads.filter((load) => (load.due[day] ?? 0) >= rules.deadlinesPerDay)
  const inspected = inspects(content)
    ? loads.filter((load) => load.inspections + 1 > rules.inspectionsPerWeek)
    : []
  return [
    ...told,
    ...(over.length > 0
      ? [finding(held('block'), 'week_over', '/deadline', { ...where(over), cap: rules.weeklyHoursHard })]
      : []),
    ...(busy.length > 0
      ? [finding('warn', 'week_busy', '/deadline', { ...where(busy), cap: rules.weeklyHoursSoft })]
      : []),
    ...(clashing.length > 0
      ? [
          finding('warn', 'deadlines_clash', '/deadline', {
            ...where(clashing),
            day,
            cap: rules.deadlinesPerDay,
          }),
        ]
      : []),
    ...(inspected.length > 0
      ? [
          finding(held(rules.inspectionsOver), 'inspections_over', '/inspection', {
            ...where(inspected),
            cap: rules.inspectionsPerWeek,
          }),
        ]
      : []),
  ]
}

const finding = (
  severity: Weigh,
  code: string,
  pointer: string,
  params: Record<string, unknown>,
): Finding => ({
  ...{ code, rule: 'R34', severity, pointer, evidence: null, params },
})
