/** Calls the API by its contracts, as one person: what goes out and what comes back are checked against the same declaration. */
import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { Route, Schema } from '../../shared/platform/contract.ts'

type Input<S> = S extends Schema ? z.core.input<S> : never
type Output<S> = S extends Schema ? z.core.output<S> : never

export interface Asked<R extends Route> {
  readonly params?: Input<R['params']>
  readonly query?: Input<R['query']>
  readonly body?: Input<R['body']>
  readonly key?: string
  readonly ifMatch?: string
  readonly language?: string
}

export interface Problem {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors?: readonly { pointer: string; code: string; detail: string }[]
  readonly [extra: string]: unknown
}

/** An answer that is not a success, with its problem details. */
export class Refused extends Error {
  readonly problem: Problem
  constructor(route: Route, problem: Problem) {
    super(`${route.method} ${route.path}: ${problem.status} ${problem.code} ${problem.detail}`)
    this.problem = problem
  }
}

export class Person {
  readonly personId: string
  readonly name: string
  private readonly url: string
  private readonly token: string
  private readonly comeBack: (() => Promise<void>) | undefined

  /** @param comeBack waits for a server that went away; with it every call is repeated, under one key, until answered */
  constructor(url: string, personId: string, name: string, token: string, comeBack?: () => Promise<void>) {
    this.url = url
    this.personId = personId
    this.name = name
    this.token = token
    this.comeBack = comeBack
  }

  /** @throws Refused on any status of 400 and above */
  async call<R extends Route>(route: R, asked: Asked<R> = {}): Promise<Output<R['reply']>> {
    const response = await this.send(route, asked)
    const body: unknown = await response.json()
    if (!response.ok) throw new Refused(route, body as Problem)
    if (response.status !== (route.status ?? 200))
      throw new Error(`${route.path} answered ${response.status}`)
    return z.parse(route.reply, body) as Output<R['reply']>
  }

  /** The refusal that the call is expected to meet. @throws when it succeeds */
  async refused<R extends Route>(route: R, asked: Asked<R> = {}): Promise<Problem> {
    const response = await this.send(route, asked)
    const body = (await response.json()) as Problem
    if (response.ok) throw new Error(`${route.method} ${route.path} was not refused: ${response.status}`)
    return body
  }

  private async send<R extends Route>(route: R, asked: Asked<R>): Promise<Response> {
    const key = asked.key ?? (this.comeBack && route.method !== 'GET' ? randomUUID() : undefined)
    const request = () => this.sendOnce(route, { ...asked, ...(key === undefined ? {} : { key }) })
    if (!this.comeBack) return request()
    for (;;) {
      try {
        return await request()
      } catch (cause) {
        // fetch says TypeError when the connection could not be made or broke.
        if (!(cause instanceof TypeError)) throw cause
        await this.comeBack()
      }
    }
  }

  private async sendOnce<R extends Route>(route: R, asked: Asked<R>): Promise<Response> {
    const params = (asked.params ?? {}) as Record<string, string>
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
    const query = new URLSearchParams(
      Object.entries((asked.query ?? {}) as Record<string, unknown>).map(
        ([name, value]): [string, string] => [name, String(value)],
      ),
    ).toString()
    const response = await fetch(`${this.url}${path}${query ? `?${query}` : ''}`, {
      method: route.method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(asked.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(asked.key === undefined ? {} : { 'idempotency-key': asked.key }),
        ...(asked.ifMatch === undefined ? {} : { 'if-match': asked.ifMatch }),
        ...(asked.language === undefined ? {} : { 'accept-language': asked.language }),
      },
      ...(asked.body === undefined ? {} : { body: JSON.stringify(asked.body) }),
    })
    // The whole answer, so that a connection that breaks halfway is seen here.
    return new Response(await response.arrayBuffer(), response)
  }
}
