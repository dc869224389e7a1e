/** What API Gateway hands to a function (payload format 2.0), and what it makes of the answer. */

import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Claims } from './issuer.ts'
import { isObject, type Json, type JsonObject, listOf, objectOf } from './json.ts'
import type { Route } from './parts.ts'
import { localAccount } from './template.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[]>>
  readonly body: string | Buffer
}

/** An answer of the laptop's own endpoints, as RFC 9457 problem details. */
export function problem(status: number, code: string, title: string, detail: string): Answer {
  return {
    status,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
    body: JSON.stringify({ type: 'about:blank', title, status, code, detail }),
  }
}

export function json(status: number, body: unknown): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body, null, 2),
  }
}

export function headersOf(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers))
    if (name !== 'cookie' && value !== undefined)
      headers[name] = Array.isArray(value) ? value.join(',') : value
  return headers
}

function queryOf(search: URLSearchParams): Record<string, string> {
  const query: Record<string, string> = {}
  for (const [name, value] of search) query[name] = name in query ? `${query[name]},${value}` : value
  return query
}

export function httpEvent(
  request: IncomingMessage,
  url: URL,
  route: Route,
  params: Readonly<Record<string, string>>,
  claims: Claims | undefined,
  body: Buffer,
  at: number,
): JsonObject {
  const query = queryOf(url.searchParams)
  const cookies = request.headers.cookie?.split(/;\s*/)
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookies ? { cookies } : {}),
    headers: headersOf(request),
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    ...(Object.keys(params).length > 0 ? { pathParameters: params } : {}),
    requestContext: {
      accountId: localAccount,
      apiId: 'local',
      ...(claims ? { authorizer: { jwt: { claims, scopes: null } } } : {}),
      domainName: request.headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? route.method,
        path: url.pathname,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: new Date(at).toUTCString(),
      timeEpoch: at,
    },
    ...bodyFor(request.headers['content-type'], body),
  }
}

/** Text goes as text, with what is no UTF-8 replaced; anything else as base64. */
function bodyFor(type: string | undefined, body: Buffer): JsonObject {
  if (body.length === 0) return { isBase64Encoded: false }
  const text = /^(?:text\/|application\/(?:[\w.-]{1,127}\+)?(?:json|xml|javascript))/i.test(type ?? '')
  return text
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true }
}

/** An answer without a status code is a body with status 200, as in payload format 2.0. */
export function httpAnswer(payload: Json): Answer {
  if (!isObject(payload) || !('statusCode' in payload))
    return {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: typeof payload === 'string' ? payload : JSON.stringify(payload),
    }
  const headers: Record<string, string | string[]> = payload.body
    ? { 'content-type': 'text/plain;charset=utf-8' }
    : {}
  for (const [name, value] of Object.entries(objectOf(payload.headers)))
    headers[name.toLowerCase()] = String(value)
  const cookies = listOf(payload.cookies).map(String)
  if (cookies.length > 0) headers['set-cookie'] = cookies
  const { body } = payload
  const text =
    body === undefined || body === null ? '' : typeof body === 'string' ? body : JSON.stringify(body)
  return {
    status: Number(payload.statusCode),
    headers,
    body: payload.isBase64Encoded === true ? Buffer.from(text, 'base64') : text,
  }
}
