/** Why an act on recurring duties is refused. */
import { refusals } from '../../platform/refusals.ts'

export const recurringRefusals = refusals({
  day_beyond_period: {
    status: 422,
    zh: '{field}最大为 {most}',
    en: '{field} is {most} at most',
  },
  no_period_left: {
    status: 422,
    zh: '{from} 至 {to} 之间已没有可以开启的周期，请修改结束日期',
    en: 'No period is left to open between {from} and {to}; set a later last day',
  },
  duty_is_led: {
    status: 409,
    zh: '{name}仍分管该条线，不能接手', // R39
    en: '{name} still leads its line, so it cannot be taken over',
  },
  line_not_led: {
    status: 403,
    zh: '您不分管该条线：{lines}', // R21
    en: 'Its line is not in your portfolio: {lines}',
  },
})
