import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openPeriods } from '../../../shared/gate/recurring/period-opening.ts'
import { dutyKeeping } from '../../../shared/gate/recurring/recurring.table.ts'
import { change } from '../../../shared/platform/commit.ts'
import { firstBreak } from '../../../shared/platform/history.ts'
import { derivedId } from '../../../shared/platform/ids.ts'
import { transact } from '../../../shared/platform/writes.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../../support/crash.ts'
import { openCounty } from '../../support/domain-county.ts'
import { active, asking, clearAway, clockAt, ordersFrom, read, trailOf } from './standing.ts'

const quietly = async <T>(work: () => Promise<T>): Promise<T> => {
  // What dies is logged before it is thrown.
  const logged = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  try {
    return await work()
  } finally {
    logged.mockRestore()
  }
}

describe('a round dying at any call', () => {
  beforeAll(async () => {
    await openCounty()
    countCalls()
  })
  beforeEach(surviveAgain)

  const round = () => quietly(async () => ({ steps: await openPeriods(clockAt('2027-01-04T00:50:00')) }))
  const prepare = (state: 'sound' | 'blocked') => async () => {
    await clearAway()
    const duty = await active({ to: '2027-01-15' })
    if (state === 'sound') return duty
    const { record, writes } = change(
      dutyKeeping,
      duty,
      { ...duty, ...asking({ finishStandard: null }) },
      {
        ...{ type: 'recurring.duty-changed', by: { system: 'bootstrap' }, at: new Date(duty.updatedAt) },
        ...{ commandId: derivedId('sys', 'vague', duty.id), requestHash: '' },
      },
    )
    await transact(writes)
    return record
  }

  it.each([
    ['sound', 'in_review', 'submitted', ['dispatch.order-drafted', 'dispatch.order-submitted']],
    ['blocked', 'draft', 'blocked', ['dispatch.order-drafted']],
  ] as const)(
    'leaves one order of a %s duty, notes what was missed once, and goes on',
    async (kind, state, outcome, types) => {
      const moments = await dieEverywhere(prepare(kind), round, async ({ id }) => {
        expect(await read(id)).toMatchObject({
          state: 'lapsed',
          openings: [
            { period: '2026-12', outcome: 'missed' },
            { period: '2027-01', outcome },
          ],
        })
        const orders = await ordersFrom({ id })
        expect(orders).toMatchObject([{ state, recurring: { period: '2027-01' } }])
        const events = await trailOf('ORDER', orders[0]?.id ?? '')
        expect(events.map(({ type }) => type)).toEqual(types)
        const trail = await trailOf('RECURRING', id)
        expect([...events, ...trail].length).toBe(types.length + (kind === 'sound' ? 5 : 6))
        expect([firstBreak(events), firstBreak(trail)]).toEqual([undefined, undefined])
      })
      expect(moments).toBeGreaterThan(10)
    },
    300_000,
  )
})
