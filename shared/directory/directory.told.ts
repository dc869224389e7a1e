/** Who is told that a post stands empty (R39): those who answer for it now, and the county's administrator, who can fill it. */
import { county } from '../platform/county.ts'
import type { StoredEvent } from '../platform/events.ts'
import { as, idsOf, type Told } from '../platform/told.ts'
import { holders } from '../platform/who/holders.ts'
import type { HeldTenure } from '../platform/who/post.ts'
import { postTitles, seatTitle } from '../platform/who/titles.ts'
import type { directoryEvents } from './directory.events.ts'
import type { Register } from './register.ts'

export const directoryTold: Told<typeof directoryEvents, Register> = {
  who: {
    'directory.post-vacant': async (_register, { data }: StoredEvent, at) => {
      const answeredBy = data.answeredBy as { people: { personId: string }[] } | null
      const heirs = as('heir', idsOf(answeredBy?.people ?? []))
      return [...heirs, ...idsOf(await holders(county().code, 'county_admin', at))]
    },
  },
  words: (_register, { data }) => {
    const ended = data.ended as HeldTenure
    const { zh, en } = postTitles[ended.post]
    const answeredBy = data.answeredBy as { people: { name: string }[] } | null
    const names = (answeredBy?.people ?? []).map(({ name }) => name)
    return {
      ...{ post: zh, postEn: en, unit: String(data.unitName), from: String(data.vacantFrom) },
      seat: seatTitle(ended.post, String(data.unitName)).zh,
      answering: names.join('、') || '您',
      answeringEn: names.join(', ') || 'you',
    }
  },
}
