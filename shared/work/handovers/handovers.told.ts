/** Who is told of a hand-over: both hands, and whoever decides on what the new one may not. */
import { idsOf, type Told } from '../../platform/told.ts'
import { postTitles, seatTitle } from '../../platform/who/titles.ts'
import type { Handover } from './handover.ts'
import type { handoversEvents } from './handovers.events.ts'

const giverOf = ({ from }: Handover) => (from ? [from.personId] : [])

export const handoversTold: Told<typeof handoversEvents, Handover> = {
  who: {
    'handovers.handover-written': (handover) => [
      ...giverOf(handover),
      ...idsOf(handover.to.people),
      ...idsOf(handover.passedTo),
    ],
    'handovers.handover-confirmed': giverOf,
    'handovers.handover-noted': ({ to }) => idsOf(to.people),
  },
  words: ({ post, unitName, day, from, to, holdings, confirmed }, { reason }) => ({
    ...{ post: postTitles[post].zh, postEn: postTitles[post].en },
    seat: seatTitle(post, unitName).zh,
    ...{ unit: unitName, day, reason: reason ?? '' },
    giver: from?.name ?? '—',
    receiver: confirmed?.by.name ?? (to.people.map(({ name }) => name).join('、') || '—'),
    count: String(holdings.reduce((sum, { count }) => sum + count, 0)),
  }),
}
