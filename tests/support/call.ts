/**
 * Calls the API as one person, by the typed client that front ends use. `call` goes by a contract, so that what goes out
 * and what comes back are checked against the same declaration; `county` goes by the document.
 */
import * as z from 'zod/mini'
import {
  type Call,
  type County,
  type CountyProblem,
  type Language,
  openCounty,
  settled,
} from '../../clients/typescript/client.ts'
import type { Route, Schema } from '../../shared/platform/contract.ts'

type Input<S> = S extends Schema ? z.core.input<S> : never
type Output<S> = S extends Schema ? z.core.output<S> : never

export interface Asked<R extends Route> {
  readonly params?: Input<R['params']>
  readonly query?: Input<R['query']>
  readonly body?: Input<R['body']>
  readonly key?: string
  readonly ifMatch?: string
  readonly language?: Language
}

export interface Problem {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly errors?: readonly { pointer: string; code: string; detail: string }[]
  readonly [extra: string]: unknown
}

export class Person {
  readonly personId: string
  readonly name: string
  readonly county: County

  /** @param comeBack waits for a server that went away; with it every call is repeated, under one key, until answered */
  constructor(url: string, personId: string, name: string, token: string, comeBack?: () => Promise<void>) {
    this.personId = personId
    this.name = name
    this.county = openCounty({
      baseUrl: url,
      token: () => token,
      // Whatever a county answers is its answer here: a fault must not be hidden by asking again.
      tries: comeBack ? { most: Number.POSITIVE_INFINITY, pause: waitingFor(comeBack) } : { most: 1 },
    })
  }

  /** @throws CountyProblem on any status of 400 and above */
  async call<R extends Route>(route: R, asked: Asked<R> = {}): Promise<Output<R['reply']>> {
    const { data, response } = await this.send(route, asked)
    if (response.status !== (route.status ?? 200))
      throw new Error(`${route.path} answered ${response.status}`)
    return z.parse(route.reply, data) as Output<R['reply']>
  }

  /** The refusal that the call is expected to meet. @throws when it succeeds */
  async refused<R extends Route>(route: R, asked: Asked<R> = {}): Promise<Problem> {
    const { status, document } = await problemOf(this.send(route, asked))
    return { ...(document as Omit<Problem, 'status'>), status } as Problem
  }

  private send<R extends Route>(route: R, { params, ifMatch, ...rest }: Asked<R>): Call<unknown> {
    const method = route.method.toLowerCase() as Lowercase<R['method']>
    const path = params as Readonly<Record<string, unknown>> | undefined
    const query = rest.query as Readonly<Record<string, unknown>> | undefined
    return this.county.request(method, route.path, { ...rest, path, query, seen: ifMatch })
  }
}

/** The problem that the call is expected to meet. @throws when it succeeds */
export async function problemOf(call: Call<unknown>): Promise<CountyProblem> {
  const { problem } = await settled(call)
  if (!problem) throw new Error('what should have been refused was not')
  return problem
}

const waitingFor = (comeBack: () => Promise<void>) => async (failure: CountyProblem) => {
  if (failure.code !== 'network') throw failure
  await comeBack()
}
