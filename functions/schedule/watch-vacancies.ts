/** Every morning: posts whose last tenure ran out are announced, with who answers for them now (R39). */
import { now } from '../../shared/clock.ts'
import { county } from '../../shared/county.ts'
import { announceVacancies } from '../../shared/directory/vacancies.ts'
import * as log from '../../shared/log.ts'

export async function handler(): Promise<{ vacancies: number }> {
  const vacancies = await announceVacancies(county().code, now())
  if (vacancies > 0) log.warn('posts became vacant', { count: vacancies })
  return { vacancies }
}
