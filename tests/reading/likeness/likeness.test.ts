import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import type { NearEntry } from '../../../shared/gate/repeats/near.table.ts'
import { keysOf, nearAmong } from '../../../shared/gate/repeats/near.ts'
import { compare, nearRepeat, readAsked } from '../../../shared/reading/likeness/likeness.ts'
import { acts } from '../../../shared/reading/likeness/words/acts.ts'
import { akinActs, akinThings } from '../../../shared/reading/likeness/words/akin.ts'
import { facets } from '../../../shared/reading/likeness/words/facets.ts'
import { anybody, people } from '../../../shared/reading/likeness/words/people.ts'
import { care } from '../../../shared/reading/likeness/words/things-of-care.ts'
import { land } from '../../../shared/reading/likeness/words/things-of-land.ts'
import { safety } from '../../../shared/reading/likeness/words/things-of-safety.ts'
import { village } from '../../../shared/reading/likeness/words/things-of-village.ts'
import { indexOf } from '../../../shared/reading/title-search.ts'
import { firstCatalogue } from '../../lists/catalogue/first-catalogue.ts'

type Pair = Record<'same' | 'object_a' | 'action_a' | 'object_b' | 'action_b', string>
const pairsIn = (file: string) =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8'), { columns: true }) as Pair[]

const index = indexOf(firstCatalogue())
const read = (object: string, action: string) => readAsked(index, { object, action })

function judged(pairs: readonly Pair[]) {
  const shown = pairs.map((pair) => {
    const [a, b] = [read(pair.object_a, pair.action_a), read(pair.object_b, pair.action_b)]
    return { pair, same: pair.same === '1', found: compare(a, b).score >= nearRepeat }
  })
  const right = shown.filter(({ same, found }) => same && found).length
  return {
    precision: right / shown.filter(({ found }) => found).length,
    recall: right / shown.filter(({ same }) => same).length,
    wrong: shown
      .filter(({ same, found }) => same !== found)
      .map(({ pair, same }) => `${same ? 'missed' : 'wrong '} ${Object.values(pair).slice(1).join(' | ')}`),
  }
}
const printed = (name: string, { precision, recall }: ReturnType<typeof judged>, count: number) =>
  `${name}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} of ${count} pairs`

