/** A route's function called in this process, with the event that the gateway would hand it. */
import type { Route } from '../../shared/platform/contract.ts'

/** As `api` in shared/platform/entry.ts makes it. */
// biome-ignore lint/suspicious/noExplicitAny: every function takes the gateway's event and a context it does not read.
type Handler = (event: any, context: any) => Promise<{ statusCode?: number; body?: string }>

export interface Sent {
  readonly by: string
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly key?: string
}

/** Bytes answered so far. */
export const answered = { replyBytes: 0 }

/** @throws when the answer is not the route's own status */
export async function ask<T = Readonly<Record<string, unknown>>>(
  handler: Handler,
  route: Route,
  { by, params = {}, query, body, key }: Sent,
): Promise<T> {
  const { method, path } = route
  const answer = await handler(
    {
      version: '2.0',
      routeKey: `${method} ${path}`,
      rawPath: path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
      rawQueryString: new URLSearchParams(query).toString(),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      pathParameters: params,
      ...(query ? { queryStringParameters: query } : {}),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      isBase64Encoded: false,
      requestContext: {
        authorizer: { jwt: { claims: { sub: by }, scopes: [] } },
        http: { method, path },
        requestId: 'r-1',
      },
    },
    {},
  )
  if (answer.statusCode !== (route.status ?? 200))
    throw new Error(`${method} ${path} answered ${answer.statusCode}: ${answer.body}`)
  answered.replyBytes += Buffer.byteLength(answer.body ?? '')
  return JSON.parse(answer.body ?? '{}') as T
}
