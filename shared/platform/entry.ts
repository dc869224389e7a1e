/**
 * The one way into a domain over HTTP. Each handler is wrapped once, in this order: measure and log, answer
 * errors as problem details, then parse, find out who calls, and run the route.
 */

import middy from '@middy/core'
import * as z from 'zod/mini'
import { now } from './clock.ts'
import {
  type BodyOf,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
  type Route,
  type Routes,
  routeKey,
  type Schema,
} from './contract.ts'
import { type FieldNames, fieldErrors, mostErrors } from './fields.ts'
import { type HttpEvent, type HttpResult, headerOf, languageOf, traceOf } from './http-event.ts'
import { contentHash, derivedId, randomId } from './ids.ts'
import type { Language } from './language.ts'
import * as log from './log.ts'
import { problems } from './problem.ts'
import { commonRefusals, type FieldError, Refusal, refuse } from './refusals.ts'
import { undeclared } from './undeclared.ts'
import { type Caller, tenuresOn } from './who/actor.ts'
import { findActor } from './who/actors.ts'
import { postNames, withHeirs } from './who/post.ts'
import { titlesOf } from './who/titles.ts'

export interface Request<R extends Route> {
  readonly caller: Caller
  readonly params: ParamsOf<R>
  readonly query: QueryOf<R>
  readonly body: BodyOf<R>
}

export type Handlers<R extends Routes> = {
  readonly [Name in keyof R]: (request: Request<R[Name]>) => Promise<ReplyOf<R[Name]>>
}

/**
 * Binds a domain's declared routes to what they do; the result is the Lambda handler.
 * @param names what people call the domain's fields
 */
export function api<R extends Routes>(declared: R, names: FieldNames, handlers: Handlers<R>) {
  const table = new Map(Object.entries(declared).map(([name, route]) => [routeKey(route), { name, route }]))
  const run = async (event: HttpEvent): Promise<HttpResult> => {
    const found = table.get(event.routeKey)
    if (!found) return refuse(commonRefusals.route_unknown)
    const { name, route } = found
    const language = languageOf(event)
    const input = parse(route, event, language, names)
    const caller = await callerOf(event, language)
    admit(route, caller)
    const handler = handlers[name] as (request: unknown) => Promise<unknown>
    return respond(route, event, await handler({ caller, ...input }))
  }
  return middy<HttpEvent, HttpResult>({ timeoutEarlyInMillis: 0 })
    .use(measured())
    .use(problems(names))
    .use(undeclared(declared))
    .handler(run)
}

function jsonBody(event: HttpEvent): unknown {
  if (!event.body) return {}
  const text = event.isBase64Encoded ? Buffer.from(event.body, 'base64').toString('utf8') : event.body
  try {
    const value: unknown = JSON.parse(text)
    // Half a surrogate pair is no text: no table keeps it and no screen shows it. Few texts could have one.
    if (/\\ud[89a-f]/i.test(text) || !text.isWellFormed()) demandWholePairs(value)
    return value
  } catch {
    return refuse(commonRefusals.malformed_json)
  }
}

function demandWholePairs(value: unknown): void {
  if (typeof value === 'string' && !value.isWellFormed()) throw new SyntaxError('half a surrogate pair')
  if (value === null || typeof value !== 'object') return
  for (const [name, member] of Object.entries(value)) {
    demandWholePairs(name)
    demandWholePairs(member)
  }
}

