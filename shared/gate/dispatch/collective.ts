/**
 * R27: the collective decision (集体讨论) on a major order: who was there, who recused himself and how they voted. What
 * came of it is counted, not stated. It belongs to one attempt (R37).
 */
import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day, whole } from '../../platform/inputs.ts'

const heads = whole(0, 99)

export const CollectiveRecord = z.strictObject({
  /** The attempt that was discussed; refused when it is no longer the present one. */
  attempt: z.int(),
  heldOn: Day,
  /** Members of the committee, those who recused themselves among them. */
  eligible: heads.check(z.minimum(1)),
  /** Members who took part, without those who recused themselves. */
  present: heads,
  yes: heads,
  no: heads,
  abstain: heads,
  recused: z
    .array(
      z.strictObject({
        name: unread(z.string().check(z.trim(), z.minLength(1), z.maxLength(50)), 'a member’s name'),
        reason: unread(
          z.string().check(z.trim(), z.minLength(2), z.maxLength(200)),
          'why a member stood aside',
        ),
      }),
    )
    .check(z.maxLength(30)),
  /** What was said and decided, or where the minutes are kept. */
  minutes: unread(
    z.string().check(z.trim(), z.minLength(5), z.maxLength(2000)),
    'the committee’s, for those who read the order',
  ),
})
export type CollectiveRecord = z.infer<typeof CollectiveRecord>

export const CollectiveResult = choice({
  passed: { zh: '通过', en: 'passed' },
  failed: { zh: '未通过', en: 'failed' },
  no_quorum: { zh: '参会人数不足', en: 'no quorum' },
})
export type CollectiveResult = z.infer<typeof CollectiveResult>

/**
 * Two thirds of those who may vote have to be there, and more than half of those who may vote, there or not, have to
 * agree. Who recused himself may not vote and is not counted. Whole numbers only.
 */
export function resultOf({
  eligible,
  present,
  yes,
  recused,
}: Pick<CollectiveRecord, 'eligible' | 'present' | 'yes' | 'recused'>): CollectiveResult {
  const voters = eligible - recused.length
  if (voters <= 0 || 3 * present < 2 * voters) return 'no_quorum'
  return 2 * yes > voters ? 'passed' : 'failed'
}
