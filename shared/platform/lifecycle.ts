/**
 * Lifecycles are data: states, and transitions with the action, who may, and a guard with its reason.
 * From the one declaration come what `commit` allows, the `actions` of every reply, and the access tests.
 */

import { choice } from './choice.ts'
import type { Route } from './contract.ts'
import type { Label, Language, TextParams } from './language.ts'
import { commonRefusals, type Reason, refuse, textOf } from './refusals.ts'
import type { Caller } from './who/actor.ts'
import {
  type Bar,
  barOf,
  barredPersons,
  type Party,
  type Relations,
  type Standing,
  standing,
} from './who/policy.ts'
import { postTitles } from './who/titles.ts'

export interface Because {
  readonly reason: Reason
  readonly params: TextParams
}

type Method = Route['method']

export interface Transition<State extends string, R> {
  readonly label: Label
  /** How it is taken over HTTP: the method, and what follows the record's own path. Left out where another record leads to it. */
  readonly call?: Method | `${Method} /${string}`
  /** Where several actions are taken by one call: what its body says to take this one. */
  readonly saying?: Readonly<Record<string, string>>
  readonly from: readonly State[]
  /** More than one where the outcome depends on the record; the use case names which. `same`: it stays where it is. */
  readonly to: readonly State[] | 'same'
  readonly by: readonly Party[]
  /** Separation of duties: who may not, though he be one of the parties. */
  readonly apart?: readonly Bar[]
  /** A reason why not, read from the record, the actor and the time alone. */
  readonly guard?: (record: R, context: { personId: string; at: Date }) => Because | undefined
}

export interface Lifecycle<State extends string, Action extends string, R extends { state: State }> {
  readonly record: Label
  /** The path at which the record is read and acted on. */
  readonly at: (record: R) => string
  readonly initial: State
  readonly states: Readonly<Record<State, Label & { readonly final?: true }>>
  readonly relations: (record: R) => Relations
  readonly transitions: Readonly<Record<Action, Transition<State, R>>>
}

/** Keeps the exact names of states and actions while checking the shape. */
export function lifecycle<State extends string, Action extends string, R extends { state: State }>(
  declared: Lifecycle<State, Action, R>,
): Lifecycle<State, Action, R> {
  return declared
}

export interface OfferedAction<Action extends string = string> {
  action: Action
  label: string
  allowed: boolean
  /** Where to send it. */
  method?: Method
  path?: string
  /** What its body says to take this action and no other of the same call. */
  body?: Record<string, string>
  because?: { code: string; params: TextParams; text: string }
}

/** The actions of a lifecycle, by what they are called. */
export function actionsIn<Action extends string>(cycle: {
  readonly transitions: Readonly<Record<Action, { readonly label: Label }>>
}) {
  const labels = Object.entries(cycle.transitions) as [Action, { label: Label }][]
  return choice(
    Object.fromEntries(labels.map(([action, { label }]) => [action, label])) as Record<Action, Label>,
  )
}

async function whyNot<State extends string, Action extends string, R extends { state: State }>(
  cycle: Lifecycle<State, Action, R>,
  record: R,
  action: Action,
  { actor, language }: Caller,
  relations: Relations,
  at: Date,
): Promise<Because | undefined> {
  const transition = cycle.transitions[action]
  if (!transition.from.includes(record.state)) {
    const state = cycle.states[record.state][language]
    return { reason: commonRefusals.wrong_state, params: { state, action: transition.label[language] } }
  }
  const barred = transition.apart && (await barOf(actor, transition.apart, relations, at))
  if (barred) return { reason: barred, params: {} }
  return transition.guard?.(record, { personId: actor.personId, at })
}

const shown = ({ reason, params }: Because, language: Language) => ({
  ...{ code: reason.code, params, text: textOf(reason, language, params) },
})

/** Who may not take an action on a record, whatever post he holds. */
export function barredFrom<State extends string, Action extends string, R extends { state: State }>(
  cycle: Lifecycle<State, Action, R>,
  record: R,
  action: Action,
  at: Date,
): Promise<string[]> {
  return barredPersons(cycle.transitions[action].apart ?? [], cycle.relations(record), at)
}

/** The actions that are this caller's to take on the record, allowed now or not, and why not. */
export async function actionsOf<State extends string, Action extends string, R extends { state: State }>(
  cycle: Lifecycle<State, Action, R>,
  record: R,
  caller: Caller,
  at: Date,
): Promise<OfferedAction<Action>[]> {
  const relations = cycle.relations(record)
  const offered: OfferedAction<Action>[] = []
  for (const action of Object.keys(cycle.transitions) as Action[]) {
    const transition = cycle.transitions[action]
    const mine = await standing(caller.actor, transition.by, relations, at, transition.apart)
    if (!mine) continue
    const because = await whyNot(cycle, record, action, caller, relations, at)
    offered.push({
      action,
      label: transition.label[caller.language],
      allowed: because === undefined,
      ...addressOf(transition.call, cycle.at(record)),
      ...(transition.saying ? { body: { ...transition.saying } } : {}),
      ...(because ? { because: shown(because, caller.language) } : {}),
    })
  }
  return offered
}

function addressOf(call: string | undefined, at: string): Pick<OfferedAction, 'method' | 'path'> {
  if (call === undefined) return {}
  const [method, below = ''] = call.split(' ')
  return { method: method as Method, path: `${at}${below}` }
}

/**
 * The capacity in which the caller may take the action now.
 * @throws Refusal `not_your_record`, `wrong_state` or the guard's code
 */
export async function demand<State extends string, Action extends string, R extends { state: State }>(
  cycle: Lifecycle<State, Action, R>,
  record: R,
  action: Action,
  caller: Caller,
  at: Date,
): Promise<Standing> {
  const transition = cycle.transitions[action]
  const relations = cycle.relations(record)
  const mine = await standing(caller.actor, transition.by, relations, at, transition.apart)
  if (!mine) {
    const needed = transition.by.map((party) => partyTitle(party, caller.language))
    refuse(commonRefusals.not_your_record, { needed: needed.join(caller.language === 'zh' ? '、' : ', ') })
  }
  const because = await whyNot(cycle, record, action, caller, relations, at)
  if (because) refuse(because.reason, because.params)
  return mine
}

/** What people call those whom a record names. */
const personTitles: Readonly<Record<string, Label>> = {
  author: { zh: '起草人', en: 'the author' },
  leader: { zh: '负责人', en: 'its leader' },
  sender: { zh: '派单人', en: 'the sender' },
  assignee: { zh: '承办人', en: 'an assignee' },
  giver: { zh: '移交人', en: 'who hands over' },
  receiver: { zh: '接收人', en: 'who takes over' },
}

/** Who may, as a refusal names him. */
export function partyTitle(party: Party, language: Language): string {
  if ('post' in party) return postTitles[party.post][language]
  if ('after' in party) {
    const post = postTitles[party.holding][language]
    return language === 'zh' ? `接任的${post}` : `the ${post} who took over`
  }
  return personTitles[party.person]?.[language] ?? party.person
}
