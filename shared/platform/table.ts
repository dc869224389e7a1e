/**
 * The one table. Keys stay visible: every `*.table.ts` spells its own. Read by reads.ts, written by writes.ts.
 */

import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'

export interface Key {
  readonly pk: string
  readonly sk: string
}
/** Whatever the table keeps under a key; `*.table.ts` files give it its type. */
export type Item = Key & Record<string, unknown>
/** One DynamoDB call as it was billed, for budgets: reads and writes in capacity units. */
export interface Spent {
  readonly operation: string
  readonly units: number
  readonly items: number
}
let listener: ((spent: Spent) => void) | undefined
/** Tests and benchmarks listen here; undefined stops. */
export function onSpent(listen: ((spent: Spent) => void) | undefined): void {
  listener = listen
}

let client: DynamoDBDocumentClient | undefined

// Each call would format what nobody logs and say which SDK asks: a twelfth of what a call costs a function.
const idle = ['loggerMiddleware', 'getUserAgentMiddleware']

export function documentClient(): DynamoDBDocumentClient {
  if (client) return client
  const plain = new DynamoDBClient({ maxAttempts: 5 })
  for (const each of idle) plain.middlewareStack.remove(each)
  client = DynamoDBDocumentClient.from(plain, { marshallOptions: { removeUndefinedValues: true } })
  return client
}

export function tableName(): string {
  const name = process.env.TABLE_NAME
  if (!name) throw new Error('TABLE_NAME is not set')
  return name
}

type Capacity = { CapacityUnits?: number | undefined } | undefined
/** Tells whoever listens what a call was billed. */
export function account(operation: string, capacity: Capacity | Capacity[], items: number): void {
  if (!listener) return
  const units = [capacity].flat().reduce((sum, each) => sum + (each?.CapacityUnits ?? 0), 0)
  listener({ operation, units, items })
}
