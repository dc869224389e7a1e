import { it } from 'vitest'
import { gatherFacts } from '../../shared/gate/dispatch/order-facts.ts'
import * as orders from '../../shared/gate/dispatch/orders.ts'
import { entriesUnder } from '../../shared/gate/repeats/near.table.ts'
import { keysOf, nearAmong } from '../../shared/gate/repeats/near.ts'
import { screen } from '../../shared/gate/screening/screen.ts'
import { currentCatalogue } from '../../shared/lists/catalogue/catalogue.ts'
import { putAll } from '../../shared/platform/bulk.ts'
import { type Item, onSpent, type Spent } from '../../shared/platform/table.ts'
import { readAsked } from '../../shared/reading/likeness/likeness.ts'
import { as, content, monday, openCounty, town, village } from '../support/domain-county.ts'

const count = 10_000
const subjects = [
  '独居老人',
  '出租房租客',
  '河道垃圾',
  '山塘水库',
  '沿街店铺',
  '留守儿童',
  '低保户',
  '流浪犬',
]
const acts = ['上门走访登记', '排查隐患并上报', '张贴宣传单', '通知参加体检', '劝阻并引导', '核对信息造册']

/** A town's open orders, entered under their keys as the projector enters them. */
async function seed(): Promise<void> {
  const index = (await currentCatalogue()).index()
  const items = Array.from({ length: count }, (_, at) => {
    const object = `${subjects[at % subjects.length]}${at % 97}组`
    const action = `${acts[at % acts.length]},第${at % 31}批`
    const reading = readAsked(index, { object, action })
    const submittedAt = new Date(monday.getTime() - at * 60_000).toISOString()
    const entry = {
      ...{ kind: 'near', orderId: `ord_${at}`, submittedAt, sieveCode: null, reading },
      ...{ units: [village.slice(9)], from: '2026-11-01', to: '2026-12-20' },
    }
    const sk = `${submittedAt}#ord_${at}`
    return keysOf(reading).map((key) => ({ pk: `NEAR#${town}#${key}`, sk, ...entry }) as Item)
  })
  await putAll(items.flat())
}

const median = (times: number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

it('screening one order against a town’s 10,000 open orders', async () => {
  await openCounty()
  const leader = await as('leader')
  const asked = content()
  const look = async (name: string) => {
    await orders.tryScreening(leader, asked)
    const spent: Spent[] = []
    onSpent((each) => spent.push(each))
    await orders.tryScreening(leader, asked)
    onSpent(undefined)
    const units = spent.reduce((sum, each) => sum + each.units, 0)
    console.log(`${name}: ${spent.length} calls, ${units.toFixed(1)} read units`)
  }
  await look('no open orders')
  await seed()
  await look(`${count} open orders`)

  const index = (await currentCatalogue()).index()
  const facts = await gatherFacts(leader.actor, asked, town, monday)
  const entries = (
    await Promise.all(keysOf(readAsked(index, asked)).map((key) => entriesUnder(town, key)))
  ).flat()
  const times = Array.from({ length: 300 }, () => {
    const from = performance.now()
    nearAmong(readAsked(index, asked), asked, town, monday, entries)
    screen(asked, facts)
    return performance.now() - from
  })
  console.log(`after reading, ${entries.length} candidates: median ${median(times).toFixed(2)} ms`)
})
