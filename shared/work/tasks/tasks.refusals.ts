/** Why an act on tasks is refused. */
import { refusals } from '../../platform/refusals.ts'

export const tasksRefusals = refusals({
  own_approval: {
    status: 403,
    zh: '您审核通过了这份任务单，不能再裁定村社的拒收', // R19
    en: 'You let this order pass and may not rule on its refusal',
  },
  person_not_in_unit: {
    status: 422,
    zh: '{person}不在{unit}任职',
    en: '{person} holds no post in {unit}',
  },
  evidence_over_ceiling: {
    status: 422,
    zh: '“{kind}”不在本任务要求的材料之内', // R31
    en: 'This task does not permit {kind} as evidence',
  },
  evidence_missing: {
    status: 422,
    zh: '缺少任务要求的材料：{kind}',
    en: 'Required evidence is missing: {kind}',
  },
  extension_asked: {
    status: 409,
    zh: '已申请延期，等待审批',
    en: 'More time has been asked for already',
  },
  no_extension_asked: {
    status: 409,
    zh: '没有待审批的延期申请',
    en: 'Nobody has asked for more time',
  },
  no_co_party_named: {
    status: 409,
    zh: '任务单没有写明协同单位',
    en: 'The order names no co-party',
  },
  no_such_co_party: {
    status: 422,
    zh: '没有这个协同单位，请从任务写明的 {count} 个中选择：{names}',
    en: 'No such co-party; choose one of the {count} that the task names: {names}',
  },
  step_open: {
    status: 409,
    zh: '该协同单位正在处理',
    en: 'That co-party is at it already',
  },
  not_your_step: {
    status: 409,
    zh: '该协同单位没有待您签字的步骤',
    en: 'That co-party has no step that is yours to sign off',
  },
  co_party_not_called: {
    status: 409,
    zh: '这是专业性工作，须先请协同单位处理并办结签字，再提交办结',
    en: 'This is professional work: call the co-party in and have its step signed off first',
  },
  co_party_open: {
    status: 409,
    zh: '协同单位尚未办结，暂不能提交',
    en: 'A co-party has not signed off yet',
  },
  refused_before: {
    status: 409,
    zh: '该任务已拒收过一次，不服裁定可提请上级裁定',
    en: 'The task was refused before; a ruling can be appealed to the county',
  },
  nothing_to_appeal: {
    status: 409,
    zh: '没有可提请上级裁定的镇街裁定',
    en: 'There is no ruling of the town to appeal',
  },
})
