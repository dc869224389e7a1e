/** The text of a request: JSON in UTF-8, of a size, holding nothing that no table keeps and no screen shows. */
import { mostErrors } from './fields.ts'
import { type HttpEvent, headerOf } from './http-event.ts'
import { commonRefusals, type FieldError, Refusal, refuse } from './refusals.ts'

/**
 * In MB; an import of a whole county's people is the largest thing that anybody sends. Lambda takes 6, and the body comes to
 * it as a text within JSON, in which every quotation mark of a row takes two bytes.
 */
export const mostMegabytes = { usual: 1, bulk: 4 } as const
const megabyte = 1024 * 1024

/**
 * What was sent as JSON; `{}` where nothing was.
 * @throws Refusal `body_too_large`, `unsupported_media_type`, `malformed_text`, `malformed_json`
 */
export function jsonOf(event: HttpEvent, bulk: boolean | undefined): unknown {
  const sent = event.body
  if (!sent) return {}
  const most = bulk ? mostMegabytes.bulk : mostMegabytes.usual
  const bytes = event.isBase64Encoded ? Buffer.from(sent, 'base64') : undefined
  if ((bytes?.length ?? Buffer.byteLength(sent)) > most * megabyte)
    refuse(commonRefusals.body_too_large, { most })
  demandJson(event)
  return parsed(withoutMark(bytes ? decoded(bytes) : sent))
}

/** A client that says nothing of its body is believed; one that says something else is told. */
function demandJson(event: HttpEvent): void {
  const type = headerOf(event, 'content-type')
  const encoding = headerOf(event, 'content-encoding') ?? 'identity'
  const json = type === undefined || /^\s*application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type ?? '')?.[1] ?? 'utf-8'
  if (!json || !/^(?:utf-?8|us-ascii)$/i.test(charset) || !/^\s*identity\s*$/i.test(encoding))
    refuse(commonRefusals.unsupported_media_type)
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return refuse(commonRefusals.malformed_text)
  }
}

/** Windows writes a byte order mark before the text. */
const withoutMark = (text: string) => (text.startsWith('\ufeff') ? text.slice(1) : text)

function parsed(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse(commonRefusals.malformed_json)
  }
  return soundTexts(value, '')
}

/** What no screen shows and a paste from Word or WeChat brings along: control characters, and marks that turn the writing round. */
const unseen = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** Of nothing but spaces and characters that nobody sees: fillers, zero-width marks, an empty pattern of Braille. */
const nothingSeen = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u

// No form comes near it.
const deepest = 100

/** NUL, half a surrogate pair, and what stands where bytes were no UTF-8: somewhere on the way the text was lost. */
const unsound = (text: string) => text.includes('\u0000') || text.includes('\ufffd') || !text.isWellFormed()

/**
 * What was sent, the spaces around each text taken off; of one in which nothing can be seen nothing is left.
 * @param base as in `fieldErrors`
 * @throws Refusal `malformed_text` naming the fields
 */
export function soundTexts<T>(value: T, base: string): T {
  const fields: FieldError[] = []
  const note = (pointer: string) => {
    if (fields.length < mostErrors)
      fields.push({ pointer, code: commonRefusals.malformed_text.code, detail: '' })
  }
  const walk = (at: unknown, pointer: string, depth = 0): unknown => {
    if (depth > deepest) return refuse(commonRefusals.malformed_json)
    if (typeof at === 'string') {
      if (unsound(at)) note(pointer)
      const text = at.replace(unseen, '').trim()
      return nothingSeen.test(text) ? '' : text
    }
    if (at === null || typeof at !== 'object') return at
    const holder = at as Record<string, unknown>
    for (const name of Object.keys(holder)) {
      // A name that is no text could not be sent back; `__proto__` is no field of any form.
      if (unsound(name)) note(pointer)
      else if (name !== '__proto__')
        holder[name] = walk(
          holder[name],
          `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
          depth + 1,
        )
    }
    return holder
  }
  const sound = walk(value, base) as T
  if (fields.length === 0) return sound
  const ofField = { reason: commonRefusals.field_malformed, params: {} }
  throw new Refusal(commonRefusals.malformed_text, {}, fields, {}, ofField)
}
