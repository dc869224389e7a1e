import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Change } from '../../../shared/lists/catalogue/change.ts'
import { sentenceOf, summaryOf } from '../../../shared/lists/catalogue/diff.texts.ts'
import { applied, diffOf } from '../../../shared/lists/catalogue/diff.ts'
import type { Item } from '../../../shared/lists/catalogue/item.ts'
import { type Version, versionAfter, versionOn } from '../../../shared/lists/catalogue/versions.ts'
import { addDays } from '../../../shared/platform/clock.ts'
import { add, codeOf, items, merge, newItem, rebase, retire, retitle, revise, split } from './changes.ts'

const version = (number: number, effectiveFrom: string): Version => ({
  ...{ version: number, effectiveFrom, publishedAt: '', count: 0, contentHash: '' },
})

describe('the version in force', () => {
  const versions = [
    version(1, '2026-01-01'),
    version(2, '2027-01-01'),
    version(3, '2027-03-01'),
    version(4, '2027-03-01'),
  ]
  test.each([
    ['2025-12-31', undefined, 1],
    ['2026-01-01', 1, 2],
    ['2026-12-31', 1, 2],
    ['2027-01-01', 2, 4],
    ['2027-02-28', 2, 4],
    ['2027-03-01', 4, undefined],
  ])('on %s is %s, and the next is %s', (day, number, next) => {
    expect(versionOn(versions, day)?.version).toBe(number)
    expect(versionAfter(versions, day)?.version).toBe(next)
  })
})

describe('the difference between two versions', () => {
  const parts = [{ title: '老年优待证代办' }, { title: '养老补贴代办' }]
  const changes: Change[] = [
    split(codeOf(7), parts),
    merge([codeOf(1), codeOf(2)], { title: '困难群众走访与报告' }),
    retire(codeOf(20)),
    add({ title: '数字素养帮办' }),
    retitle(codeOf(9), '高龄独居老人定期巡访'),
    rebase(codeOf(25), newItem().basis),
    {
      kind: 'change_department',
      sieveCode: codeOf(30),
      set: { department: '330681-D14' },
      reason: '机构调整',
      panelDecision: null,
    },
  ]
  const after = revise(items, changes)
  const differences = diffOf(items, after.items)

  it('names each kind, and nothing twice', () => {
    expect(after.faults).toEqual([])
    expect(differences.map(({ kind, from, into }) => [kind, from.length, into.length])).toEqual([
      ['added', 0, 1],
      ['retired', 1, 0],
      ['split', 1, 2],
      ['merged', 2, 1],
      ['reworded', 1, 1],
      ['basis_changed', 1, 1],
      ['other', 1, 1],
    ])
  })

  it('reads as sentences, in Chinese and English', () => {
    const zh = differences.map((difference) => sentenceOf(difference, 'zh'))
    expect(zh[0]).toMatch(/^新增“数字素养帮办”（330681-MZ-\d{4}-.）$/)
    expect(zh[1]).toMatch(/^“.+”（330681-.+）退出清单$/)
    expect(zh[2]).toMatch(
      /^“办理老年优待证（代办）”（.+）拆分为 2 项：“老年优待证代办”（.+）、“养老补贴代办”（.+）$/,
    )
    expect(zh[3]).toMatch(/^“困难群众入户走访”（.+）、“.+”（.+）合并为“困难群众走访与报告”（.+）$/)
    expect(zh[4]).toMatch(/改为“高龄独居老人定期巡访”（.+），修改事项名称$/)
    expect(zh[5]).toMatch(/依据调整：由《.+》.*改为《老年人权益保障法》第五十三条$/)
    for (const difference of differences)
      expect(sentenceOf(difference, 'en')).toMatch(/added|left|split|merged|became|basis|changed/i)
    expect(summaryOf(differences, 'zh')).toBe(
      '新增 1 项，退出 1 项，拆分 1 项，合并 1 项，改写 1 项，依据调整 1 项，其他调整 1 项',
    )
    expect(summaryOf([], 'zh')).toBe('两版内容相同')
  })

  it('follows lineage over the versions between', () => {
    const [first = ''] = after.given.get(1) ?? []
    const later = revise(after.items, [split(first, [{ title: '新办优待证' }, { title: '补办优待证' }])])
    const whole = diffOf(items, later.items).filter(({ kind }) => kind === 'split')
    expect(whole).toMatchObject([
      {
        from: [{ sieveCode: codeOf(7) }],
        into: [{ title: '养老补贴代办' }, { title: '新办优待证' }, { title: '补办优待证' }],
      },
    ])
    const ended = revise(after.items, (after.given.get(1) ?? []).map(retire))
    expect(diffOf(items, ended.items).filter(({ from }) => from[0]?.sieveCode === codeOf(7))).toMatchObject([
      { kind: 'retired' },
    ])
  })

  it('is nothing between a version and itself, and turns round', () => {
    expect(diffOf(after.items, after.items)).toEqual([])
    const back = applied(codesOf(after.items), diffOf(after.items, items))
    expect(back).toEqual(codesOf(items))
  })
})

