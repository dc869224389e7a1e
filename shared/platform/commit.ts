/**
 * The one way to write. A command is one transaction: the record at the version read, one event that is at once
 * audit record, outbox message and proof of idempotency, and conditions on whatever else was read.
 */

import { now } from './clock.ts'
import { county } from './county.ts'
import {
  type By,
  type EventTypeName,
  eventIdFor,
  eventKey,
  fromEventItem,
  seal,
  toEventItem,
} from './events.ts'
import { changeOf, type Fields, historyOf } from './history.ts'
import { derivedId, randomId } from './ids.ts'
import { demand, type Lifecycle } from './lifecycle.ts'
import { partsOf } from './parts.ts'
import { get } from './reads.ts'
import { commonRefusals, Refusal, refuse } from './refusals.ts'
import type { Item } from './table.ts'
import type { Caller, SystemName } from './who/actor.ts'
import type { Standing } from './who/policy.ts'
import { ConditionLost, insert, put, replace, transact, type Write } from './writes.ts'

/** What every record carries besides its own fields. */
export interface Recorded {
  readonly id: string
  readonly version: number
  /** Head of the record's event chain. */
  readonly trail: { readonly seq: number; readonly hash: string | null }
}

/** How a domain keeps its record: the item with all its keys, and the codes of the units it concerns. */
export interface Keeping<R extends Recorded, A extends Announcement = Announcement> {
  /** What it is called in keys, events and the trail: `order`. */
  readonly kind: string
  readonly toItem: (record: R) => Item
  readonly unitsOf: (record: R) => readonly string[]
  /** The fields that seldom change, kept beside what moves with each step (parts.ts). */
  readonly lasting?: readonly (keyof R & string)[]
  /** Never set: it tells the compiler which events a record of this kind can have. */
  readonly announces?: A
}

/** What happened to a record; each domain closes the types that its records can have (events.ts). */
export interface Announcement {
  readonly type: EventTypeName
  readonly reason?: string | null
  readonly data?: unknown
}

export function byPerson(caller: Caller, standing: Standing): By {
  return { personId: caller.actor.personId, name: caller.actor.name, ...standing }
}

type Unversioned<R extends Recorded> = Omit<R, 'version' | 'trail'>

/** The writes of a change: the record one version on, its event, and what seldom changes of it where that did. */
export function change<R extends Recorded, A extends Announcement>(
  keeping: Keeping<R, A>,
  before: R | undefined,
  next: Unversioned<R>,
  event: A & { by: By; at: Date; commandId: string; requestHash: string },
): { record: R; writes: [Write, Write, ...Write[]] } {
  const seq = (before?.trail.seq ?? 0) + 1
  const version = (before?.version ?? 0) + 1
  const draft = { ...next, version, trail: { seq, hash: null } } as unknown as R
  const after = fieldsOf(draft)
  const found = before && fieldsOf(before)
  const { pk } = keeping.toItem(draft)
  const sealed = seal({
    eventId: eventIdFor(pk, event.commandId),
    type: event.type,
    record: { kind: keeping.kind, id: next.id },
    seq,
    at: event.at.toISOString(),
    by: event.by,
    reason: event.reason ?? null,
    ...(found && seq === 1 ? { found } : {}),
    ...changeOf(found, after, seq),
    data: (event.data ?? {}) as Readonly<Record<string, unknown>>,
    units: [...keeping.unitsOf(draft)],
    commandId: event.commandId,
    requestHash: event.requestHash,
    previousHash: before?.trail.hash ?? null,
  })
  // What the bus does not take nobody would hear of, and all that follows it in the stream would wait.
  if (Buffer.byteLength(JSON.stringify(sealed)) > mostBytes()) refuse(commonRefusals.record_full)
  const record = { ...draft, trail: { seq, hash: sealed.hash } } as R
  const { moving, lasting } = partsOf(keeping.toItem(record), keeping.lasting)
  const { changed, gone = [] } = sealed
  const touched = keeping.lasting?.some((name) => name in changed || gone.includes(name))
  return {
    record,
    writes: [
      before ? replace(moving, before.version) : insert(moving),
      insert(toEventItem(pk, sealed)),
      ...(lasting && (touched || !before) ? [put(lasting)] : []),
    ],
  }
}

/** All that its events tell: what they are chained by stands beside it. */
function fieldsOf({ trail: _trail, ...fields }: Recorded): Fields {
  return fields as unknown as Fields
}

/** A kilobyte less than the bus takes, for what stands around the event. */
export const mostBytes = () => (county().eventKilobytes - 1) * 1024

/** What a repeated command was answered with: the record as it became then; undefined when this is the first. */
export async function firstAnswer<R extends Recorded>(pk: string, caller: Caller): Promise<R | undefined> {
  const { command } = caller
  if (!command.repeatable) return undefined
  const first = await get(eventKey(pk, command.id))
  if (!first) return undefined
  const { requestHash, seq, hash } = fromEventItem(first)
  if (requestHash !== command.requestHash) refuse(commonRefusals.idempotency_key_reused)
  command.replayed = true
  const then = (await historyOf(pk)).find(({ event }) => event.seq === seq)
  return { ...then?.after, trail: { seq, hash } } as unknown as R
}

