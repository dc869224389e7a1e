/** Why an act on lists of duties is refused. */
import { commonRefusals, refusals } from '../../platform/refusals.ts'

export const dutiesRefusals = refusals({
  duty_field_unwanted: {
    status: 422,
    zh: '{field}在{category}事项中不填',
    en: '{field} does not belong to the category {category}',
  },
})

/** What is wrong with rows of a duty list is named by code where it is found, and put into words where it is told. */
export const dutiesFaults = { ...commonRefusals, ...dutiesRefusals }
export type DutiesFault = keyof typeof dutiesFaults
