/** What an order asks, as its author states it. Pure. */

import * as z from 'zod/mini'
import { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { choice } from '../../platform/choice.ts'
import { contentHash } from '../../platform/ids.ts'
import { Day, Phone, recordId } from '../../platform/inputs.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { mostForms } from '../forms/form.ts'

const text = (most: number) => z.nullable(z.string().check(z.trim(), z.maxLength(most)))

/** Reasons for which work off the list may be asked at all (R28). */
export const ExceptionReason = choice({
  disaster_or_emergency: { zh: '灾害或突发事件', en: 'a disaster or an emergency' },
  law_just_changed: { zh: '法律法规刚有变动', en: 'the law has just changed' },
  higher_level_urgent_task: { zh: '上级交办的紧急任务', en: 'an urgent task from above' },
  public_safety_risk: { zh: '公共安全隐患', en: 'a risk to public safety' },
})

export const CoParty = z.strictObject({
  unit: UnitCode,
  personId: z.nullable(z.string().check(z.maxLength(64))),
  /** What the department or station does in this order. */
  duty: z.string().check(z.trim(), z.minLength(2), z.maxLength(500)),
})
export type CoParty = z.infer<typeof CoParty>

/** What the author states. A draft may lack anything; submission screens. */
export const OrderContent = z.strictObject({
  sieveCode: z._default(text(40), null),
  exception: z._default(
    z.nullable(
      z.strictObject({
        reason: ExceptionReason,
        text: z.string().check(z.trim(), z.minLength(5), z.maxLength(1000)),
        endDate: Day,
      }),
    ),
    null,
  ),
  /** The department or station whose work it is; left out, the item's department. Off the list it is counted (R28). */
  requestedBy: z._default(z.nullable(UnitCode), null),
  units: z._default(z.array(UnitCode).check(z.maxLength(600)), []),
  object: z._default(text(200), null),
  action: z._default(text(1000), null),
  place: z._default(text(200), null),
  finishStandard: z._default(text(1000), null),
  deadline: z._default(z.nullable(Day), null),
  contact: z._default(
    z.nullable(
      z.strictObject({
        name: z.string().check(z.trim(), z.minLength(1), z.maxLength(50)),
        phone: Phone,
      }),
    ),
    null,
  ),
  /** Leaves at once and is reviewed after the fact; only under an emergency item. */
  emergency: z._default(z.boolean(), false),
  /** The author takes it for a major matter himself (R27). */
  major: z._default(z.boolean(), false),
  /** An inspection, assessment or visit of inspection to the village itself (R34). */
  inspection: z._default(z.boolean(), false),
  evidence: z._default(z.array(EvidenceKind).check(z.maxLength(6)), []),
  /** Why photos, video or location are needed, where neither emergency nor security says so (R31). */
  evidenceNecessity: z._default(
    z.nullable(z.string().check(z.trim(), z.minLength(5), z.maxLength(500))),
    null,
  ),
  /** Forms of the county's register; all of them together ask at most 40 different data elements (R33). */
  forms: z._default(z.array(recordId('frm')).check(z.maxLength(mostForms)), []),
  coParties: z._default(z.array(CoParty).check(z.maxLength(20)), []),
})
export type OrderContent = z.infer<typeof OrderContent>

/** What is sent to be screened or drafted: fields, or a message to be read for them, or both; what is stated goes before. */
export const OrderAsked = z.extend(OrderContent, {
  /** As it came in a chat group; of several matters the first is read. */
  message: z.optional(text(1000)),
})
export type OrderAsked = z.infer<typeof OrderAsked>

export function hashOf(content: OrderContent): string {
  return contentHash(content)
}