function parse(route: Route, event: HttpEvent, language: Language, names: FieldNames) {
  const problems: FieldError[] = []
  const one = (schema: Schema | undefined, input: unknown, base: string): unknown => {
    if (!schema) return {}
    const result = z.safeParse(schema, input)
    if (result.success) return result.data
    problems.push(...fieldErrors(result.error.issues, base, language, input, names))
    return undefined
  }
  const params = one(route.params, event.pathParameters ?? {}, '#/path')
  const query = one(route.query, event.queryStringParameters ?? {}, '#/query')
  const body = one(route.body, route.body ? jsonBody(event) : {}, '')
  const key = headerOf(event, 'idempotency-key')
  if (key !== undefined && !/^[\x21-\x7e]{8,128}$/.test(key)) {
    const detail =
      language === 'zh'
        ? 'Idempotency-Key 须为 8 至 128 个可见字符'
        : 'Idempotency-Key: 8 to 128 visible characters'
    problems.push({ pointer: '#/header/idempotency-key', code: 'invalid_format', detail })
  }
  if (problems.length > 0)
    throw new Refusal(commonRefusals.invalid_request, {}, problems.slice(0, mostErrors))
  return { params, query, body }
}

async function callerOf(event: HttpEvent, language: Language): Promise<Caller> {
  const subject = event.requestContext.authorizer?.jwt?.claims?.sub
  if (typeof subject !== 'string' || subject === '') return refuse(commonRefusals.unauthenticated)
  const actor = await findActor(subject)
  if (!actor) return refuse(commonRefusals.unknown_person)
  const key = headerOf(event, 'idempotency-key')
  const { method, path } = event.requestContext.http
  return {
    actor,
    language,
    traceId: traceOf(event),
    command: {
      id: key === undefined ? randomId('cmd') : derivedId('cmd', actor.personId, key),
      repeatable: key !== undefined,
      requestHash: contentHash([method, path, event.body ?? '']),
      ifMatch: ifMatchOf(event),
    },
  }
}

function ifMatchOf(event: HttpEvent): number | undefined {
  const value = headerOf(event, 'if-match')
  if (value === undefined || value === '*') return undefined
  const version = /^(?:W\/)?"(\d+)"$/.exec(value.trim())?.[1]
  // An entity tag that was never ours cannot match.
  return version === undefined ? -1 : Number(version)
}

/** The coarse gate: some post of the route's list, held today. The record's lifecycle decides the rest. */
function admit(route: Route, caller: Caller): void {
  const held = tenuresOn(caller.actor, now())
  // R39: whoever a vacant post's work would fall to must get as far as the record, which knows whether it is vacant.
  const posts = route.who === 'anyone' ? postNames : withHeirs(route.who)
  const enough = held.some(({ post }) => posts.includes(post))
  if (enough) return
  const needed = route.who === 'anyone' ? postNames : route.who
  refuse(commonRefusals.forbidden, { needed: titlesOf(needed, caller.language) })
}

function respond(route: Route, event: HttpEvent, reply: unknown): HttpResult {
  const version = route.versioned ? (reply as { version?: number }).version : undefined
  const etag = version === undefined ? undefined : `"${version}"`
  const headers: Record<string, string> = {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-trace-id': traceOf(event),
    ...(etag ? { etag } : {}),
  }
  const status = route.status ?? 200
  if (status === 204) return { statusCode: 204, headers }
  return { statusCode: status, headers, body: JSON.stringify(reply) }
}

function measured() {
  const started = new WeakMap<object, number>()
  return {
    before: (request: middy.Request<HttpEvent, HttpResult>) => {
      started.set(request.event, performance.now())
    },
    after: (request: middy.Request<HttpEvent, HttpResult>) => report(request, started.get(request.event)),
    onError: (request: middy.Request<HttpEvent, HttpResult>) => report(request, started.get(request.event)),
  }
}

function report(request: middy.Request<HttpEvent, HttpResult>, start: number | undefined): void {
  const status = request.response?.statusCode ?? 500
  log.metric(
    { Route: request.event.routeKey },
    {
      Requests: [1, 'Count'],
      Faults: [status >= 500 ? 1 : 0, 'Count'],
      Refusals: [status >= 400 && status < 500 ? 1 : 0, 'Count'],
      Duration: [Math.round(performance.now() - (start ?? performance.now())), 'Milliseconds'],
    },
    { traceId: traceOf(request.event), status },
  )
}
