import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simplifiedFile } from '../../infra/simplified.ts'
import { actsIn } from '../../shared/reading/acts/read-acts.ts'
import { standardReader } from '../../shared/reading/acts/standard-reader.ts'
import { readProse } from '../../shared/reading/clarity.ts'
import { normalForm } from '../../shared/reading/normal.ts'
import { simplified } from '../../shared/reading/simplified.ts'

describe('the normal form of a text', () => {
  it.each([
    ['签 订 责\u3000任 书', '签订责任书'],
    ['签\u200b订\u00ad责\ufeff任书', '签订责任书'],
    ['簽訂責任書', '签订责任书'],
    ['签.订·责_任*书', '签订责任书'],
    ['ＡＰＰ下载率１００％', 'APP下载率100%'],
    ['3 号泵站 8 号', '3 号泵站 8 号'],
    ['12月8日前。完成', '12月8日前。完成'],
    ['\u200b\u2060', ''],
  ])('of %j is %j', (typed, read) => {
    expect(normalForm(typed).text).toBe(read)
  })

  it('shows what is read where it was typed', () => {
    const typed = '请各村簽 訂\u200b責任書，'
    const [match] = actsIn(typed, standardReader(), { field: 'action', doer: 'village' })
    expect(match).toMatchObject({ act: 'bear_responsibility', sure: true })
    expect(match?.text).toContain('責任書')
    expect(typed.slice(match?.start, match?.end)).toBe(match?.text)
  })

  it('maps every part of what is read into what was typed, in order and without a gap over', () => {
    const pieces = fc.constantFrom(
      '拆',
      '除',
      '責',
      ' ',
      '\u200b',
      '.',
      '，',
      'ｱ',
      '㎡',
      '🏠',
      '1',
      '\n',
      '﷽',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const typed = parts.join('')
        const { text, typed: place } = normalForm(typed)
        let last = 0
        for (let at = 0; at < text.length; at += 1) {
          const { start, end } = place(at, at + 1)
          expect(start).toBeGreaterThanOrEqual(last === 0 ? 0 : Math.min(last, start))
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(typed.length)
          last = start
        }
        expect(place(0, text.length).start).toBeLessThanOrEqual(place(0, text.length).end)
        expect(normalForm(text).text).toBe(normalForm(normalForm(text).text).text)
      }),
    )
  })

  it('is read by every reader', () => {
    const acts = actsIn('把違建 拆 除', standardReader(), { field: 'action', doer: 'village' })
    expect(acts).toMatchObject([{ act: 'enforce' }])
    const prose = { object: '相 關 人 員', action: '走訪', place: '村部', finishStandard: '３次' }
    expect(readProse(prose).map(({ code, evidence }) => [code, evidence?.text])).toEqual([
      ['vague_object', '相 關 人 員'],
    ])
  })

  it('knows the characters that the library knows', () => {
    const file = readFileSync(new URL('../../shared/reading/simplified.ts', import.meta.url), 'utf8')
    expect(file.replace(/\s+/g, ' ').trim()).toBe(simplifiedFile().replace(/\s+/g, ' ').trim())
    expect(simplified.length).toBeGreaterThan(4_000)
  })
})
