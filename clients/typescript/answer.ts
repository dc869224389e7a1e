/** What comes back from a call that succeeded, and how a version that was seen is told to the next one. */

export interface Answer<Data> {
  readonly data: Data
  /** The tag of what was read, where the route gives one: for `seen` and `known`. */
  readonly etag: string | undefined
  /** True where the command had been done before under the same key, and this is the answer of that time. */
  readonly replayed: boolean
  /** Status and headers; its body has been read. */
  readonly response: Response
}

/** The version on which a command builds: a record, the answer that held it, or an entity tag. */
export type Seen = string | { readonly version: number } | Pick<Answer<unknown>, 'etag'>

export function answerOf<Data>(data: Data, response: Response): Answer<Data> {
  return {
    data,
    etag: response.headers.get('etag') ?? undefined,
    replayed: response.headers.get('idempotency-replayed') === 'true',
    response,
  }
}

/** @throws TypeError where what was seen bears no version: the route it came from gives none */
export function tagOf(seen: Seen): string {
  if (typeof seen === 'string') return seen
  const tag = 'version' in seen ? `"${seen.version}"` : seen.etag
  if (tag === undefined) throw new TypeError('what was seen bears no version')
  return tag
}
