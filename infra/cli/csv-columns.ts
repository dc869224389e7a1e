/** Spreadsheets as people keep them: Chinese or English column names, Chinese post titles, 是 and 否. Pure. */
import { postNamed, unitKindNamed } from '../../shared/platform/who/titles.ts'
import { type ColumnNames, type Sheet, sheetOf } from './csv-sheet.ts'

const staffColumns: ColumnNames = {
  人员编号: 'personId',
  姓名: 'name',
  岗位: 'post',
  单位编码: 'unit',
  开始日期: 'from',
  结束日期: 'to',
  代理: 'acting',
  代理何人: 'actingFor',
  分管条线: 'lines',
}

const unitColumns: ColumnNames = {
  单位编码: 'code',
  名称: 'name',
  类型: 'kind',
  上级编码: 'parent',
  开始日期: 'from',
  结束日期: 'to',
  承继单位: 'successor',
}

const truth: Readonly<Record<string, boolean>> = {
  是: true,
  否: false,
  true: true,
  false: false,
  '1': true,
  '0': false,
}

/** Rows for `POST /v1/staff-imports`. What cannot be read is passed on as it is: the county answers with row and column. */
export function staffSheet(csv: string): Sheet<Record<string, unknown>> {
  const { rows, numbers } = sheetOf(csv, staffColumns)
  const read = rows.map((row) => ({
    ...row,
    ...(row.post === undefined ? {} : { post: postNamed(row.post) ?? row.post }),
    ...(row.acting === undefined ? {} : { acting: truth[row.acting.toLowerCase()] ?? row.acting }),
    ...(row.lines === undefined
      ? {}
      : { lines: row.lines.split(/[、,，;；\s]+/).filter((line) => line !== '') }),
  }))
  return { rows: read, numbers }
}

/** Rows to be checked against the Unit schema: what is not said is open, and without a successor. */
export function unitSheet(csv: string): Sheet<Record<string, unknown>> {
  const { rows, numbers } = sheetOf(csv, unitColumns)
  const read = rows.map((row) => ({
    ...{ to: null, successor: null, ...row },
    ...(row.kind === undefined ? {} : { kind: unitKindNamed(row.kind) ?? row.kind }),
  }))
  return { rows: read, numbers }
}
