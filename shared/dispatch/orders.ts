/**
 * A leader in charge drafts an order for villages of his own town; submitting screens it; what blocks is
 * answered with the findings, what passes waits for the deputy Party secretary.
 */
import { type Caller, sees, tenuresOn } from '../actor.ts'
import { addDays, dayOf, now } from '../clock.ts'
import { act, create, idFor, onPresent } from '../commit.ts'
import { county } from '../county.ts'
import { Refusal, refuse, textOf } from '../errors.ts'
import type { Standing } from '../policy.ts'
import { inWords } from '../screening/finding.texts.ts'
import { majorBy } from '../screening/major.ts'
import { screen } from '../screening/screen.ts'
import type { Page } from '../table.ts'
import { entering } from './duplicates.ts'
import { gatherFacts, leaderTenure } from './facts.ts'
import { orderById, orderKeeping, orderKey, ordersOfTown } from './order.table.ts'
import {
  cardOf,
  exceptionReasons,
  hashOf,
  type Order,
  type OrderCard,
  type OrderContent,
  type OrderState,
  orderLifecycle,
} from './order.ts'

/** The order, if the caller's area covers its town or the order names him. @throws Refusal `not_found` */
export async function findOrder(caller: Caller, id: string, at = now()): Promise<Order> {
  const order = await orderById(id)
  if (order && mayRead(caller, cardOf(order), at)) return order
  return refuse('not_found', { thing: orderLifecycle.record[caller.language] })
}

/** R29: a village never reads an order; it reads the task that was delivered to it. */
function mayRead({ actor }: Caller, order: OrderCard, at: Date): boolean {
  if (order.state === 'draft') {
    const leads = tenuresOn(actor, at).some(
      ({ post, unit }) => post === 'leader_in_charge' && unit === order.town,
    )
    return leads && order.author.personId === actor.personId
  }
  const units = tenuresOn(actor, at).map(({ unit }) => unit)
  return sees(actor, [order.town], at) || order.helpers.some((unit) => units.includes(unit))
}

/** A town's orders, newest first; others' drafts are left out. @throws Refusal `not_found` outside the area */
export async function listOrders(
  caller: Caller,
  query: { town?: string | undefined; state?: OrderState | undefined; limit: number },
  from: Record<string, unknown> | undefined,
): Promise<Page<OrderCard>> {
  const at = now()
  const town = query.town ?? tenuresOn(caller.actor, at).find(({ unit }) => /^\d{9}$/.test(unit))?.unit
  if (!town)
    throw new Refusal('invalid_request', {}, [
      { pointer: '#/query/town', code: 'field_required', detail: '' },
    ])
  if (!sees(caller.actor, [town], at)) refuse('not_found', { thing: town })
  const kept: OrderCard[] = []
  let next = from
  do {
    const found = await ordersOfTown(town, query.state, query.limit, next)
    kept.push(...found.items.filter((order) => mayRead(caller, order, at)))
    next = found.next
  } while (kept.length === 0 && next)
  return next ? { items: kept, next: next as NonNullable<Page<OrderCard>['next']> } : { items: kept }
}

/** Screens without saving. */
export async function tryScreening(caller: Caller, content: OrderContent) {
  const at = now()
  const leader = leaderTenure(caller, at) ?? refuse('forbidden', { needed: 'leader_in_charge' })
  return screening(caller, content, leader.unit, at)
}

async function screening(
  caller: Caller,
  content: OrderContent,
  town: string,
  at: Date,
  self?: Pick<Order, 'id'>,
) {
  const facts = await gatherFacts(caller.actor, content, town, at, self)
  const findings = screen(content, facts)
  const offList = facts.item === undefined
  return {
    passes: findings.every(({ severity }) => severity !== 'block'),
    findings: findings.map((finding) => inWords(finding, caller.language)),
    closestItems: offList
      ? facts.closest.map(({ sieveCode, title, kind, lines }) => ({
          sieveCode,
          title,
          kind,
          lines: [...lines],
        }))
      : [],
    exceptionPath: offList ? exceptionPath(caller, at) : null,
    facts,
    raw: findings,
  }
}

/** R28: what the exception path would need. */
function exceptionPath({ language }: Caller, at: Date) {
  const latestEndDate = addDays(dayOf(at), county().rules.exceptionMaxDays)
  return {
    reasons: [...exceptionReasons],
    approvers: ['deputy_party_secretary', 'party_secretary'],
    latestEndDate,
    text:
      language === 'zh'
        ? `清单外任务须写明要求部门、特殊情况的理由和终止日期(最迟 ${latestEndDate}),经镇街党委副书记和党委书记先后签批,并报县里备案`
        : `Off-list work needs who asks, a reason, an end date (by ${latestEndDate}) and two approvals, and is reported to the county`,
  }
}

