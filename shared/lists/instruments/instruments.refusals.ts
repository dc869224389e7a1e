/** Why an act on instruments is refused. */
import { refusals } from '../../platform/refusals.ts'

export const instrumentsRefusals = refusals({
  no_repeal: { status: 409, zh: '没有可撤销的废止登记', en: 'There is no repeal to take back' },
  day_before_start: {
    status: 422,
    zh: '日期须晚于施行日期 {from}',
    en: 'The day must be after {from}, when it took effect',
  },
})
