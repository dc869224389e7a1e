import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  checkCharacter,
  readSieveCode,
  sieveCodeOf,
  sieveCodePattern,
  slipsFrom,
} from '../../../shared/lists/catalogue/sieve-code.ts'

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const code = fc
  .tuple(
    fc.integer({ min: 330600, max: 330699 }),
    fc.constantFrom('MZ', 'GA', 'ZH', 'YJ', 'OI'),
    fc.integer({ min: 1, max: 999 }),
  )
  .map(([county, line, serial]) => sieveCodeOf(String(county), line, serial))
const plain = (text: string) => text.replaceAll('-', '')

describe('the check character (R5)', () => {
  it('is that of ISO 7064 MOD 37-2', () => {
    // The standard's own kind of example: the donation number of ISBT 128, G123 498 654 321 has check character H.
    expect(checkCharacter('G123498654321')).toBe('H')
  })

  it('catches every single mistyped character', () => {
    fc.assert(
      fc.property(code, (sound) => {
        const text = plain(sound)
        for (let at = 0; at < text.length; at += 1) {
          for (const other of letters) {
            if (other === text[at]) continue
            expect(readSieveCode(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('catches every swap of two neighbours', () => {
    fc.assert(
      fc.property(code, (sound) => {
        const text = plain(sound)
        for (let at = 0; at + 1 < text.length; at += 1) {
          if (text[at] === text[at + 1]) continue
          const swapped = text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
          expect(readSieveCode(swapped).ok).toBe(false)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a sieve code', () => {
  it('is never one that ends in an asterisk, and depends on its own serial alone', () => {
    const codes = Array.from({ length: 999 }, (_, at) => sieveCodeOf('330681', 'MZ', at + 1))
    for (const each of codes) expect(each).toMatch(sieveCodePattern)
    expect(new Set(codes).size).toBe(999)
    expect(codes[8]).toBe(sieveCodeOf('330681', 'MZ', 9))
  })

  const sound = sieveCodeOf('330681', 'MZ', 9)
  test.each([
    ['lower case', sound.toLowerCase()],
    ['no dashes', plain(sound)],
    ['spaces', sound.replaceAll('-', ' ')],
    [
      'full width',
      [...sound]
        .map((c) => (c === '-' ? '-' : String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)))
        .join(''),
    ],
    ['long dashes and blanks around', `  ${sound.replaceAll('-', '—')} `],
  ])('is read in %s', (_how, typed) => {
    expect(readSieveCode(typed)).toEqual({ ok: true, sieveCode: sound })
  })

  test.each([
    ['', 'sieve_code_shape'],
    ['330681', 'sieve_code_shape'],
    [`${sound}1`, 'sieve_code_shape'],
    ['330681-民政-0009-K', 'sieve_code_shape'],
    [sound.replace('330681', '33O681'), 'sieve_code_check'],
  ])('tells why %s is none', (typed, because) => {
    expect(readSieveCode(typed)).toEqual({ ok: false, because })
  })

  it('is found again after one slip', () => {
    const others = [sound, sieveCodeOf('330681', 'GA', 35)]
    expect(slipsFrom(sound.replace('0009', '0008'), others)).toEqual([sound])
    expect(slipsFrom(sound.replace('MZ', 'ZM'), others)).toEqual([sound])
    expect(slipsFrom(sound.replace('0009', '1111'), others)).toEqual([])
  })
})
