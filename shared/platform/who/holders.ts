/** Who holds which post now. Read through a short memory: a post that ended stops working within a minute. */

import { dayOf } from '../clock.ts'
import { remember } from '../memory.ts'
import { type HeldTenure, heldOn, nextInLine, type PostName } from './post.ts'
import { registerUnitOf, tenuresIn } from './seats.ts'
import { parentOf, villageOf } from './unit.ts'

const kept = remember(30_000, 5_000, tenuresIn)
const inRegister = (unit: string) => kept(registerUnitOf(unit))

/** A function that changed a register sees it at once; the others within the half minute. */
export const forgetRegister = (unit: string) => kept.forget(registerUnitOf(unit))

/** Every tenure of a unit's register as it is this moment; what was remembered of it is forgotten. */
export function tenuresNow(unit: string): Promise<readonly HeldTenure[]> {
  forgetRegister(unit)
  return inRegister(unit)
}

/** The holders of a post in a unit on the day of `at`; an acting holder is one too. */
export async function holders(unit: string, post: PostName, at: Date): Promise<HeldTenure[]> {
  const day = dayOf(at)
  return (await inRegister(unit)).filter(
    (tenure) => tenure.unit === unit && tenure.post === post && heldOn(tenure, day),
  )
}

/** Everyone who holds any post in the unit, in a village's grids too, on the day of `at`. */
export async function staffOf(unit: string, at: Date): Promise<HeldTenure[]> {
  const day = dayOf(at)
  return (await inRegister(unit)).filter(
    (tenure) => (tenure.unit === unit || villageOf(tenure.unit) === unit) && heldOn(tenure, day),
  )
}

/** @param except people who do not count: those barred from the record in question */
export async function hasHolder(
  unit: string,
  post: PostName,
  at: Date,
  except: readonly string[] = [],
): Promise<boolean> {
  return (await holders(unit, post, at)).some(({ personId }) => !except.includes(personId))
}

/**
 * Who answers for a post: its holders, or, while it is vacant, those of the next post in line (R39).
 * @param except people who do not count: those barred from the record in question
 * @returns the unit and post where the line ended, and the holders, empty only when the whole line is vacant
 */
export async function answering(
  unit: string,
  post: PostName,
  at: Date,
  except: readonly string[] = [],
): Promise<{ unit: string; post: PostName; vacant: boolean; holders: HeldTenure[] }> {
  let at_: { unit: string; post: PostName } = { unit, post }
  for (;;) {
    const seated = await holders(at_.unit, at_.post, at)
    const found = seated.filter(({ personId }) => !except.includes(personId))
    const vacant = at_.post !== post || at_.unit !== unit
    const next = nextInLine[at_.post]
    const nextUnit = next?.up ? parentOf(at_.unit) : at_.unit
    if (found.length > 0 || !next || !nextUnit)
      return { ...at_, vacant: vacant || found.length === 0, holders: found }
    at_ = { unit: nextUnit, post: next.post }
  }
}

/** Whose work something is: a post in a unit, and the people who answer for it. */
export interface Seat {
  readonly post: PostName
  readonly unit: string
  /** True when the post whose work it is stands empty, for this record at least. */
  readonly vacant: boolean
  readonly people: { readonly personId: string; readonly name: string }[]
}

/** The seat that answers for a post (R39). @param except people who do not count: those barred from the record */
export async function seatOf(
  unit: string,
  post: PostName,
  at: Date,
  except: readonly string[] = [],
): Promise<Seat> {
  const { holders, ...found } = await answering(unit, post, at, except)
  return { ...found, people: holders.map(({ personId, name }) => ({ personId, name })) }
}
