/** What an order asks, as its author states it. Pure. */

import * as z from 'zod/mini'
import { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { choice } from '../../platform/choice.ts'
import { readWhole, type TextKind, unread } from '../../platform/free-texts.ts'
import { contentHash } from '../../platform/ids.ts'
import { Day, Phone, recordId } from '../../platform/inputs.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { mostForms } from '../forms/form.ts'

const text = (least: number, most: number) =>
  z.string().check(z.trim(), z.minLength(least), z.maxLength(most))
/** What the sieve reads, or says that it is missing (R25, R63). */
const stated = (most: number, kind: TextKind) =>
  z._default(z.nullable(readWhole(z.string().check(z.trim(), z.maxLength(most)), kind)), null)

/** Reasons for which work off the list may be asked at all (R28). */
export const ExceptionReason = choice({
  disaster_or_emergency: { zh: '灾害或突发事件', en: 'a disaster or an emergency' },
  law_just_changed: { zh: '法律法规刚有变动', en: 'the law has just changed' },
  higher_level_urgent_task: { zh: '上级交办的紧急任务', en: 'an urgent task from above' },
  public_safety_risk: { zh: '公共安全隐患', en: 'a risk to public safety' },
})

export const CoParty = z.strictObject({
  unit: UnitCode,
  personId: z.nullable(unread(z.string().check(z.maxLength(64)), 'an id')),
  /** What the department or station does in this order. */
  duty: readWhole(text(2, 500), 'co_party_duty'),
})
export type CoParty = z.infer<typeof CoParty>

/** What the author states. A draft may lack anything; submission screens. */
export const OrderContent = z.strictObject({
  sieveCode: z._default(z.nullable(unread(z.string().check(z.trim(), z.maxLength(40)), 'a code')), null),
  exception: z._default(
    z.nullable(
      z.strictObject({
        reason: ExceptionReason,
        text: readWhole(text(5, 1000), 'exception_reason'),
        endDate: Day,
      }),
    ),
    null,
  ),
  /** The department or station whose work it is; left out, the item's department. Off the list it is counted (R28). */
  requestedBy: z._default(z.nullable(UnitCode), null),
  units: z._default(z.array(UnitCode).check(z.maxLength(600)), []),
  object: stated(200, 'object'),
  action: stated(1000, 'action'),
  place: stated(200, 'place'),
  finishStandard: stated(1000, 'finish_standard'),
  deadline: z._default(z.nullable(Day), null),
  contact: z._default(
    z.nullable(
      z.strictObject({
        name: readWhole(text(1, 50), 'contact_name'),
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
  evidenceNecessity: z._default(z.nullable(readWhole(text(5, 500), 'evidence_necessity')), null),
  /** Forms of the county's register; all of them together ask at most 40 different data elements (R33). */
  forms: z._default(z.array(recordId('frm')).check(z.maxLength(mostForms)), []),
  coParties: z._default(z.array(CoParty).check(z.maxLength(20)), []),
})
export type OrderContent = z.infer<typeof OrderContent>

/** What is sent to be screened or drafted: fields, or a message to be read for them, or both; what is stated goes before. */
export const OrderAsked = z.extend(OrderContent, {
  /** As it came in a chat group; of several matters the first is read. */
  message: z.optional(
    z.nullable(
      unread(
        z.string().check(z.trim(), z.maxLength(1000)),
        'what is taken from it is stated in the fields above',
      ),
    ),
  ),
})
export type OrderAsked = z.infer<typeof OrderAsked>

export function hashOf(content: OrderContent): string {
  return contentHash(content)
}
