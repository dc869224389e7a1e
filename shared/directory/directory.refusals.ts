/** Why an act on posts and who is given them is refused. */
import { commonRefusals, refusals } from '../platform/refusals.ts'

export const directoryRefusals = refusals({
  self_appointment: {
    status: 403,
    zh: '不能给自己任职，请由另一位有权人员办理',
    en: 'Nobody appoints himself; someone else entitled must do it',
  },
  post_not_in_kind: { status: 422, zh: '{kind}不设“{post}”', en: 'A {kind} has no post {post}' },
  unit_closed: { status: 422, zh: '{unit}已于 {to} 撤销', en: '{unit} ended on {to}' },
  acting_for_needed: { status: 422, zh: '代理须写明代理何人', en: 'An acting holder names whom he acts for' },
  acting_needed: {
    status: 422,
    zh: '写明代理何人时，须标明为代理',
    en: 'Someone is acted for, but the tenure is not marked as acting',
  },
  lines_only_for_leaders: {
    status: 422,
    zh: '只有分管领导有分管条线',
    en: 'Only a leader in charge has lines',
  },
  lines_needed: {
    status: 422,
    zh: '分管领导至少分管一条条线',
    en: 'A leader in charge has at least one line',
  },
  already_holds: {
    status: 422,
    zh: '{person}在 {from} 至 {to} 已任{post}',
    en: '{person} already holds {post} from {from} to {to}',
  },
  post_taken: {
    status: 422,
    zh: '{post}由{person}担任（{from} 至 {to}），同一时间只能一人担任（代理除外）',
    en: '{post} is held by {person} from {from} to {to}; one holder at a time unless acting',
  },
  not_held: {
    status: 422,
    zh: '该人员在{unit}没有可于 {to} 结束的{post}任职',
    en: 'No tenure of {post} in {unit} that could end on {to}',
  },
  person_name_differs: {
    status: 422,
    zh: '该人员编号已登记为另一姓名，请核对编号',
    en: 'This person id is registered under another name; check the id',
  },
  day_unknown: {
    status: 422,
    zh: '没有“{value}”这一天，日期形如 2026-02-01',
    en: 'no such day: {value}; write 2026-02-01',
  },
  register_full: {
    status: 422,
    zh: '{unit}的岗位登记至此共 {count} 条任职，写不下，请分给所属单位',
    en: 'The register of {unit} would hold {count} tenures, more than it can; give them in the units below',
  },
  import_underway: {
    status: 409,
    zh: '正在批量导入人员（{importId}），完成后再办理',
    en: 'A staff import is under way ({importId}); retry when it is done',
  },
})

/** What is wrong with appointments is named by code where it is found, and put into words where it is told. */
export const directoryFaults = { ...commonRefusals, ...directoryRefusals }
export type DirectoryFault = keyof typeof directoryFaults
