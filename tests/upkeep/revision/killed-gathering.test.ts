import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { allProposals, roundById } from '../../../shared/upkeep/revision/revision.table.ts'
import { reviseCatalogue } from '../../../shared/upkeep/revision/revision-watch.ts'
import { roundIdOf } from '../../../shared/upkeep/revision/round.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../../support/crash.ts'
import { offList, openCounty, orderIn } from '../../support/domain-county.ts'

describe('the clock dying at any call', () => {
  beforeAll(() => {
    countCalls()
  })
  beforeEach(surviveAgain)

  it('leaves one round with every proposal once', async () => {
    let seeds = 0
    const moments = await dieEverywhere(
      async () => {
        // Every case is a county of its own; opening it is not part of the act.
        seeds += 1
        if (seeds === 1) {
          await openCounty()
          await orderIn('approved', { content: offList })
        }
        // A year of its own instead of a county: the window opens anew.
        return 2027 + seeds
      },
      (at) => reviseCatalogue(new Date(`${at}-01-06T09:00:00+08:00`)),
      async (at) => {
        const found = await roundById(roundIdOf('330681', at))
        expect(found?.state).toBe('open')
        const written = await allProposals(found?.id ?? '')
        expect(new Set(written.map(({ ground, title }) => `${ground.kind} ${title}`)).size).toBe(
          written.length,
        )
        const total = Object.values(found?.found ?? {}).reduce((sum, each) => sum + (each ?? 0), 0)
        expect(written.length).toBe(total)
      },
    )
    expect(moments).toBeGreaterThan(10)
    // Some fifty gatherings, each through the engine.
  }, 300_000)
})
