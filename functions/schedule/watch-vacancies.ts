/**
 * Every morning: posts whose last tenure ran out are announced, with who answers for them now, and what changed hands
 * on a preset day is handed over (R39).
 */

import { announceVacancies, registersOfCounty } from '../../shared/directory/vacancies.ts'
import { now } from '../../shared/platform/clock.ts'
import { county } from '../../shared/platform/county.ts'
import * as log from '../../shared/platform/log.ts'
import { handOverByClock } from '../../shared/work/handovers/hand-over.ts'

export async function handler(): Promise<{ vacancies: number; handovers: number }> {
  const at = now()
  const registers = await registersOfCounty(county().code)
  const vacancies = await announceVacancies(registers, at)
  if (vacancies > 0) log.warn('posts became vacant', { count: vacancies })
  return { vacancies, handovers: await handOverByClock(registers, at) }
}
