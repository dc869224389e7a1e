/** A county's API as county IT's commands call it. */

export interface Access {
  /** As the service stack puts it out, with its last slash or without. */
  readonly url: string
  readonly token: string
}
export interface Refused {
  readonly status: number
  readonly detail: string
  readonly errors?: readonly { readonly detail: string }[]
  readonly params?: { readonly count?: number }
}
export type Answered<Reply> =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly refused: Refused }

/** @param sent a command's body, and the key under which it may be sent again; nothing to read */
export async function ask<Reply>(
  { url, token }: Access,
  path: string,
  sent?: { readonly body: string; readonly key: string },
): Promise<Answered<Reply>> {
  const response = await fetch(`${url.replace(/\/+$/, '')}${path}`, {
    headers: {
      authorization: `Bearer ${token}`,
      ...(sent ? { 'content-type': 'application/json', 'idempotency-key': sent.key } : {}),
    },
    ...(sent ? { method: 'POST', body: sent.body } : {}),
  })
  const { status } = response
  const text = await response.text()
  const reply = parsed(text)
  if (response.ok && reply !== undefined) return { ok: true, reply: reply as Reply }
  if (typeof reply?.detail === 'string')
    return { ok: false, refused: { ...(reply as unknown as Refused), status } }
  return {
    ok: false,
    refused: { status, detail: gatewayDetail(status, String(reply?.message ?? text.slice(0, 200))) },
  }
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** What comes from before the functions says less than they do. */
const gatewayDetail = (status: number, message: string) =>
  status === 401
    ? `令牌无效或已过期，请另取一个 / the token is not valid, or no longer: ${message}`
    : `${status} ${message}`
