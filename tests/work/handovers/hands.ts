/** Changes of hands as they come about: commands, imports, and the morning after a preset day. */
import { vi } from 'vitest'
import { handler as directory } from '../../../functions/api/directory.ts'
import { handler as watchVacancies } from '../../../functions/schedule/watch-vacancies.ts'
import type { StoredEvent } from '../../../shared/platform/events.ts'
import { forgetActor } from '../../../shared/platform/who/actors.ts'
import { handOverAfter } from '../../../shared/work/handovers/hand-over.ts'
import { handoverById, handoversOfTown } from '../../../shared/work/handovers/handover.table.ts'
import type { Handover } from '../../../shared/work/handovers/handover.ts'
import { ask } from '../../directory/ask.ts'
import { town } from '../../support/domain-county.ts'
import { trailOf } from '../../support/trail.ts'

const operator = `p-${town}-operator`
export const at = (day: string) => new Date(`${day}T07:20:00+08:00`)

/** The event that a command, or an import, left in the town's register. */
async function left(done: { status: number; body: unknown }): Promise<StoredEvent> {
  if (done.status >= 300) throw new Error(JSON.stringify(done.body))
  const event = (await trailOf(`UNIT#${town}`)).at(-1)
  if (!event) throw new Error('the register has no event')
  return event
}

export async function give(personId: string, post: string, from: string, told: object = {}) {
  forgetActor(personId)
  const body = { personId, name: '王五', post, from, ...told }
  return left(
    await ask(directory, operator, 'POST /v1/units/{unitCode}/holders', { path: { unitCode: town }, body }),
  )
}

export async function end(personId: string, post: string, to: string) {
  const body = { personId, post, to }
  return left(
    await ask(directory, operator, 'POST /v1/units/{unitCode}/holders/end', {
      path: { unitCode: town },
      body,
    }),
  )
}

export async function importRows(rows: readonly object[]) {
  const body = { rows, dryRun: false }
  return left(await ask(directory, 'p-330681-admin', 'POST /v1/staff-imports', { body }))
}

/** The listener on the bus hears an event; buses deliver more than once. */
export async function heard(...events: readonly StoredEvent[]): Promise<number> {
  const written = await Promise.all([...events, ...events].map(handOverAfter))
  return written.reduce((sum, each) => sum + each, 0)
}

/** The morning round of a day. @returns how many hand-overs it brought */
export async function morningOf(day: string): Promise<number> {
  vi.setSystemTime(at(day))
  return (await watchVacancies()).handovers
}

/** All hand-overs of the town, oldest first. */
export async function written(): Promise<Handover[]> {
  const { items } = await handoversOfTown(town, 100)
  const found = await Promise.all(items.map(({ id }) => handoverById(id)))
  return found
    .flatMap((each) => each ?? [])
    .sort((a, b) => (`${a.day}${a.writtenAt}` < `${b.day}${b.writtenAt}` ? -1 : 1))
}

export const shortly = ({ day, post, from, to }: Handover) =>
  `${day} ${post}: ${from?.personId ?? '-'} → ${to.vacant ? `(${to.post}) ` : ''}${to.people.map(({ personId }) => personId).join('+')}`

/** How much there is of what, and the ids shown of it. */
export const inHand = ({ holdings }: Handover) =>
  Object.fromEntries(holdings.map(({ what, count }) => [what, count]))
export const idsOf = ({ holdings }: Handover, what: string) =>
  holdings.find((each) => each.what === what)?.shown.map(({ id }) => id) ?? []

/** A hand-over in a town as the system would write it, of nothing from nobody to nobody. */
export const handoverOf = (unit: string): Handover => ({
  ...{ id: `hnd_${'0'.repeat(20)}`, version: 1, trail: { seq: 1, hash: null }, state: 'written' },
  ...{ post: 'deputy_party_secretary', unit, unitName: '某某镇', day: '2026-11-23', from: null },
  to: { post: 'deputy_party_secretary', unit, vacant: false, people: [] },
  ...{ acting: false, actingFor: null, lines: [], holdings: [], passedTo: [] },
  ...{ writtenAt: '2026-11-22T23:20:00.000Z', note: null, confirmed: null },
})
