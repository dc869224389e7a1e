/**
 * R39: a post without a holder raises an alert. One that a command ends is announced with the command; a tenure that
 * runs out on its preset day, or that an import ends, leaves its post vacant without anyone doing anything, so a daily
 * round looks for those.
 */

import { addDays, dayOf, startOfDay } from '../platform/clock.ts'
import { actAsSystem } from '../platform/commit.ts'
import { eventPrefix, fromEventItem } from '../platform/events.ts'
import { all } from '../platform/reads.ts'
import { answering } from '../platform/who/holders.ts'
import { type HeldTenure, nextInLine } from '../platform/who/post.ts'
import { parentOf } from '../platform/who/unit.ts'
import type { DirectoryEvent } from './directory.events.ts'
import { registerKeeping, registersOf, unitsBelow, unitsByCode } from './directory.table.ts'
import { type Register, vacantOn } from './register.ts'

// A round that was missed for a week, a long holiday's worth, is made up for.
const lookBackDays = 7

/** What the end of a tenure announces: a vacancy names who answers from the next day on. */
export async function announcementOfEnd(
  unit: string,
  tenures: readonly HeldTenure[],
  ended: HeldTenure,
): Promise<DirectoryEvent> {
  const vacantFrom = addDays(ended.to ?? '', 1)
  if (!vacantOn(tenures, ended, vacantFrom)) return { type: 'directory.post-ended', data: { ended } }
  const next = nextInLine[ended.post]
  const nextUnit = next?.up ? parentOf(unit) : unit
  const answers = next && nextUnit ? await answering(nextUnit, next.post, startOfDay(vacantFrom)) : undefined
  const answeredBy = answers && {
    unit: answers.unit,
    post: answers.post,
    people: answers.holders.map(({ personId, name }) => ({ personId, name })),
  }
  const [of] = await unitsByCode([ended.unit])
  const unitName = of?.name ?? ended.unit
  return {
    type: 'directory.post-vacant',
    data: { ended, unitName, vacantFrom, answeredBy: answeredBy ?? null },
  }
}

/** Every register of posts of a county, for the rounds that look for what a preset day brought. */
export async function registersOfCounty(county: string): Promise<Register[]> {
  return [...(await registersOf(await unitsOfCounty(county))).values()]
}

/**
 * Announces each post that became vacant in the last days and was not announced yet.
 * @returns how many
 */
export async function announceVacancies(registers: readonly Register[], at: Date): Promise<number> {
  const today = dayOf(at)
  const since = addDays(today, -lookBackDays)
  let announced = 0
  for (const register of registers) {
    const lapsed = register.tenures.filter(
      ({ to, ...tenure }) =>
        to !== null && to >= since && to < today && vacantOn(register.tenures, tenure, today),
    )
    for (const ended of lapsed) if (await announceOnce(register, ended, at)) announced += 1
  }
  return announced
}

async function announceOnce(register: Register, ended: HeldTenure, at: Date): Promise<boolean> {
  const { pk } = registerKeeping.toItem(register)
  const told = (await all({ pk, prefix: eventPrefix })).map(fromEventItem).some(({ type, data }) => {
    const before = data.ended as HeldTenure | undefined
    return (
      type === 'directory.post-vacant' &&
      before?.post === ended.post &&
      before.unit === ended.unit &&
      before.to === ended.to
    )
  })
  if (told) return false
  const [current] = (await registersOf([register.unit])).values()
  const done = await actAsSystem({
    system: 'schedule',
    keeping: registerKeeping,
    before: current ?? register,
    next: current ?? register,
    at,
    step: ['vacant', ended.unit, ended.post, ended.to ?? ''],
    announce: await announcementOfEnd(ended.unit, register.tenures, ended),
  })
  return done !== undefined
}

/** Every unit with a register of its own: a grid's posts are in its village's. */
async function unitsOfCounty(county: string): Promise<string[]> {
  const below = (await unitsBelow(county)).map(({ code }) => code)
  const towns = below.filter((code) => /^\d{9}$/.test(code))
  const further = await Promise.all(towns.map((town) => unitsBelow(town)))
  return [county, ...below, ...further.flat().map(({ code }) => code)]
}
