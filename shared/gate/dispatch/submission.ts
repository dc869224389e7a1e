/**
 * What submitting an order comes to, whoever submits it: the facts and the sieve, the answer where it blocks, and the
 * order on its way where it does not.
 */

import { addDays, dayOf } from '../../platform/clock.ts'
import { county, countyLevel } from '../../platform/county.ts'
import { Refusal, textOf } from '../../platform/refusals.ts'
import type { Actor, Caller } from '../../platform/who/actor.ts'
import type { PostName } from '../../platform/who/post.ts'
import type { Write } from '../../platform/writes.ts'
import type { Finding } from '../../reading/finding.ts'
import { keysOf } from '../repeats/near.ts'
import { inWords } from '../screening/finding.texts.ts'
import { inspects } from '../screening/load-findings.ts'
import { majorBy } from '../screening/major.ts'
import { screen } from '../screening/screen.ts'
import type { DispatchEvent } from './dispatch.events.ts'
import { dispatchRefusals } from './dispatch.refusals.ts'
import { entering } from './duplicates.ts'
import type { Order } from './order.ts'
import { ExceptionReason, hashOf, type OrderContent } from './order-content.ts'
import { gatherFacts } from './order-facts.ts'
import { namingUnconfirmed } from './proposed-content.ts'

export interface Screened {
  readonly facts: Awaited<ReturnType<typeof gatherFacts>>
  readonly findings: readonly Finding[]
  readonly passes: boolean
}

/** @param self the order itself, once it has an id */
export async function screened(
  author: Actor,
  content: OrderContent,
  town: string,
  at: Date,
  self?: Order,
): Promise<Screened> {
  const facts = await gatherFacts(author, content, town, at, self)
  const findings = namingUnconfirmed(screen(content, facts), content, self?.proposal)
  return { facts, findings, passes: findings.every(({ severity }) => severity !== 'block') }
}

/** What was found, as a caller is told it. */
export function inAnswer({ facts, findings, passes }: Screened, { language }: Caller, at: Date) {
  const offList = facts.item === undefined
  return {
    passes,
    findings: findings.map((finding) => inWords(finding, language)),
    closestItems: offList
      ? facts.closest.map(({ sieveCode, title, kind, lines }) => ({
          sieveCode,
          title,
          kind,
          lines: [...lines],
        }))
      : [],
    exceptionPath: offList ? exceptionPath(language, at) : null,
  }
}

/** R28: what the exception path would need. */
function exceptionPath(language: Caller['language'], at: Date) {
  const latestEndDate = addDays(dayOf(at), county().rules.exceptionMaxDays)
  return {
    reasons: [...ExceptionReason.options],
    approvers: ['deputy_party_secretary', 'party_secretary'] satisfies PostName[],
    latestEndDate,
    text:
      language === 'zh'
        ? `清单外任务须写明要求部门、特殊情况的理由和终止日期（最迟 ${latestEndDate}），经镇街党（工）委副书记和书记先后签批，并报${countyLevel(county().name)}备案`
        : `Off-list work needs who asks, a reason, an end date (by ${latestEndDate}) and two approvals, and is reported to the county`,
  }
}

export interface Blocked {
  readonly findings: readonly { code: string; severity: string; pointer: string | null; text: string }[]
  readonly closestItems: readonly unknown[]
  readonly exceptionPath: unknown
}

/**
 * @param base where the form holds what is asked: '' where it is the form itself
 * @throws Refusal `order_blocked` (422), always, with the findings, the closest items and the exception path
 */
export function refuseBlocked(
  { language }: Caller,
  { findings, closestItems, exceptionPath }: Blocked,
  base: '' | '/content' = '',
): never {
  const blocking = findings.filter(({ severity }) => severity === 'block')
  const params = { count: blocking.length }
  const errors = blocking.map(({ code, pointer, text }) => ({
    pointer: `${base}${pointer ?? ''}`,
    code,
    detail: text || textOf(dispatchRefusals.order_blocked, language, params),
  }))
  throw new Refusal(dispatchRefusals.order_blocked, params, errors, { findings, closestItems, exceptionPath })
}

/** The order as its next attempt, on its way to review; an emergency leaves at once. */
export function submitted(
  order: Pick<Order, 'id' | 'town' | 'attempt' | 'content' | 'submittedAt'>,
  { facts, findings }: Screened,
  at: Date,
): { set: Partial<Order>; announce: DispatchEvent; also: Write[] } {
  const { content, town } = order
  const attempt = order.attempt + 1
  const { item } = facts
  const { emergency } = content
  const major = majorBy(content, item, facts.rules, facts.reader)
  return {
    set: {
      state: emergency ? 'approved' : major.length > 0 ? 'awaiting_collective' : 'in_review',
      emergency: emergency ? {} : null,
      inspection: inspects(content, item, facts.reader),
      major,
      attempt,
      contentHash: hashOf(content),
      item: item
        ? {
            ...{ title: item.title, lines: [...item.lines], kind: item.kind },
            ...{ hours: item.hoursPerTask, professional: item.professional },
          }
        : null,
      forms: facts.forms.asked,
      catalogueVersion: facts.catalogueVersion,
      wordsVersion: facts.wordsVersion,
      findings,
      submittedAt: at.toISOString(),
      stageStartedAt: at.toISOString(),
      remindedAt: null,
      escalatedAt: null,
      updatedAt: at.toISOString(),
    },
    announce: {
      type: 'dispatch.order-submitted',
      data: { attempt, town, emergency, reading: facts.reading, keys: keysOf(facts.reading) },
    },
    also: entering(facts.repeats, order, content, at),
  }
}
