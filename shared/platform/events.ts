/** The event item: audit record, outbox message and proof of idempotency in one, hash-chained per record. */

import { contentHash } from './ids.ts'
import type { Item, Key } from './table.ts'
import type { SystemName } from './who/actor.ts'
import type { Standing } from './who/policy.ts'

export type RecordKind =
  | 'directory'
  | 'staff_import'
  | 'unit'
  | 'person'
  | 'catalogue'
  | 'catalogue_draft'
  | 'instrument'
  | 'data_element'
  | 'form'
  | 'order'
  | 'reroute'
  | 'task'
  | 'duty_list'
  | 'admission'
  | 'revision'
  | 'proposal'
  | 'backtest'
  | 'recurring'
  | 'handover'

/** Who did it: a person in a capacity, or one of the system's own actors. */
export type By =
  | ({ readonly personId: string; readonly name: string } & Standing)
  | { readonly system: SystemName }

export interface EventBody {
  readonly eventId: string
  /** `<domain>.<thing>-<past>` */
  readonly type: EventType
  readonly record: { readonly kind: RecordKind; readonly id: string }
  /** 1, 2, 3 … without gaps within the record. */
  readonly seq: number
  readonly at: string
  readonly by: By
  readonly reason: string | null
  /** The fields that changed, as they were. */
  readonly before: Readonly<Record<string, unknown>>
  /** The whole record as it became; what a repeated command is answered from. */
  readonly after: Readonly<Record<string, unknown>>
  /** What listeners need beyond the record. */
  readonly data: Readonly<Record<string, unknown>>
  /** Codes of the units concerned, for the area check. */
  readonly units: readonly string[]
  readonly commandId: string
  readonly requestHash: string
  readonly previousHash: string | null
}
export type StoredEvent = EventBody & { readonly hash: string }

/** Closed vocabulary: work events only, so usage cannot be scored (R36). */
export const eventTypes = [
  'directory.units-imported',
  'directory.staff-import-opened',
  'directory.staff-imported',
  'directory.staff-import-closed',
  'directory.post-given',
  'directory.post-ended',
  'directory.post-vacant',
  'catalogue.version-published',
  'catalogue.draft-opened',
  'catalogue.draft-edited',
  'catalogue.draft-checked',
  'catalogue.draft-cleared',
  'catalogue.draft-approved',
  'catalogue.draft-publishing',
  'catalogue.draft-published',
  'catalogue.draft-overtaken',
  'catalogue.draft-abandoned',
  'catalogue.item-needs-review',
  'revision.round-opened',
  'revision.round-gathered',
  'revision.proposal-found',
  'revision.proposal-accepted',
  'revision.proposal-dismissed',
  'revision.day-set',
  'revision.panel-opened',
  'revision.panel-refreshed',
  'revision.answer-given',
  'revision.member-recused',
  'revision.panel-passed',
  'revision.panel-refused',
  'revision.opinion-given',
  'revision.objection-answered',
  'revision.opinions-closed',
  'revision.taken-back',
  'revision.step-reminded',
  'revision.step-overdue',
  'revision.publication-held',
  'revision.round-published',
  'backtest.run-started',
  'backtest.run-progressed',
  'backtest.run-finished',
  'backtest.run-abandoned',
  'instruments.instrument-entered',
  'instruments.instrument-corrected',
  'instruments.instrument-amended',
  'instruments.instrument-repealed',
  'instruments.instrument-reinstated',
  'forms.element-entered',
  'forms.element-corrected',
  'forms.element-ended',
  'forms.form-entered',
  'forms.form-corrected',
  'forms.form-ended',
  'dispatch.order-drafted',
  'dispatch.order-edited',
  'dispatch.order-submitted',
  'dispatch.order-endorsed',
  'dispatch.order-approved',
  'dispatch.order-returned',
  'dispatch.order-rejected',
  'dispatch.order-withdrawn',
  'dispatch.emergency-reviewed',
  'dispatch.order-marked-major',
  'dispatch.collective-decided',
  'dispatch.collective-refused',
  'dispatch.order-merged',
  'dispatch.order-joined',
  'dispatch.order-delivered',
  'dispatch.review-reminded',
  'dispatch.review-escalated',
  'dispatch.reroute-offered',
  'dispatch.reroute-accepted',
  'dispatch.reroute-declined',
  'dispatch.reroute-closed',
  'tasks.task-delivered',
  'tasks.task-joined',
  'tasks.task-received',
  'tasks.task-assigned',
  'tasks.extension-asked',
  'tasks.extension-granted',
  'tasks.extension-refused',
  'tasks.co-party-called',
  'tasks.co-party-signed-off',
  'tasks.co-party-lapsed',
  'tasks.task-refused',
  'tasks.refusal-upheld',
  'tasks.refusal-dismissed',
  'tasks.refusal-appealed',
  'tasks.refusal-passed-on',
  'tasks.clock-warned',
  'tasks.clock-overdue',
  'tasks.stage-warned',
  'tasks.stage-overdue',
  'tasks.task-started',
  'tasks.progress-reported',
  'tasks.task-submitted',
  'tasks.task-sent-back',
  'tasks.task-accepted',
  'tasks.task-withdrawn',
  'handovers.handover-written',
  'handovers.handover-confirmed',
  'handovers.handover-noted',
  'duties.list-imported',
  'recurring.duty-drafted',
  'recurring.duty-changed',
  'recurring.duty-activated',
  'recurring.duty-paused',
  'recurring.duty-resumed',
  'recurring.duty-taken-over',
  'recurring.duty-ended',
  'recurring.duty-held',
  'recurring.duty-lapsed',
  'recurring.order-opened',
  'recurring.order-blocked',
  'recurring.period-missed',
  'admission.application-drafted',
  'admission.application-edited',
  'admission.application-submitted',
  'admission.application-returned',
  'admission.application-withdrawn',
  'admission.application-approved',
  'admission.application-refused',
  'admission.application-listed',
  'admission.panel-opened',
  'admission.panel-refreshed',
  'admission.answer-given',
  'admission.member-recused',
  'admission.panel-passed',
  'admission.panel-refused',
  'admission.opinion-given',
  'admission.objection-answered',
  'admission.opinions-closed',
  'admission.acceptance-reminded',
  'admission.acceptance-overdue',
  'admission.panel-reminded',
  'admission.panel-overdue',
  'admission.opinions-reminded',
  'admission.approval-reminded',
  'admission.approval-overdue',
] as const
export type EventType = (typeof eventTypes)[number]

export const eventPrefix = 'EVENT#'

export function eventKey(recordPk: string, commandId: string): Key {
  return { pk: recordPk, sk: `${eventPrefix}${commandId}` }
}

/** Seals an event: its hash covers everything in it, the previous event's hash included. */
export function seal(body: EventBody): StoredEvent {
  return { ...body, hash: contentHash(body) }
}

export function toEventItem(recordPk: string, event: StoredEvent): Item {
  return { ...eventKey(recordPk, event.commandId), kind: 'event', ...event }
}

export function fromEventItem(item: Item): StoredEvent {
  const { pk: _pk, sk: _sk, kind: _kind, ...event } = item
  return event as unknown as StoredEvent
}

/**
 * Checks a record's chain from the first event on.
 * @returns the seq of the first event that was altered, is missing or out of place; undefined when all hold
 */
export function firstBreak(events: readonly StoredEvent[]): number | undefined {
  let previous: string | null = null
  for (const [at, event] of events.entries()) {
    const { hash, ...body } = event
    if (event.seq !== at + 1 || event.previousHash !== previous || contentHash(body) !== hash) return at + 1
    previous = hash
  }
  return undefined
}
