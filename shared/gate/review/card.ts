/**
 * The review card: what the deputy Party secretary needs to rule on one attempt, in one read, each point with its
 * reason. It is laid out before he looks and it decides nothing. Pure.
 */

import * as z from 'zod/mini'
import type { Item } from '../../lists/catalogue/item.ts'
import { basesInForce, dispatchableOn, merelyDoubtful } from '../../lists/catalogue/item.ts'
import { choice } from '../../platform/choice.ts'
import { dayOf, weekOf } from '../../platform/clock.ts'
import { plainName } from '../../platform/who/titles.ts'
import type { Unit } from '../../platform/who/unit.ts'
import { Finding } from '../../reading/finding.ts'
import { decidedNow, type Order } from '../dispatch/order.ts'
import type { Facts } from '../screening/sieve-facts.ts'
import type { Precedent } from './precedents.ts'

/** What a reviewer looks at, in the order of the card. */
export const CheckTopic = choice({
  on_list: { zh: '清单内', en: 'On the list' },
  fits: { zh: '与事项相符', en: 'Fits its item' },
  basis: { zh: '依据有效', en: 'Basis in force' },
  clear: { zh: '表述清楚', en: 'Clear' },
  evidence: { zh: '材料和表单', en: 'Evidence and forms' },
  duplicate: { zh: '不重复', en: 'No repeat' },
  load: { zh: '村社负荷', en: 'Load' },
  funding: { zh: '经费', en: 'Funding' },
  co_parties: { zh: '协同单位', en: 'Co-parties' },
  major: { zh: '重大事项', en: 'Major matter' },
  precedents: { zh: '以往审核', en: 'Precedents' },
})
export type CheckTopic = z.infer<typeof CheckTopic>

/** As things stand now. */
export const CheckState = choice({
  good: { zh: '没有发现问题', en: 'nothing found' },
  look: { zh: '有需要斟酌之处', en: 'something to weigh' },
  bad: { zh: '不能通过过筛', en: 'would not pass the sieve' },
})

export const Check = z.object({
  topic: CheckTopic,
  state: CheckState,
  /** Why it stands so when nothing was found: a code for `card.texts.ts` and what it was read from. */
  reason: z.object({ code: z.string(), params: z.record(z.string(), z.unknown()) }),
  findings: z.array(Finding),
})
export type Check = z.infer<typeof Check>

export interface Card {
  readonly orderId: string
  readonly attempt: number
  /** The order's version it was laid out from. */
  readonly version: number
  readonly computedAt: string
  readonly checks: readonly Check[]
  readonly precedents: readonly Precedent[]
}

/** What every finding is about; what is not named here is about clarity. */
const topicOf: Readonly<Record<string, CheckTopic>> = {
  code_missing: 'on_list',
  code_unknown: 'on_list',
  code_and_exception: 'on_list',
  off_list: 'on_list',
  exception_over: 'on_list',
  exception_again: 'on_list',
  exception_too_long: 'on_list',
  requester_kind: 'on_list',
  line_outside_portfolio: 'on_list',
  unit_kind: 'on_list',
  unit_unknown: 'on_list',
  unit_outside_town: 'on_list',
  not_a_village: 'on_list',
  taken_back: 'on_list',
  beyond_report_only: 'on_list',
  negative_list: 'on_list',
  authority_act: 'on_list',
  proof: 'on_list',
  proof_of_others: 'on_list',
  no_emergency_item: 'on_list',
  emergency_lane_closed: 'on_list',
  no_other_reviewer: 'on_list',
  not_this_item: 'fits',
  outside_acts: 'fits',
  item_not_dispatchable: 'basis',
  evidence_over_ceiling: 'evidence',
  evidence_in_words: 'evidence',
  necessity_needed: 'evidence',
  form_not_named: 'evidence',
  form_unknown: 'evidence',
  form_not_valid: 'evidence',
  forms_ask_too_much: 'evidence',
  unnamed_form: 'evidence',
  partly_held: 'evidence',
  all_held: 'evidence',
  duplicate: 'duplicate',
  near_duplicate: 'duplicate',
  unit_twice: 'duplicate',
  week_over: 'load',
  week_busy: 'load',
  deadlines_clash: 'load',
  inspections_over: 'load',
  inspection_in_words: 'load',
  co_party_needed: 'co_parties',
  co_party_kind: 'co_parties',
  co_party_outside: 'co_parties',
  co_party_stranger: 'co_parties',
  major: 'major',
  emergency_asks: 'major',
}

export function topicOfFinding({ code, pointer }: Pick<Finding, 'code' | 'pointer'>): CheckTopic {
  // A unit that does not exist may be the one that helps.
  if (code === 'unit_unknown' && pointer?.startsWith('/coParties')) return 'co_parties'
  return topicOf[code] ?? 'clear'
}

/** Reasons that say nothing is wrong, or no more than the finding says: beside one they would deny or repeat it. */
const leftToFindings: ReadonlySet<string> = new Set([
  ...['item_fits', 'all_stated', 'no_form', 'none_alike', 'not_major', 'no_help_named', 'week_empty'],
  ...['no_item', 'basis_gone', 'fit_unsure', 'help_needed'],
])

