/** `npm run cost`: the month of a county at list prices, from what its use cases are measured to ask for. */
import { afterAll, beforeAll, it, vi } from 'vitest'
import { domains } from '../../infra/domains.ts'
import { entryPoints, sourceOf } from '../../infra/entry-points.ts'
import { openPlace, useCases, villages } from '../budgets/order-play.ts'
import { type Outside, openOutside } from '../budgets/outside.ts'
import { deployedTemplates } from '../support/deployed-county.ts'
import { monday } from '../support/domain-county.ts'
import { openLooks, sieveLook } from './cost/browsing.ts'
import { keptBytes } from './cost/kept-bytes.ts'
import { keepLogs, measureLook, measurePlays, measureRound } from './cost/measuring.ts'
import { fixedLines, type Round, useCaseLines, variableLines } from './cost/month.ts'
import { yuanPerDollar } from './cost/prices.ts'
import { assumptionsText, pricesText, serviceTable, useCaseTable } from './cost/printing.ts'
import { countsOf, statesEntered } from './cost/template-counts.ts'
import { machine } from './machine.ts'

/** What grows with the work is to cost no more than this a month. */
const aimDollars = 12

let outside: Outside
beforeAll(async () => {
  keepLogs()
  outside = await openOutside()
  await openPlace()
})
afterAll(() => outside.close())

it('the month of a county', async () => {
  const before = await keptBytes()
  const eventsBefore = outside.events()
  const measured = await measurePlays(1)
  const events = {
    count: outside.events().count - eventsBefore.count,
    bytes: outside.events().bytes - eventsBefore.bytes,
  }
  const after = await keptBytes()
  measured.set('try the sieve', await measureLook(sieveLook, 30))
  for (const [useCase, { cpuMs }] of await measurePlays(30)) {
    const once = measured.get(useCase)
    if (once) measured.set(useCase, { ...once, cpuMs })
  }
  for (const [name, look] of Object.entries(await openLooks()))
    measured.set(name, await measureLook(look, 30))

  const templates = await deployedTemplates('zhuji')
  const approved = {
    decision: { outcome: 'approved' },
    delivery: { remaining: 0, reviewOpen: false },
    clock: { next: 'remind' },
  }
  const states = statesEntered(templates, approved)
  const counts = countsOf(templates)
  const lines = useCaseLines(measured)
  const given = {
    ...{ lines, events, templates: counts, rounds: await rounds() },
    transitions: {
      approved: states.length,
      reminded: statesEntered(templates, approved, 1).length - states.length,
    },
    kept: { table: after.table - before.table, indexes: after.indexes - before.indexes },
  }
  const variable = variableLines(given)
  const sum = variable.reduce((total, { yuan }) => total + yuan, 0) / yuanPerDollar.rate
  const halved =
    variable
      .filter(({ priced }) => priced === 'reads' || priced === 'writes')
      .reduce((total, { yuan }) => total + yuan, 0) / yuanPerDollar.rate
  const perTask = useCases.reduce((total, name) => total + (measured.get(name)?.writeUnits ?? 0), 0)
  console.log(
    [
      `Measured on ${machine()}.`,
      '',
      useCaseTable(lines),
      '',
      serviceTable('what grows with the work', variable),
      '',
      serviceTable('what is fixed', fixedLines(counts)),
      '',
      `${sum.toFixed(2)} US$ a month for what grows with the work, a year's table included; the aim is ${aimDollars}.`,
      `${(sum - halved / 2).toFixed(2)} US$ if China's prices of DynamoDB's requests were halved as those of us-east-1 were.`,
      `${(perTask / villages.length).toFixed(1)} write units a task with its share of an order; ${events.count} events and ${Math.round(given.kept.table)} + ${Math.round(given.kept.indexes)} bytes (table + indexes) an order; ${counts.functions} functions of ${counts.functionMegabytes} MB, ${counts.alarms} alarms.`,
      `The chain enters: ${states.join(' → ')}.`,
      '',
      assumptionsText(),
      '',
      pricesText(),
    ].join('\n'),
  )
})

/** Each round once, in a county of the few orders that were played. */
async function rounds(): Promise<Round[]> {
  // After the deadline of everything that was played: the clocks have something to look at.
  vi.setSystemTime(new Date(monday.getTime() + 3_600_000))
  const found: Round[] = []
  for (const point of entryPoints(domains).rounds) {
    const { handler } = (await import(/* @vite-ignore */ `../../${sourceOf(point)}`)) as {
      handler: () => Promise<unknown>
    }
    const perHour = point.at.minute.includes('/') ? 60 / Number(point.at.minute.split('/')[1]) : 1
    const perDay = point.at.hour === undefined ? 24 * perHour : perHour
    await handler()
    found.push({ name: point.name, perDay, cost: await measureRound(point.name, handler) })
  }
  return found
}
