/** The HTTP side: the templates' routes behind their JWT check, and the county's own /local/ endpoints. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { crossOriginHeaders, gatewayAnswer, preflight } from './gateway-manners.ts'
import { type Answer, headersOf, httpAnswer, httpEvent } from './http-event.ts'
import type { Issuer } from './issuer.ts'
import type { Json } from './json.ts'
import type { Outcome } from './local-function.ts'
import type { GatewayManners, Route } from './parts.ts'
import { StartFailure } from './start-failure.ts'

/** What serves at this moment; undefined while the county starts or starts afresh. */
export interface Served {
  readonly routes: readonly Route[]
  readonly issuer: Issuer
  readonly manners: GatewayManners | undefined
  /** Whether one more request is taken now. */
  admits(): boolean
  now(): number
  invoke(name: string, event: Json): Promise<Outcome>
  /** Counts a reply that is a fault of ours. */
  faulted(): void
  /** Marks a request as under way. */
  begin(): () => void
}
export type LocalEndpoints = (method: string, url: URL, body: Buffer) => Promise<Answer>

export interface Gateway {
  readonly port: number
  close(): Promise<void>
}

// API Gateway's own limit for a request body.
const largestBody = 10 * 1024 * 1024

export async function openGateway(options: {
  readonly port: number
  readonly served: () => Served | undefined
  readonly local: LocalEndpoints
}): Promise<Gateway> {
  const { served, local } = options

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? '/', 'http://localhost')
    const method = request.method ?? 'GET'
    const county = served()
    const asked = preflight(county?.manners?.cors, method, headersOf(request))
    if (asked) return asked
    const body = await bodyOf(request)
    if (body === undefined) return gatewayAnswer(413)
    // A HEAD is the GET without its body.
    if (url.pathname === '/' || url.pathname.startsWith('/local/'))
      return local(method === 'HEAD' ? 'GET' : method, url, body)
    if (!county) return gatewayAnswer(503, { 'retry-after': '1' })
    if (!county.admits()) return gatewayAnswer(429)
    const end = county.begin()
    try {
      const given = await routed(county, request, method, url, body)
      if (given.status >= 500) county.faulted()
      return given
    } finally {
      end()
    }
  }

  async function routed(
    county: Served,
    request: IncomingMessage,
    method: string,
    url: URL,
    body: Buffer,
  ): Promise<Answer> {
    const found = routeFor(county.routes, method, url.pathname)
    if (!found) return gatewayAnswer(404)
    const { route, params } = found
    const token = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
    const claims = route.jwt && token ? await county.issuer.check(token, route.jwt) : undefined
    if (route.jwt && !claims)
      return gatewayAnswer(401, { 'www-authenticate': token ? 'Bearer error="invalid_token"' : 'Bearer' })
    const event = httpEvent(request, url, route, params, claims, body, county.now())
    const outcome = await county.invoke(route.function, event)
    // What went wrong stands in functions.log; out here nobody is told, as in the cloud.
    if (outcome.ok) return httpAnswer(outcome.payload)
    return gatewayAnswer(outcome.error.errorType === 'RequestTooLargeException' ? 413 : 500)
  }

  const server = createServer((request, response) => {
    answer(request)
      .catch(() => gatewayAnswer(500))
      .then((given) => reply(request, response, given, served()?.manners?.cors))
  })
  const port = await listen(server, options.port)
  let closed: Promise<void> | undefined
  return {
    port,
    close() {
      closed ??= new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
        // A client that never finishes must not keep the county from stopping.
        setTimeout(() => server.closeAllConnections(), 2000).unref()
      })
      return closed
    },
  }
}

function reply(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
  cors: GatewayManners['cors'],
): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    ...crossOriginHeaders(cors, headersOf(request)),
    ...(answer.status === 204 || answer.status === 304
      ? {}
      : { 'content-length': Buffer.byteLength(answer.body) }),
    // What is left of a body that was too long is not worth reading.
    ...(answer.status === 413 ? { connection: 'close' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : answer.body)
  if (answer.status === 413) request.resume()
}

/** @returns undefined when the body is too long */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largestBody) return undefined
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request) {
    length += (chunk as Buffer).length
    if (length > largestBody) return undefined
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

/** The most specific route for a method and path: fixed segments win over parameters, these over `{proxy+}`, and all over the default. */
export function routeFor(
  routes: readonly Route[],
  method: string,
  path: string,
): { route: Route; params: Record<string, string> } | undefined {
  let best: { route: Route; params: Record<string, string>; rank: string } | undefined
  for (const route of routes) {
    if (route.method !== method) continue
    const found = paramsOf(route.path, path)
    if (found && (!best || found.rank < best.rank)) best = { route, ...found }
  }
  if (best) return { route: best.route, params: best.params }
  const otherwise = routes.find(({ key }) => key === '$default')
  return otherwise && { route: otherwise, params: {} }
}

function paramsOf(pattern: string, path: string) {
  const wanted = pattern.split('/')
  const given = path.split('/')
  const params: Record<string, string> = {}
  let rank = ''
  for (const [at, segment] of wanted.entries()) {
    const name = /^\{(.+?)(\+?)\}$/.exec(segment)
    if (name?.[2]) {
      params[name[1] ?? ''] = decoded(given.slice(at).join('/'))
      return given.length > at ? { params, rank: `${rank}2` } : undefined
    }
    const value = given[at]
    if (value === undefined || (name ? value === '' : value !== segment)) return undefined
    if (name) params[name[1] ?? ''] = decoded(value)
    rank += name ? '1' : '0'
  }
  return given.length === wanted.length ? { params, rank } : undefined
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EADDRINUSE' && cause.code !== 'EACCES') return reject(cause)
      reject(
        new StartFailure(
          `port ${port} is ${cause.code === 'EACCES' ? 'not allowed' : 'busy'}: choose another with PORT=… (0: any free one) / 端口 ${port} 不可用，请用 PORT=… 另选`,
          cause,
        ),
      )
    })
    // It gives tokens to whoever asks: of this machine alone, unless HOST says otherwise.
    server.listen(port, process.env.HOST ?? '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}
