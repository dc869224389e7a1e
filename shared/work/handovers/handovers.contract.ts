/** Hand-overs over HTTP: what a post held when it changed hands. */
import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day, recordId, TownCode } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { actionsOffered, Instant, nextCursor, paging } from '../../platform/reply.ts'
import { PostName } from '../../platform/who/post.ts'
import { HandedPost } from './change-of-hands.ts'
import { HandoverAction, HandoverState, HeldWork, HoldingKind } from './handover.ts'

const Named = z.object({ personId: z.string(), name: z.string() })

const HandoverSummary = z.object({
  id: recordId('hnd'),
  state: HandoverState,
  stateText: z.string(),
  post: HandedPost,
  postText: z.string(),
  unit: z.string(),
  unitName: z.string(),
  /** The first day on which the post is in other hands. */
  day: Day,
  /** Null when the post was vacant. */
  from: z.nullable(Named),
  /** The new holder, or who answers for the post while it is vacant. */
  to: z.object({
    post: PostName,
    postText: z.string(),
    unit: z.string(),
    vacant: z.boolean(),
    people: z.array(Named),
  }),
  acting: z.boolean(),
  actingFor: z.nullable(z.string()),
  /** The lines of a leader that change hands. */
  lines: z.array(z.string()),
  /** Pieces of work in hand. */
  count: z.int(),
  confirmedAt: z.nullable(Instant),
})

export const HandoverView = z.extend(HandoverSummary, {
  version: z.int(),
  holdings: z.array(
    z.object({
      what: HoldingKind,
      whatText: z.string(),
      /** All there are; `shown` has those due first. */
      count: z.int(),
      shown: z.array(
        z.object({
          kind: HeldWork,
          id: z.string(),
          title: z.string(),
          /** As it stood when this was written. */
          state: z.string(),
          stateText: z.string(),
          dueAt: z.nullable(Instant),
        }),
      ),
    }),
  ),
  /** Who decides on what the new holder may not. */
  passedTo: z.array(Named),
  writtenAt: Instant,
  note: z.nullable(z.object({ text: z.string(), at: Instant })),
  confirmed: z.nullable(z.object({ at: Instant, by: Named })),
  actions: actionsOffered(HandoverAction),
})

const params = z.strictObject({ handoverId: recordId('hnd') })

export const handoversRoutes = routes({
  listHandovers: {
    method: 'GET',
    path: '/v1/handovers',
    summary: { zh: '本人移交或接收的交接单，新的在前', en: 'Hand-overs that name the caller, newest first' },
    who: 'anyone',
    query: z.strictObject(paging),
    reply: z.object({ handovers: z.array(HandoverSummary), nextCursor }),
  },
  listHandoversOfTown: {
    method: 'GET',
    path: '/v1/towns/{townCode}/handovers',
    summary: { zh: '镇街的交接单，新的在前', en: "A town's hand-overs, newest first" },
    who: 'anyone',
    params: z.strictObject({ townCode: TownCode }),
    query: z.strictObject(paging),
    reply: z.object({ handovers: z.array(HandoverSummary), nextCursor }),
  },
  getHandover: {
    method: 'GET',
    path: '/v1/handovers/{handoverId}',
    summary: { zh: '交接单详情', en: 'One hand-over' },
    who: 'anyone',
    params,
    reply: HandoverView,
    versioned: true,
  },
  confirmHandover: {
    method: 'POST',
    path: '/v1/handovers/{handoverId}/confirm',
    summary: { zh: '确认接收', en: 'Confirm a hand-over' },
    who: 'anyone',
    params,
    reply: HandoverView,
    versioned: true,
  },
  noteHandover: {
    method: 'POST',
    path: '/v1/handovers/{handoverId}/note',
    summary: { zh: '移交人留言', en: 'Leave a note to whoever takes over' },
    who: 'anyone',
    params,
    body: z.strictObject({
      text: unread(
        z.string().check(z.trim(), z.minLength(2), z.maxLength(2000)),
        'from whoever held the post to whoever holds it now',
      ),
    }),
    reply: HandoverView,
    versioned: true,
    never: [common.wrong_state],
  },
})
