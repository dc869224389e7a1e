/** Whoever takes a post over confirms what he found in hand, and whoever goes may leave him a note. */

import { now } from '../../platform/clock.ts'
import { act } from '../../platform/commit.ts'
import type { Page } from '../../platform/reads.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Caller, sees } from '../../platform/who/actor.ts'
import { unitSaid } from '../../platform/who/unit.ts'
import { cardWrites, handoverById, handoverKeeping, handoversOf, handoversOfTown } from './handover.table.ts'
import { type Handover, type HandoverCard, handoverLifecycle, peopleOf } from './handover.ts'

/** @throws Refusal `not_found` for those whom it does not name and who do not oversee the town */
export async function findHandover(caller: Caller, id: string, at = now()): Promise<Handover> {
  const handover = await handoverById(id)
  if (handover && mayRead(caller, handover, at)) return handover
  return refuse(commonRefusals.not_found, { thing: handoverLifecycle.record[caller.language] })
}

function mayRead({ actor }: Caller, handover: Handover, at: Date): boolean {
  return peopleOf(handover).includes(actor.personId) || sees(actor, [handover.unit], at)
}

/** Hand-overs that name the caller. */
export function mine(
  { actor }: Caller,
  limit: number,
  from: Record<string, unknown> | undefined,
): Promise<Page<HandoverCard>> {
  return handoversOf(actor.personId, limit, from)
}

/** @throws Refusal `not_found` outside the caller's area */
export async function ofTown(
  caller: Caller,
  town: string,
  limit: number,
  from: Record<string, unknown> | undefined,
): Promise<Page<HandoverCard>> {
  if (!sees(caller.actor, [town], now()))
    refuse(commonRefusals.not_found, { thing: unitSaid(town, caller.language) })
  return handoversOfTown(town, limit, from)
}

export async function confirm(caller: Caller, id: string): Promise<Handover> {
  const at = now()
  const handover = await findHandover(caller, id, at)
  return act({
    caller,
    keeping: handoverKeeping,
    lifecycle: handoverLifecycle,
    record: handover,
    action: 'confirm',
    at,
    decide: async () => {
      const { personId, name } = caller.actor
      const set = {
        state: 'confirmed' as const,
        confirmed: { at: at.toISOString(), by: { personId, name } },
      }
      return {
        set,
        announce: { type: 'handovers.handover-confirmed' },
        also: cardWrites({ ...handover, ...set }),
      }
    },
  })
}

/** The latest note stands; the record keeps them all. */
export async function note(caller: Caller, id: string, text: string): Promise<Handover> {
  const at = now()
  return act({
    caller,
    keeping: handoverKeeping,
    lifecycle: handoverLifecycle,
    record: await findHandover(caller, id, at),
    action: 'note',
    at,
    decide: async () => ({
      set: { note: { text, at: at.toISOString() } },
      announce: { type: 'handovers.handover-noted', reason: text },
    }),
  })
}
