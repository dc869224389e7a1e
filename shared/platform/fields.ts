/** Input problems in words: zod's issues as field errors, each naming its field in Chinese or English. */

import type * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import zhCN from 'zod/v4/locales/zh-CN.js'
import type { Language } from './language.ts'
import type { FieldError } from './refusals.ts'

const localeError = { zh: zhCN().localeError, en: en().localeError }

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
        detail: `${name}${language === 'zh' ? ':' : ': '}${missing ? (language === 'zh' ? '必填' : 'required') : messageOf(issue, valueAt(input, path), language)}`,
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

function messageOf(issue: z.core.$ZodIssue, input: unknown, language: Language): string {
  if (issue.code === 'unrecognized_keys') return language === 'zh' ? '没有这个字段' : 'no such field'
  const text = localeError[language]({ ...issue, input } as z.core.$ZodRawIssue)
  const found = typeof text === 'string' ? text : text?.message
  return found ?? (language === 'zh' ? '内容不符合要求' : 'not valid')
}
