/** What goes back: status, headers, and the text, compressed where it is long and the caller can read it so. */
import { gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import type { Route } from './contract.ts'
import { contentTag, isKnown, versionTag } from './entity-tag.ts'
import { type HttpEvent, type HttpResult, headerOf, languageOf, traceOf } from './http-event.ts'
import * as log from './log.ts'
import type { Command } from './who/actor.ts'

/** Below it a packet carries the text as it is. */
const worthCompressing = 1_400

/** What an answer depends on besides its path; what is kept by one person is never another's. */
const vary = 'Accept, Accept-Encoding, Accept-Language, Authorization'

type Headers = Record<string, string>

/** Headers of every answer, good or bad. */
export const commonHeaders = (event: HttpEvent): Headers => ({
  vary,
  'cache-control': 'no-store',
  'content-language': languageOf(event) === 'zh' ? 'zh-CN' : 'en',
  'x-trace-id': traceOf(event),
  'x-content-type-options': 'nosniff',
})

export function answerTo(
  route: Route,
  event: HttpEvent,
  command: Pick<Command, 'replayed'>,
  params: Readonly<Record<string, unknown>>,
  reply: unknown,
): HttpResult {
  const status = route.status ?? 200
  const headers: Headers = {
    ...commonHeaders(event),
    ...(command.replayed ? { 'idempotency-replayed': 'true' } : {}),
  }
  const version = route.versioned ? (reply as { version?: number }).version : undefined
  if (version !== undefined) headers.etag = versionTag(version)
  if (route.location) headers.location = located(route.location, { ...params, ...(reply as object) })
  if (status === 204) return { statusCode: 204, headers }
  const text = JSON.stringify(shaped(route, event, reply))
  if (route.revalidated) {
    headers.etag ??= contentTag(text)
    headers['cache-control'] = 'private, no-cache'
    if (isKnown(event, headers.etag)) return { statusCode: 304, headers }
  }
  return { statusCode: status, ...written(event, headers, 'application/json; charset=utf-8', text) }
}

/** What the contract names of a reply and nothing else, so that no field of a record goes out because it is there. */
function shaped(route: Route, event: HttpEvent, reply: unknown): unknown {
  const read = z.safeParse(route.reply, reply)
  if (read.success) return read.data
  log.error('reply_beyond_contract', read.error, { traceId: traceOf(event), route: event.routeKey })
  return reply
}

/** The text as it goes out. */
export function written(event: HttpEvent, headers: Headers, type: string, text: string) {
  const typed = { ...headers, 'content-type': type }
  if (text.length < worthCompressing || !takesGzip(headerOf(event, 'accept-encoding')))
    return { headers: typed, body: text }
  return {
    headers: { ...typed, 'content-encoding': 'gzip' },
    body: gzipSync(text).toString('base64'),
    isBase64Encoded: true,
  }
}

function takesGzip(accepted: string | undefined): boolean {
  return (accepted ?? '').split(',').some((each) => {
    const [coding = '', weight = 'q=1', ...more] = each.toLowerCase().split(';', 3)
    const [name = '', value = ''] = weight.split('=', 2)
    const wanted = name.trim() === 'q' && Number(value) > 0
    return ['gzip', '*'].includes(coding.trim()) && wanted && more.length === 0
  })
}

const located = (template: string, from: Readonly<Record<string, unknown>>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(from[name])))

/** Whether JSON is welcome to the caller: of what is sent nothing else exists. */
export function takesJson(event: HttpEvent): boolean {
  const accepted = headerOf(event, 'accept')
  if (accepted === undefined || accepted.trim() === '') return true
  return accepted.split(',').some((each) => {
    const [type = '', ...params] = each.trim().split(';')
    const refused = params.some((param) => /^\s*q\s*=\s*0(?:\.0*)?\s*$/i.test(param))
    return !refused && /^(?:\*\/\*|application\/(?:\*|(?:[\w.-]+\+)?json))$/i.test(type.trim())
  })
}
