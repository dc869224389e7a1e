/** A village asks for more time; whoever sent the task grants it or not, and the clock is retargeted (R38). */
import * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day } from '../../platform/inputs.ts'
import { PostName } from '../../platform/who/post.ts'

export const ExtensionInput = z.strictObject({
  /** The day by which it would be done, later than the present one. */
  until: Day,
  reason: unread(z.string().check(z.trim(), z.minLength(2), z.maxLength(500)), 'the village’s own word'),
})
export type ExtensionInput = z.infer<typeof ExtensionInput>

const ruled = {
  granted: { zh: '批准', en: 'granted' },
  refused: { zh: '不批准', en: 'refused' },
} as const
export const ExtensionOutcome = choice(ruled)
export type ExtensionOutcome = z.infer<typeof ExtensionOutcome>
export const ExtensionState = choice({ asked: { zh: '待审批', en: 'asked' }, ...ruled })

export const Extension = z.extend(ExtensionInput, {
  /** The day it was due when more time was asked for. */
  from: Day,
  askedAt: z.string(),
  askedBy: z.string(),
  state: ExtensionState,
  text: z.nullable(z.string()),
  ruledAt: z.nullable(z.string()),
  ruledBy: z.nullable(z.object({ personId: z.string(), name: z.string(), post: z.nullable(PostName) })),
})
export type Extension = z.infer<typeof Extension>
