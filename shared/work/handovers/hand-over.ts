/**
 * The system writes a hand-over for every change of hands, once, whether a command, an import or a preset day made it:
 * the record's id is derived from the change, so that any trigger may come twice, and late.
 */

import { findUnits } from '../../directory/directory.ts'
import type { Register } from '../../directory/register.ts'
import { addDays, dayOf } from '../../platform/clock.ts'
import { actAsSystem } from '../../platform/commit.ts'
import { type StoredEvent, usualKey } from '../../platform/events.ts'
import { type Fields, historyOf } from '../../platform/history.ts'
import { derivedId } from '../../platform/ids.ts'
import { forgetActor } from '../../platform/who/actors.ts'
import { answering, tenuresNow } from '../../platform/who/holders.ts'
import { type HeldTenure, nextInLine } from '../../platform/who/post.ts'
import { parentOf } from '../../platform/who/unit.ts'
import {
  type ChangeOfHands,
  changesOn,
  handedPosts,
  isHanded,
  newTurningDays,
  stillStands,
  turningDays,
} from './change-of-hands.ts'
import { cardWrites, handoverKeeping, writtenAmong } from './handover.table.ts'
import { type Handover, handoverLifecycle, partsOf } from './handover.ts'
import { holdingsOf } from './holdings.ts'

// A round that was missed for a week, a long holiday's worth, is made up for.
const lookBackDays = 7

const isTown = (unit: string) => /^\d{9}$/.test(unit)

/** After a command or an import changed a town's register. @returns how many hand-overs it brought */
export async function handOverAfter({ record, seq, by, at }: StoredEvent): Promise<number> {
  // What the system notes in a register changes nobody's hands: the clock's own round looks for those.
  if (record.kind !== 'unit' || !isTown(record.id) || 'system' in by) return 0
  const chapter = (await historyOf(usualKey(record))).find(({ event }) => event.seq === seq)
  if (!chapter) throw new Error(`there is no event ${seq} of the register of ${record.id}`)
  const days = newTurningDays(tenuresIn(chapter.before), tenuresIn(chapter.after))
  return handOverOn(record.id, days, new Date(at))
}

const tenuresIn = ({ tenures = [] }: Fields) => tenures as readonly HeldTenure[]

/** For the clock: tenures that began, or had run out, on their preset day. @returns how many hand-overs it brought */
export async function handOverByClock(registers: Iterable<Register>, at: Date): Promise<number> {
  const since = addDays(dayOf(at), -lookBackDays)
  let written = 0
  for (const { unit, tenures } of registers) {
    const days = turningDays(tenures).filter((day) => day > since)
    if (isTown(unit)) written += await handOverOn(unit, days, at)
  }
  return written
}

/** Writes what changed hands in a town on those of the days that have come, as its register stands now. */
async function handOverOn(unit: string, days: readonly string[], at: Date): Promise<number> {
  const today = dayOf(at)
  const come = days.filter((day) => day <= today)
  if (come.length === 0) return 0
  const tenures = await tenuresNow(unit)
  for (const { personId, post } of tenures) if (isHanded(post)) forgetActor(personId)
  // A history told afterwards is no change of hands, but what stands today is one, however late it is told.
  const since = addDays(today, -lookBackDays)
  const changes = come
    .flatMap((day) => handedPosts.flatMap((post) => changesOn(tenures, unit, post, day)))
    .filter((change) => change.day > since || stillStands(change, tenures, today))
  const known = await writtenAmong(changes.map(idOf))
  let written = 0
  for (const change of changes) {
    if (!known.has(idOf(change)) && (await write(change, at))) written += 1
  }
  return written
}

const idOf = (change: ChangeOfHands) => derivedId('hnd', ...partsOf(change))

async function write(change: ChangeOfHands, at: Date): Promise<boolean> {
  const { unit, post, day, from, lines } = change
  const id = idOf(change)
  const [to, [town]] = await Promise.all([takersOf(change, at), findUnits([unit])])
  const takers = to.people.map(({ personId }) => personId)
  const [taker] = change.to
  const next: Omit<Handover, 'version' | 'trail'> = {
    ...{ id, state: handoverLifecycle.initial, post, unit, unitName: town?.name ?? unit, day, lines },
    ...{ from: from && { personId: from.personId, name: from.name }, to },
    ...{ acting: taker?.acting ?? false, actingFor: taker?.actingFor ?? null },
    ...(await holdingsOf(change, takers, at)),
    ...{ writtenAt: at.toISOString(), note: null, confirmed: null },
  }
  const done = await actAsSystem({
    system: 'handovers',
    keeping: handoverKeeping,
    before: undefined,
    next,
    at,
    step: [id],
    announce: { type: 'handovers.handover-written' },
    also: cardWrites(next),
  })
  return done !== undefined
}

/** Who has the post now, or answers for it while it is vacant (R39). */
async function takersOf({ unit, post, to }: ChangeOfHands, at: Date): Promise<Handover['to']> {
  if (to.length > 0) {
    return { post, unit, vacant: false, people: to.map(({ personId, name }) => ({ personId, name })) }
  }
  const next = nextInLine[post]
  const seat = next?.up ? parentOf(unit) : unit
  if (!next || !seat) return { post, unit, vacant: true, people: [] }
  const found = await answering(seat, next.post, at)
  const people = found.holders.map(({ personId, name }) => ({ personId, name }))
  return { post: found.post, unit: found.unit, vacant: true, people }
}
