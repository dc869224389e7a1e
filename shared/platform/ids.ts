/** Identifiers: sortable ones for records made by a person, derived ones where a repeat must be the same thing. */
import { createHash, randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz' // Crockford base32, lower case

function base32(bytes: Uint8Array, length: number): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5 && text.length < length) {
      text += alphabet[(value >>> (bits - 5)) & 31]
      bits -= 5
    }
    value &= (1 << bits) - 1
  }
  return text
}

/** An id that is the same for the same parts: 20 base32 characters, 100 bits of SHA-256. */
export function derivedId(prefix: string, ...parts: readonly (string | number)[]): string {
  return `${prefix}_${base32(createHash('sha256').update(parts.join('\u0000')).digest(), 20)}`
}

/** An unguessable id: 20 base32 characters, 100 random bits. */
export function randomId(prefix: string): string {
  return `${prefix}_${base32(randomBytes(13), 20)}`
}

/** JSON with sorted keys, so that equal values hash alike. Undefined members are left out. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((each) => canonicalJson(each ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** SHA-256 over canonical JSON, hex. */
export function contentHash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}

/** SHA-256 over canonical JSON in 43 characters: what is kept with every event. */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64url')
}
