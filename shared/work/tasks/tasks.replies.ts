/** What the routes of tasks take and answer, where it is more than a field. */

import * as z from 'zod/mini'
import { CoParty } from '../../gate/dispatch/order-content.ts'
import { Answered, FormToAnswer } from '../../gate/forms/held-answer.ts'
import { Evidence, EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day, recordId } from '../../platform/inputs.ts'
import { actionsOffered, Instant } from '../../platform/reply.ts'
import { PostName } from '../../platform/who/post.ts'
import { ClockLevel } from './clocks.ts'
import { CoPartyStep } from './co-party.ts'
import { Extension } from './extension.ts'
import { ClockStep } from './ledger.ts'
import { Refusal } from './refusal.ts'
import { TaskAction, TaskState } from './task.lifecycle.ts'

export const taskId = recordId('tsk')
export const params = z.strictObject({ taskId })
export const reason = z.string().check(z.trim(), z.minLength(2), z.maxLength(1000))
/** What a village says of its work. */
export const ownWord = unread(reason, 'the village’s own word')

export const Clock = z.object({
  running: z.boolean(),
  startedAt: z.nullable(Instant),
  /** Derived from the ledger: the stated day plus the working days the village waited for others (R38). */
  deadline: z.nullable(Instant),
  overdue: z.boolean(),
  pausedWorkingDays: z.int(),
  /** When the holder is warned: at a share of the village's own working days, 70 % unless the county says otherwise. */
  warnAt: z.nullable(Instant),
  level: ClockLevel,
})

/** The limit of the stage it stands in: to be received, assigned or accepted; null in stages without one. */
export const Stage = z.nullable(z.object({ warnAt: Instant, dueAt: Instant, level: ClockLevel }))

export const TaskSummary = z.object({
  id: taskId,
  version: z.int(),
  state: TaskState,
  stateText: z.string(),
  title: z.string(),
  sieveCode: z.nullable(z.string()),
  unit: z.string(),
  unitName: z.string(),
  orderId: z.string(),
  clock: Clock,
  stage: Stage,
  assignees: z.array(z.object({ personId: z.string(), name: z.string(), unit: z.string(), post: PostName })),
  createdAt: Instant,
})

export const TaskView = z.extend(TaskSummary, {
  town: z.string(),
  catalogueVersion: z.nullable(z.int()),
  ask: z.object({
    object: z.string(),
    action: z.string(),
    place: z.string(),
    finishStandard: z.string(),
    deadline: Day,
    contact: z.object({ name: z.string(), phone: z.string() }),
    evidence: z.array(EvidenceKind),
    /** Why photos, video or location are needed. */
    evidenceNecessity: z.nullable(z.string()),
    coParties: z.array(CoParty),
  }),
  /** What is to be answered. `held` was answered before and is still valid: its version confirms it. */
  forms: z.array(FormToAnswer),
  sender: z.object({ personId: z.string(), name: z.string() }),
  /** Whose orders were merged into this task's. */
  joined: z.array(z.object({ personId: z.string(), name: z.string() })),
  /** Who holds it now: one person, or the people who answer for a vacant post; null once closed. */
  holder: z.nullable(
    z.object({
      post: PostName,
      unit: z.string(),
      vacant: z.boolean(),
      people: z.array(z.object({ personId: z.string(), name: z.string() })),
    }),
  ),
  ledger: z.array(
    z.object({
      at: Instant,
      kind: ClockStep,
      holder: z.string(),
      reason: z.nullable(z.string()),
      due: z.nullable(Day),
    }),
  ),
  /** The latest request for more time. */
  extension: z.nullable(Extension),
  /** What co-parties were called in for; the working days are theirs, not the village's. */
  steps: z.array(z.extend(CoPartyStep, { chargedWorkingDays: z.int() })),
  /** What the village said against it, and what was ruled. */
  refusal: z.nullable(Refusal),
  progress: z.array(z.object({ at: Instant, by: z.string(), text: z.string() })),
  submission: z.nullable(
    z.object({
      at: Instant,
      by: z.string(),
      note: z.string(),
      evidence: z.array(Evidence),
      answers: z.array(Answered),
    }),
  ),
  closedAt: z.nullable(Instant),
  actions: actionsOffered(TaskAction),
})

export const villagers = [
  'village_party_secretary',
  'village_cadre',
  'village_clerk',
  'supervision_member',
  'grid_member',
] as const
export const secretary = ['village_party_secretary'] as const
export const senders = ['leader_in_charge', 'deputy_party_secretary'] as const
