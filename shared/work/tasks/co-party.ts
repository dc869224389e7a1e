/**
 * R30: what a department or station has to do within a village's task is a step of its own, with its person, its clock
 * and its sign-off. While one is open the village's clock stands still, and the time is the co-party's.
 */
import * as z from 'zod/mini'
import { workingDaysUntil } from '../../platform/calendar.ts'
import { dayOf } from '../../platform/clock.ts'
import { PostName } from '../../platform/who/post.ts'

export const CoPartyStep = z.object({
  /** Which of the order's co-parties, from 0. */
  coParty: z.int(),
  unit: z.string(),
  personId: z.nullable(z.string()),
  /** What the village needs of it. */
  need: z.string(),
  openedAt: z.string(),
  openedBy: z.string(),
  dueAt: z.string(),
  /** When its limit passed with the step still open; on record for good. */
  lapsedAt: z.nullable(z.string()),
  doneAt: z.nullable(z.string()),
  doneBy: z.nullable(z.object({ personId: z.string(), name: z.string(), post: z.nullable(PostName) })),
  result: z.nullable(z.string()),
})
export type CoPartyStep = z.infer<typeof CoPartyStep>

export const openSteps = (steps: readonly CoPartyStep[] = []): CoPartyStep[] =>
  steps.filter(({ doneAt }) => doneAt === null)

/** Working days that a step took, or has taken so far: charged to the co-party, not to the village. */
export function chargedWorkingDays({ openedAt, doneAt }: CoPartyStep, at: Date): number {
  return workingDaysUntil(new Date(openedAt), dayOf(doneAt === null ? at : new Date(doneAt)))
}
