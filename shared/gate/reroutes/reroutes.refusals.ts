/** Why an act on a matter handed to the unit whose duty it is is refused. */
import { commonRefusals, refusals } from '../../platform/refusals.ts'

export const reroutesRefusals = refusals({
  unit_outside_town: {
    status: 422,
    zh: '{unit}不属于您所在镇街', // R21
    en: '{unit} is not in your town',
  },
  reroute_to_village: {
    status: 422,
    zh: '不能转办给村社', // R24
    en: 'A matter cannot be rerouted to a village',
  },
})

/** Why a unit that is named does not get the matter. */
export const refusalsOfTakers = [
  commonRefusals.unit_unknown,
  reroutesRefusals.reroute_to_village,
  reroutesRefusals.unit_outside_town,
] as const
