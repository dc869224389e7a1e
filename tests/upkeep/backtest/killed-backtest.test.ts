import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { backtestById } from '../../../shared/upkeep/backtest/backtest.table.ts'
import { goOn } from '../../../shared/upkeep/backtest/backtest-run.ts'
import * as backtests from '../../../shared/upkeep/backtest/backtests.ts'
import { add, retire } from '../../lists/catalogue/changes.ts'
import { asOfficer, openedDraft } from '../../lists/catalogue/officers.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../../support/crash.ts'
import { offList, openCounty, orderIn, sieveCode } from '../../support/domain-county.ts'

const span = { from: '2026-01-01', to: '2026-12-31' }
let draftId: string

beforeAll(async () => {
  await openCounty()
  await orderIn('in_review')
  await orderIn('approved', { content: { ...offList, object: '山塘', action: '观察山塘汛期水位' } })
  draftId = (await openedDraft([retire(sieveCode), add({ title: '山塘汛期水位观察' })])).id
})

describe('a page dying at any call', () => {
  beforeAll(() => {
    countCalls()
  })
  beforeEach(surviveAgain)

  it('is counted once', async () => {
    const moments = await dieEverywhere(
      async () => backtests.start(await asOfficer(), draftId, span),
      async ({ id, version }) => goOn(id, version, new Date()),
      async ({ id }) => {
        expect(await backtestById(id)).toMatchObject({
          orders: 2,
          counts: { stopped: 1, newly_allowed: 1 },
        })
      },
    )
    expect(moments).toBeGreaterThan(3)
    // Every town is read at every death.
  }, 300_000)
})
