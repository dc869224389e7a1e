/**
 * A refusal is an answer, not an accident: a closed set of reasons, each with its code, its status and its two texts.
 * A domain declares its own beside its thing; codes are stable, texts are not.
 */
import { fill, type Label, type Language, type TextParams } from './language.ts'

/** Why something is refused, as a caller meets it. */
export interface Reason extends Label {
  readonly code: string
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 409 | 412 | 413 | 415 | 422 | 428 | 500 | 503
}

/** A table of reasons under their codes. */
export function refusals<const Table extends Readonly<Record<string, Omit<Reason, 'code'>>>>(
  declared: Table,
): { readonly [Code in keyof Table & string]: Reason & { readonly code: Code } } {
  const withCodes = Object.entries(declared).map(([code, reason]) => [code, { code, ...reason }])
  return Object.fromEntries(withCodes)
}

/** What any request can meet, and what fields of many forms share. */
export const commonRefusals = refusals({
  invalid_request: {
    status: 400,
    zh: '请求内容有误，请按提示修改后重试',
    en: 'The request is not valid; see errors',
  },
  malformed_json: { status: 400, zh: '请求体不是合法的 JSON', en: 'The body is not valid JSON' },
  malformed_text: {
    status: 400,
    zh: '请求里有不是 UTF-8 编码的文字或不可见的控制字符，请改用 UTF-8 编码重新发送',
    en: 'The request holds text that is not UTF-8, or a character that no text may hold; send UTF-8',
  },
  cursor_invalid: {
    status: 400,
    zh: '翻页游标无效或不属于本次查询',
    en: 'The cursor is not valid for this query',
  },
  unauthenticated: { status: 401, zh: '未登录或登录已失效', en: 'Not signed in, or the token has expired' },
  unknown_person: {
    status: 403,
    zh: '没有您的人员记录，请联系系统管理员',
    en: 'You are not registered in this county',
  },
  forbidden: {
    status: 403,
    zh: '您的岗位不能办理此事，需要：{needed}',
    en: 'None of your posts may do this; needed: {needed}',
  },
  not_found: { status: 404, zh: '没有找到{thing}', en: '{thing} not found' },
  route_unknown: {
    status: 404,
    zh: '没有这个接口，请对照接口文档检查路径',
    en: 'No such route; look at the document of the API',
  },
  method_not_allowed: {
    status: 405,
    zh: '这个路径不支持 {method} 方法，可用：{allow}',
    en: 'This path does not take {method}; it takes {allow}',
  },
  not_acceptable: {
    status: 406,
    zh: '只能以 JSON 答复，请求头 Accept 须包含 application/json',
    en: 'Answers are JSON; Accept must admit application/json',
  },
  body_too_large: {
    status: 413,
    zh: '提交的内容超过 {most} MB，请减少后重新提交',
    en: 'What was sent is larger than {most} MB; send less at once',
  },
  unsupported_media_type: {
    status: 415,
    zh: '请求体须为 UTF-8 编码、未压缩的 JSON，请求头 Content-Type 应为 application/json',
    en: 'The body is JSON in UTF-8, not compressed; Content-Type is application/json',
  },
  precondition_required: {
    status: 428,
    zh: '修改前须说明看到的是哪一版，请在请求头 If-Match 中填写读取时得到的 ETag',
    en: 'Say which version you saw: send its ETag in If-Match',
  },
  conflict: {
    status: 409,
    zh: '记录刚被他人修改（现为第 {version} 版），请刷新后重试',
    en: 'The record was just changed by someone else (now version {version}); reload and retry',
  },
  idempotency_key_reused: {
    status: 409,
    zh: '这次操作的编号已用于内容不同的另一次操作，请刷新后重试',
    en: 'This Idempotency-Key was used for a different request',
  },
  already_exists: { status: 409, zh: '{thing}已存在', en: '{thing} already exists' },
  precondition_failed: {
    status: 412,
    zh: '您看到的是第 {expected} 版，记录现为第 {version} 版，请刷新后再办理',
    en: 'You saw version {expected}; the record is at version {version}: reload and decide again',
  },
  too_busy: { status: 503, zh: '系统繁忙，请稍后重试', en: 'Busy; retry shortly' },
  internal: { status: 500, zh: '系统内部错误，请凭编号联系管理员', en: 'Internal error; quote the trace id' },
  field_unknown_value: {
    status: 400,
    zh: '{field}：没有这个值（{value}）',
    en: '{field}: no such value ({value})',
  },
  field_malformed: {
    status: 400,
    zh: '{field}：有不是 UTF-8 编码的文字或不可见的控制字符，请重新输入',
    en: '{field}: holds text that is not UTF-8, or a character that no text may hold',
  },
  required: { status: 400, zh: '{field}：必填', en: '{field}: required' },
  field_order: { status: 400, zh: '{field}：不能早于{other}', en: '{field}: not before {other}' },
  rows_invalid: {
    status: 422,
    zh: '共 {count} 处有误，未导入任何一行',
    en: '{count} problems; no row was imported',
  },
  wrong_state: {
    status: 409,
    zh: '现在不能办理“{action}”：当前状态为“{state}”',
    en: 'Not possible now: {action} (it is {state})',
  },
  not_your_record: {
    status: 403,
    zh: '此事不由您办理，需要：{needed}',
    en: 'Not yours to do; needed: {needed}',
  },
  self_review: {
    status: 403,
    zh: '起草人和接手办理人不能审核、裁定自己的任务单', // R23
    en: 'Nobody decides on an order of their own, written or taken over',
  },
  record_full: {
    status: 409,
    zh: '这条记录已经写满，请办结后另起一条',
    en: 'This record is full; close it and start another',
  },
  unit_unknown: { status: 422, zh: '没有这个单位：{unit}', en: 'No such unit: {unit}' },
  line_unknown: { status: 422, zh: '没有这条条线：{line}', en: 'No such line: {line}' },
  row_repeated: { status: 422, zh: '与第 {row} 行重复', en: 'repeats row {row}' },
  text_asks_too_much: {
    status: 422,
    zh: '写给村社的文字里有不得要求村社的事，请删去或改写', // R63
    en: 'A text towards a village asks what no village may be asked; leave it out or say it otherwise',
  },
  day_outside: {
    status: 422,
    zh: '日期须在 {from} 至 {to} 之间',
    en: 'The day lies between {from} and {to}',
  },
})

