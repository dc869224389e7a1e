/**
 * List prices, before taxes and without any free tier. China's where its page could be read; else the list price of
 * us-east-1 times 1.15, which each line of the output says.
 */

export interface Price {
  readonly amount: number
  readonly currency: 'CNY' | 'USD'
  /** How many of them the amount buys. */
  readonly per: number
  readonly unit: string
  readonly region: 'China (Beijing, Ningxia)' | 'us-east-1'
  /** Where it was read, in a copy stored at an unknown earlier date. */
  readonly source: string
  /** The day of reading. */
  readonly read: string
  readonly note?: string
}

const read = '2026-11-27'
const million = 1_000_000

const china = (amount: number, per: number, unit: string, source: string, note?: string): Price => ({
  ...{ amount, currency: 'CNY', per, unit, region: 'China (Beijing, Ningxia)', source, read },
  ...(note ? { note } : {}),
})
const virginia = (amount: number, per: number, unit: string, source: string, note?: string): Price => ({
  ...{ amount, currency: 'USD', per, unit, region: 'us-east-1', source, read },
  ...(note ? { note } : {}),
})

const dynamodb = 'https://www.amazonaws.cn/en/dynamodb/pricing/'
const cloudwatch = 'https://amazonaws.cn/cloudwatch/pricing'
const events = 'https://cloudburn.io/blog/amazon-eventbridge-pricing'
const usual = 'https://gist.github.com/allenheltondev?page=3'

export const prices = {
  writes: china(
    ...[11.1538, million, 'write request units', dynamodb],
    'us-east-1 halved its own in November 2024; no page was found that says whether China followed',
  ),
  reads: china(
    ...[2.2308, million, 'read request units', dynamodb],
    'derived, not read: a fifth of a write, as in us-east-1; the stored copy of the page ends before it',
  ),
  storage: virginia(0.25, 1, 'GB and month', usual),
  recovery: virginia(0.2, 1, 'GB and month', usual),
  lambdaRequests: virginia(0.2, million, 'requests', 'https://aws.amazon.com/lambda/pricing/'),
  lambdaSeconds: virginia(
    ...[0.0000133334, 1, 'GB-seconds (arm64)'],
    'https://app.unpkg.com/artillery@2.0.28/files/lib/platform/aws-lambda/prices.js',
  ),
  gateway: virginia(
    ...[1, million, 'HTTP API requests'],
    'https://gist.github.com/bluejack/68dd851e8ff1c480d623fc0b09e0423b',
  ),
  transitions: virginia(0.025, 1_000, 'state transitions', 'https://aws.amazon.com/step-functions/pricing/'),
  events: virginia(1, million, 'events', events),
  archived: virginia(0.1, 1, 'GB archived', events),
  archive: virginia(0.023, 1, 'GB and month', events),
  schedules: virginia(1, million, 'scheduled calls', events),
  queues: virginia(0.4, million, 'requests', 'https://cloudburn.io/blog/amazon-sqs-pricing'),
  metrics: china(2, 1, 'metrics and month', cloudwatch),
  alarms: china(0.622, 1, 'alarms and month', cloudwatch),
  logs: virginia(
    ...[0.5, 1, 'GB written'],
    'https://hykell.com/kb/platform-specific-guides/aws-cloudwatch-logs-pricing',
  ),
  logsKept: virginia(
    ...[0.03, 1, 'GB and month'],
    'https://hykell.com/kb/platform-specific-guides/aws-cloudwatch-logs-pricing',
  ),
  key: virginia(1, 1, 'keys and month', 'https://aws.amazon.com/vi/kms/pricing/'),
  dataOut: virginia(0.09, 1, 'GB', usual),
} as const satisfies Record<string, Price>
export type Priced = keyof typeof prices

/** The central parity of the China Foreign Exchange Trade System. */
export const yuanPerDollar = {
  rate: 7.0197,
  day: '2026-01-08',
  source: 'https://menafn.com/1110571586/Chinese-Yuan-Edges-Down-Against-US-Dollar',
}

/** What China asks over us-east-1 where its own price is not at hand. */
export const chinaOverVirginia = 1.15

/** Yuan for a quantity. */
export function yuanFor(priced: Priced, quantity: number): number {
  const { amount, currency, per } = prices[priced]
  const listed = (quantity * amount) / per
  return currency === 'CNY' ? listed : listed * chinaOverVirginia * yuanPerDollar.rate
}

/** How the output names where a price is from. */
export const basisOf = (priced: Priced): string =>
  prices[priced].currency === 'CNY' ? 'China’s list' : `us-east-1 × ${chinaOverVirginia}`
