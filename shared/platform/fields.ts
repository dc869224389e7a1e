/** Input problems in words: zod's issues as field errors, each naming its field in Chinese or English. */

import type * as z from 'zod/mini'
import type { Language } from './language.ts'
import { fill, type Label, type TextParams } from './language.ts'
import type { FieldError } from './refusals.ts'

/** What people call the fields of a form, by their names in the code. */
export type FieldNames = Readonly<Record<string, string>>

/** Fields that mean the same in every form; a domain’s own names go before them. */
const commonFields: FieldNames = {
  reason: '理由',
  text: '说明',
  title: '标题',
  name: '姓名',
  from: '开始日期',
  to: '结束日期',
  limit: '每页条数',
  cursor: '翻页游标',
  rows: '数据行',
  kind: '类型',
  note: '备注',
  unit: '单位',
  unitCode: '单位编码',
  town: '镇街',
  townCode: '镇街编码',
  personId: '人员编号',
  post: '岗位',
  day: '日期',
  version: '版本',
  status: '状态',
  state: '状态',
  q: '检索词',
  number: '序号',
  dryRun: '是否试运行',
  code: '编码',
  area: '区域',
  year: '年份',
}

/** A field without a name is called by its code. */
export function fieldName(field: string, language: Language, names: FieldNames = {}): string {
  const named = (table: FieldNames) => (Object.hasOwn(table, field) ? table[field] : undefined)
  return language === 'zh' ? (named(names) ?? named(commonFields) ?? field) : field
}

const escapePointer = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')

/** Enough to mend a form by; a body of a hundred thousand unknown fields is answered with the first of them. */
export const mostErrors = 50

/**
 * @param names what the form calls its fields
 * @param base where the input came from: '' for the body, '#/query', '#/path', '#/header' otherwise
 */
export function fieldErrors(
  issues: readonly z.core.$ZodIssue[],
  base: string,
  language: Language,
  input: unknown,
  names: FieldNames,
): FieldError[] {
  return issues.slice(0, mostErrors).flatMap((issue): FieldError[] => {
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, mostErrors).map((key) => [...issue.path, key])
        : [issue.path]
    return paths.map((path) => {
      const last = path.findLast((part) => typeof part === 'string')
      const missing = issue.code !== 'unrecognized_keys' && valueAt(input, path) === undefined
      const name =
        last === undefined
          ? language === 'zh'
            ? '请求体'
            : 'body'
          : fieldName(String(last), language, names) || '“”'
      return {
        pointer: [base, ...path.map(escapePointer)].join('/'),
        code: missing ? 'required' : issue.code,
        detail: `${name}${language === 'zh' ? '：' : ': '}${missing ? (language === 'zh' ? '必填' : 'required') : messageOf(issue, language)}`,
      }
    })
  })
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && value !== undefined && Object.hasOwn(Object(value), part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    input,
  )
}

/** What is wanted, by the names that zod has for it. */
const wanted: Readonly<Record<string, Label>> = {
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: '是或否', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组字段', en: 'an object' },
  record: { zh: '一组字段', en: 'an object' },
}

/** How many there must be at least or at most: of what, by the kind of value. */
const measures: Readonly<Record<string, { readonly least: Label; readonly most: Label }>> = {
  string: {
    least: { zh: '至少填写 {bound} 个字', en: 'at least {bound} characters' },
    most: { zh: '最多填写 {bound} 个字', en: 'at most {bound} characters' },
  },
  array: {
    least: { zh: '至少 {bound} 项', en: 'at least {bound} entries' },
    most: { zh: '最多 {bound} 项', en: 'at most {bound} entries' },
  },
  number: {
    least: { zh: '不能小于 {bound}', en: 'at least {bound}' },
    most: { zh: '不能大于 {bound}', en: 'at most {bound}' },
  },
}

const sentences = {
  unrecognized_keys: { zh: '没有这个字段', en: 'no such field' },
  invalid_type: { zh: '应填{wanted}', en: 'should be {wanted}' },
  invalid_value: { zh: '只能是：{values}', en: 'one of: {values}' },
  invalid_format: { zh: '格式不对', en: 'is not spelled right' },
  not_multiple_of: { zh: '应为 {divisor} 的倍数', en: 'should be a multiple of {divisor}' },
  other: { zh: '内容不符合要求', en: 'not valid' },
} as const

function messageOf(issue: z.core.$ZodIssue, language: Language): string {
  const say = (label: Label, params: TextParams = {}) => fill(label[language], params)
  switch (issue.code) {
    case 'unrecognized_keys':
    case 'invalid_format':
      return say(sentences[issue.code])
    case 'invalid_type':
      return say(sentences.invalid_type, { wanted: (wanted[issue.expected] ?? sentences.other)[language] })
    case 'invalid_value':
      return say(sentences.invalid_value, { values: issue.values.join(language === 'zh' ? '、' : ', ') })
    case 'not_multiple_of':
      return say(sentences.not_multiple_of, { divisor: Number(issue.divisor) })
    case 'too_small':
    case 'too_big': {
      const { least, most } = measures[issue.origin] ?? (measures.number as (typeof measures)[string])
      const small = issue.code === 'too_small'
      return say(small ? least : most, { bound: String(small ? issue.minimum : issue.maximum) })
    }
    default:
      return say(sentences.other)
  }
}
