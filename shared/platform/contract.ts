/**
 * A route is declared once. From the declaration come the gateway's route (infra/gateway-document.ts), the handler's
 * types and validation, and who may call it at all (entry.ts).
 */
import type * as z from 'zod/mini'
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
  /** A sound body: what documents show, and what the tests of malformed requests start from. */
  readonly example?: { readonly body: object }
  /** Status of success; 200 unless told. */
  readonly status?: 200 | 201 | 202 | 204
  /** True where the reply is one versioned record: its `version` becomes the ETag, If-Match is honoured. */
  readonly versioned?: boolean
}

export type Routes = Readonly<Record<string, Route>>

type Output<S> = S extends Schema ? z.core.output<S> : Record<string, never>

export type ParamsOf<R extends Route> = Output<R['params']>
export type QueryOf<R extends Route> = Output<R['query']>
export type BodyOf<R extends Route> = Output<R['body']>
export type ReplyOf<R extends Route> = z.core.input<R['reply']>

/** Identity at run time; at compile time it checks a domain's routes and keeps their exact types. */
export function routes<const R extends Routes>(declared: R): R {
  return declared
}

/** The key API Gateway gives a route: `POST /v1/orders/{orderId}/submit`. */
export function routeKey(route: Pick<Route, 'method' | 'path'>): string {
  return `${route.method} ${route.path}`
}
