/**
 * Sieve codes (R5): county, line, serial and an ISO 7064 MOD 37-2 check character, `330681-MZ-0009-K`.
 * The pure system with a prime modulus catches every mistyped character and every swap of two neighbours; the
 * hybrid MOD 37,36 misses some swaps, and MOD 97-10 is made for digits. Pure.
 */
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*'
const shape = /^(\d{6})([A-Z]{2})(\d{4})([0-9A-Z])$/

/** The check character of an upper-case alphanumeric text: the weighted sum with it is 1 modulo 37. */
export function checkCharacter(text: string): string {
  let sum = 0
  for (const character of text) sum = ((sum + alphabet.indexOf(character)) * 2) % 37
  return alphabet.charAt((38 - sum) % 37)
}

export const sieveCodePattern = /^\d{6}-[A-Z]{2}-\d{4}-[0-9A-Z]$/

/**
 * The code of an item. A serial whose check character would be `*`, which nobody can dictate, gives way to the
 * serial a thousand on, so that every code depends on its own serial alone.
 * @param serial 1 to 999
 */
export function sieveCodeOf(county: string, lineCode: string, serial: number): string {
  for (let number = serial; number < 10_000; number += 1000) {
    const digits = String(number).padStart(4, '0')
    const check = checkCharacter(`${county}${lineCode}${digits}`)
    if (check !== '*') return `${county}-${lineCode}-${digits}-${check}`
  }
  throw new Error(`no serial left for ${county} ${lineCode} ${serial}`)
}

export type ReadCode =
  | { readonly ok: true; readonly sieveCode: string }
  | { readonly ok: false; readonly because: 'sieve_code_shape' | 'sieve_code_check' }

const plainOf = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/[\s\p{Dash_Punctuation}_.·]/gu, '')
    .toUpperCase()

/** Reads a code as people type it: any case, full-width characters, spaces and dashes of every kind. */
export function readSieveCode(typed: string): ReadCode {
  const plain = plainOf(typed)
  if (!/^[0-9A-Z]{13}$/.test(plain)) return { ok: false, because: 'sieve_code_shape' }
  if (checkCharacter(plain.slice(0, -1)) !== plain.at(-1)) return { ok: false, because: 'sieve_code_check' }
  const parts = shape.exec(plain)
  if (!parts) return { ok: false, because: 'sieve_code_shape' }
  const [, county = '', line = '', serial = '', check = ''] = parts
  return { ok: true, sieveCode: `${county}-${line}-${serial}-${check}` }
}

/** Which of the codes the typed one may have been meant for: one character wrong, or two neighbours swapped. */
export function slipsFrom(typed: string, codes: Iterable<string>): string[] {
  const plain = plainOf(typed)
  return [...codes].filter((code) => {
    const right = plainOf(code)
    if (right.length !== plain.length) return false
    const differing = [...right].flatMap((character, at) => (character === plain[at] ? [] : [at]))
    const [first = 0, second = 0] = differing
    if (differing.length !== 2) return differing.length === 1
    return second === first + 1 && plain[first] === right[second] && plain[second] === right[first]
  })
}
