/** Units: the county, its departments, towns, stations, villages, communities and grids, keyed by code. Pure. */

import * as z from 'zod/mini'
import { choice } from '../choice.ts'
import { asking } from '../fields.ts'
import type { Language } from '../language.ts'
import { unitKindTitles } from './titles.ts'

export const UnitKind = choice(unitKindTitles)
export type UnitKind = z.infer<typeof UnitKind>

/**
 * Codes nest by prefix, so that a unit's code says whose area it is in: city 3306, county 6 digits,
 * department `330681-D01`, town 9 digits, station `330681109-S01`, village 12 digits, grid `330681109229-G01`.
 */
export const UnitCode = z.string().check(
  asking(z.regex(/^(\d{4}|\d{6}(-D\d{2})?|\d{9}(-S\d{2})?|\d{12}(-G\d{2})?)$/), {
    zh: '请填写编码，例如 330681109（镇街）、330681109229（村社）、330681109-S01（站所）、330681-D01（部门）',
    en: 'a unit’s code: 330681109 (town), 330681109229 (village), 330681109-S01 (station), 330681-D01 (department)',
  }),
)

export const Unit = z.object({
  code: UnitCode,
  name: z.string(),
  kind: UnitKind,
  parent: z.nullable(UnitCode),
  /** Calendar days in force, inclusive; `to` null while it exists. */
  from: z.string(),
  to: z.nullable(z.string()),
  /** The unit that took over, for units that moved or merged. */
  successor: z.nullable(UnitCode),
})
export type Unit = z.infer<typeof Unit>

/** A unit that is known by its code alone. */
export const unitSaid = (code: string, language: Language): string =>
  language === 'zh' ? `单位 ${code}` : `Unit ${code}`

/** The unit one level up, read off the code; null above the county. */
export function parentOf(code: string): string | null {
  if (code.includes('-')) return code.slice(0, code.indexOf('-'))
  if (code.length === 12) return code.slice(0, 9)
  if (code.length === 9) return code.slice(0, 6)
  return null
}

/** The code that a unit has here, where the national list fills it up to twelve digits with zeros: 330681109 for 330681109000. */
export const shortCode = (code: string): string | undefined =>
  (/^(\d{6})0{6}$/.exec(code) ?? /^(\d{9})000$/.exec(code))?.[1]

/** The nine-digit town a unit lies in; null for the county, its departments and the city. */
export function townOf(code: string): string | null {
  const digits = code.split('-')[0] ?? ''
  return digits.length >= 9 ? digits.slice(0, 9) : null
}

/** The twelve-digit village or community a unit lies in; null above it. */
export function villageOf(code: string): string | null {
  const digits = code.split('-')[0] ?? ''
  return digits.length === 12 ? digits : null
}

/**
 * Whether `code` lies within the area of `area` (city ⊃ county ⊃ town ⊃ unit).
 * A department sees its county's area only where a rule says so; by itself it is an area of one.
 */
export function within(area: string, code: string): boolean {
  if (area.includes('-')) return area === code
  const digits = code.split('-')[0] ?? ''
  return digits.startsWith(area)
}
