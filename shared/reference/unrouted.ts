/** What no route is there for: a path that nobody knows, or a method that a known path does not take. */
import { type HttpEvent, type HttpResult, languageOf } from '../platform/http-event.ts'
import { commonRefusals, refuse } from '../platform/refusals.ts'
import type { ApiDocument } from './vocabulary.ts'

interface Known {
  readonly segments: readonly string[]
  readonly allow: string
}

const methodsOf = (item: object) =>
  Object.keys(item)
    .map((method) => method.toUpperCase())
    .sort()

/** Whether a path is one of those that are written so, anything standing for a name in braces. */
const leads = (written: readonly string[], asked: readonly string[]) =>
  written.length === asked.length &&
  written.every((segment, at) => (segment.startsWith('{') ? asked[at] !== '' : asked[at] === segment))

export function unrouted({ paths }: ApiDocument): (event: HttpEvent) => HttpResult {
  const known = Object.entries(paths).map(
    ([path, item]): Known => ({
      segments: path.split('/'),
      allow: [...methodsOf(item), 'OPTIONS'].join(', '),
    }),
  )
  return (event) => {
    const { rawPath, requestContext } = event
    const { http } = requestContext
    const language = languageOf(event)
    const asked = rawPath.split('/')
    const allowed = known.filter(({ segments }) => leads(segments, asked)).map(({ allow }) => allow)
    const allow = [...new Set(allowed.flatMap((each) => each.split(', ')))].sort().join(', ')
    // A browser asks so before it sends; the gateway adds what its origin may do.
    if (http.method === 'OPTIONS') return { statusCode: 204, ...(allow ? { headers: { allow } } : {}) }
    if (allow === '') return refuse(commonRefusals.route_unknown)
    const params = { method: http.method, allow: allow.replaceAll(', ', language === 'zh' ? '、' : ', ') }
    return refuse(commonRefusals.method_not_allowed, params, { allow })
  }
}
