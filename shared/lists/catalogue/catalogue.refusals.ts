/** Why an act on the list and its drafts is refused. */
import { commonRefusals, refusals } from '../../platform/refusals.ts'

export const catalogueRefusals = refusals({
  cell_unreadable: {
    status: 422,
    zh: '填写有误，应如：{example}',
    en: 'cannot be read; as in: {example}',
  },
  column_unknown: { status: 422, zh: '没有这一列', en: 'There is no such column' },
  column_missing: { status: 422, zh: '缺少这一列', en: 'The column is missing' },
  column_doubled: { status: 422, zh: '这一列出现了两次', en: 'The column appears twice' },
  row_doubled: { status: 422, zh: '与第 {row} 行重复', en: 'is the same as in row {row}' },
  code_elsewhere: {
    status: 422,
    zh: '不是这张清单的过筛编码：编码应以 {county} 开头',
    en: 'is not a sieve code of this county ({county})',
  },
  on_negative_list: {
    status: 422,
    zh: '{field}触及负面清单：“{text}”',
    en: '{field} is on the negative list: “{text}”',
  },
  beyond_reporting: {
    status: 422,
    zh: '{field}超出发现报告类事项的范围：“{text}”', // R8
    en: '{field} goes beyond reporting: “{text}”',
  },
  sieve_code_shape: {
    status: 400,
    zh: '过筛编码形如 {example}（县码、条线、序号、校验符）',
    en: 'A sieve code looks like {example} (county, line, serial, check character)',
  },
  sieve_code_check: {
    status: 400,
    zh: '过筛编码的校验符不符，有一位输错或两位颠倒{hint}',
    en: 'The check character does not fit: one character is wrong or two are swapped{hint}',
  },
  draft_incomplete: {
    status: 422,
    zh: '修订稿未通过核对：{count} 处须补正',
    en: 'The draft did not pass the check: {count} to mend',
  },
  draft_empty: { status: 422, zh: '修订稿没有任何变更', en: 'The draft changes nothing' },
  draft_overtaken: {
    status: 409,
    zh: '核对之后清单已另有新版发布，请重新核对、报批后再发布',
    en: 'Another version was published since the check; check and approve the draft again',
  },
  revision_not_deliberated: {
    status: 409,
    zh: '年度修订的修订稿须先经审核组和镇街征求意见',
    en: 'The draft of a yearly revision goes through panel and opinion round first',
  },
  draft_of_revision: {
    status: 409,
    zh: '年度修订的修订稿不能单独作废',
    en: 'The draft of a yearly revision is not abandoned by itself',
  },
  exempt_needs_article: {
    status: 422,
    zh: '须有法条明文指向村社，方可标为“法定可处置”',
    en: 'Only an article that names the village lifts the bounds of report-only items',
  },
  code_not_given: {
    status: 422,
    zh: '清单没有编码 {sieveCode}：新事项请留空，由系统编码',
    en: 'The county has no code {sieveCode}: leave it blank for a new item, and it is given one',
  },
  approval_needed: {
    status: 409,
    zh: '发布须先经县级批准', // R17
    en: 'Publication needs the county’s approval first',
  },
  panel_decision_needed: {
    status: 422,
    zh: '修订窗口（{from} 月至 {to} 月）之外的变更须填写{field}，理由为新任务或依据变化', // R6
    en: 'Outside the window (month {from} to {to}) a change needs {field}: a panel decision for a new task or a changed basis',
  },
  decision_ahead: {
    status: 422,
    zh: '审核组决定的日期 {day} 还没有到',
    en: 'The panel decision is dated {day}, which is yet to come',
  },
  effective_too_soon: {
    status: 422,
    zh: '{field}最早为 {earliest}：不早于今天，也不早于前一版',
    en: '{field} is {earliest} at the earliest: not before today nor before the version it follows',
  },
  item_not_on_list: {
    status: 422,
    zh: '清单内没有事项 {sieveCode}，或已退出、已被拆分合并',
    en: 'Item {sieveCode} is not on the list, or has left it',
  },
  merge_of_one: {
    status: 422,
    zh: '合并至少须有两项不同的事项',
    en: 'A merge takes at least two different items',
  },
  nothing_changed: {
    status: 422,
    zh: '这条变更与现有内容相同',
    en: 'This change says what stands there already',
  },
  custom_needs_panel: {
    status: 422,
    zh: '约定俗成的事项须有审核组的决定', // R4
    en: 'An item by custom needs a panel decision',
  },
  custom_too_long: {
    status: 422,
    zh: '约定俗成的准入最迟至 {latest}', // R4
    en: 'An approval by custom holds until {latest} at most',
  },
  serials_used_up: {
    status: 422,
    zh: '条线“{line}”的序号已用完',
    en: 'Line {line} has no serial left',
  },
  list_too_long: {
    status: 422,
    zh: '清单共 {count} 项，最多 {most} 项',
    en: 'The list has {count} items; at most {most}',
  },
  changes_too_large: {
    status: 422,
    zh: '一次提交的变更过大（{kilobytes} KB），请分几次提交',
    en: 'Too much at once ({kilobytes} KB); send the changes in parts',
  },
  too_many_changes: {
    status: 422,
    zh: '一份修订稿最多 {most} 条变更',
    en: 'A draft holds at most {most} changes',
  },
})

/** What is wrong with the list and its sheets is named by code where it is found, and put into words where it is told. */
export const catalogueFaults = { ...commonRefusals, ...catalogueRefusals }
export type CatalogueFault = keyof typeof catalogueFaults
