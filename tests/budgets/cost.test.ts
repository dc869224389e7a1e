import { beforeAll, describe, expect, it } from 'vitest'
import { often } from '../benchmarks/cost/assumptions.ts'
import { gigabyteSeconds, type Measured, useCaseLines, variableLines } from '../benchmarks/cost/month.ts'
import { type Price, prices, yuanFor } from '../benchmarks/cost/prices.ts'
import { costOf } from './meter.ts'
import { openPlace, playOrder, type Step } from './order-play.ts'
import { openOutside } from './outside.ts'

const once: Measured = {
  ...{ readUnits: 1, writeUnits: 10, calls: 2, requests: 1, invocations: 3 },
  ...{ cpuMs: 4, logBytes: 500, replyBytes: 1_000 },
}

describe('the cost of a month', () => {
  let steps: readonly Step[]
  beforeAll(async () => {
    const outside = await openOutside()
    await openPlace()
    steps = (await playOrder((_, work) => costOf(work))).steps
    await outside.close()
  })

  it('has a line for every use case that is measured', () => {
    const measured = new Map(steps.map(({ useCase }) => [useCase as string, once]))
    const lines = useCaseLines(measured)
    expect(lines.map(({ name }) => name)).toEqual([...measured.keys()])
    for (const { timesPerMonth, yuan } of lines) {
      expect(timesPerMonth).toBeGreaterThan(0)
      expect(yuan).toBeGreaterThan(0)
    }
  })

  it('refuses a use case of which nobody says how often it happens', () => {
    expect(() => useCaseLines(new Map([['dance', once]]))).toThrow('how often "dance"')
  })

  it('bills the units of every use case, and of every service what all of them ask', () => {
    const lines = useCaseLines(new Map(Object.keys(often).map((name) => [name, once])))
    const times = lines.reduce((sum, { timesPerMonth }) => sum + timesPerMonth, 0)
    const services = variableLines({
      ...{ lines, rounds: [], events: { count: 22, bytes: 26_000 }, kept: { table: 1, indexes: 1 } },
      transitions: { approved: 7, reminded: 4 },
      templates: {
        ...{ functionMegabytes: 512, functions: 1, alarms: 1, metrics: 1, metricsByTheHour: 1, ownKeys: 0 },
      },
    })
    const quantityOf = (name: string) => services.find((each) => each.name === name)?.quantity
    expect(quantityOf('DynamoDB: writes of the use cases')).toBeCloseTo(10 * times)
    expect(quantityOf('DynamoDB: who calls, read for each request')).toBeCloseTo(times)
    expect(quantityOf('Lambda: requests')).toBeCloseTo(3 * times)
    expect(quantityOf('Data out')).toBeCloseTo((1_000 * times) / 1e9)
  })

  it('takes China’s list as it is, and others by the rate of the day and what China asks more', () => {
    expect(yuanFor('writes', 1_000_000)).toBeCloseTo(11.1538)
    expect(yuanFor('transitions', 1_000)).toBeCloseTo(0.025 * 1.15 * 7.0197)
  })

  it('counts a function’s time by its share of a core, its calls and its starts', () => {
    // 100 ms of a core at 512 of 1,769 MB are 345.5; 10 calls of 5 ms; 3 % of one start of 400 ms.
    const cost = { ...once, cpuMs: 100, calls: 10, invocations: 1 }
    expect(gigabyteSeconds(cost, 512)).toBeCloseTo((345.5 + 50 + 12) / 1000 / 2, 3)
  })

  it.each(Object.entries<Price>(prices))('says of the price of %s where and when it was read', (_, price) => {
    expect(price.source).toMatch(/^https:\/\//)
    expect(price.read).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(price.currency).toBe(price.region === 'us-east-1' ? 'USD' : 'CNY')
  })
})
