/**
 * The typed client of a county: `openCounty({ baseUrl, token })`. Routes, what they take and what they reply with are the
 * document's (docs/openapi.json); this adds what every front end needs besides: tokens, keys, tries, problems, pages.
 */
import createClient, { type Middleware } from 'openapi-fetch'
import { type Answer, answerOf, type Seen, tagOf } from './answer.ts'
import type { CodeOf, DataOf, Given, Init, ItemOf, ListPath, Manner, Method, PathOf } from './operations.ts'
import { type AnyCode, CountyProblem, type Language, problemIn, unreadable } from './problem.ts'
import type { paths } from './schema.ts'
import { persistent, type TokenSource, type Tries } from './sending.ts'

export type { Answer, Seen } from './answer.ts'
export type { CodeOf, DataOf, Init, ItemOf, ListPath, Method, PathOf, Schema } from './operations.ts'
export {
  type AnyCode,
  CountyProblem,
  type FieldProblem,
  type Language,
  type OwnCode,
  type ProblemCode,
} from './problem.ts'
export type { TokenSource, Tries } from './sending.ts'

export interface CountyOptions {
  /** Where the county is: `https://…`, without `/v1`. */
  readonly baseUrl: string
  /** Gives the access token of who is signed in; asked before every call, and after a 401 once more to renew it. */
  readonly token?: TokenSource
  /** The language of answers and problems; Chinese unless told. */
  readonly language?: Language
  readonly tries?: Tries
  /** Instead of the platform's own. */
  readonly fetch?: (request: Request) => Promise<Response>
}

declare const refusal: unique symbol

/** A call under way: the promise of its answer. Its type knows why the route may be refused, for `settled`. */
export type Call<Data, Code extends string = AnyCode> = Promise<Answer<Data>> & { readonly [refusal]?: Code }

type Ask<M extends Method> = <P extends PathOf<M>>(
  path: P,
  ...init: Given<Init<M, P>>
) => Call<DataOf<M, P>, CodeOf<M, P>>

/** Every call rejects with a CountyProblem when it does not succeed, and with the signal's reason when it is aborted. */
export interface County {
  readonly get: Ask<'get'>
  readonly post: Ask<'post'>
  readonly put: Ask<'put'>
  readonly patch: Ask<'patch'>
  readonly delete: Ask<'delete'>
  /** The items of a list, one page after the other: `for await (const task of county.each('/v1/tasks'))`. */
  each<P extends ListPath>(
    path: P,
    ...init: Given<Init<'get', P>>
  ): AsyncGenerator<ItemOf<P>, void, undefined>
  /** The pages of a list, as answers. */
  pages<P extends ListPath>(
    path: P,
    ...init: Given<Init<'get', P>>
  ): AsyncGenerator<Answer<DataOf<'get', P>>, void, undefined>
  /**
   * Takes an action that a record offers in its `actions`. What its body has to say to take this one is said; the rest
   * of the body, `key` and `seen` are given as for any call.
   */
  act(offered: Offered, init?: LooseInit): Call<unknown>
  /** For what the types do not know: a route of a newer county, or one whose name is not known before. */
  request(method: Method | Uppercase<Method>, path: string, init?: LooseInit): Call<unknown>
}

/** An action of a record, as its reply offers it. */
export interface Offered {
  readonly method?: string | undefined
  readonly path?: string | undefined
  readonly body?: Readonly<Record<string, string>> | undefined
}

export interface LooseInit extends Manner {
  readonly path?: Readonly<Record<string, unknown>> | undefined
  readonly query?: Readonly<Record<string, unknown>> | undefined
  readonly body?: unknown
  readonly seen?: Seen | undefined
  readonly known?: Answer<unknown> | undefined
  readonly key?: string | undefined
}

export function openCounty(options: CountyOptions): County {
  const { baseUrl, token, language = 'zh', tries = {} } = options
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request))
  const client = createClient<paths>({ baseUrl, fetch: persistent({ token, tries, fetch }) })
  client.use(manners(language), problems)
  const send = client.request as unknown as (method: Method, path: string, init: object) => Promise<Reply>

  const request = async (
    asked: Method | Uppercase<Method>,
    path: string,
    init: LooseInit = {},
  ): Promise<Answer<unknown>> => {
    const method = asked.toLowerCase() as Method
    const { key, seen, known, path: fields, query, body, signal } = init
    const headers = {
      'Accept-Language': init.language && tagsOf[init.language],
      'Idempotency-Key': key,
      'If-Match': seen === undefined ? undefined : tagOf(seen),
      'If-None-Match': known?.etag,
    }
    const { data: text, response } = await send(method, path, {
      ...{ params: { path: fields, query }, body, headers, signal, parseAs: 'text' },
    })
    if (known && response.status === 304) return known
    try {
      return answerOf(text ? JSON.parse(text) : undefined, response)
    } catch (cause) {
      throw unreadable(response.status, `${method} ${path}`, init.language ?? language, cause)
    }
  }

  async function* pages(path: string, init: LooseInit = {}): AsyncGenerator<Answer<Page>, void, undefined> {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const query = cursor === undefined ? init.query : { ...init.query, cursor }
      const page = (await request('get', path, { ...init, query })) as Answer<Page>
      yield page
      cursor = page.data.nextCursor ?? null
    }
  }

  async function* each(path: string, init?: LooseInit): AsyncGenerator<unknown, void, undefined> {
    for await (const { data } of pages(path, init)) yield* Object.values(data).find(Array.isArray) ?? []
  }

  async function act(offered: Offered, init: LooseInit = {}): Promise<Answer<unknown>> {
    const { method, path, body } = offered
    if (method === undefined || path === undefined)
      throw new TypeError('the action is taken through another record')
    const said = body || init.body ? { ...body, ...(init.body as object | undefined) } : undefined
    return request(method as Uppercase<Method>, path, { ...init, ...(said ? { body: said } : {}) })
  }

  const by = (method: Method) => (path: string, init?: LooseInit) => request(method, path, init)
  return {
    ...{ get: by('get'), post: by('post'), put: by('put'), patch: by('patch'), delete: by('delete') },
    ...{ act, request, pages, each },
  } as unknown as County
}

/** What `settled` makes of a call: its answer, or the problem in its place. */
export type Settled<Data, Code extends string> =
  | (Answer<Data> & { readonly problem?: undefined })
  | { readonly problem: CountyProblem<Code>; readonly data?: undefined }

/** For problems that are expected: a value instead of an exception, with the codes of this very route. */
export async function settled<Data, Code extends string>(
  call: Call<Data, Code>,
): Promise<Settled<Data, Code>> {
  try {
    return await call
  } catch (cause) {
    if (cause instanceof CountyProblem) return { problem: cause as unknown as CountyProblem<Code> }
    throw cause
  }
}

interface Page {
  readonly nextCursor?: string | null
}

interface Reply {
  readonly data?: string
  readonly response: Response
}

const tagsOf = { zh: 'zh-CN', en: 'en' } as const

/** The language always, as a browser would tell its own; a key for whatever is not a read. */
const manners = (language: Language): Middleware => ({
  onRequest({ request: { headers, method } }) {
    if (!headers.has('accept-language')) headers.set('accept-language', tagsOf[language])
    if (method !== 'GET' && !headers.has('idempotency-key'))
      headers.set('idempotency-key', crypto.randomUUID())
  },
})

const problems: Middleware = {
  async onResponse({ request, response }) {
    if (response.status >= 400) throw await problemIn(response, request)
  },
}
