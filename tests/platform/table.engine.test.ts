import { beforeAll, describe, expect, it } from 'vitest'
import { putAll } from '../../shared/platform/bulk.ts'
import { all, get, getMany, page } from '../../shared/platform/reads.ts'
import { onSpent, type Spent } from '../../shared/platform/table.ts'
import {
  ConditionLost,
  check,
  insert,
  mark,
  put,
  remove,
  replace,
  transact,
} from '../../shared/platform/writes.ts'
import { freshTable } from '../support/county-table.ts'

const item = (pk: string, more: Record<string, unknown> = {}) => ({ pk, sk: 'X', version: 1, ...more })
const key = (pk: string) => ({ pk, sk: 'X' })

describe('the table', { tags: ['table'] }, () => {
  beforeAll(async () => {
    await freshTable()
  })

  it('inserts once', async () => {
    await transact([insert(item('once'))])
    await expect(transact([insert(item('once'))])).rejects.toMatchObject({ name: 'ConditionLost', lost: [0] })
  })

  it('writes all or nothing, and says which condition was lost', async () => {
    await transact([insert(item('there'))])
    const lost = await transact([insert(item('new')), insert(item('there')), check(key('absent'), 1)]).catch(
      (cause: ConditionLost) => cause.lost,
    )
    expect(lost).toEqual([1, 2])
    expect(await get(key('new'))).toBeUndefined()
  })

  it('replaces only the version that was read', async () => {
    await transact([insert(item('versioned'))])
    await transact([replace(item('versioned', { version: 2 }), 1)])
    await expect(transact([replace(item('versioned', { version: 2 }), 1)])).rejects.toBeInstanceOf(
      ConditionLost,
    )
    await transact([check(key('versioned'), 2), put(item('other'))])
    await transact([remove(key('versioned'))])
    expect(await get(key('versioned'))).toBeUndefined()
  })

  it('marks an item attribute by attribute, beginning it where there is none, with all else or not at all', async () => {
    const marking = (name: string, day: string) => mark(key('marked'), { kind: 'marks', [name]: day })
    await Promise.all([1, 2, 3, 4].map((n) => transact([marking(`until_${n}`, `2026-12-0${n}`)])))
    await transact([marking('until_1', '2026-12-31')])
    const lost = transact([insert(item('marker')), marking('until_5', 'x'), check(key('absent'), 1)])
    await expect(lost).rejects.toBeInstanceOf(ConditionLost)
    expect(await get(key('marked'))).toEqual({
      ...{ ...key('marked'), kind: 'marks', until_1: '2026-12-31' },
      ...{ until_2: '2026-12-02', until_3: '2026-12-03', until_4: '2026-12-04' },
    })
  })

  it('lets one of two writers win', async () => {
    await transact([insert(item('race'))])
    const tries = await Promise.allSettled(
      Array.from({ length: 8 }, (_, by) => transact([replace(item('race', { version: 2, by }), 1)])),
    )
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('reads many in the order asked, across the hundred a call takes', async () => {
    await putAll(Array.from({ length: 130 }, (_, n) => item(`many-${n}`, { n })))
    const wanted = [...Array.from({ length: 130 }, (_, n) => key(`many-${129 - n}`)), key('nowhere')]
    const found = await getMany(wanted)
    expect(found.map(({ n }) => n)).toEqual(Array.from({ length: 130 }, (_, n) => 129 - n))
  })

  describe('in pages', () => {
    beforeAll(async () => {
      const listed = Array.from({ length: 45 }, (_, n) =>
        item(`list-${n}`, {
          gsi1pk: 'LIST',
          gsi1sk: String(n).padStart(3, '0'),
          odd: n % 2 === 1,
          tags: n % 5 === 0 ? ['five'] : [],
        }),
      )
      await putAll(listed)
    })

    const walk = async (question: Parameters<typeof page>[0], limit: number) => {
      const sizes: number[] = []
      const seen: unknown[] = []
      let from: Record<string, unknown> | undefined
      do {
        const found = await page(question, limit, from)
        sizes.push(found.items.length)
        seen.push(...found.items.map(({ gsi1sk }) => Number(gsi1sk)))
        from = found.next
      } while (from)
      return { sizes, seen }
    }

    it('of the size asked, each once, newest first where asked', async () => {
      const { sizes, seen } = await walk({ index: 'gsi1', pk: 'LIST', newestFirst: true }, 20)
      expect(sizes).toEqual([20, 20, 5])
      expect(seen).toEqual(Array.from({ length: 45 }, (_, n) => 44 - n))
    })

    it('without a next page when the last one is exactly full', async () => {
      expect((await walk({ index: 'gsi1', pk: 'LIST' }, 45)).sizes).toEqual([45])
      expect((await walk({ index: 'gsi1', pk: 'LIST' }, 15)).sizes).toEqual([15, 15, 15])
    })

    it('that filters fill', async () => {
      expect((await walk({ index: 'gsi1', pk: 'LIST', where: { odd: true } }, 10)).sizes).toEqual([10, 10, 2])
      expect((await walk({ index: 'gsi1', pk: 'LIST', contains: ['tags', 'five'] }, 4)).seen).toEqual([
        0, 5, 10, 15, 20, 25, 30, 35, 40,
      ])
    })

    it('or whole, by range and by prefix', async () => {
      expect(await all({ index: 'gsi1', pk: 'LIST' })).toHaveLength(45)
      expect(await all({ index: 'gsi1', pk: 'LIST', between: ['010', '019'] })).toHaveLength(10)
      expect(await all({ index: 'gsi1', pk: 'LIST', prefix: '04' })).toHaveLength(5)
    })
  })

  it('tells what each call cost', async () => {
    const spent: Spent[] = []
    onSpent((each) => spent.push(each))
    await transact([insert(item('cost'))])
    await get(key('cost'))
    onSpent(undefined)
    expect(spent.map(({ operation, items }) => [operation, items])).toEqual([
      ['transact', 1],
      ['get', 1],
    ])
    // Engines differ in what they say a transaction costs; none says it is cheaper than two plain writes.
    expect(spent[0]?.units).toBeGreaterThanOrEqual(2)
    expect(spent[1]?.units).toBe(1)
  })
})
