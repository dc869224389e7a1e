import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb'
import { beforeAll, describe, expect, it, test } from 'vitest'
import * as z from 'zod/mini'
import { eventsOf } from '../../functions/gathered/events.ts'
import { holdingsOf } from '../../functions/gathered/holdings.ts'
import { recordsOf } from '../../functions/gathered/records.ts'
import { orderStates } from '../../shared/gate/dispatch/order.ts'
import { rerouteStates } from '../../shared/gate/reroutes/reroute.ts'
import { check } from '../../shared/lists/catalogue/draft-checks.ts'
import { type EventKind, fromEventItem, type StoredEvent } from '../../shared/platform/events.ts'
import type { Held, Holdings, RecordKinds } from '../../shared/platform/record-kinds.ts'
import type { Item } from '../../shared/platform/table.ts'
import { allProposals, roundById } from '../../shared/upkeep/revision/revision.table.ts'
import { reviseCatalogue } from '../../shared/upkeep/revision/revision-watch.ts'
import { roundIdOf } from '../../shared/upkeep/revision/round.ts'
import { taskStates } from '../../shared/work/tasks/task.ts'
import { active, drafted } from '../gate/recurring/standing.ts'
import { retire } from '../lists/catalogue/changes.ts'
import { approvedDraft, asOfficer, openedDraft } from '../lists/catalogue/officers.ts'
import { monday, openCounty, orderIn, rerouteIn, sieveCode, taskIn, town } from '../support/domain-county.ts'
import {
  beforeApproval,
  beforePanel,
  beforeTowns,
  submitted,
} from '../upkeep/admission/application-county.ts'
import { handoverOf } from '../work/handovers/hands.ts'

const kinds: RecordKinds = Object.assign({}, ...Object.values(recordsOf))
const holdings: Holdings = Object.assign({}, ...Object.values(holdingsOf))

const declared: Readonly<Record<string, EventKind>> = Object.assign({}, ...Object.values(eventsOf))

/** A scan, as no function of the product may: every event of the county. */
async function everyEvent(): Promise<StoredEvent[]> {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({}))
  const found: StoredEvent[] = []
  for (let from: Record<string, unknown> | undefined, more = true; more; more = from !== undefined) {
    const page = await client.send(
      new ScanCommand({ TableName: process.env.TABLE_NAME, ExclusiveStartKey: from, ConsistentRead: true }),
    )
    for (const item of page.Items ?? []) if (item.kind === 'event') found.push(fromEventItem(item as Item))
    from = page.LastEvaluatedKey
  }
  client.destroy()
  return found
}

interface Live {
  readonly state: string
}

/** Whose work each kind of record is, in every state that people can bring it to. */
const made: Readonly<Record<string, () => Promise<readonly Live[]>>> = {
  order: async () => Promise.all(orderStates.map((state) => orderIn(state))),
  task: async () => Promise.all(taskStates.map((state) => taskIn(state))),
  reroute: async () => Promise.all(rerouteStates.map((state) => rerouteIn(state))),
  recurring: async () => [await drafted(), await active()],
  handover: async () => [handoverOf(town)],
  catalogue_draft: async () => {
    const opened = await openedDraft([retire(sieveCode)])
    const checked = await check(await asOfficer(), (await openedDraft([retire(sieveCode)])).id)
    return [opened, checked, await approvedDraft([retire(sieveCode)])]
  },
  admission: async () => [
    ...[await submitted(), await beforePanel(), await beforeTowns(), await beforeApproval()],
  ],
}

describe('no live record without a holder (R39)', () => {
  beforeAll(async () => {
    await openCounty()
  })

  it('every kind of record says whose work it is', () => {
    expect(Object.keys(holdings).sort()).toEqual(Object.keys(kinds).sort())
  })

  test.each(Object.entries(made))(
    '%s: one who can move it, in each state that is not its last',
    async (kind, make) => {
      const { by, until } = holdings[kind] as Held<unknown>
      const states = kinds[kind]?.lifecycle.states ?? {}
      // On its way to the villages an order is the chain's, and a passed one over; its review after the fact is open alone.
      const systems: Readonly<Record<string, readonly string[]>> = { order: ['approved'] }
      for (const record of await make()) {
        const seats = await by(record, monday)
        const over = states[record.state]?.final || systems[kind]?.includes(record.state)
        const people = seats.flatMap((seat) => seat.people.map(({ personId }) => personId))
        expect({ state: record.state, held: people.length > 0 }).toEqual({ state: record.state, held: !over })
        for (const seat of seats)
          expect(seat).toMatchObject({ post: expect.any(String), unit: expect.any(String) })
        const due = until(record)
        if (due !== null) expect(new Date(due).toISOString()).toBe(due)
      }
    },
  )

  it('a revision is its officer’s once it has gathered, and so are its proposals', async () => {
    const at = new Date('2026-01-06T09:00:00+08:00')
    await reviseCatalogue(at)
    const id = roundIdOf('330681', 2026)
    const round = await roundById(id)
    const [proposal] = await allProposals(id)
    for (const [kind, record] of [
      ['revision', round],
      ['proposal', proposal],
    ] as const) {
      const seats = await (holdings[kind] as Held<unknown>).by(record, at)
      expect(seats.map(({ post }) => post)).toEqual(['catalogue_officer'])
      expect(seats.flatMap(({ people }) => people)).not.toEqual([])
    }
  })

  it('and all that happened on the way carries what its domain declares', async () => {
    const seen = new Set<string>()
    for (const event of await everyEvent()) {
      const { data, means } = declared[event.type] ?? {}
      expect(means, event.type).toBeDefined()
      const problem = z.safeParse(data ?? z.strictObject({}), event.data).error?.issues
      expect({ type: event.type, problem }).toEqual({ type: event.type, problem: undefined })
      seen.add(event.type)
    }
    expect(seen.size).toBeGreaterThan(40)
  })
})
