import { it } from 'vitest'
import { townsOfCounty } from '../../shared/directory/directory.ts'
import { orderById, orderKeeping } from '../../shared/gate/dispatch/order.table.ts'
import { putAll } from '../../shared/platform/bulk.ts'
import { derivedId } from '../../shared/platform/ids.ts'
import { partsOf } from '../../shared/platform/parts.ts'
import { type Item, onSpent, type Spent } from '../../shared/platform/table.ts'
import { backtestById } from '../../shared/upkeep/backtest/backtest.table.ts'
import { goOn } from '../../shared/upkeep/backtest/backtest-run.ts'
import * as backtests from '../../shared/upkeep/backtest/backtests.ts'
import { roundById } from '../../shared/upkeep/revision/revision.table.ts'
import { reviseCatalogue } from '../../shared/upkeep/revision/revision-watch.ts'
import { roundIdOf } from '../../shared/upkeep/revision/round.ts'
import { add, codeOf, retire, split } from '../lists/catalogue/changes.ts'
import { asOfficer, openedDraft } from '../lists/catalogue/officers.ts'
import { offList, openCounty, orderIn, sieveCode } from '../support/domain-county.ts'

/** Those of the largest county's year are 60,000; seeding them takes two minutes, replaying them one. */
const count = Number(process.env.BACKTEST_ORDERS ?? 60_000)

/** A county's year: orders like the two that were really sent, over all towns, items and days. */
async function seedYear(): Promise<void> {
  const towns = await townsOfCounty('330681')
  const like = [await orderIn('delivered'), await orderIn('approved', { content: offList })]
  const models = await Promise.all(like.map(({ id }) => orderById(id)))
  const items = Array.from({ length: count }, (_, at): Item[] => {
    const model = models[at % 20 === 0 ? 1 : 0]
    if (!model) throw new Error('no model')
    const id = derivedId('ord', 'benchmark', at)
    const town = towns[at % towns.length] ?? ''
    const day = new Date(Date.UTC(2026, 0, 2) + (at % 330) * 86_400_000 + at).toISOString()
    const code = model.content.sieveCode === null ? null : at % 3 === 0 ? sieveCode : codeOf((at % 100) + 1)
    const content = { ...model.content, sieveCode: code, object: `${model.content.object}${at % 50}组` }
    const order = { ...model, id, town, content, createdAt: day, updatedAt: day }
    const { moving, lasting } = partsOf(orderKeeping.toItem(order), orderKeeping.lasting)
    return lasting ? [moving, lasting] : [moving]
  })
  await putAll(items.flat())
}

it('replaying and taking stock of a county’s year', async () => {
  await openCounty()
  const seeding = performance.now()
  await seedYear()
  console.log(`seeded ${count} orders in ${((performance.now() - seeding) / 1000).toFixed(0)} s`)
  const spent: Spent[] = []
  const told = (what: string, from: number) => {
    const units = spent.reduce((sum, each) => sum + each.units, 0)
    const seconds = ((performance.now() - from) / 1000).toFixed(1)
    console.log(`${what}: ${seconds} s, ${spent.length} calls, ${units.toFixed(0)} capacity units`)
    spent.length = 0
  }
  onSpent((each) => spent.push(each))

  const draft = await openedDraft([
    split(sieveCode, [
      { title: '居家养老需求调查' },
      { title: '独居老人定期走访', evidenceCeiling: ['note', 'list'] },
    ]),
    retire(codeOf(20)),
    add({ title: '寒潮逐户提醒' }),
  ])
  let began = performance.now()
  const { id } = await backtests.start(await asOfficer(), draft.id, { from: '2026-01-01', to: '2026-12-31' })
  let longest = 0
  let pages = 0
  for (let now = await backtestById(id); now?.state === 'running'; now = await backtestById(id)) {
    const page = performance.now()
    await goOn(id, now.version, new Date())
    longest = Math.max(longest, performance.now() - page)
    pages += 1
  }
  const done = await backtestById(id)
  told(`backtest of ${done?.orders} orders in ${pages} pages, the longest ${Math.round(longest)} ms`, began)
  console.log(`${JSON.stringify(done?.counts)}, a record of ${JSON.stringify(done).length} bytes`)

  began = performance.now()
  await reviseCatalogue(new Date('2027-01-05T09:00:00+08:00'))
  const round = await roundById(roundIdOf('330681', 2027))
  told(`gathering from ${round?.ordersRead} orders`, began)
  console.log(JSON.stringify(round?.found))
  onSpent(undefined)
})
