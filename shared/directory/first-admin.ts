/** The first county administrator: the one post that nobody is there to give. */
import { dayOf } from '../platform/clock.ts'
import { actAsSystem } from '../platform/commit.ts'
import { cardsOf, registerKeeping, registerOf, writeCard } from './directory.table.ts'
import { withTenure } from './posts.ts'
import { toTenure, vacantOn } from './register.ts'

/** @returns false when the county has an administrator today: then nothing is changed */
export async function appointFirstAdmin(
  county: string,
  personId: string,
  name: string,
  at: Date,
): Promise<boolean> {
  const day = dayOf(at)
  const before = await registerOf(county)
  if (!vacantOn(before?.tenures ?? [], { unit: county, post: 'county_admin' }, day)) return false
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
  return done !== undefined
}
