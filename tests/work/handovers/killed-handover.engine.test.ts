import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { registersOfCounty } from '../../../shared/directory/vacancies.ts'
import { firstBreak } from '../../../shared/platform/history.ts'
import { handOverByClock } from '../../../shared/work/handovers/hand-over.ts'
import { handoversOf, handoversOfTown } from '../../../shared/work/handovers/handover.table.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../../support/crash.ts'
import { monday, orderIn, people, row, town } from '../../support/domain-county.ts'
import { seated } from '../../support/seated.ts'
import { trailOf } from '../../support/trail.ts'
import { at, idsOf, written } from './hands.ts'

beforeAll(countCalls)
afterEach(surviveAgain)
afterAll(() => {
  vi.setSystemTime(monday)
})

it('a round that dies anywhere and comes again hands over each post once, and loses none (R39)', async () => {
  const day = '2026-11-24'
  const moments = await dieEverywhere(
    async () => {
      vi.setSystemTime(monday)
      await seated([
        row(people.deputy, 'deputy_party_secretary', town, { to: '2026-11-23' }),
        row('p-new-deputy', 'deputy_party_secretary', town, { from: day }),
        row(people.clerk, 'committee_clerk', town, { to: '2026-11-23' }),
      ])
      const { id } = await orderIn('in_review')
      vi.setSystemTime(at(day))
      const own = (await registersOfCounty('330681')).filter(({ unit }) => unit === town)
      return { id, own }
    },
    ({ own }) => handOverByClock(own, at(day)),
    async ({ id }) => {
      const handovers = await written()
      expect(handovers.map(({ post }) => post).sort()).toEqual(['committee_clerk', 'deputy_party_secretary'])
      const reviewer = handovers.find(({ post }) => post === 'deputy_party_secretary')
      expect(reviewer && idsOf(reviewer, 'to_review')).toEqual([id])
      for (const each of handovers) {
        const trail = await trailOf(`HANDOVER#${each.id}`)
        expect([trail.length, firstBreak(trail)]).toEqual([1, undefined])
      }
      expect((await handoversOfTown(town, 10)).items).toHaveLength(2)
      expect((await handoversOf(people.deputy, 10)).items).toHaveLength(1)
      expect((await handoversOf('p-new-deputy', 10)).items).toHaveLength(1)
    },
  )
  expect(moments).toBeGreaterThan(15)
}, 300_000)
