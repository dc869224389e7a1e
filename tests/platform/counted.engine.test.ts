import { beforeAll, describe, expect, it } from 'vitest'
import { type Addition, type Counted, countOnce } from '../../shared/platform/counted.ts'
import { randomId } from '../../shared/platform/ids.ts'
import { get } from '../../shared/platform/reads.ts'
import { freshTable } from '../support/county-table.ts'

const at = new Date('2026-11-23T10:00:00+08:00')
let nth = 0
const place = () => {
  nth += 1
  return `COUNT#${nth}`
}
const adds = (pk: string, n: number, remembers: boolean): Addition => ({
  ...{ key: { pk, sk: 'N' }, set: { kind: 'count' }, add: { n } },
  ...(remembers ? { remembers: true as const } : {}),
})
const event = (...additions: Addition[]): Counted => ({ eventId: randomId('evt'), at, additions })
const count = async (pk: string) => (await get({ pk, sk: 'N' }))?.n

describe('what is counted', { tags: ['table'] }, () => {
  beforeAll(async () => {
    await freshTable()
  })

  for (const remembers of [true, false]) {
    describe(remembers ? 'in an item that remembers' : 'in an item that others remember for', () => {
      it('is added once, in whichever batches its event comes again', async () => {
        const pk = place()
        const [a, b, c] = [1, 10, 100].map((n) => event(adds(pk, n, remembers))) as [
          Counted,
          Counted,
          Counted,
        ]
        await countOnce([a, b])
        expect(await count(pk)).toBe(11)
        await countOnce([a])
        await countOnce([b, c])
        await countOnce([c, a])
        expect(await count(pk)).toBe(111)
      })

      it('is added once by two readers at one time', async () => {
        const pk = place()
        const events = Array.from({ length: 12 }, (_, n) => event(adds(pk, 2 ** n, remembers)))
        const reader = async (from: number) => {
          for (let tries = 0; tries < 60; tries += 1) {
            // A reader whose batch fails is given it again.
            const done = await countOnce(events.slice(from, from + 8)).then(
              () => true,
              () => false,
            )
            if (done) return
            await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20))
          }
          throw new Error('never counted')
        }
        await Promise.all([reader(0), reader(0), reader(4), reader(4)])
        expect(await count(pk)).toBe(2 ** 12 - 1)
      })
    })
  }

  it('is added to every item of an event, or to none that an earlier delivery added to', async () => {
    const [week, total] = [place(), place()]
    const once = event(adds(week, 1, true), adds(total, 1, false))
    await countOnce([once])
    await countOnce([once, event(adds(week, 1, true), adds(total, 1, false))])
    expect([await count(week), await count(total)]).toEqual([2, 2])
  })

  it('of more events than a transaction has room for is added in several', async () => {
    const pks = Array.from({ length: 130 }, place)
    const events = pks.map((pk) => event(adds(pk, 1, true)))
    await countOnce(events)
    await countOnce(events)
    expect(await Promise.all(pks.map(count))).toEqual(pks.map(() => 1))
  })
})
