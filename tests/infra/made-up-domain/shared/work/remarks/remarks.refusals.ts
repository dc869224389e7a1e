/** Why an act on remarks is refused. */
import { refusals } from '../../platform/refusals.ts'

export const remarksRefusals = refusals({
  own_remark: { status: 403, zh: '自己的留言不能自己答复', en: 'Nobody answers his own remark' },
})
