/** A remark: what somebody of a village leaves for its Party secretary, and his answer. Pure. */
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { lifecycle } from '../../platform/lifecycle.ts'
import { remarksRefusals } from './remarks.refusals.ts'

export type RemarkState = 'open' | 'answered'

export interface Remark extends Recorded {
  readonly state: RemarkState
  readonly unit: string
  readonly text: string
  readonly by: { readonly personId: string; readonly name: string }
  readonly answer: string | null
  readonly createdAt: string
}

export const remarkLifecycle = lifecycle({
  record: { zh: '留言', en: 'remark' },
  initial: 'open' as RemarkState,
  states: {
    open: { zh: '待答复', en: 'open' },
    answered: { zh: '已答复', en: 'answered', final: true },
  },
  at: ({ id }) => `/v1/remarks/${id}`,
  relations: ({ unit, by }: Remark) => ({ places: { village: [unit] }, persons: { author: [by.personId] } }),
  transitions: {
    answer: {
      call: 'POST /answer',
      label: { zh: '答复', en: 'answer' },
      from: ['open'],
      to: ['answered'],
      by: [{ post: 'village_party_secretary', in: 'village' }],
      apart: [{ person: 'author', because: remarksRefusals.own_remark }],
    },
  },
})

export const RemarkState = choice(remarkLifecycle.states)
