/** When a refusal is to be ruled on, and whose time it is until then (R19). */
import { addWorkingDays } from '../calendar.ts'
import { county } from '../county.ts'
import type { Task } from './task.ts'

export const rulingDue = (level: 'town' | 'county', at: Date): string => {
  const { refusalTownWorkingDays, refusalCountyWorkingDays } = county().rules
  return addWorkingDays(
    at,
    level === 'town' ? refusalTownWorkingDays : refusalCountyWorkingDays,
  ).toISOString()
}

/** Who holds the clock while the town or the county rules. */
export const rulerOf = (task: Task, level: 'town' | 'county') =>
  level === 'town' ? `party_secretary@${task.town}` : `county_approver@${task.town.slice(0, 6)}`
