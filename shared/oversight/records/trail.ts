/** Everything that happened to a record, in order, with word on whether the chain is whole (R56). */

import { findOrder } from '../../gate/dispatch/orders.ts'
import { findElementById } from '../../gate/forms/elements.ts'
import { findForm } from '../../gate/forms/forms.ts'
import { findDuty } from '../../gate/recurring/recurring-duties.ts'
import { findReroute } from '../../gate/reroutes/reroutes.ts'
import { findDraft } from '../../lists/catalogue/draft-readers.ts'
import { findInstrument } from '../../lists/instruments/instrument-register.ts'
import { eventPrefix, firstBreak, fromEventItem, type StoredEvent } from '../../platform/events.ts'
import { all, get, type Item } from '../../platform/table.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { findApplication } from '../../upkeep/admission/applications.ts'
import { findBacktest } from '../../upkeep/backtest/backtests.ts'
import { findRoundById } from '../../upkeep/revision/rounds.ts'
import { findHandover } from '../../work/handovers/handovers.ts'
import { findTask } from '../../work/tasks/task-readers.ts'

const find = {
  order: findOrder,
  reroute: findReroute,
  task: findTask,
  admission: findApplication,
  catalogue_draft: findDraft,
  instrument: findInstrument,
  data_element: findElementById,
  form: findForm,
  revision: findRoundById,
  backtest: findBacktest,
  recurring: findDuty,
  handover: findHandover,
} as const
export type TracedKind = keyof typeof find

/** @throws Refusal `not_found` for those who may not read the record itself */
export async function trailOf(caller: Caller, kind: TracedKind, id: string) {
  await find[kind](caller, id)
  const pk = `${kind.toUpperCase()}#${id}`
  const [items, head] = await Promise.all([
    all({ pk, prefix: eventPrefix }),
    get<Item & { trail?: { seq: number; hash: string } }>({ pk, sk: kind.toUpperCase() }),
  ])
  const events = items.map(fromEventItem).sort((a, b) => a.seq - b.seq)
  const last = events.at(-1)
  // A chain cut off at its end is whole in itself: the record says where it ends.
  const intact = firstBreak(events) === undefined && last?.hash === head?.trail?.hash
  return { record: { kind, id }, intact, events: events.map(shown) }
}

function shown({ seq, eventId, type, at, by, reason, before, after, hash, previousHash }: StoredEvent) {
  return {
    seq,
    eventId,
    type,
    at,
    by: { ...by },
    reason,
    before: { ...before },
    after: { ...after },
    hash,
    previousHash,
  }
}
