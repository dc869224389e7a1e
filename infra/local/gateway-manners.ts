/** What API Gateway does by itself, before any function is asked: origins, throttling, and answers of one word. */
import type { Answer } from './http-event.ts'
import type { GatewayManners } from './parts.ts'

/** An HTTP API cannot be taught to answer otherwise: clients know these words. */
export function gatewayAnswer(status: keyof typeof words, headers: Record<string, string> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ message: words[status] }),
  }
}
const words = {
  401: 'Unauthorized',
  404: 'Not Found',
  413: 'Request Entity Too Large',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
} as const

type Headers = Readonly<Record<string, string | undefined>>

const admits = (origins: readonly string[], origin: string) =>
  origins.some(
    (each) =>
      each === '*' || each === origin || (each.endsWith('://*') && origin.startsWith(each.slice(0, -1))),
  )

/** The headers that tell a browser what a page of the origin may read; none for an origin that is not the county's. */
export function crossOriginHeaders(
  cors: GatewayManners['cors'],
  { origin }: Headers,
): Record<string, string> {
  if (!cors || origin === undefined || !admits(cors.origins, origin)) return {}
  return {
    'access-control-allow-origin': cors.origins.includes('*') ? '*' : origin,
    ...(cors.exposed.length > 0 ? { 'access-control-expose-headers': cors.exposed.join(',') } : {}),
  }
}

/** What a browser asks before a page calls; undefined where it is no such question, or nobody set origins. */
export function preflight(
  cors: GatewayManners['cors'],
  method: string,
  headers: Headers,
): Answer | undefined {
  const asked = headers['access-control-request-method']
  if (method !== 'OPTIONS' || asked === undefined || !cors) return undefined
  const own = crossOriginHeaders(cors, headers)
  const granted =
    Object.keys(own).length > 0
      ? {
          ...own,
          'access-control-allow-methods': cors.methods.join(','),
          'access-control-allow-headers': cors.headers.join(','),
          'access-control-max-age': String(cors.maxAge),
        }
      : {}
  return { status: 204, headers: granted, body: '' }
}

/** As many requests as the burst holds at once, and as the rate refills. */
export function throttle({ rate, burst }: Pick<GatewayManners, 'rate' | 'burst'>): () => boolean {
  let tokens = burst
  let filled = performance.now()
  return () => {
    const now = performance.now()
    tokens = Math.min(burst, tokens + ((now - filled) / 1000) * rate)
    filled = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