export function layOut(
  order: Order,
  facts: Facts,
  findings: readonly Finding[],
  precedents: readonly Precedent[],
): Card {
  const checks = CheckTopic.options.map((topic): Check => {
    const about = findings.filter((finding) => topicOfFinding(finding) === topic)
    const worst = about.some(({ severity, code }) => severity === 'block' || code === 'not_this_item')
      ? 'bad'
      : about.length > 0
        ? 'look'
        : 'good'
    const { state = worst, reason } = reasons[topic](order, facts, precedents)
    const spoken = about.length > 0 && leftToFindings.has(reason.code)
    return {
      ...{ topic, state: worst === 'good' ? state : worst, findings: about },
      reason: spoken ? { code: 'found', params: { count: about.length } } : reason,
    }
  })
  return {
    orderId: order.id,
    attempt: order.attempt,
    version: order.version,
    computedAt: facts.at.toISOString(),
    checks,
    precedents,
  }
}

type Reason = (
  order: Order,
  facts: Facts,
  precedents: readonly Precedent[],
) => { state?: Check['state']; reason: Check['reason'] }

const because = (code: string, params: Record<string, unknown> = {}, state?: Check['state']) => ({
  reason: { code, params },
  ...(state ? { state } : {}),
})

const reasons: Readonly<Record<CheckTopic, Reason>> = {
  on_list: (_order, { item }) =>
    item
      ? because('item', { title: item.title, sieveCode: item.sieveCode, kind: item.kind })
      : because('no_item'),
  fits: (_order, { item, fit }) =>
    item
      ? because(fit?.verdict === 'unsure' ? 'fit_unsure' : 'item_fits', { title: item.title })
      : because('fits_no_item'),
  basis: (_order, { item, at }) => (item ? basisOf(item, dayOf(at)) : because('basis_none')),
  clear: () => because('all_stated'),
  evidence: ({ content, forms = [] }) => {
    const titles = forms.map(({ title }) => title)
    return titles.length === 0
      ? because('no_form', { count: content.evidence.length })
      : because('forms_named', { titles })
  },
  duplicate: () => because('none_alike'),
  load: ({ content }, facts) => loadOf(content.units, content.deadline, facts),
  funding: (_order, { item }) =>
    item
      ? because('funded', { source: item.fundingSource, hours: item.hoursPerTask })
      : because('funding_unknown', {}, 'look'),
  co_parties: ({ content }, { coPartyUnits, item }) =>
    coPartyUnits.length > 0
      ? because('helped_by', { names: coPartyUnits.map(nameOf), count: content.coParties.length })
      : because(item?.professional ? 'help_needed' : 'no_help_named'),
  major: (order) =>
    decidedNow(order) ? because('passed_by_committee', decisionOf(order)) : because('not_major'),
  precedents: ({ content }, _facts, precedents) => {
    const count = (outcome: Precedent['outcome']) =>
      precedents.filter((each) => each.outcome === outcome).length
    const params = {
      ...{ count: precedents.length, approved: count('approved'), returned: count('returned') },
      ...{ rejected: count('rejected'), merged: count('merged') },
      ...{ refused: count('refusal_upheld'), dismissed: count('refusal_dismissed') },
    }
    const mixed = params.approved < params.count
    // Off the list there is no item that they share.
    const [never, ruled] = content.sieveCode
      ? (['never_ruled', 'ruled'] as const)
      : (['never_off_list', 'ruled_off_list'] as const)
    return precedents.length === 0 ? because(never) : because(ruled, params, mixed ? 'look' : 'good')
  },
}

function decisionOf({ collective = [] }: Order) {
  const last = collective.at(-1)
  if (!last) return {}
  const { heldOn, present, yes, recused } = last
  return { heldOn, present, yes, recused: recused.length }
}

function basisOf(item: Item, day: string) {
  if (!dispatchableOn(item, day).ok) return because('basis_gone', {}, 'bad')
  const inForce = basesInForce(item, day)
  const params = {
    bases: inForce.map(({ instrument, articles }) => ({ instrument, articles: [...articles] })),
    custom: item.customary?.expiresOn ?? null,
  }
  const code = inForce.length > 0 ? 'in_force' : 'by_custom'
  if (item.status !== 'needs_review') return because(code, params, 'good')
  return because(`${code}_${merelyDoubtful(item) ? 'doubtful' : 'changed'}`, params, 'look')
}

function loadOf(units: readonly string[], deadline: string | null, { loads, rules, units: known }: Facts) {
  const asked = loads.filter(({ unit }) => units.includes(unit))
  const fullest = [...asked].sort((a, b) => b.hours - a.hours)[0]
  const week = deadline === null ? null : weekOf(deadline)
  if (!fullest) return because('week_empty', { week })
  const name = plainName(known.find(({ code }) => code === fullest.unit)?.name ?? fullest.unitName)
  return because('week_fullest', {
    week,
    name,
    hours: fullest.hours,
    open: fullest.open,
    cap: rules.weeklyHoursSoft,
  })
}

const nameOf = ({ name }: Unit) => name
