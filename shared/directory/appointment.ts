/** An appointment as it is asked for: who gets which post, from when, acting for whom. */

import * as z from 'zod/mini'
import { unread } from '../platform/free-texts.ts'
import { Day } from '../platform/inputs.ts'
import { PersonId } from '../platform/who/actor.ts'
import { PostName } from '../platform/who/post.ts'
import { UnitCode } from '../platform/who/unit.ts'

const PersonName = unread(
  z.string().check(z.trim(), z.minLength(2), z.maxLength(40)),
  'a person’s name in the register',
)
const Line = unread(
  z.string().check(z.trim(), z.minLength(2), z.maxLength(20)),
  'held to the lines there are',
)

export const Appointment = z.strictObject({
  personId: PersonId,
  /** Needed while the county does not know the person. */
  name: z.optional(PersonName),
  post: PostName,
  from: Day,
  to: z._default(z.nullable(Day), null),
  acting: z._default(z.boolean(), false),
  /** Name of the person an acting holder acts for. */
  actingFor: z._default(z.nullable(PersonName), null),
  lines: z._default(z.array(Line).check(z.maxLength(60)), []),
})
export type Appointment = z.infer<typeof Appointment>

/** One row of a staff import. */
export const StaffRow = z.extend(Appointment, { name: PersonName, unit: UnitCode })
export type StaffRow = z.infer<typeof StaffRow>
