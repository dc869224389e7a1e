/** What people call the fields of units, posts and staff. */
import type { FieldNames } from '../platform/fields.ts'

export const directoryFields: FieldNames = {
  acting: '代理',
  actingFor: '代理何人',
  lines: '分管条线',
  importId: '导入编号',
  kind: '单位类型',
  name: '姓名',
}
