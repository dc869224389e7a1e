/** Input problems in words: zod's issues as field errors, each naming its field in Chinese or English. */

import * as z from 'zod/mini'
import { labelsOf } from './choice.ts'
import type { Language } from './language.ts'
import { fill, type Label, type TextParams } from './language.ts'
import type { FieldError } from './refusals.ts'

/**
 * What people call the fields of a domain’s forms, by their names in the code. Where two of its forms mean different
 * things by one name, `contact.name` is the name within the contact, and `calling` gives a form names of its own.
 */
export type FieldNames = Readonly<Record<string, string>>

/** Fields that mean the same in every form; a domain’s own names go before them. */
const commonFields: FieldNames = {
  reason: '理由',
  text: '说明',
  title: '标题',
  name: '名称',
  from: '开始日期',
  to: '结束日期',
  limit: '每页条数',
  cursor: '翻页游标',
  rows: '数据行',
  kind: '类型',
  note: '备注',
  unit: '单位编码',
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

/**
 * A field without a name is called by its code.
 * @param within the field that it stands in, if it stands in one
 */
export function fieldName(
  field: string,
  language: Language,
  names: FieldNames = {},
  within: string | undefined = undefined,
): string {
  if (language !== 'zh') return field
  const named = (table: FieldNames, key: string) => (Object.hasOwn(table, key) ? table[key] : undefined)
  const own = within === undefined ? undefined : named(names, `${within}.${field}`)
  return own ?? named(names, field) ?? named(commonFields, field) ?? field
}

/** What people call the field at a path: `panelDecision`, `number` in it. Undefined for the path of no field. */
export function nameAt(
  path: readonly PropertyKey[],
  language: Language,
  names: FieldNames,
): string | undefined {
  const fields = path.filter((part) => typeof part === 'string' && !/^\d*$/.test(part)) as string[]
  const last = fields.at(-1)
  return last === undefined ? undefined : fieldName(last, language, names, fields.at(-2))
}

/** A sentence about a field, its name before it unless the sentence begins with it. */
export function about(name: string, sentence: string, language: Language): string {
  if (sentence.startsWith(name)) return sentence
  return `${name}${language === 'zh' ? '：' : ': '}${sentence}`
}

/** A fault that says as well what the field may be. */
export const listing = (fault: FieldError, values: string, language: Language): FieldError => ({
  ...fault,
  detail: `${fault.detail}${language === 'zh' ? '，可填：' : '; one of: '}${values}`,
})

const forms = new WeakMap<object, FieldNames>()

/** A form that calls some fields by other names than its domain does. */
export function calling<Form extends z.core.$ZodType>(form: Form, names: FieldNames): Form {
  forms.set(form, names)
  return form
}

/** What a form calls its fields: the domain’s names, and its own before them. */
export const namesIn = (form: z.core.$ZodType, names: FieldNames): FieldNames => ({
  ...names,
  ...forms.get(form),
})

const escapePointer = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')

/** Enough to mend a form by; a body of a hundred thousand unknown fields is answered with the first of them. */
export const mostErrors = 50

const asked = new WeakMap<object, Label>()

/** A check that says in words of its own what to type; the field's name goes before them. */
export function asking<Check extends object>(check: Check, words: Label): Check {
  asked.set(check, words)
  return check
}

export type Read<S extends z.core.$ZodType> =
  | { readonly success: true; readonly data: z.core.output<S> }
  | { readonly success: false; readonly errors: FieldError[] }

/** What the input says by its schema, or what is wrong with it, field by field. Parameters as of `fieldErrors`. */
export function read<S extends z.core.$ZodType>(
  schema: S,
  input: unknown,
  base: string,
  language: Language,
  names: FieldNames,
): Read<S> {
  const result = z.safeParse(schema, input, { error: (issue) => worded(issue, language), reportInput: true })
  if (result.success) return result
  return { success: false, errors: fieldErrors(result.error.issues, base, language, namesIn(schema, names)) }
}

/**
 * What is wrong with the input, one error a field: the first that was found.
 * @param issues with their input, and worded by `worded`
 * @param names what the form calls its fields
 * @param base where the input came from: '' for the body, '#/query', '#/path', '#/header' otherwise
 */
function fieldErrors(
  issues: readonly z.core.$ZodIssue[],
  base: string,
  language: Language,
  names: FieldNames,
): FieldError[] {
  const found = new Map<string, FieldError>()
  for (const issue of issues) {
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, mostErrors) : undefined
    for (const path of unknown?.map((key) => [...issue.path, key]) ?? [issue.path]) {
      const pointer = [base, ...path.map(escapePointer)].join('/')
      if (found.has(pointer)) continue
      if (found.size >= mostErrors) return [...found.values()]
      const missing = !unknown && issue.input === undefined
      found.set(pointer, {
        pointer,
        code: missing || isBlank(issue) ? 'required' : codeOf(issue.code),
        detail: about(
          pathName(path, language, names, unknown !== undefined),
          unknown && base === '#/query' ? sentences.unrecognized_query[language] : issue.message,
          language,
        ),
        ...(issue.code === 'invalid_value' ? { allowed: issue.values.map(String) } : {}),
      })
    }
  }
  return [...found.values()]
}

/** What is wrong with a field by itself, as callers meet it; a reason of the domain gives its own code. */
export const fieldCodes = [
  ...['required', 'unknown_field', 'invalid_type', 'invalid_value', 'invalid_format'],
  ...['too_small', 'too_big', 'not_multiple_of'],
] as const

