/** What people call the fields of forms. */
import type { FieldNames } from '../../platform/fields.ts'

export const formsFields: FieldNames = {
  forms: '表单',
  title: '名称',
  formId: '表单编号',
  department: '提出部门',
  listYears: '年度目录年份',
  filingNumber: '备案号',
  fields: '表单字段',
  from: '启用日期',
  to: '停用日期',
  day: '停用日期',
  code: '数据项编码',
  element: '数据项',
  elementCode: '数据项编码',
  type: '数据类型',
  measure: '计量单位',
  validMonths: '有效月数',
  required: '是否必填',
  value: '填报值',
  asOf: '数据日期',
  confirm: '确认的版本',
}
