import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import type * as z from 'zod/mini'
import { eventsOf } from '../functions/gathered/events.ts'
import { projectionOf } from '../functions/gathered/projection.ts'
import { apiDomains } from '../infra/api.ts'
import type { Routes } from '../shared/platform/contract.ts'
import type { StoredEvent } from '../shared/platform/events.ts'
import type { Projection } from '../shared/platform/projection.ts'

/** `photoCount`, `photo_count` and `tasks.photo-counted` in words: ` photo count `. */
const inWords = (name: string) =>
  ` ${name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .join(' ')} `

const counting = '(?:counts?|counted|number|total|times?|seconds|minutes|hours|days|rate|rank|streak)'
/** R36: log-ins, time online, clicks, installs, photo counts, read times; and what means the same. */
const usage = new RegExp(
  [
    ' (?:log(?:ged)? ?(?:in|on|out|off)s?|sign ?ins?|check ?ins?|punch(?:ed)?(?: in)?) ',
    ' (?:online|offline|screen time|time spent|dwell|idle|active (?:users?|time|days|minutes)|sessions?) ',
    ' (?:clicks?|clicked|taps?|page ?views?|views|viewed|impressions?|likes|shares|installs?|installed|downloads?|downloaded) ',
    ` (?:photos?|pictures?|images?|videos?|screenshots?) ${counting} `,
    ` (?:reads?|seen|view) (?:at|by|on|${counting}) `,
    ' read receipts? ',
  ].join('|'),
)
const usageIn = (names: Iterable<string>) => [...new Set(names)].filter((name) => usage.test(inWords(name)))

/** Every property name and every fixed value in a schema, however deep. */
function namesIn(schema: unknown, seen = new Set<unknown>()): string[] {
  if (!isSchema(schema) || seen.has(schema)) return []
  seen.add(schema)
  const { shape = {}, entries = {}, values = [], ...parts } = schema._zod.def as unknown as Parts
  return [
    ...Object.entries(shape).flatMap(([name, member]) => [name, ...namesIn(member, seen)]),
    ...[...Object.values(entries), ...values].map(String),
    ...Object.values(parts)
      .flat()
      .flatMap((part) => namesIn(part, seen)),
  ]
}
type Parts = { shape?: Record<string, unknown>; entries?: object; values?: unknown[] } & Record<
  string,
  unknown
>
const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value

const task = {
  ...{ unit: '330681109229', unitName: '霞朗桥村', town: '330681109', hours: 4, inspection: true },
  ...{ ask: { deadline: '2026-12-04' }, ledger: [] },
  extension: { from: '2026-12-04', until: '2026-12-18' },
}

const eventTypes = Object.values(eventsOf).flatMap((events) => Object.keys(events))
const projections: readonly Projection[] = Object.values(projectionOf)

describe('R36: app use is not in the vocabulary', () => {
  it('of events', () => {
    expect(eventTypes.length).toBeGreaterThan(80)
    expect(usageIn(eventTypes)).toEqual([])
  })

  it('of what is asked and answered', () => {
    const names = (Object.entries(apiDomains) as [string, Routes][]).flatMap(([domain, routes]) =>
      Object.entries(routes).flatMap(([name, { params, query, body, reply }]) => [
        `${domain} ${name}`,
        ...[params, query, body, reply].flatMap((schema) => namesIn(schema)),
      ]),
    )
    // Names from deep within: the walk reaches them.
    for (const deep of ['sieveCode', 'acceptedInTime', 'chargedWorkingDays', 'validUntil', 'village_cadre'])
      expect(names).toContain(deep)
    expect(usageIn(names)).toEqual([])
  })

  it('of what is counted of villages', () => {
    const additions = eventTypes.flatMap((type) => {
      const event = { type, at: '2026-11-23T02:00:00.000Z', data: {} } as unknown as StoredEvent
      return projections.flatMap(({ adds }) => adds?.({ event, before: {}, after: { ...task } }) ?? [])
    })
    const names = additions.flatMap(({ set, add }) => [...Object.keys(set), ...Object.keys(add)])
    for (const counted of ['acceptedInTime', 'withdrawn', 'quarters', 'inspections', 'due_2026-12-04'])
      expect(names).toContain(counted)
    expect(usageIn(names)).toEqual([])
  })

  it('of anything that is stored: no property in shared/ is named for it', () => {
    const shared = join(import.meta.dirname, '../shared')
    const sources = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    )
    const named = sources.flatMap((file) =>
      [...readFileSync(join(shared, file), 'utf8').matchAll(/(?<![\w.'])(\w+)\??:(?!:)/g)].map(
        ([, name = '']) => name,
      ),
    )
    expect(named.length).toBeGreaterThan(3_000)
    expect(named).toContain('evidenceNecessity')
    expect(usageIn(named)).toEqual([])
  })

  test.each([
    ...['loginCount', 'lastLogin', 'logins', 'signInDays', 'checkIns', 'onlineMinutes', 'timeOnline'],
    ...['clicks', 'clickCount', 'pageViews', 'appInstalls', 'installedAt', 'downloads', 'photoCount'],
    ...['photosTotal', 'video_count', 'screenshotNumber', 'readAt', 'readTimes', 'seenBy', 'view_count'],
    ...['readReceipt', 'active_days', 'activeMinutes', 'tasks.photo-counted', 'directory.person-logged-in'],
  ])('which a name such as %s would be', (name) => {
    expect(usageIn([name])).toEqual([name])
  })
})
