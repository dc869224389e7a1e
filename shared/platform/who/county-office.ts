/** In which capacity somebody brings in a list of the county's: those that are imported whole. */

import { county } from '../county.ts'
import { commonRefusals, refuse } from '../refusals.ts'
import { type Caller, tenuresOn } from './actor.ts'
import type { Standing } from './policy.ts'
import { titlesOf } from './titles.ts'

/** The county's administrator, or its catalogue officer, who may sit in a department. @throws Refusal `forbidden` */
export function countyOffice({ actor, language }: Caller, at: Date): Standing {
  const office = tenuresOn(actor, at).find(
    ({ post, unit }) =>
      (post === 'county_admin' || post === 'catalogue_officer') && unit.slice(0, 6) === county().code,
  )
  if (!office) return refuse(commonRefusals.forbidden, { needed: titlesOf(['county_admin'], language) })
  const { post, unit, acting, actingFor } = office
  return { post, unit, acting, actingFor, standsInFor: null }
}
