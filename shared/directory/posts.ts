/**
 * A post is given to a person from a day, and ended on a day. The unit's register carries the act and its record;
 * the person's card follows in the same transaction. An end that leaves a post vacant is announced with who answers.
 */

import { now } from '../platform/clock.ts'
import { act } from '../platform/commit.ts'
import { county } from '../platform/county.ts'
import { commonRefusals, refuse, refuseField } from '../platform/refusals.ts'
import type { Caller } from '../platform/who/actor.ts'
import { forgetActor } from '../platform/who/actors.ts'
import { forgetRegister } from '../platform/who/holders.ts'
import type { HeldTenure, PostName, Tenure } from '../platform/who/post.ts'
import { registerUnitOf } from '../platform/who/seats.ts'
import { postTitles } from '../platform/who/titles.ts'
import type { Unit } from '../platform/who/unit.ts'
import { ConditionLost, transact } from '../platform/writes.ts'
import type { Appointment } from './appointment.ts'
import { directoryFaults, directoryRefusals } from './directory.refusals.ts'
import {
  cardsOf,
  gateAsRead,
  gateOf,
  insertRegister,
  type PersonCard,
  registerKeeping,
  registerOf,
  writeCard,
} from './directory.table.ts'
import { getUnit } from './directory.ts'
import {
  clashOf,
  emptyRegister,
  faultsOf,
  type Register,
  registerLifecycle,
  sameTenure,
  tenureToEnd,
  toTenure,
} from './register.ts'
import { announcementOfEnd } from './vacancies.ts'

export interface RegisterOfUnit {
  readonly unit: Unit
  readonly register: Register
}

export async function give(caller: Caller, code: string, appointment: Appointment): Promise<RegisterOfUnit> {
  const at = now()
  const unit = await getUnit(caller, code, at)
  const [register, { gate, card }] = await Promise.all([
    openRegister(code),
    standingOfStaff(appointment.personId),
  ])
  const done = await act({
    caller,
    keeping: registerKeeping,
    lifecycle: registerLifecycle,
    record: register,
    action: 'give',
    at,
    decide: async () => {
      // Nobody raises himself: the record would show one person on both sides.
      if (appointment.personId === caller.actor.personId) refuse(directoryRefusals.self_appointment)
      const { language } = caller
      const wanted = toTenure(appointment, code, nameFor(appointment, card))
      const fault = faultsOf(appointment, unit, language)[0] ?? clashOf(wanted, register.tenures, language)
      if (fault) refuseField(`/${fault.field}`, directoryFaults[fault.code], fault.params)
      const next = {
        ...card,
        personId: wanted.personId,
        name: wanted.name,
        tenures: withTenure(card, wanted),
      }
      return {
        set: { tenures: [...register.tenures, wanted] },
        announce: { type: 'directory.post-given', data: { given: wanted } },
        also: [writeCard(next), gateAsRead(county().code, gate)],
      }
    },
  })
  return changed(unit, done, appointment.personId)
}

export async function end(
  caller: Caller,
  code: string,
  ending: { personId: string; post: PostName; to: string; reason?: string | undefined },
): Promise<RegisterOfUnit> {
  const at = now()
  const unit = await getUnit(caller, code, at)
  const [register, { gate, card }] = await Promise.all([openRegister(code), standingOfStaff(ending.personId)])
  const done = await act({
    caller,
    keeping: registerKeeping,
    lifecycle: registerLifecycle,
    record: register,
    action: 'end',
    at,
    decide: async () => {
      const held = tenureToEnd(register, { ...ending, unit: code })
      if (!held)
        return refuse(directoryRefusals.not_held, {
          post: postTitles[ending.post][caller.language],
          unit: unit.name,
          to: ending.to,
        })
      const ended = { ...held, to: ending.to }
      const tenures = register.tenures.map((tenure) => (sameTenure(tenure, held) ? ended : tenure))
      return {
        set: { tenures },
        announce: { ...(await announcementOfEnd(code, tenures, ended)), reason: ending.reason ?? null },
        also: [writeCard({ ...card, tenures: withTenure(card, ended) }), gateAsRead(county().code, gate)],
      }
    },
  })
  return changed(unit, done, ending.personId)
}

function changed(unit: Unit, register: Register, personId: string): RegisterOfUnit {
  forgetRegister(unit.code)
  forgetActor(personId)
  return { unit, register }
}

/** A register is opened when a post is first given in the unit. */
async function openRegister(unit: string): Promise<Register> {
  const found = await registerOf(unit)
  if (found) return found
  const opened = emptyRegister(registerUnitOf(unit))
  try {
    await transact([insertRegister(opened)])
    return opened
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
    return (await registerOf(unit)) ?? opened
  }
}

async function standingOfStaff(personId: string) {
  const [gate, cards] = await Promise.all([gateOf(county().code), cardsOf([personId])])
  if (gate.openImport) refuse(directoryRefusals.import_underway, { importId: gate.openImport })
  const card: PersonCard = cards.get(personId) ?? { personId, name: '', tenures: [], version: 0 }
  return { gate, card }
}

function nameFor({ name }: Appointment, card: PersonCard): string {
  if (card.version > 0) {
    if (name !== undefined && name !== card.name) refuseField('/name', directoryRefusals.person_name_differs)
    return card.name
  }
  return name ?? refuseField('/name', commonRefusals.field_required)
}

/** The card's tenures with this one added, or in the place of the one it changes. */
export function withTenure(
  card: Pick<PersonCard, 'tenures'>,
  { personId: _id, name: _name, ...tenure }: HeldTenure,
): Tenure[] {
  const others = card.tenures.filter(
    ({ post, unit, from }) => post !== tenure.post || unit !== tenure.unit || from !== tenure.from,
  )
  return [...others, tenure]
}
