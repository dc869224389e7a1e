/** Refusals as RFC 9457 problem details; what nobody foresaw is logged and answered without its inside. */

import type middy from '@middy/core'
import { commonHeaders, written } from './answer.ts'
import { bodyName, type FieldNames, nameAt } from './fields.ts'
import { type HttpEvent, type HttpResult, languageOf, traceOf } from './http-event.ts'
import type { Language } from './language.ts'
import * as log from './log.ts'
import { commonRefusals, type FieldError, Refusal, textOf } from './refusals.ts'

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
        'content-language': language === 'zh' ? 'zh-CN' : 'en',
        ...(status === 503 ? { 'retry-after': '1' } : {}),
        ...(status === 405 ? { allow: String(params.allow) } : {}),
      }
      const problem = {
        type: `urn:xingcun:problem:${code}`,
        title: textOf(reason, language, params),
        status,
        code,
        detail: errors[0]?.detail ?? textOf(reason, language, params),
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
