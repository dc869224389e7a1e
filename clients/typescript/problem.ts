/** Whatever keeps a call from succeeding, as one error: the county's problems, the gateway's own answers, the network. */
import type { components } from './schema.ts'

export type Language = 'zh' | 'en'
export type ProblemCode = components['schemas']['ProblemCode']
export type FieldProblem = components['schemas']['FieldProblem']

/** What the county never says itself: the gateway refuses or fails by itself, or nobody answers. */
const ownWords = {
  gateway_unauthorized: {
    zh: '未登录或登录已失效，请重新登录',
    en: 'Not signed in, or the sign-in has expired; sign in again',
  },
  gateway_forbidden: { zh: '当前登录身份不能访问本接口', en: 'This sign-in may not use the API' },
  gateway_not_found: {
    zh: '没有这个接口，请检查服务地址',
    en: 'No such route; check the address of the service',
  },
  gateway_too_large: {
    zh: '提交的内容太大，请减少后重新提交',
    en: 'What was sent is too large; send less at once',
  },
  gateway_too_many_requests: { zh: '请求过于频繁，请稍后重试', en: 'Too many requests; try again shortly' },
  gateway_unavailable: { zh: '服务暂时不可用，请稍后重试', en: 'Not available right now; try again shortly' },
  gateway_failed: { zh: '服务出错，请稍后重试', en: 'The service failed; try again shortly' },
  network: {
    zh: '网络不通或服务没有响应，请检查网络后重试',
    en: 'No answer; check the network and try again',
  },
  unreadable: {
    zh: '收到的答复无法识别，请检查网络和服务地址',
    en: 'The answer cannot be read; check the network and the address of the service',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

/** Codes that the client gives, beside those of the document. */
export type OwnCode = keyof typeof ownWords

const gatewayCodes: Readonly<Record<number, OwnCode>> = {
  401: 'gateway_unauthorized',
  403: 'gateway_forbidden',
  404: 'gateway_not_found',
  413: 'gateway_too_large',
  429: 'gateway_too_many_requests',
  503: 'gateway_unavailable',
}

export type AnyCode = ProblemCode | OwnCode

interface Told<Code extends string> {
  readonly code: Code
  readonly title: string
  readonly detail: string
  readonly errors?: readonly FieldProblem[]
  readonly params?: Readonly<Record<string, unknown>>
  readonly traceId?: string | undefined
}

/** Why a call did not succeed. `code` is for the program, `detail` for the person in front of it. */
export class CountyProblem<Code extends string = AnyCode> extends Error {
  /** HTTP status; 0 where nobody answered. */
  readonly status: number
  readonly code: Code
  readonly title: string
  readonly detail: string
  /** The fields that are wrong: pointers into the body (`/contact/phone`), or `#/query/…`, `#/path/…`, `#/header/…`. */
  readonly errors: readonly FieldProblem[]
  /** What `detail` was made with, such as the version a record is at. */
  readonly params: Readonly<Record<string, unknown>>
  /** To be quoted to whoever looks into it. */
  readonly traceId: string | undefined
  /** How long the service asks to wait, where it does. */
  readonly retryAfterSeconds: number | undefined
  /** The whole problem document, with members of its own such as `findings`. */
  readonly document: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    told: Told<Code>,
    more: {
      readonly asked: string
      readonly retryAfterSeconds?: number | undefined
      readonly cause?: unknown
    },
  ) {
    super(`${more.asked}: ${status} ${told.code}: ${told.detail}`, { cause: more.cause })
    this.name = 'CountyProblem'
    this.status = status
    this.code = told.code
    this.title = told.title
    this.detail = told.detail
    this.errors = told.errors ?? []
    this.params = told.params ?? {}
    this.traceId = told.traceId
    this.retryAfterSeconds = more.retryAfterSeconds
    this.document = told as unknown as Readonly<Record<string, unknown>>
  }
}

const own = (code: OwnCode, language: Language, traceId?: string | undefined): Told<OwnCode> => {
  const text = ownWords[code][language]
  return { code, title: text, detail: text, traceId }
}

/** The language that the request asks for. */
const languageOf = (request: Request): Language =>
  request.headers.get('accept-language')?.startsWith('en') ? 'en' : 'zh'

const asked = ({ method, url }: Request) => `${method} ${new URL(url).pathname}`

/** The problem that an answer of 400 and above tells of. Reads the answer. */
export async function problemIn(response: Response, request: Request): Promise<CountyProblem> {
  const { status, headers } = response
  const told: unknown = await response.json().catch(() => undefined)
  const more = { asked: asked(request), retryAfterSeconds: secondsIn(headers.get('retry-after')) }
  if (isProblem(told)) return new CountyProblem(status, told, more)
  const traceId = headers.get('x-trace-id') ?? headers.get('apigw-requestid') ?? undefined
  return new CountyProblem(
    status,
    own(gatewayCodes[status] ?? 'gateway_failed', languageOf(request), traceId),
    more,
  )
}

export function unreachable(request: Request, cause: unknown): CountyProblem {
  return new CountyProblem(0, own('network', languageOf(request)), { asked: asked(request), cause })
}

/** A success that is not JSON: somebody else answered, such as the sign-in page of a network. */
export function unreadable(status: number, asked: string, language: Language, cause: unknown): CountyProblem {
  return new CountyProblem(status, own('unreadable', language), { asked, cause })
}

function isProblem(told: unknown): told is Told<AnyCode> {
  return typeof told === 'object' && told !== null && 'code' in told && 'detail' in told
}

/** Retry-After is a number of seconds or a date. */
function secondsIn(value: string | null): number | undefined {
  if (value === null) return undefined
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined
}
