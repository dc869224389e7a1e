/**
 * A hand-over record (交接单): what a post held when it changed hands. The system writes it, once for each change; who
 * takes over confirms it, and who goes may leave a note. It moves nothing by itself: rights go with the post (R39), and
 * clocks run on (R38).
 */
import type * as z from 'zod/mini'
import { orderTitle } from '../../gate/dispatch/order.ts'
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { lifecycle } from '../../platform/lifecycle.ts'
import type { PostName } from '../../platform/who/post.ts'
import { taskTitle } from '../tasks/task.ts'
import type { ChangeOfHands, HandedPost } from './change-of-hands.ts'

export const handoverStates = ['written', 'confirmed'] as const
export type HandoverState = (typeof handoverStates)[number]

export const HoldingKind = choice({
  to_review: { zh: '待审核的任务单', en: 'orders to review' },
  emergencies: { zh: '待事后审核的紧急任务单', en: 'emergencies to review after the fact' },
  second_approvals: { zh: '待第二人签批的任务单', en: 'orders to sign second' },
  collective: { zh: '待集体讨论的任务单', en: 'orders to be decided collectively' },
  refusals: { zh: '待裁定的拒收', en: 'refusals to rule on' },
  returned: { zh: '退回修改的任务单', en: 'returned orders' },
  under_way: { zh: '在途的任务单', en: 'orders under way' },
  handed_in: { zh: '待验收的任务', en: 'tasks to accept' },
  extensions: { zh: '待审批的延期', en: 'requests for more time' },
  passed_on: {
    zh: '接收人须回避、由下一岗位办理的事项',
    en: 'what whoever takes over may not decide on; it passes on',
  },
})
export type HoldingKind = z.infer<typeof HoldingKind>

export const HeldWork = choice({ order: orderTitle, task: taskTitle })

/** One piece of work in hand. */
export interface Holding {
  readonly kind: z.infer<typeof HeldWork>
  readonly id: string
  readonly title: string
  readonly state: string
  /** When it is due as its clock has it; null while none runs. */
  readonly dueAt: string | null
}

/** All work of a kind: how many pieces, and those due first. */
export interface Held {
  readonly what: HoldingKind
  readonly count: number
  readonly shown: readonly Holding[]
}

export interface Named {
  readonly personId: string
  readonly name: string
}

export interface Handover extends Recorded {
  readonly state: HandoverState
  readonly post: HandedPost
  /** The town. */
  readonly unit: string
  readonly unitName: string
  readonly day: string
  /** Null when the post was vacant. */
  readonly from: Named | null
  /** The new holder, or who answers for the post while it is vacant (R39). */
  readonly to: {
    readonly post: PostName
    readonly unit: string
    readonly vacant: boolean
    readonly people: readonly Named[]
  }
  readonly acting: boolean
  readonly actingFor: string | null
  readonly lines: readonly string[]
  readonly holdings: readonly Held[]
  /** Who decides on what the new holder may not, because he wrote it or took it over (R23). */
  readonly passedTo: readonly Named[]
  readonly writtenAt: string
  readonly note: { readonly text: string; readonly at: string } | null
  readonly confirmed: { readonly at: string; readonly by: Named } | null
}

/** What a list shows of a hand-over. */
export interface HandoverCard
  extends Pick<
    Handover,
    'id' | 'state' | 'post' | 'unit' | 'unitName' | 'day' | 'from' | 'to' | 'acting' | 'actingFor' | 'lines'
  > {
  /** Pieces of work in hand. */
  readonly count: number
  readonly confirmedAt: string | null
}

export function cardOf(handover: Omit<Handover, 'version' | 'trail'>): HandoverCard {
  const { id, state, post, unit, unitName, day, from, to, acting, actingFor, lines } = handover
  return {
    ...{ id, state, post, unit, unitName, day, from, to, acting, actingFor, lines },
    count: handover.holdings.reduce((sum, { count }) => sum + count, 0),
    confirmedAt: handover.confirmed?.at ?? null,
  }
}

/** Everyone whom a hand-over names as giving or taking. */
export const peopleOf = ({ from, to }: Pick<Handover, 'from' | 'to'>): string[] => [
  ...new Set([...(from ? [from] : []), ...to.people].map(({ personId }) => personId)),
]

/** What a change of hands is told by: two triggers that find the same change name the same record. */
export const partsOf = ({ unit, post, day, from, to }: ChangeOfHands): string[] => [
  ...[unit, post, day, from?.personId ?? ''],
  ...to.map(({ personId }) => personId).sort(),
]

// A record and the image of it in its event stay well under what an item may weigh; the rest is in the live lists.
const shown = 40

/** The pieces of a kind, those due first on top; those without a clock last. */
export function heldOf(what: HoldingKind, pieces: readonly Holding[]): Held[] {
  if (pieces.length === 0) return []
  const sorted = [...pieces].sort((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1))
  return [{ what, count: pieces.length, shown: sorted.slice(0, shown) }]
}

export const handoverLifecycle = lifecycle({
  record: { zh: '交接单', en: 'hand-over' },
  initial: 'written' as HandoverState,
  states: {
    written: { zh: '待确认', en: 'to be confirmed' },
    confirmed: { zh: '已确认', en: 'confirmed', final: true },
  },
  // Who gives or takes may hold another post by now, anywhere in the county.
  at: ({ id }) => `/v1/handovers/${id}`,
  relations: ({ unit, from, to }: Handover) => ({
    places: { town: [unit], county: [unit.slice(0, 6)] },
    persons: {
      giver: from ? [from.personId] : [],
      receiver: to.people.map(({ personId }) => personId),
    },
  }),
  transitions: {
    confirm: {
      call: 'POST /confirm',
      label: { zh: '确认接收', en: 'confirm' },
      from: ['written'],
      to: ['confirmed'],
      // R39: when whoever took over has left the town himself, its Party secretary closes it.
      by: [
        { person: 'receiver', in: 'county' },
        { person: 'receiver', in: 'town', heir: 'party_secretary' },
      ],
    },
    note: {
      call: 'POST /note',
      label: { zh: '留言', en: 'leave a note' },
      from: ['written', 'confirmed'],
      to: 'same',
      by: [{ person: 'giver', in: 'county' }],
    },
  },
})

export const HandoverState = choice(handoverLifecycle.states)
