/**
 * A task (任务): what one village or community has to do under an approved order. The village Party secretary
 * alone receives and assigns it (R29); who holds it now is always one answer (R39).
 */

import type { CoParty } from '../../gate/dispatch/order-content.ts'
import type { AskedForm } from '../../gate/forms/asked-form.ts'
import type { Answered } from '../../gate/forms/held-answer.ts'
import type { Evidence, EvidenceKind } from '../../lists/catalogue/evidence.ts'
import type { Recorded } from '../../platform/commit.ts'
import { derivedId } from '../../platform/ids.ts'
import type { PostName } from '../../platform/who/post.ts'
import type { CoPartyStep } from './co-party.ts'
import type { Extension } from './extension.ts'
import { type AddedUp, addUp, type ClockEntry, stageSince, type Told } from './ledger.ts'
import type { Refusal } from './refusal.ts'

/** The task of a unit under an attempt of an order: the same however often it is delivered. */
export const taskIdFor = (orderId: string, attempt: number, unit: string): string =>
  derivedId('tsk', orderId, attempt, unit)

export const taskTitle = { zh: '任务', en: 'task' } as const

export const taskStates = [
  'delivered',
  'received',
  'assigned',
  'in_progress',
  'submitted',
  'accepted',
  'withdrawn',
  'refused',
  'refusal_upheld',
] as const
export type TaskState = (typeof taskStates)[number]

export interface Assignee {
  readonly personId: string
  readonly name: string
  /** The unit of the post held: the village itself or one of its grids. */
  readonly unit: string
  readonly post: PostName
}

export interface Task extends Recorded {
  readonly state: TaskState
  readonly unit: string
  readonly unitName: string
  readonly town: string
  readonly orderId: string
  readonly attempt: number
  readonly sieveCode: string | null
  /** The list under which it was sent; a later list does not change it (R5). */
  readonly catalogueVersion: number | null
  readonly title: string
  readonly ask: {
    readonly object: string
    readonly action: string
    readonly place: string
    readonly finishStandard: string
    readonly deadline: string
    readonly contact: { readonly name: string; readonly phone: string }
    /** What evidence the sender may ask for; a note is always enough to write (R31). */
    readonly evidence: readonly EvidenceKind[]
    /** Why photos, video or location are needed, where the sender had to say so (R31). */
    readonly evidenceNecessity?: string | null
    readonly coParties: readonly CoParty[]
  }
  /** What is to be answered, form by form (R33). */
  readonly forms?: readonly AskedForm[]
  readonly sender: { readonly personId: string; readonly name: string }
  /** Who went on with the order before it left, and who reviewed it: neither rules on its refusal (R23). */
  readonly takenOver?: readonly string[]
  readonly reviewedBy?: string | null
  /** The lines of the order's item. */
  readonly lines?: readonly string[]
  /** Whose orders were merged into this task's (R26). */
  readonly joined?: readonly { readonly personId: string; readonly name: string }[]
  /** Hours it is estimated at, and whether it is an inspection of the village: its load (R34). */
  readonly hours?: number
  readonly inspection?: boolean
  /** Professional work, in which a co-party has a part of its own (R30). */
  readonly professional?: boolean
  /** The first leads, the others help. */
  readonly assignees: readonly Assignee[]
  readonly ledger: readonly ClockEntry[]
  readonly progress: readonly { readonly at: string; readonly by: string; readonly text: string }[]
  readonly submission: {
    readonly at: string
    readonly by: string
    readonly note: string
    readonly evidence: readonly Evidence[]
    /** What was answered to the forms; withdrawn or not, it is what the village said (R32). */
    readonly answers?: readonly Answered[]
  } | null
  /** What co-parties were called in for, and what they did (R30). */
  readonly steps?: readonly CoPartyStep[]
  /** The latest request for more time (R38). */
  readonly extension?: Extension | null
  /** What the village said against it, and what was ruled (R19). */
  readonly refusal?: Refusal | null
  /** What was told of its clocks, one entry a clock (R38). */
  readonly told?: readonly Told[]
  readonly createdAt: string
  readonly closedAt: string | null
}

/** What a list shows of a task. */
export interface TaskCard
  extends Pick<
    Task,
    'id' | 'version' | 'state' | 'title' | 'sieveCode' | 'unit' | 'unitName' | 'orderId' | 'createdAt'
  > {
  /** By whom it was sent, in which lines, and whether more time is asked of him. */
  readonly senders?: readonly string[]
  readonly lines?: readonly string[]
  readonly extensionAsked?: boolean
  readonly assignees: readonly Assignee[]
  readonly clock: AddedUp
  /** Since when it stands in its stage. */
  readonly since: string
}

export function cardOf(task: Task): TaskCard {
  const { id, version, state, title, sieveCode, unit, unitName, orderId, createdAt, assignees } = task
  return {
    id,
    version,
    state,
    title,
    sieveCode,
    unit,
    unitName,
    orderId,
    createdAt,
    senders: [task.sender, ...(task.joined ?? [])].map(({ personId }) => personId),
    lines: task.lines ?? [],
    ...(task.extension?.state === 'asked' ? { extensionAsked: true } : {}),
    assignees,
    clock: addUp(task.ledger),
    since: stageSince(task),
  }
}

export const openStates: readonly TaskState[] = [
  'delivered',
  'received',
  'assigned',
  'in_progress',
  'submitted',
  'refused',
]