/**
 * Takes an action on a record as its lifecycle allows.
 * A repeat under the same Idempotency-Key is answered with the record as the first one left it.
 * @throws Refusal `not_your_record`, `wrong_state`, a guard's code, `precondition_failed`, `conflict`
 */
export async function act<
  State extends string,
  Action extends string,
  R extends Recorded & { state: State },
  A extends Announcement,
>(ask: {
  caller: Caller
  keeping: Keeping<R, A>
  lifecycle: Lifecycle<State, Action, R>
  record: R
  action: Action
  at: Date
  /** Reads and decides; what it returns is merged into the record and written with its event. */
  decide: (standing: Standing) => Promise<{
    set: Partial<Unversioned<R>>
    announce: NoInfer<A>
    also?: readonly Write[]
  }>
}): Promise<R> {
  const { caller, keeping, record, at } = ask
  const pk = keeping.toItem(record).pk
  try {
    const standing = await demand(ask.lifecycle, record, ask.action, caller, at)
    if (caller.command.ifMatch !== undefined && caller.command.ifMatch !== record.version) {
      refuse(commonRefusals.precondition_failed, {
        expected: caller.command.ifMatch,
        version: record.version,
      })
    }
    const { set, announce, also = [] } = await ask.decide(standing)
    const next = { ...record, ...set }
    const { to } = ask.lifecycle.transitions[ask.action]
    const allowed = to === 'same' ? next.state === record.state : to.includes(next.state)
    if (!allowed) throw new Error(`${ask.action} may not lead to ${next.state}`)
    const { command } = caller
    const done = change(keeping, record, next, {
      ...announce,
      by: byPerson(caller, standing),
      at,
      commandId: command.id,
      requestHash: command.requestHash,
    })
    await transact([...done.writes, ...also])
    return done.record
  } catch (cause) {
    if (!(cause instanceof ConditionLost) && !(cause instanceof Refusal)) throw cause
    const answered = await firstAnswer<R>(pk, caller)
    if (answered) return answered
    if (cause instanceof Refusal) throw cause
    const current = await get<Item & { version?: number }>(keeping.toItem(record))
    return refuse(commonRefusals.conflict, { version: current?.version ?? 0 })
  }
}

// With every member and town of a county at once somebody wins each try, so this many cannot all be lost.
const tries = 60

/**
 * Takes a step that stands on its own whatever others did meanwhile: a lost race is run on what is there now, so that
 * nothing is lost silently. Whoever sent If-Match is told when the record itself has moved.
 */
export async function onPresent<R>(step: (at: Date) => Promise<R>): Promise<R> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await step(now())
    } catch (cause) {
      const raced = cause instanceof Refusal && cause.code === 'conflict'
      if (!raced || attempt >= tries) throw cause
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * Math.min(attempt, 10)))
    }
  }
}

/** The id of a record this command creates: the same again when the command is repeated. */
export function idFor(prefix: string, caller: Caller): string {
  return caller.command.repeatable ? derivedId(prefix, caller.command.id) : randomId(prefix)
}

/** Creates a record; a repeat under the same Idempotency-Key is answered with the record as it was created. */
export async function create<R extends Recorded, A extends Announcement>(ask: {
  caller: Caller
  keeping: Keeping<R, A>
  pk: string
  at: Date
  build: () => Promise<{
    record: Unversioned<R>
    standing: Standing
    announce: NoInfer<A>
    also?: readonly Write[]
  }>
}): Promise<R> {
  const { caller } = ask
  try {
    const { record, standing, announce, also = [] } = await ask.build()
    const done = change(ask.keeping, undefined, record, {
      ...announce,
      by: byPerson(caller, standing),
      at: ask.at,
      commandId: caller.command.id,
      requestHash: caller.command.requestHash,
    })
    await transact([...done.writes, ...also])
    return done.record
  } catch (cause) {
    if (!(cause instanceof ConditionLost) && !(cause instanceof Refusal)) throw cause
    const answered = await firstAnswer<R>(ask.pk, caller)
    if (answered) return answered
    if (cause instanceof Refusal) throw cause
    return refuse(commonRefusals.conflict, { version: 1 })
  }
}

/**
 * A change by the system itself, done once however often it is asked: the command id is derived from what it is for.
 * @returns the changed record, or undefined when this very step was done before
 */
export async function actAsSystem<R extends Recorded, A extends Announcement>(ask: {
  system: SystemName
  keeping: Keeping<R, A>
  before: R | undefined
  next: Unversioned<R>
  at: Date
  step: readonly (string | number)[]
  announce: NoInfer<A>
  also?: readonly Write[]
}): Promise<R | undefined> {
  const done = change(ask.keeping, ask.before, ask.next, {
    ...ask.announce,
    by: { system: ask.system },
    at: ask.at,
    commandId: derivedId('sys', ask.system, ...ask.step),
    requestHash: '',
  })
  try {
    await transact([...done.writes, ...(ask.also ?? [])])
    return done.record
  } catch (cause) {
    if (cause instanceof ConditionLost && cause.lost.includes(1)) return undefined
    throw cause
  }
}