export async function draft(caller: Caller, content: OrderContent): Promise<Order> {
  const at = now()
  const leader = leaderTenure(caller, at) ?? refuse('forbidden', { needed: 'leader_in_charge' })
  const id = idFor('ord', caller)
  const standing: Standing = { ...leader, standsInFor: null }
  return create<Order>({
    caller,
    keeping: orderKeeping,
    pk: orderKey(id).pk,
    at,
    build: async () => ({
      record: {
        id,
        state: orderLifecycle.initial,
        town: leader.unit,
        author: { personId: caller.actor.personId, name: caller.actor.name },
        content,
        item: null,
        catalogueVersion: null,
        attempt: 0,
        contentHash: null,
        findings: [],
        rulings: [],
        createdAt: at.toISOString(),
        updatedAt: at.toISOString(),
        submittedAt: null,
        stageStartedAt: null,
        remindedAt: null,
        escalatedAt: null,
        deliveredAt: null,
      },
      standing: {
        post: standing.post,
        unit: standing.unit,
        acting: standing.acting,
        actingFor: standing.actingFor,
        standsInFor: null,
      },
      announce: { type: 'dispatch.order-drafted' },
    }),
  })
}

/** What an edit states; what it leaves out stays as it is. */
type Changes = { readonly [Field in keyof OrderContent]?: OrderContent[Field] | undefined }

export async function edit(caller: Caller, id: string, changes: Changes): Promise<Order> {
  const at = now()
  const order = await findOrder(caller, id, at)
  const stated = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'edit',
    at,
    decide: async () => ({
      set: { content: { ...order.content, ...stated }, updatedAt: at.toISOString() },
      announce: { type: 'dispatch.order-edited', data: { fields: Object.keys(stated) } },
    }),
  })
}

/**
 * Screens the order as it stands and sends it to review as its next attempt.
 * @throws Refusal `order_blocked` (422) with the findings, the closest items and the exception path
 */
export async function submit(caller: Caller, id: string): Promise<Order> {
  return onPresent(async (at) => submitAt(caller, await findOrder(caller, id, at), at))
}

function submitAt(caller: Caller, order: Order, at: Date): Promise<Order> {
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'submit',
    at,
    decide: async () => {
      const { passes, findings, closestItems, exceptionPath, facts, raw } = await screening(
        caller,
        order.content,
        order.town,
        at,
        order,
      )
      if (!passes) refuseBlocked(caller, { findings, closestItems, exceptionPath })
      const attempt = order.attempt + 1
      const { item } = facts
      const { emergency } = order.content
      const major = majorBy(order.content, item, facts.rules)
      return {
        set: {
          state: emergency ? 'approved' : major.length > 0 ? 'awaiting_collective' : 'in_review',
          emergency: emergency ? {} : null,
          major,
          attempt,
          contentHash: hashOf(order.content),
          item: item
            ? {
                ...{ title: item.title, lines: [...item.lines], kind: item.kind },
                ...{ hours: item.hoursPerTask, professional: item.professional },
              }
            : null,
          forms: facts.forms.asked,
          catalogueVersion: facts.catalogueVersion,
          findings: raw,
          submittedAt: at.toISOString(),
          stageStartedAt: at.toISOString(),
          remindedAt: null,
          escalatedAt: null,
          updatedAt: at.toISOString(),
        },
        announce: {
          type: 'dispatch.order-submitted',
          data: { attempt, town: order.town, emergency, reading: facts.reading },
        },
        also: entering(facts.repeats, order, order.content, at),
      }
    },
  })
}

interface Blocked {
  findings: readonly { code: string; severity: string; pointer: string | null; text: string }[]
  closestItems: readonly unknown[]
  exceptionPath: unknown
}

function refuseBlocked({ language }: Caller, blocked: Blocked): never {
  const blocking = blocked.findings.filter(({ severity }) => severity === 'block')
  const params = { count: blocking.length }
  const errors = blocking.map(({ code, pointer, text }) => ({
    pointer: `/content${pointer ?? ''}`,
    code,
    detail: text || textOf('order_blocked', language, params),
  }))
  throw new Refusal('order_blocked', params, errors, { ...blocked })
}

export async function withdraw(caller: Caller, id: string, reason: string): Promise<Order> {
  const at = now()
  const order = await findOrder(caller, id, at)
  return act({
    caller,
    keeping: orderKeeping,
    lifecycle: orderLifecycle,
    record: order,
    action: 'withdraw',
    at,
    decide: async () => ({
      set: { state: 'withdrawn', updatedAt: at.toISOString() },
      announce: { type: 'dispatch.order-withdrawn', reason, data: { attempt: order.attempt } },
    }),
  })
}
