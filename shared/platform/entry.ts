/**
 * The one way into a domain over HTTP. Each handler is wrapped once, in this order: measure and log, answer
 * errors as problem details, then parse, find out who calls, and run the route.
 */

import middy from '@middy/core'
import * as z from 'zod/mini'
import { answerTo, takesJson } from './answer.ts'
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
import { matchOf } from './entity-tag.ts'
import { type FieldNames, headerError, mostErrors, read } from './fields.ts'
import { type HttpEvent, type HttpResult, headerOf, languageOf, traceOf } from './http-event.ts'
import { derivedId, digest, randomId } from './ids.ts'
import type { Language } from './language.ts'
import * as log from './log.ts'
import { problems } from './problem.ts'
import { commonRefusals, type FieldError, Refusal, refuse } from './refusals.ts'
import { jsonOf, soundTexts } from './request-text.ts'
import { needsMatch } from './route-refusals.ts'
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
 * @param otherwise what answers a request that is for none of the routes
 */
export function api<R extends Routes>(
  declared: R,
  names: FieldNames,
  handlers: Handlers<R>,
  otherwise: (event: HttpEvent) => HttpResult = () => refuse(commonRefusals.route_unknown),
) {
  const table = new Map(Object.entries(declared).map(([name, route]) => [routeKey(route), { name, route }]))
  const run = async (event: HttpEvent): Promise<HttpResult> => {
    const found = table.get(event.routeKey)
    if (!found) return otherwise(event)
    const { name, route } = found
    if (!takesJson(event)) return refuse(commonRefusals.not_acceptable)
    const language = languageOf(event)
    const { ifMatch, sent, ...input } = parse(route, event, language, names)
    const caller = await callerOf(event, language, ifMatch, sent)
    admit(route, caller)
    if (needsMatch(route) && headerOf(event, 'if-match') === undefined)
      return refuse(commonRefusals.precondition_required)
    const handler = handlers[name] as (request: unknown) => Promise<unknown>
    const reply = await handler({ caller, ...input })
    return answerTo(route, event, caller.command, input.params as Record<string, unknown>, reply)
  }
  return middy<HttpEvent, HttpResult>({ timeoutEarlyInMillis: 0 })
    .use(measured())
    .use(problems(names))
    .use(undeclared(declared))
    .handler(run)
}

/** Where a contract says nothing of a part, nothing may be in it. */
const nothing = z.strictObject({})

function parse(route: Route, event: HttpEvent, language: Language, names: FieldNames) {
  const problems: FieldError[] = []
  const one = (schema: Schema | undefined, input: unknown, base: string): unknown => {
    const result = read(schema ?? nothing, input, base, language, names)
    if (result.success) return result.data
    problems.push(...result.errors)
    return undefined
  }
  const params = one(route.params, soundTexts({ ...event.pathParameters }, '#/path'), '#/path')
  const query = one(route.query, soundTexts({ ...event.queryStringParameters }, '#/query'), '#/query')
  const sent = jsonOf(event, route.bulk)
  const body = one(route.body, sent, '')
  const key = headerOf(event, 'idempotency-key')
  if (key !== undefined && !/^[\x21-\x7e]{8,128}$/.test(key))
    problems.push(headerError('idempotency-key', language))
  const match = matchOf(event)
  if (match === 'malformed') problems.push(headerError('if-match', language))
  if (problems.length > 0)
    throw new Refusal(commonRefusals.invalid_request, {}, problems.slice(0, mostErrors))
  return { params, query, body, sent, ifMatch: match === 'malformed' ? undefined : match.version }
}

async function callerOf(
  event: HttpEvent,
  language: Language,
  ifMatch: number | undefined,
  sent: unknown,
): Promise<Caller> {
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
      // Of what was said and not of how it was spelled: spaces and the order of fields may differ. 128 bits tell two apart.
      requestHash: digest([method, path, sent]).slice(0, 22),
      ifMatch,
      replayed: false,
    },
  }
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
    // A dimension a function: one a route would be billed as six hundred metrics. The line itself says which route.
    { Function: process.env.AWS_LAMBDA_FUNCTION_NAME ?? 'local' },
    // How many there are and how long they take Lambda counts by itself; a metric more of each function is billed by the hour.
    {
      Faults: [status >= 500 ? 1 : 0, 'Count'],
      Refusals: [status >= 400 && status < 500 ? 1 : 0, 'Count'],
    },
    {
      route: request.event.routeKey,
      traceId: traceOf(request.event),
      status,
      milliseconds: Math.round(performance.now() - (start ?? performance.now())),
    },
  )
}
