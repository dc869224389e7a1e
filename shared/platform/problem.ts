/** Refusals as RFC 9457 problem details; what nobody foresaw is logged and answered without its inside. */

import type middy from '@middy/core'
import { commonHeaders, written } from './answer.ts'
import { bodyName, type FieldNames, nameAt } from './fields.ts'
import { type HttpEvent, type HttpResult, languageOf, traceOf } from './http-event.ts'
import type { Label, Language } from './language.ts'
import * as log from './log.ts'
import { commonRefusals, type FieldError, type Reason, Refusal, textOf } from './refusals.ts'

/** Answers RFC 9457 problem details; what nobody foresaw is logged and answered without its inside. */
export function problems(names: FieldNames) {
  return {
    onError: (request: middy.Request<HttpEvent, HttpResult>) => {
      const { event, error } = request
      const language = languageOf(event)
      const refusal = asRefusal(error)
      const traceId = traceOf(event)
      if (!refusal) log.error('unforeseen', error, { traceId, route: event.routeKey })
      const reason = refusal?.reason ?? commonRefusals.internal
      const { code, status } = reason
      const params = refusal?.params ?? {}
      const errors = (refusal?.fields ?? []).map((field) =>
        field.detail === '' ? { ...field, detail: meaning(field, refusal, language, names) } : field,
      )
      const headers = {
        ...commonHeaders(event),
        ...(status === 503 ? { 'retry-after': '1' } : {}),
        ...(status === 405 ? { allow: String(refusal?.extra.allow) } : {}),
      }
      const problem = {
        type: `urn:xingcun:problem:${code}`,
        title: titles[status][language],
        status,
        code,
        detail: detailOf(reason, errors, textOf(reason, language, params), language),
        ...(errors.length > 0 ? { errors } : {}),
        ...(Object.keys(params).length > 0 ? { params } : {}),
        ...refusal?.extra,
        traceId,
      }
      request.response = {
        statusCode: status,
        ...written(event, headers, 'application/problem+json; charset=utf-8', JSON.stringify(problem)),
      }
    },
  }
}

/**
 * What is wrong, for people: one thing in its words; several by what the reason says of them, or where it says nothing by
 * their number and the first.
 */
function detailOf({ code }: Reason, errors: readonly FieldError[], text: string, language: Language): string {
  const [first, ...others] = errors
  if (!first) return text
  if (others.length === 0) return first.detail
  if (code !== commonRefusals.invalid_request.code && code !== commonRefusals.malformed_text.code) return text
  const count = errors.length
  return language === 'zh'
    ? `共有 ${count} 处需要修改。${first.detail}`
    : `${count} things to mend. ${first.detail}`
}

/** By status, the same whatever happened (RFC 9457); `detail` says what did. */
const titles: Readonly<Record<Reason['status'], Label>> = {
  400: { zh: '请求有误', en: 'Bad request' },
  401: { zh: '需要登录', en: 'Sign-in needed' },
  403: { zh: '不能办理', en: 'Not allowed' },
  404: { zh: '没有找到', en: 'Not found' },
  405: { zh: '方法不支持', en: 'Method not supported' },
  406: { zh: '无法按要求的格式答复', en: 'Not acceptable' },
  409: { zh: '与现状冲突', en: 'In conflict with the present state' },
  412: { zh: '记录已有新版本', en: 'The record has moved on' },
  413: { zh: '内容过大', en: 'Too large' },
  415: { zh: '内容格式不支持', en: 'Media type not supported' },
  422: { zh: '不符合规定', en: 'Against a rule' },
  428: { zh: '须注明版本', en: 'A version is needed' },
  500: { zh: '系统错误', en: 'Internal error' },
  503: { zh: '系统繁忙', en: 'Busy' },
}

function meaning(
  field: FieldError,
  refusal: Refusal | undefined,
  language: Language,
  names: FieldNames,
): string {
  const { reason = commonRefusals.invalid_request, params = {} } = refusal?.ofField ?? {}
  const path = field.pointer.replace(/^#\/\w+/, '').split('/')
  return textOf(reason, language, { field: nameAt(path, language, names) ?? bodyName[language], ...params })
}

/** The engine's own word that input cannot be kept is the caller's to mend; throttling is not a fault. */
function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  const name = error instanceof Error ? error.name : ''
  if (/Throttling|ProvisionedThroughput|RequestLimitExceeded/.test(name))
    return new Refusal(commonRefusals.too_busy)
  if (name === 'ValidationException' && /item size/i.test(String((error as Error).message)))
    return new Refusal(commonRefusals.record_full)
  return undefined
}
