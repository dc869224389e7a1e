/**
 * Every morning: posts whose last tenure ran out are announced, with who answers for them now, and what changed hands
 * on a preset day is handed over (R39).
 */
import { now } from '../../shared/clock.ts'
import { county } from '../../shared/county.ts'
import { announceVacancies, registersOfCounty } from '../../shared/directory/vacancies.ts'
import { handOverByClock } from '../../shared/handovers/hand-over.ts'
import * as log from '../../shared/log.ts'

export async function handler(): Promise<{ vacancies: number; handovers: number }> {
  const at = now()
  const registers = await registersOfCounty(county().code)
  const vacancies = await announceVacancies(registers, at)
  if (vacancies > 0) log.warn('posts became vacant', { count: vacancies })
  return { vacancies, handovers: await handOverByClock(registers, at) }
}
