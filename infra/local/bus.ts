/** The event buses: an entry is matched with the rules and written down before PutEvents answers. */

import { randomUUID } from 'node:crypto'
import type { Deliveries } from './deliveries.ts'
import { matches, targetInput } from './event-pattern.ts'
import type { Journal } from './journal.ts'
import { isObject, type Json, type JsonObject, listOf, objectOf, textOf } from './json.ts'
import type { Rule } from './parts.ts'
import { ServiceError } from './service-error.ts'
import { localAccount, localRegion } from './template.ts'
import type { VirtualClock } from './virtual-clock.ts'

export interface Bus {
  /** PutEvents of the EventBridge API: request to answer. */
  put(request: JsonObject): JsonObject
}

// What China's regions document, of all entries of a request together.
const mostBytes = 256 * 1024

/** As EventBridge counts it: 14 bytes for a time, and the texts. */
function sizeOf(entries: readonly JsonObject[]): number {
  const bytes = (value: Json) => (value === undefined ? 0 : Buffer.byteLength(String(value)))
  return entries.reduce(
    (sum, { Time, Source, DetailType, Detail, Resources }) =>
      listOf(Resources).reduce((all: number, each) => all + bytes(each), sum) +
      (Time === undefined ? 0 : 14) +
      bytes(Source) +
      bytes(DetailType) +
      bytes(Detail),
    0,
  )
}

export function createBus(options: {
  readonly buses: readonly string[]
  readonly rules: readonly Rule[]
  readonly journal: Journal
  readonly clock: VirtualClock
  readonly deliveries: Deliveries
}): Bus {
  const { buses, rules, journal, clock, deliveries } = options

  function refusal(ErrorCode: string, ErrorMessage: string): JsonObject {
    return { ErrorCode, ErrorMessage }
  }

  function accept(entry: JsonObject): JsonObject {
    const named = textOf(entry.EventBusName) ?? 'default'
    const bus = named.slice(named.lastIndexOf('/') + 1)
    if (!buses.includes(bus)) return refusal('ResourceNotFoundException', `Event bus ${bus} does not exist.`)
    if (!entry.Source || !entry.DetailType || !entry.Detail)
      return refusal('InvalidArgument', 'Source, DetailType and Detail are required.')
    let detail: Json
    try {
      detail = JSON.parse(String(entry.Detail)) as Json
    } catch {}
    if (!isObject(detail)) return refusal('MalformedDetail', 'Detail is malformed.')
    const at = typeof entry.Time === 'number' ? entry.Time * 1000 : clock.now()
    const id = randomUUID()
    const event: JsonObject = {
      version: '0',
      id,
      'detail-type': entry.DetailType,
      source: entry.Source,
      account: localAccount,
      time: `${new Date(at).toISOString().slice(0, 19)}Z`,
      region: localRegion,
      resources: listOf(entry.Resources),
      detail,
    }
    for (const rule of rules) {
      if (rule.bus !== bus || !matches(rule.pattern, event)) continue
      for (const target of rule.targets) deliveries.add(rule.name, target, targetInput(target.input, event))
    }
    return { EventId: id }
  }

  return {
    put(request) {
      const size = sizeOf(listOf(request.Entries).map(objectOf))
      if (size > mostBytes)
        throw new ServiceError(
          'ValidationException',
          'Total size of the entries in the request is over the limit.',
        )
      const entries = journal.together(() => listOf(request.Entries).map((each) => accept(objectOf(each))))
      deliveries.pump()
      return { Entries: entries, FailedEntryCount: entries.filter((each) => 'ErrorCode' in each).length }
    },
  }
}
