/** Who used the emergency lane, and for what was none. */
import { dayOf } from '../../platform/clock.ts'
import { type EmergencyUses, emergencyUses } from './emergency.table.ts'

export { usesAddedBy } from './emergency.table.ts'

/** What somebody made of the lane in the year of an instant. */
export async function usesThisYear(town: string, personId: string, at: Date): Promise<EmergencyUses> {
  const year = dayOf(at).slice(0, 4)
  const found = (await emergencyUses(town, year)).find((each) => each.personId === personId)
  return found ?? { personId, used: 0, abused: 0 }
}
