/** Creates the templates' tables in the engine. A stream is switched on after the first seed, see `openStreams`. */

import { isObject, type JsonObject, listOf, objectOf } from './json.ts'
import type { LocalTable } from './parts.ts'
import { type EngineCall, EngineRefusal } from './table-engine-call.ts'

const perIndex = ['IndexName', 'KeySchema', 'Projection']

function indexes(list: unknown): JsonObject[] {
  return listOf(list).map((each) =>
    Object.fromEntries(Object.entries(objectOf(each)).filter(([key]) => perIndex.includes(key))),
  )
}

export async function createTables(call: EngineCall, tables: readonly LocalTable[]): Promise<void> {
  for (const { name, properties } of tables) {
    const global = indexes(properties.GlobalSecondaryIndexes)
    const local = indexes(properties.LocalSecondaryIndexes)
    try {
      await call('CreateTable', {
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: properties.KeySchema,
        AttributeDefinitions: properties.AttributeDefinitions,
        ...(global.length > 0 ? { GlobalSecondaryIndexes: global } : {}),
        ...(local.length > 0 ? { LocalSecondaryIndexes: local } : {}),
      })
    } catch (cause) {
      if (!(cause instanceof EngineRefusal && cause.name === 'ResourceInUseException')) throw cause
    }
    const ttl = objectOf(properties.TimeToLiveSpecification)
    if (ttl.Enabled === true && ttl.AttributeName)
      await call('UpdateTimeToLive', { TableName: name, TimeToLiveSpecification: ttl }).catch(ignoreRefusal)
  }
}

/**
 * Switches streams on. After the seed, not before: what a county starts with is not news, and every stream
 * record makes the engine's writes dearer.
 */
export async function openStreams(call: EngineCall, tables: readonly LocalTable[]): Promise<void> {
  for (const { name, properties } of tables) {
    const view = properties.StreamSpecification
    if (!isObject(view)) continue
    await call('UpdateTable', {
      TableName: name,
      StreamSpecification: { StreamEnabled: true, StreamViewType: view.StreamViewType },
    }).catch(ignoreRefusal)
  }
}

export async function dropTables(call: EngineCall, tables: readonly LocalTable[]): Promise<void> {
  for (const { name } of tables) await call('DeleteTable', { TableName: name }).catch(ignoreRefusal)
}

/** Asking for what already is so is refused; a broken engine is not a refusal. */
function ignoreRefusal(cause: unknown): void {
  if (!(cause instanceof EngineRefusal)) throw cause
}
