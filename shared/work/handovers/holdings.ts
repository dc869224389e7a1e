/** What a post has in hand at an instant, of which whoever takes over has to know. */

import { ordersSent, ordersWaitingFor } from '../../gate/dispatch/orders-in-hand.ts'
import { answering } from '../../platform/who/holders.ts'
import { refusalsOfTown, tasksSent } from '../tasks/tasks-in-hand.ts'
import type { ChangeOfHands } from './change-of-hands.ts'
import { type Held, type Holding, heldOf, type Named } from './handover.ts'

export interface Holdings {
  readonly holdings: readonly Held[]
  readonly passedTo: readonly Named[]
}

/** @param takers who has the post now, or answers for it */
export function holdingsOf(change: ChangeOfHands, takers: readonly string[], at: Date): Promise<Holdings> {
  return change.post === 'leader_in_charge'
    ? ledBy(change, takers, at)
    : decidedBy(change.unit, change.post, takers, at)
}

type Decidable = Holding & { readonly what: Held['what']; readonly barred: readonly string[] }

const holding = ({ kind, id, title, state, dueAt }: Holding): Holding => ({ kind, id, title, state, dueAt })

async function decidedBy(
  town: string,
  post: Exclude<ChangeOfHands['post'], 'leader_in_charge'>,
  takers: readonly string[],
  at: Date,
): Promise<Holdings> {
  const [orders, refusals] = await Promise.all([
    ordersWaitingFor(town, post, at),
    post === 'party_secretary' ? refusalsOfTown(town, at) : [],
  ])
  const waiting: Decidable[] = [
    ...orders.map(({ kind: what, ...order }) => ({ ...order, what, kind: 'order' as const })),
    ...refusals.map((task) => ({ ...task, what: 'refusals' as const, kind: 'task' as const })),
  ]
  // R23: what every one of the takers wrote or took over himself is not theirs to decide on.
  const isOwn = ({ barred }: Decidable) => takers.length > 0 && takers.every((each) => barred.includes(each))
  const own = waiting.filter(isOwn)
  const theirs = waiting.filter((each) => !isOwn(each))
  const answers = await Promise.all(own.map(({ barred }) => answering(town, post, at, barred)))
  const passedTo = new Map(
    answers.flatMap(({ holders }) => holders.map(({ personId, name }) => [personId, { personId, name }])),
  )
  const kinds = ['to_review', 'emergencies', 'second_approvals', 'collective', 'refusals'] as const
  return {
    holdings: [
      ...kinds.flatMap((what) => heldOf(what, theirs.filter((each) => each.what === what).map(holding))),
      ...heldOf('passed_on', own.map(holding)),
    ],
    passedTo: [...passedTo.values()],
  }
}

/** Sent by somebody who leads the line no longer, or by one for whom the taker acts. */
interface Sent {
  readonly successors: readonly Named[]
  readonly lines: readonly string[]
}

async function ledBy(
  { unit, to, from, lines }: ChangeOfHands,
  takers: readonly string[],
  at: Date,
): Promise<Holdings> {
  const [orders, tasks] = await Promise.all([ordersSent(unit, at), tasksSent(unit, at)])
  const inLines = (sent: Sent) => sent.lines.length === 0 || sent.lines.some((line) => lines.includes(line))
  // Where nobody leads the line any more it is what the leader who left had sent.
  const passes = (sent: Sent, senders: readonly string[]) =>
    to.length > 0
      ? sent.successors.some(({ personId }) => takers.includes(personId))
      : sent.successors.length === 0 && from !== null && senders.includes(from.personId)
  const ordersPassed = orders.filter((order) => inLines(order) && passes(order, [order.author]))
  const tasksPassed = tasks.filter((task) => inLines(task) && passes(task, task.senders))
  const asOrder = (order: Omit<Holding, 'kind'>): Holding => holding({ ...order, kind: 'order' })
  const asTask = (task: Omit<Holding, 'kind'>): Holding => holding({ ...task, kind: 'task' })
  const delivered = [...Map.groupBy(tasksPassed, ({ orderId }) => orderId).values()].map((open) => {
    const [first] = open.toSorted((a, b) => ((a.dueAt ?? '~') < (b.dueAt ?? '~') ? -1 : 1))
    const { orderId = '', title = '', dueAt = null } = first ?? {}
    return asOrder({ id: orderId, title, dueAt, state: 'delivered' })
  })
  const waiting = ordersPassed.filter(({ kind }) => kind === 'under_way').map(asOrder)
  const known = new Set(waiting.map(({ id }) => id))
  return {
    holdings: [
      ...heldOf('returned', ordersPassed.filter(({ kind }) => kind === 'returned').map(asOrder)),
      ...heldOf('under_way', [...waiting, ...delivered.filter(({ id }) => !known.has(id))]),
      ...heldOf('handed_in', tasksPassed.filter(({ state }) => state === 'submitted').map(asTask)),
      ...heldOf('extensions', tasksPassed.filter(({ extensionAsked }) => extensionAsked).map(asTask)),
    ],
    passedTo: [],
  }
}
