/** When a refusal is to be ruled on (R19). */
import { addWorkingDays } from '../../platform/calendar.ts'
import { county } from '../../platform/county.ts'

export const rulingDue = (level: 'town' | 'county', at: Date): string => {
  const { refusalTownWorkingDays, refusalCountyWorkingDays } = county().rules
  return addWorkingDays(
    at,
    level === 'town' ? refusalTownWorkingDays : refusalCountyWorkingDays,
  ).toISOString()
}
