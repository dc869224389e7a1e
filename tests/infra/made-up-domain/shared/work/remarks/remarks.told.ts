/** Who is told of a remark: the secretary who has to answer, and whoever left it. */
import { idsOf, type Told } from '../../platform/told.ts'
import { answering } from '../../platform/who/holders.ts'
import type { Remark } from './remark.ts'
import type { remarksEvents } from './remarks.events.ts'

export const remarksTold: Told<typeof remarksEvents, Remark> = {
  who: {
    'remarks.remark-left': async ({ unit }, _event, at) =>
      idsOf((await answering(unit, 'village_party_secretary', at)).holders),
    'remarks.remark-answered': ({ by }) => [by.personId],
  },
  words: ({ text }) => ({ text }),
}
