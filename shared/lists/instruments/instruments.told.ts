/** Who is told that items stand on changed ground: the officers of the list. */
import type { Told } from '../../platform/told.ts'
import { catalogueOfficers } from '../catalogue/offices.ts'
import type { Instrument } from './instrument.ts'
import type { instrumentsEvents } from './instruments.events.ts'

export const instrumentsTold: Told<typeof instrumentsEvents, Instrument> = {
  who: {
    'instruments.item-needs-review': (_instrument, _event, at) => catalogueOfficers(at),
  },
  words: ({ name }, { data: { kind, day, itemCount, orderCount, taskCount } }) => ({
    ...{ title: name, day: String(day) },
    ...(kind === 'repealed'
      ? { whatZh: '废止', whatEn: 'is repealed' }
      : { whatZh: '修改', whatEn: 'is amended' }),
    items: String(itemCount),
    orders: String(orderCount),
    tasks: String(taskCount),
  }),
}
