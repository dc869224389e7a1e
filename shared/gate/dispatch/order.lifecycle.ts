/** How an order moves, and by whom: whoever wrote it decides on none of it (R23, R27, R28). */

import { choice } from '../../platform/choice.ts'
import { actionsIn, lifecycle } from '../../platform/lifecycle.ts'
import { commonRefusals } from '../../platform/refusals.ts'
import { dispatchRefusals } from './dispatch.refusals.ts'
import {
  decidedNow,
  type Order,
  orderTitle,
  reviewOpen,
  rulingNow,
  type OrderState as State,
} from './order.ts'
import { afterAuthor, author, senders } from './order-senders.ts'

/** R23: neither who wrote it decides on it, nor who went on with it or is to, whatever posts they hold. */
const notOwn = [
  { person: 'author', because: commonRefusals.self_review },
  { person: 'taker', because: commonRefusals.self_review },
  { ...afterAuthor, because: commonRefusals.self_review },
] as const

/** R28: and of two who sign, nobody is both. */
const notTwice = [...notOwn, { person: 'first_signer', because: dispatchRefusals.same_approver }] as const

/** R28: the second signature is the Party secretary's; where he was the first, after the limit, the deputy's. */
const seconds = [
  { post: 'party_secretary', in: 'town' },
  { post: 'deputy_party_secretary', in: 'first_by_secretary' },
] as const

const reviewers = [
  { post: 'deputy_party_secretary', in: 'town' },
  { post: 'party_secretary', in: 'escalated' },
] as const

export const orderLifecycle = lifecycle({
  record: orderTitle,
  initial: 'draft' as State,
  states: {
    draft: { zh: '草稿', en: 'draft' },
    awaiting_collective: { zh: '待集体讨论', en: 'awaiting the collective decision' },
    in_review: { zh: '审核中', en: 'in review' },
    awaiting_second: { zh: '待第二人签批', en: 'awaiting the second approval' },
    approved: { zh: '已通过', en: 'approved' },
    delivered: { zh: '已送达', en: 'delivered', final: true },
    returned: { zh: '已退回修改', en: 'returned for change' },
    rejected: { zh: '已驳回', en: 'rejected', final: true },
    withdrawn: { zh: '已撤回', en: 'withdrawn', final: true },
    merged: { zh: '已合并', en: 'merged into another', final: true },
  },
  at: ({ id }) => `/v1/orders/${id}`,
  relations: (order: Order) => ({
    places: {
      town: [order.town],
      sent: order.state === 'draft' ? [] : [order.town],
      escalated: order.escalatedAt ? [order.town] : [],
      first_by_secretary: rulingNow(order)?.by.post === 'party_secretary' ? [order.town] : [],
    },
    persons: {
      author: [order.author.personId],
      taker: (order.takenOver ?? []).map(({ personId }) => personId),
      first_signer: order.state === 'awaiting_second' ? [rulingNow(order)?.by.personId ?? ''] : [],
    },
    lines: order.item?.lines ?? [],
  }),
  transitions: {
    edit: {
      call: 'PATCH',
      label: { zh: '编辑', en: 'edit' },
      from: ['draft', 'returned'],
      to: 'same',
      by: senders,
    },
    submit: {
      call: 'POST /submit',
      label: { zh: '提交审核', en: 'submit' },
      from: ['draft', 'returned'],
      to: ['in_review', 'awaiting_collective', 'approved'],
      by: senders,
    },
    withdraw: {
      call: 'POST /withdraw',
      label: { zh: '撤回', en: 'withdraw' },
      from: ['draft', 'awaiting_collective', 'in_review', 'awaiting_second', 'returned'],
      to: ['withdrawn'],
      // R39: what a leader who is gone has sent, the next in line takes back; his drafts are his successor's alone.
      by: [...senders, { ...author, in: 'sent', heir: 'party_secretary' }],
    },
    // R27: a major matter is decided collectively before anybody approves it.
    decide_collectively: {
      call: 'POST /collective-decisions',
      label: { zh: '登记集体讨论结果', en: 'record the collective decision' },
      from: ['awaiting_collective'],
      to: ['in_review', 'returned', 'awaiting_collective'],
      by: [{ post: 'committee_clerk', in: 'town' }],
      apart: notOwn,
    },
    // An emergency left before anybody could look; whether it was one is looked at afterwards.
    review_emergency: {
      call: 'POST /emergency-review',
      label: { zh: '事后审核', en: 'review an emergency after the fact' },
      from: ['approved', 'delivered'],
      to: 'same',
      by: reviewers,
      apart: notOwn,
      guard: (order: Order) =>
        reviewOpen(order) ? undefined : { reason: dispatchRefusals.no_emergency_review, params: {} },
    },
    mark_major: {
      call: 'POST /mark-major',
      label: { zh: '提请集体讨论', en: 'put before the committee' },
      from: ['in_review'],
      to: ['awaiting_collective'],
      by: reviewers,
      apart: notOwn,
      guard: (order: Order) =>
        decidedNow(order) ? { reason: dispatchRefusals.already_decided, params: {} } : undefined,
    },
    // R23: nothing reaches a village before the deputy Party secretary approves, and never by its own author.
    approve: {
      call: 'POST /review',
      saying: { outcome: 'approve' },
      label: { zh: '审核通过', en: 'approve' },
      from: ['in_review'],
      to: ['approved', 'awaiting_second'],
      by: reviewers,
      apart: notOwn,
    },
    return: {
      call: 'POST /review',
      saying: { outcome: 'return' },
      label: { zh: '退回修改', en: 'return for change' },
      from: ['in_review', 'awaiting_collective'],
      to: ['returned'],
      by: reviewers,
      apart: notOwn,
    },
    reject: {
      call: 'POST /review',
      saying: { outcome: 'reject' },
      label: { zh: '驳回', en: 'reject' },
      from: ['in_review', 'awaiting_collective'],
      to: ['rejected'],
      by: reviewers,
      apart: notOwn,
    },
    // R26: machines never merge.
    merge: {
      call: 'POST /merge',
      label: { zh: '并入已有任务单', en: 'merge into an earlier order' },
      from: ['in_review'],
      to: ['merged'],
      by: reviewers,
      apart: notOwn,
    },
    // R28: an exception is signed by two.
    countersign: {
      call: 'POST /review',
      saying: { outcome: 'approve' },
      label: { zh: '第二人签批通过', en: 'give the second approval' },
      from: ['awaiting_second'],
      to: ['approved'],
      by: seconds,
      apart: notTwice,
    },
    refuse_second: {
      call: 'POST /review',
      saying: { outcome: 'reject' },
      label: { zh: '第二人驳回', en: 'refuse the second approval' },
      from: ['awaiting_second'],
      to: ['rejected'],
      by: seconds,
      apart: notTwice,
    },
  },
})

export const OrderState = choice(orderLifecycle.states)

/** What may be done with it, by what it is called. */
export const OrderAction = actionsIn(orderLifecycle)
