import { describe, expect, it } from 'vitest'
import { refusalsOf } from '../../functions/gathered/refusals.ts'
import { commonRefusals, type Reason } from '../../shared/platform/refusals.ts'

const tables: Readonly<Record<string, Readonly<Record<string, Reason>>>> = {
  common: commonRefusals,
  ...refusalsOf,
}
const reasons = Object.entries(tables).flatMap(([domain, table]) =>
  Object.entries(table).map(([key, reason]) => ({ domain, key, ...reason })),
)

describe('the reasons of all domains', () => {
  it('have codes of their own: a caller is told one thing by one code', () => {
    const codes = reasons.map(({ code }) => code)
    expect(codes.length).toBeGreaterThan(120)
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([])
  })

  it.each(reasons)('$domain: $code says the same in both languages', ({ zh, en, status }) => {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(status).toBeGreaterThanOrEqual(400)
    const places = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()
    // What names itself in Chinese may be called by its article in English; what one language is told the other is too.
    expect(places(zh)).toEqual(places(en))
  })
})
