/** A reroute (转办): a matter that is not a village's, handed to the unit whose duty it is; its acceptance closes the loop (R24). */
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import { actionsIn, lifecycle } from '../../platform/lifecycle.ts'

export const rerouteStates = ['offered', 'accepted', 'declined', 'closed'] as const
export type RerouteState = (typeof rerouteStates)[number]

export interface Reroute extends Recorded {
  readonly state: RerouteState
  readonly orderId: string
  readonly town: string
  /** The unit that is to take the matter: a station, a department or the town itself. */
  readonly unit: string
  readonly matter: {
    readonly object: string | null
    readonly action: string | null
    readonly place: string | null
    readonly reason: string | null
  }
  readonly reviewer: string
  readonly author: string
  readonly offeredAt: string
  readonly answeredAt: string | null
  readonly closedAt: string | null
  /** Why it was declined, or how it was dealt with. */
  readonly result: string | null
}

const takers = [
  { post: 'station_staff', in: 'station' },
  { post: 'department_officer', in: 'department' },
  { post: 'town_operator', in: 'townhall' },
] as const

export const rerouteLifecycle = lifecycle({
  record: { zh: '转办', en: 'reroute' },
  initial: 'offered' as RerouteState,
  states: {
    offered: { zh: '待承接', en: 'offered' },
    accepted: { zh: '已承接', en: 'accepted' },
    declined: { zh: '未承接', en: 'declined', final: true },
    closed: { zh: '已办结', en: 'closed', final: true },
  },
  // Each kind of unit takes by its own post, and each post has a line of its own while it is vacant (R39).
  at: ({ id }) => `/v1/reroutes/${id}`,
  relations: ({ unit }: Reroute) => ({
    places: {
      station: unit.includes('-S') ? [unit] : [],
      department: unit.includes('-D') ? [unit] : [],
      townhall: unit.includes('-') ? [] : [unit],
    },
    persons: {},
  }),
  transitions: {
    accept: {
      call: 'POST /accept',
      label: { zh: '承接', en: 'accept' },
      from: ['offered'],
      to: ['accepted'],
      by: takers,
    },
    decline: {
      call: 'POST /decline',
      label: { zh: '答复不承接', en: 'decline' },
      from: ['offered'],
      to: ['declined'],
      by: takers,
    },
    close: {
      call: 'POST /close',
      label: { zh: '办结', en: 'close' },
      from: ['accepted'],
      to: ['closed'],
      by: takers,
    },
  },
})

export const RerouteState = choice(rerouteLifecycle.states)

/** What may be done with it, by what it is called. */
export const RerouteAction = actionsIn(rerouteLifecycle)
