/** The month as a person reads it. */

import { table } from '../table.ts'
import * as assumed from './assumptions.ts'
import { peopleOf, type ServiceLine, type UseCaseLine } from './month.ts'
import { basisOf, chinaOverVirginia, prices, yuanPerDollar } from './prices.ts'

const number = (value: number, digits = 0) =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })
const dollars = (yuan: number) => number(yuan / yuanPerDollar.rate, 2)

export function useCaseTable(lines: readonly UseCaseLine[]): string {
  const once = { readUnits: 'RRU', writeUnits: 'WRU', calls: 'calls' }
  const rows = lines.map((line) => [
    line.name,
    number(line.timesPerMonth),
    ...[number(line.readUnits, 1), number(line.writeUnits, 1), number(line.calls)],
    ...[number(line.invocations), number(line.cpuMs, 1)],
    ...[number(line.yuan, 2), dollars(line.yuan)],
  ])
  const yuan = lines.reduce((sum, line) => sum + line.yuan, 0)
  rows.push(['all', '', '', '', '', '', '', number(yuan, 2), dollars(yuan)])
  return table(
    ['DynamoDB by use case', 'a month', ...Object.values(once), 'functions', 'CPU ms', '¥', 'US$'],
    rows,
  )
}

export function serviceTable(title: string, lines: readonly ServiceLine[]): string {
  const rows = lines.map(({ name, quantity, priced, yuan }) => [
    name,
    `${number(quantity, quantity < 100 ? 2 : 0)} ${prices[priced].unit}`,
    ...[number(yuan, 2), dollars(yuan), basisOf(priced)],
  ])
  const yuan = lines.reduce((sum, line) => sum + line.yuan, 0)
  rows.push(['all', '', number(yuan, 2), dollars(yuan), ''])
  return table([title, 'quantity', '¥', 'US$', 'price'], rows)
}

export function assumptionsText(): string {
  const { lambda } = assumed
  const looks = Object.entries(assumed.often)
    .filter(([, { times, per }]) => !(times === 1 && per === 'order'))
    .map(([name, { times, per }]) => `${name} ${times} ${per === 'order' ? 'an' : 'a'} ${per}`)
  return [
    `Assumed: ${peopleOf()}; orders to ${assumed.county.villagesPerOrder} villages each;`,
    `  ${number(assumed.workdaysPerMonth, 1)} working days a month (the calendar of 2026);`,
    `  looked at: ${looks.join(', ')};`,
    `  Lambda: CPU at ${lambda.coreAtMegabytes} MB a core, ${lambda.tableCallMs} ms for each call of the table, ${lambda.coldShare * 100} % of calls start a function in ${lambda.coldMs} ms;`,
    `  every request reads its caller anew; events reach the stream's readers one by one; nothing fails;`,
    `  metrics of the API's functions ${assumed.metricHoursPerWorkday} h a working day; ${assumed.remindedShare * 100} % of reviews reminded of;`,
    `  logs: ${assumed.lambdaLogBytes} bytes of Lambda's own a call, ${assumed.accessLogBytes} of the gateway's a request, ${assumed.chainLog.eventsPerState} × ${assumed.chainLog.bytes} a state; kept at ${assumed.keptLogShare * 100} %.`,
  ].join('\n')
}

export function pricesText(): string {
  const rows = Object.entries(prices).map(([name, price]) => [
    name,
    `${price.currency} ${price.amount} for ${number(price.per)} ${price.unit}`,
    ...[price.region, price.read, price.source],
  ])
  const notes = Object.entries(prices).flatMap(([name, price]) =>
    'note' in price ? [`  ${name}: ${price.note}`] : [],
  )
  return [
    table(['list price', 'amount', 'region', 'read', 'source'], rows),
    ...notes,
    `US$ 1 = ¥ ${yuanPerDollar.rate}, central parity of ${yuanPerDollar.day} (${yuanPerDollar.source}).`,
    `Prices of us-east-1 are taken times ${chinaOverVirginia}. Before taxes; no free tier is deducted.`,
  ].join('\n')
}