/** Where the schema's library has another name for it. */
const codeOf = (code: string): string =>
  ({
    unrecognized_keys: 'unknown_field',
    custom: 'invalid_format',
    invalid_key: 'invalid_format',
    invalid_union: 'invalid_value',
    invalid_element: 'invalid_value',
  })[code] ?? code

/** What the whole of what was sent is called. */
export const bodyName = { zh: '请求体', en: 'body' } as const
/** A text that was asked for and is empty. */
const isBlank = (issue: z.core.$ZodIssue) =>
  issue.code === 'too_small' && issue.origin === 'string' && Number(issue.minimum) === 1

/** `联系人姓名`, `协同单位第 2 项的单位`, `接收村社第 1 项`: what the form calls the place, from the field it stands in. */
function pathName(
  path: readonly PropertyKey[],
  language: Language,
  names: FieldNames,
  unknown: boolean,
): string {
  if (path.length === 0) return bodyName[language]
  const zh = language === 'zh'
  return path.reduce<string>((told, part, at) => {
    if (typeof part === 'number') return zh ? `${told}第 ${part + 1} 项` : `${told}[${part}]`
    const within = path[at - 1]
    // A field that somebody named with nothing is shown as it was sent.
    const name = fieldName(String(part), language, names) || '“”'
    if (told === '') return name
    if (!zh) return `${told}.${name}`
    const own = typeof within === 'string' ? names[`${within}.${String(part)}`] : undefined
    // An entry under a code of its own: the pointer says which one.
    if (own === undefined && !unknown && name === part) return `${told}中一项`
    return own ?? `${told}的${name}`
  }, '')
}

const headerWords = {
  'idempotency-key': { zh: '应为 8 至 128 个可见的英文字符', en: '8 to 128 visible characters' },
  'if-match': {
    zh: '请原样填写读取时得到的 ETag，例如 "3"',
    en: 'one ETag as it was read, such as "3"',
  },
} as const satisfies Readonly<Record<string, Label>>
const headerNames = { 'idempotency-key': 'Idempotency-Key', 'if-match': 'If-Match' } as const

/** A header that is not spelled as it should be. */
export function headerError(header: keyof typeof headerWords, language: Language): FieldError {
  return {
    pointer: `#/header/${header}`,
    code: 'invalid_format',
    detail: about(headerNames[header], headerWords[header][language], language),
  }
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
  required: { zh: '必填', en: 'required' },
  unrecognized_keys: { zh: '没有这个字段', en: 'no such field' },
  unrecognized_query: { zh: '没有这个查询条件', en: 'no such query parameter' },
  invalid_type: { zh: '应填{wanted}', en: 'should be {wanted}' },
  one_of_few: { zh: '请选择{values}', en: 'one of: {values}' },
  invalid_value: { zh: '请从以下各项中选一项：{values}', en: 'one of: {values}' },
  invalid_format: { zh: '格式不对', en: 'is not spelled right' },
  not_multiple_of: { zh: '应为 {divisor} 的倍数', en: 'should be a multiple of {divisor}' },
  other: { zh: '内容不符合要求', en: 'not valid' },
} as const

/** What to type, for an issue as zod raises it: the message of every parse at the boundary. */
export function worded(issue: z.core.$ZodRawIssue, language: Language): string {
  const say = (label: Label, params: TextParams = {}) => fill(label[language], params)
  // Whoever left a choice open is told what he may choose.
  if (issue.input === undefined && issue.code !== 'unrecognized_keys' && issue.code !== 'invalid_value')
    return say(sentences.required)
  const own = asked.get(issue.inst ?? {}) ?? asked.get(issue.schema ?? {})
  if (own) return say(own)
  switch (issue.code) {
    case 'unrecognized_keys':
    case 'invalid_format':
      return say(sentences[issue.code])
    case 'invalid_type':
      return wanted[issue.expected]
        ? say(sentences.invalid_type, { wanted: wanted[issue.expected]?.[language] })
        : say(sentences.other)
    case 'invalid_value':
      return issue.values.length <= few
        ? say(sentences.one_of_few, { values: fewChoices(issue, language) })
        : say(sentences.invalid_value, { values: choices(issue, language).join(marks[language]) })
    case 'invalid_key':
      return issue.issues[0]?.message ?? say(sentences.other)
    case 'not_multiple_of':
      return say(sentences.not_multiple_of, { divisor: Number(issue.divisor) })
    case 'too_small':
    case 'too_big': {
      const { least, most } = measures[issue.origin] ?? (measures.number as (typeof measures)[string])
      const small = issue.code === 'too_small'
      const bound = small ? issue.minimum : issue.maximum
      if (small && issue.origin === 'string' && Number(bound) === 1) return say(sentences.required)
      return say(small ? least : most, { bound: String(bound) })
    }
    default:
      return say(sentences.other)
  }
}

// So many are said in one breath.
const few = 3
const marks = { zh: '、', en: ', ' } as const

interface Choosing {
  readonly inst?: object
  readonly values: readonly unknown[]
}

/** People read the labels; who programs reads the values, in English. */
function choices({ inst, values }: Choosing, language: Language): string[] {
  const labels = language === 'zh' ? labelsOf(inst) : undefined
  return values.map((value) => labels?.[String(value)]?.zh ?? String(value))
}

/** `“批准”或“不批准”`, `“通过”“退回修改”或“驳回”`. */
function fewChoices(choosing: Choosing, language: Language): string {
  const named = choices(choosing, language)
  if (language === 'en') return named.join(marks.en)
  const quoted = named.map((name) => `“${name}”`)
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join('')}或${last}`
}
