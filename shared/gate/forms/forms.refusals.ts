/** Why an act on forms and what villages answered to them is refused. */
import { commonRefusals, refusals } from '../../platform/refusals.ts'

export const formsRefusals = refusals({
  form_not_filed: {
    status: 400,
    zh: '{field}：表单须列入年度目录或有自己的备案号，二者至少填一项', // R33
    en: '{field}: a form stands in a yearly list or has its own filing number',
  },
  element_unknown: { status: 400, zh: '没有这个数据项：{element}', en: 'No such data element: {element}' },
  element_ended: { status: 400, zh: '数据项 {element} 已停用', en: 'The data element {element} has ended' },
  element_twice: {
    status: 400,
    zh: '数据项 {element} 重复',
    en: 'The data element {element} is named twice',
  },
  element_not_asked: {
    status: 400,
    zh: '本任务的表单没有数据项 {element}',
    en: 'No form of this task asks {element}',
  },
  value_or_confirm: {
    status: 400,
    zh: '{field}：填写数值，或确认已有数据，二者取一；确认时不填数据日期',
    en: '{field}: give a value or confirm what is held, one of the two; a confirmation takes no day',
  },
  answer_type: { status: 400, zh: '{field}应填{wanted}', en: '{field}: {wanted} is wanted' },
  as_of_outside: {
    status: 400,
    zh: '{field}的数据日期不能晚于今天（{today}），也不能早到 {months} 个月的有效期已过',
    en: '{field}: as of a day not after today ({today}), and within its {months} months',
  },
  nothing_held: {
    status: 400,
    zh: '{field}没有有效的已有数据可确认，请填写',
    en: '{field}: nothing valid is held that could be confirmed; give a value',
  },
  held_changed: {
    status: 400,
    zh: '{field}的已有数据刚有更新（现为 {value}，第 {version} 版），请核对后再确认',
    en: '{field}: what is held has just changed (now {value}, version {version}); look at it before confirming',
  },
})

/** What is wrong with answers is named by code where it is found, and put into words where it is told. */
export const formsFaults = { ...commonRefusals, ...formsRefusals }
export type FormsFault = keyof typeof formsFaults
