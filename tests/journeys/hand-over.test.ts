import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningCounty } from '../../infra/local/running-county.ts'
import { directoryRoutes } from '../../shared/directory/directory.contract.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import { addDays, dayOf } from '../../shared/platform/clock.ts'
import { handoversRoutes } from '../../shared/work/handovers/handovers.contract.ts'
import type { Person } from '../support/call.ts'
import { startDeployedCounty } from '../support/deployed-county.ts'
import { Stage } from '../support/stage.ts'

const town = '330681109'
const post = 'deputy_party_secretary'

describe('a reviewer’s post that changes hands in a running county (R39)', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'xingcun-hand-over-'))
  let county: RunningCounty
  let stage: Stage
  let deputy: Person
  let standIn: Person
  let operator: Person
  let orderId: string

  beforeAll(async () => {
    county = await startDeployedCounty({ dataDir })
    stage = new Stage(county.url)
    deputy = await stage.person(post, town)
    standIn = await stage.person('town_overseer', town)
    operator = await stage.person('town_operator', town)
    const leader = await stage.person('leader_in_charge', town, { line: '民政' })
    const { items } = await leader.call(catalogueRoutes.listItems, {
      query: { q: '困难老人定期巡访', limit: 1 },
    })
    const body = {
      sieveCode: items[0]?.sieveCode ?? '',
      ...{ units: ['330681109229'], object: '独居老人', action: '组织网格员走访独居老人' },
      ...{ place: '各自然村', finishStandard: '每位老人走访一次', deadline: await stage.workday(9) },
      contact: { name: '张三', phone: '0575-00000001' },
    }
    orderId = (await leader.call(dispatchRoutes.draftOrder, { body })).id
    await leader.call(dispatchRoutes.submitOrder, { params: { orderId } })
    await stage.quiet()
  })
  afterAll(async () => {
    await county?.stop()
    rmSync(dataDir, { recursive: true, force: true })
  })

  const lists = async (person: Person) => (await person.call(handoversRoutes.listHandovers)).handovers
  const toldOf = async (person: Person, id: string) =>
    (await person.call(noticesRoutes.listNotices, { query: { limit: 50 } })).notices
      .filter(({ record }) => record.id === id)
      .map(({ type }) => type)

  it('is handed over when somebody comes to act, both are told, and he confirms', async () => {
    const today = dayOf(await stage.now())
    const due = (await deputy.call(dispatchRoutes.getOrder, { params: { orderId } })).reviewDueAt
    await operator.call(directoryRoutes.givePost, {
      params: { unitCode: town },
      body: {
        ...{ personId: standIn.personId, post, from: today, to: addDays(today, 1) },
        ...{ acting: true, actingFor: deputy.name },
      },
    })
    await stage.quiet()
    const [there] = await lists(standIn)
    expect(there).toMatchObject({ from: { personId: deputy.personId }, acting: true, count: 1 })
    const params = { handoverId: there?.id ?? '' }
    const { holdings } = await standIn.call(handoversRoutes.getHandover, { params })
    expect(holdings).toMatchObject([{ what: 'to_review', shown: [{ id: orderId, dueAt: due }] }])
    for (const person of [deputy, standIn])
      expect(await toldOf(person, params.handoverId)).toEqual(['handovers.handover-written'])
    const confirmed = await standIn.call(handoversRoutes.confirmHandover, { params })
    expect(confirmed).toMatchObject({ state: 'confirmed', confirmed: { by: { personId: standIn.personId } } })
  })
})
