/** Why an act on orders is refused. */
import { refusals } from '../../platform/refusals.ts'

export const dispatchRefusals = refusals({
  same_approver: {
    status: 403,
    zh: '特殊情况须由两人先后签批，您已签过', // R28
    en: 'An exception needs two different approvers; you have signed',
  },
  order_blocked: {
    status: 422,
    zh: '任务单未通过过筛：{count} 处须修改',
    en: 'The order did not pass the sieve: {count} blocking findings',
  },
  reroute_unit_needed: {
    status: 422,
    zh: '以“清单外”驳回时须指明由哪个单位承接', // R24
    en: 'Rejecting as off-catalogue must name the unit that takes the matter',
  },
  heads_over: {
    status: 422,
    zh: '人数最多为 {most}',
    en: 'There are at most {most}',
  },
  votes_differ: {
    status: 422,
    zh: '赞成、反对、弃权共 {votes} 票，与参会 {present} 人不符',
    en: 'The votes add up to {votes}, and {present} took part',
  },
  named_twice: { status: 422, zh: '姓名重复', en: 'A name appears twice' },
  no_emergency_review: {
    status: 409,
    zh: '不是待事后审核的紧急任务单',
    en: 'The order is no emergency that waits for its review',
  },
  already_decided: {
    status: 409,
    zh: '本次提交已经集体讨论通过',
    en: 'The committee has passed this attempt already',
  },
  exception_uses_spent: {
    status: 409,
    zh: '同一事项今年已按特殊情况办过 {count} 次，不再签批；请要求部门申请准入',
    en: 'This matter was granted off the list {count} times this year already: the department applies for admission',
  },
  duplicate_unresolved: {
    status: 409,
    zh: '与在途的 {count} 份任务单重复：请并入其中一份，或写明不合并的理由',
    en: 'It repeats {count} orders under way: merge it into one of them, or say why not',
  },
  not_a_duplicate: {
    status: 409,
    zh: '两份任务单不重复，不能合并',
    en: 'The order does not repeat that one, so it cannot be merged into it',
  },
  merge_leaves_units: {
    status: 409,
    zh: '并入后这些村社没有任务：{units}；请退回修改后再合并',
    en: 'These villages would be left without a task: {units}; return it for change first',
  },
  merge_drops_forms: {
    status: 409,
    zh: '并入后下列表单无人填报：{forms}；请反过来合并，或退回修改后再合并',
    en: 'These forms would be left unanswered: {forms}; merge the other way round, or return it for change first',
  },
})
