/** Entity tags: a record's version, so that nobody's words are lost under another's, or the tag of what was read. */
import { createHash } from 'node:crypto'
import { type HttpEvent, headerOf } from './http-event.ts'

/** The tag of a record's version, as it is sent and as it comes back. */
export const versionTag = (version: number) => `"${version}"`

/** Weak, as it is of the content and not of its bytes, which may be compressed. */
export const contentTag = (content: string) =>
  `W/"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`

export type Match = { readonly version: number | undefined } | 'malformed'

/** The version that a command is meant for; undefined where none is named. What a proxy made weak is still it. */
export function matchOf(event: HttpEvent): Match {
  const value = headerOf(event, 'if-match')?.trim()
  if (value === undefined || value === '*') return { version: undefined }
  const version = /^(?:W\/)?"(0|[1-9]\d{0,14})"$/.exec(value)?.[1]
  return version === undefined ? 'malformed' : { version: Number(version) }
}

/** Whether the caller has this content already. */
export function isKnown(event: HttpEvent, tag: string): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//, '')
  const known = (headerOf(event, 'if-none-match') ?? '').split(',').map(opaque)
  return known.includes('*') || known.includes(opaque(tag))
}
