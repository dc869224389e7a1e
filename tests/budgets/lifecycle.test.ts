import { afterAll, beforeAll, expect, it } from 'vitest'
import { measure, printMeasured } from './meter.ts'
import { openPlace, playOrder, useCases, villages } from './order-play.ts'
import { type Outside, openOutside } from './outside.ts'

let outside: Outside
beforeAll(async () => {
  outside = await openOutside()
  await openPlace()
})
afterAll(async () => {
  printMeasured()
  await outside.close()
})

it('an order to three villages', async () => {
  const { steps } = await playOrder(measure)
  const sum = (field: 'writeUnits' | 'readUnits' | 'transactions') =>
    steps.reduce((total, { cost }) => total + cost[field], 0)
  // 82 units measured, of 127 while events kept whole records, records were written whole and counts had marks.
  expect(sum('writeUnits') / villages.length).toBeLessThanOrEqual(84)
  expect(sum('readUnits') / villages.length).toBeLessThanOrEqual(30)
  expect(sum('transactions')).toBeLessThanOrEqual(40)
  expect([...new Set(steps.map(({ useCase }) => useCase))]).toEqual(useCases)
  // One event on the bus for each change, one start and one return of the chain.
  expect(outside.events().count).toBe(4 + villages.length * 6)
  expect(outside.asked.get('StartExecution')).toBe(1)
  expect(outside.asked.get('SendTaskSuccess')).toBe(1)
})