const codesOf = (list: readonly Item[]) =>
  new Set(list.flatMap(({ sieveCode, status }) => (status === 'retired' ? [] : [sieveCode])))

/** A step of a year's work: which items it takes is read off the list it meets. */
const step = fc.record({
  kind: fc.constantFrom('add', 'retire', 'split', 'merge', 'retitle', 'rebase'),
  at: fc.nat(999),
  other: fc.nat(999),
  parts: fc.integer({ min: 2, max: 4 }),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

function changeFor(list: readonly Item[], { kind, at, other, parts }: Step, index: number): Change[] {
  const listed = [...codesOf(list)]
  const code = listed[at % listed.length]
  const second = listed[other % listed.length]
  const title = (part: number) => ({ title: `代办第 ${index} 步第 ${part} 项` })
  if (kind === 'add' || !code || !second) return [add(title(0))]
  if (kind === 'retire') return [retire(code)]
  if (kind === 'split')
    return [
      split(
        code,
        Array.from({ length: parts }, (_, part) => title(part)),
      ),
    ]
  if (kind === 'merge') return code === second ? [] : [merge([code, second], title(0))]
  if (kind === 'retitle') return [retitle(code, title(at).title)]
  return [rebase(code, [{ ...newItem().basis[0], articles: [String(at + 1)] } as NewItemBasis])]
}
type NewItemBasis = ReturnType<typeof newItem>['basis'][number]

describe('any sequence of publishing, retiring, splitting and merging', () => {
  /** Few enough that runs meet themselves. */
  const start = items.slice(0, 6)
  const years = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })

  /** Publishes each year's changes that can be made; the versions, the first included. */
  function history(steps: readonly (readonly Step[])[]): (readonly Item[])[] {
    const versions: (readonly Item[])[] = [start]
    for (const [year, wanted] of steps.entries()) {
      const base = versions.at(-1) ?? []
      const changes: Change[] = []
      for (const [index, each] of wanted.entries()) {
        // A change is judged after those before it, as in a draft.
        const now = changes.length > 0 ? revise(base, changes).items : base
        const here = now.filter(({ sieveCode }) => base.some((item) => item.sieveCode === sieveCode))
        const next = [...changes, ...changeFor(here, each, index)]
        if (revise(base, next).faults.length === 0) changes.push(...next.slice(changes.length))
      }
      if (changes.length === 0) continue
      versions.push(revise(base, changes, { effectiveFrom: addDays('2027-01-01', year * 365) }).items)
    }
    return versions
  }

  it('leaves each revision saying one thing for good, no code lost or reused (R5), and lineage both ways', () => {
    fc.assert(
      fc.property(years, (steps) => {
        const said = new Map<string, string>()
        const gone = new Set<string>()
        let before: readonly Item[] = []
        for (const list of history(steps)) {
          const byCode = new Map(list.map((item) => [item.sieveCode, item]))
          // One current revision per code.
          expect(byCode.size).toBe(list.length)
          for (const { sieveCode } of before) expect(byCode.has(sieveCode)).toBe(true)
          for (const item of list) {
            const { sieveCode, revision, status, ancestors, successors } = item
            const now = JSON.stringify(item)
            expect(said.get(`${sieveCode} ${revision}`) ?? now).toBe(now)
            said.set(`${sieveCode} ${revision}`, now)
            if (gone.has(sieveCode)) expect(status).toBe('retired')
            if (status === 'retired') gone.add(sieveCode)
            for (const code of successors) expect(byCode.get(code)?.ancestors).toContain(sieveCode)
            for (const code of ancestors) expect(byCode.get(code)?.successors).toContain(sieveCode)
          }
          before = list
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has differences that lead from the codes of any version to those of any other', () => {
    fc.assert(
      fc.property(years, fc.nat(), fc.nat(), (steps, from, into) => {
        const versions = history(steps)
        const a = versions[from % versions.length] ?? []
        const b = versions[into % versions.length] ?? []
        const differences = diffOf(a, b)
        expect(applied(codesOf(a), differences)).toEqual(codesOf(b))
        for (const difference of differences)
          for (const language of ['zh', 'en'] as const)
            expect(sentenceOf(difference, language)).not.toMatch(/undefined|null/)
      }),
      { numRuns: 300 },
    )
  })
})
