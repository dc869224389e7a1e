/**
 * A route is declared once. From the declaration come the document that callers read (infra/openapi/), the gateway's
 * route (infra/gateway-document.ts), the handler's types and validation, and who may call it at all (entry.ts).
 */
import type * as z from 'zod/mini'
import type { Reason } from './refusals.ts'
import type { PostName } from './who/post.ts'

export type Schema = z.core.$ZodType

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** API Gateway spelling: `/v1/orders/{orderId}/submit`. */
  readonly path: `/v1/${string}`
  readonly summary: { readonly zh: string; readonly en: string }
  /** Posts of which the caller must hold one, anywhere; the record decides the rest. `anyone`: any post. */
  readonly who: readonly PostName[] | 'anyone'
  readonly params?: Schema
  readonly query?: Schema
  readonly body?: Schema
  readonly reply: Schema
  /** Why it may be refused, beyond what its shape says already (refusalsOf in route-refusals.ts). */
  readonly refusals?: readonly Reason[]
  /** What a refusal carries besides, by its code. */
  readonly carries?: Readonly<Record<string, Readonly<Record<string, Schema>>>>
  /** Which of those that follow from its shape it never meets. */
  readonly never?: readonly Reason[]
  /** Status of success; 200 unless told. */
  readonly status?: 200 | 201 | 202 | 204
  /** An import: its body may be as large as a whole county's people, not only 1 MB. */
  readonly bulk?: boolean
  /** With 201: where the new record is read, its parameters taken from the reply's or the request's of that name. */
  readonly location?: `/v1/${string}`
  /** True where the reply is one versioned record: its `version` becomes the ETag, If-Match is honoured. */
  readonly versioned?: boolean
  /** True where the reply is asked for again and again: it carries an ETag of its content, and is 304 while that holds. */
  readonly revalidated?: boolean
}

export type Routes = Readonly<Record<string, Route>>

type Output<S> = S extends Schema ? z.core.output<S> : Record<string, never>

export type ParamsOf<R extends Route> = Output<R['params']>
export type QueryOf<R extends Route> = Output<R['query']>
export type BodyOf<R extends Route> = Output<R['body']>
export type ReplyOf<R extends Route> = z.core.input<R['reply']>

/** A sound request: what documents show, what the tests send, and what those of malformed requests start from. */
export interface Example<R extends Route> {
  readonly params?: Input<R['params']>
  readonly query?: Input<R['query']>
  readonly body?: Input<R['body']>
}

/** Every route that takes a body has one, beside its contract: `<domain>.examples.ts`, which no function carries. */
export type Examples<R extends Routes> = {
  readonly [Name in keyof R as R[Name] extends { readonly body: Schema } ? Name : never]: Example<R[Name]> & {
    readonly body: Input<R[Name]['body']>
  }
} & { readonly [Name in keyof R]?: Example<R[Name]> }

type Input<S> = S extends Schema ? z.core.input<S> : never

/** Identity at run time; at compile time it checks a domain's routes and keeps their exact types. */
export function routes<const R extends Routes>(declared: R): R {
  return declared
}

/** The key API Gateway gives a route: `POST /v1/orders/{orderId}/submit`. */
export function routeKey(route: Pick<Route, 'method' | 'path'>): string {
  return `${route.method} ${route.path}`
}
