/** R34: what an order adds to weeks that are full already: hours, days on which several things fall due, inspections. */

import type { Item } from '../../lists/catalogue/item.ts'
import { addDays, weekOf } from '../../platform/clock.ts'
import type { Rules } from '../../platform/county.ts'
import type { ActReader } from '../../reading/acts/read-acts.ts'
import type { Finding } from '../../reading/finding.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import type { WeekLoad } from '../load/load.ts'
import { actsOf } from './order-acts.ts'

export interface LoadFacts {
  /** Of the week the order is due in; units that have nothing in it are left out. */
  readonly loads: readonly WeekLoad[]
  readonly hours: number
  /** An emergency is never held up by a full week: it is shown all the same. */
  readonly urgent: boolean
  /** What the texts tell of an inspection. */
  readonly told: readonly {
    readonly field: string
    readonly text: string
    readonly start: number
    readonly end: number
  }[]
  readonly nameOf: (unit: string) => string
  readonly rules: Rules
}

type Weigh = 'block' | 'warn'

/** Where the texts of an order tell of an inspection or a visit that the village is to receive. */
export const visitsIn = (content: OrderContent, item: Item | undefined, reader: ActReader) =>
  actsOf(content, item, reader).flatMap(({ field, found }) =>
    found.flatMap((each) => (each.act === 'visit_receive' ? [{ ...each, field }] : [])),
  )

/** Whether the order is an inspection of the village: stated, or told by its words. */
export const inspects = (content: OrderContent, item: Item | undefined, reader: ActReader): boolean =>
  content.inspection || visitsIn(content, item, reader).length > 0

export function loadFindings(content: OrderContent, facts: LoadFacts): Finding[] {
  const { rules, hours, urgent } = facts
  const day = content.deadline
  const undeclared = content.inspection ? [] : facts.told.slice(0, 1)
  const told = undeclared.map(({ field, text, start, end }) => ({
    ...finding('warn', 'inspection_in_words', `/${field}`, {}),
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
  const inspected =
    content.inspection || facts.told.length > 0
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