describe('two orders that ask the same in other words (R26)', () => {
  const tuned = pairsIn('pairs.csv')
  const heldOut = pairsIn('held-out.csv')

  it('are told from two that do not, in pairs that the words were tuned on', () => {
    const result = judged(tuned)
    console.log(printed('tuned', result, tuned.length))
    expect(result.precision, result.wrong.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(result.recall, result.wrong.join('\n')).toBeGreaterThanOrEqual(0.85)
  })

  it('and in pairs that were written afterwards and not looked at again', () => {
    const result = judged(heldOut)
    console.log(printed('held out', result, heldOut.length))
    // Which ones were wrong stays unread: who reads them tunes on them.
    expect(result.precision).toBeGreaterThanOrEqual(0.9)
    expect(result.recall).toBeGreaterThanOrEqual(0.85)
  })

  it('are labelled once each, by people who sent both', () => {
    const texts = [...tuned, ...heldOut].map(({ same: _same, ...pair }) => Object.values(pair).join('|'))
    expect(new Set(texts).size).toBe(texts.length)
    expect(tuned.length).toBeGreaterThanOrEqual(200)
    // A third of all.
    expect(heldOut.length * 2).toBeGreaterThanOrEqual(tuned.length)
  })

  it('score the same whichever is read first, and 1 when they are one text', () => {
    for (const { object_a, action_a, object_b, action_b } of tuned) {
      const [a, b] = [read(object_a, action_a), read(object_b, action_b)]
      expect(compare(a, b).score).toBeCloseTo(compare(b, a).score, 10)
      expect(compare(a, a).score).toBe(1)
    }
  })
})

describe('what a text is read for', () => {
  it('is who or what the object names, what the action names besides, and the acts, the longest words first', () => {
    expect(read('独居失能老人家庭', '免费安装独立式感烟报警器，教会老人试响')).toMatchObject({
      names: ['独居老人', '失能老人'],
      matters: ['烟感', '老年人'],
      acts: expect.arrayContaining(['安装', '巡查']),
    })
    expect(read('辖区消防通道', '查有无堵塞').names).not.toContain('消防安全')
  })

  it('is the same thing under the names that offices and villagers have for it', () => {
    const names = (object: string) => read(object, '').names
    for (const one of ['雪亮工程前端点位', '村口探头', '公共区域摄像头']) {
      expect(names(one)).toContain('视频监控')
    }
    expect(names('未年报的个体户')).toContain('个体户年报')
    expect(names('大肠癌早筛对象')).toEqual(names('结直肠癌筛查'))
  })

  it('fits in a few hundred bytes and six keys, however long the text', () => {
    const long = read(
      '党员、网格员和村干部'.repeat(20),
      '上门走访独居老人并检查灭火器、烟感和消防通道'.repeat(40),
    )
    expect(Buffer.byteLength(JSON.stringify(long))).toBeLessThan(700)
    expect(keysOf(long).length).toBeLessThanOrEqual(6)
  })

  it('leaves two orders that ask the same a key in common, to be found by', () => {
    const same = pairsIn('pairs.csv').filter(({ same }) => same === '1')
    const apart = same.filter(({ object_a, action_a, object_b, action_b }) => {
      const keys = keysOf(read(object_b, action_b))
      return !keysOf(read(object_a, action_a)).some((key) => keys.includes(key))
    })
    expect(
      apart.length / same.length,
      apart.map((pair) => Object.values(pair).join(' | ')).join('\n'),
    ).toBeLessThan(0.01)
  })
})

describe('the groups of words', () => {
  const linesOf = (text: string) => text.trim().split('\n')
  const namesOf = (text: string) => linesOf(text).map((line) => line.split(' ')[0])
  const things = [people, care, safety, land, village, facets].flatMap(namesOf)

  it('have a name each, and what is akin or common is one of them', () => {
    expect(things.filter((name, at) => things.indexOf(name) !== at)).toEqual([])
    const known = new Set([...things, ...namesOf(acts)])
    const spoken = [akinThings, akinActs].flatMap(linesOf).flatMap((line) => line.split(' '))
    expect([...spoken, ...anybody].filter((name) => !known.has(name))).toEqual([])
  })
})

describe('the nearest of many', () => {
  const town = '330681109'
  const at = new Date('2026-11-23T10:00:00+08:00')
  const entry = (orderId: string, more: Partial<NearEntry> = {}): NearEntry => ({
    orderId,
    submittedAt: '2026-11-20T02:00:00.000Z',
    sieveCode: null,
    units: ['229'],
    from: '2026-11-20',
    to: '2026-12-01',
    reading: read('高龄空巢老人', '逐户探访看望并做好记录'),
    ...more,
  })
  const asked = { units: ['330681109229'], deadline: '2026-12-04' }
  const near = (entries: NearEntry[], self?: { id: string }) =>
    nearAmong(
      read('80周岁以上独居老人', '组织网格员上门走访并登记健康状况'),
      asked,
      town,
      at,
      entries,
      self,
    ).map(({ orderId }) => orderId)

  it('are of the same villages, open or ended within a fortnight, and not the order itself', () => {
    expect(
      near([
        entry('open'),
        entry('elsewhere', { units: ['298'] }),
        entry('just-ended', { to: '2026-11-12' }),
        entry('long-ended', { to: '2026-11-01' }),
        entry('later', { from: '2026-12-10', to: '2026-12-20' }),
      ]),
    ).toEqual(['just-ended', 'open'])
    expect(near([entry('open')], { id: 'open' })).toEqual([])
  })

  it('are shown once, by what they asked last, and three at most', () => {
    const other = read('水稻种植户', '动员投保水稻保险')
    const moved = entry('a', { submittedAt: '2026-11-21T02:00:00.000Z', reading: other })
    expect(near([entry('a'), moved, entry('a')])).toEqual([])
    expect(near(['a', 'b', 'c', 'd'].map((id) => entry(id)))).toEqual(['a', 'b', 'c'])
  })
})
