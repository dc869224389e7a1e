/** The first county administrator: the one post that nobody is there to give. */
import { dayOf } from '../platform/clock.ts'
import { actAsSystem } from '../platform/commit.ts'
import { cardsOf, type Person, registerKeeping, registerOf, writeCard } from './directory.table.ts'
import { withTenure } from './posts.ts'
import { holdersOn, toTenure } from './register.ts'

export interface FirstAdmin {
  /** False when the county has an administrator today: then nothing is changed. */
  readonly appointed: boolean
  /** Who holds the post today. */
  readonly admins: readonly Person[]
}

export async function appointFirstAdmin(
  county: string,
  personId: string,
  name: string,
  at: Date,
): Promise<FirstAdmin> {
  const day = dayOf(at)
  const before = await registerOf(county)
  const holding = holdersOn(before?.tenures ?? [], { unit: county, post: 'county_admin' }, day)
  if (holding.length > 0) return { appointed: false, admins: holding }
  const card = (await cardsOf([personId])).get(personId) ?? { personId, name, tenures: [], version: 0 }
  const whole = {
    post: 'county_admin',
    from: day,
    to: null,
    acting: false,
    actingFor: null,
    lines: [],
  } as const
  const given = toTenure({ ...whole, personId, lines: [] }, county, name)
  const done = await actAsSystem({
    system: 'bootstrap',
    keeping: registerKeeping,
    before,
    next: { id: county, unit: county, state: 'kept', tenures: [...(before?.tenures ?? []), given] },
    at,
    step: ['first-admin', county, personId, day],
    announce: { type: 'directory.post-given', data: { given } },
    also: [writeCard({ ...card, tenures: withTenure(card, given) })],
  })
  return { appointed: done !== undefined, admins: [{ personId, name }] }
}