/** As `required`, of a field in which one chooses. */
export const choiceRequired: Reason = {
  code: 'required',
  status: 400,
  zh: '请选择{field}',
  en: 'choose {field}',
}

/** One field that is wrong. `pointer` is a JSON pointer into the body, or `#/query/x`, `#/path/x`, `#/header/x`. */
export interface FieldError {
  readonly pointer: string
  readonly code: string
  readonly detail: string
  /** The values that may be chosen, as they are sent. */
  readonly allowed?: readonly string[]
}

export class Refusal extends Error {
  readonly reason: Reason
  readonly params: TextParams
  readonly fields: readonly FieldError[]
  readonly extra: Readonly<Record<string, unknown>>
  /** The text of fields that came without one: it wants the name by which the form calls the field. */
  readonly ofField: { readonly reason: Reason; readonly params: TextParams } | undefined

  constructor(
    reason: Reason,
    params: TextParams = {},
    fields: readonly FieldError[] = [],
    extra: Readonly<Record<string, unknown>> = {},
    ofField?: { readonly reason: Reason; readonly params: TextParams },
  ) {
    super(reason.code)
    this.name = 'Refusal'
    this.reason = reason
    this.params = params
    this.fields = fields
    this.extra = extra
    this.ofField = ofField
  }

  get code(): string {
    return this.reason.code
  }
}

/** Ends the use case with an answer the caller can act on. @throws Refusal always */
export function refuse(reason: Reason, params?: TextParams, extra?: Record<string, unknown>): never {
  throw new Refusal(reason, params, [], extra)
}

/** Refuses input that passed its schema but not its meaning, naming the field or fields. @throws Refusal always */
export function refuseField(
  pointer: string | readonly string[],
  reason: Reason,
  params: TextParams = {},
): never {
  const fields = [pointer].flat().map((each) => ({ pointer: each, code: reason.code, detail: '' }))
  throw new Refusal(commonRefusals.invalid_request, {}, fields, {}, { reason, params })
}

/** What a reason says in a language; unknown parameters stay visible as `{name}`. */
export function textOf(reason: Label, language: Language, params: TextParams = {}): string {
  return fill(reason[language], params)
}
