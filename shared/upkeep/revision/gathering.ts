/**
 * Opens the year's round on the county's date and gathers its proposals. Whatever is done twice, by two clocks at once
 * or after a fault, finds round and proposals under the ids they had and changes nothing.
 */

import { sentOrders } from '../../gate/dispatch/year-orders.ts'
import { closestItems, currentCatalogue } from '../../lists/catalogue/catalogue.ts'
import type { Change } from '../../lists/catalogue/change.ts'
import { roundDraftIdOf, writesToOpen } from '../../lists/catalogue/round-draft.ts'
import { readSieveCode } from '../../lists/catalogue/sieve-code.ts'
import { dayOf } from '../../platform/clock.ts'
import { actAsSystem, change } from '../../platform/commit.ts'
import { county } from '../../platform/county.ts'
import { derivedId } from '../../platform/ids.ts'
import { ConditionLost, transact, type Write } from '../../platform/writes.ts'
import { admittedApplications } from '../admission/admitted-applications.ts'
import { admittedItem } from '../admission/admitted-item.ts'
import { townsToday } from '../admission/seats.ts'
import {
  type Ground,
  mattersOf,
  type Proposal,
  type ProposalKind,
  proposalIdOf,
  restingItem,
  type YearOrder,
} from './proposal.ts'
import { knownProposals, proposalKeeping, roundById, roundKeeping } from './revision.table.ts'
import { opensWithin, type Round, roundIdOf, roundLifecycle } from './round.ts'
import { groundsOf, yearSpan } from './year-grounds.ts'

/** Opens the round of the year if its day has come and it is not open. @returns the round, once there is one */
export async function openDue(at: Date): Promise<Round | undefined> {
  const { code, rules } = county()
  const today = dayOf(at)
  const year = Number(today.slice(0, 4))
  const id = roundIdOf(code, year)
  const known = await roundById(id)
  const { from, to } = opensWithin(rules, year)
  if (known || today < from || today > to) return known
  const publishOn = `${year}-${rules.revisionPublishesOn}`
  const day = publishOn < today ? to : publishOn
  const instant = at.toISOString()
  const opened = await actAsSystem({
    system: 'schedule',
    keeping: roundKeeping,
    before: undefined,
    next: {
      ...{ id, state: roundLifecycle.initial, county: code, year, draftId: roundDraftIdOf(id) },
      ...{ found: {}, ordersRead: 0, publishOn: day, content: null, panel: null, outcome: null },
      ...{ opinionRound: null, held: null, published: null, stageStartedAt: instant },
      ...{ remindedAt: null, escalatedAt: null, createdAt: instant, updatedAt: instant },
    },
    at,
    step: ['open-revision', id],
    announce: { type: 'revision.round-opened', data: { year } },
    also: writesToOpen(id, { county: code, title: `${year} 年度清单修订`, effectiveFrom: day }, at),
  })
  return opened ?? roundById(id)
}

interface Found {
  readonly key: string
  readonly title: string
  readonly weight: number
  readonly ground: Ground
}

/** Looks through the year before and at the list, writes what it finds, and opens the round for its officer. */
export async function gather(round: Round, at: Date): Promise<Round | undefined> {
  const { orders, used, read } = await yearBefore(round.year, at)
  const { items } = await currentCatalogue(at)
  const ofList = groundsOf(items, used, round.year).map(
    ({ weight, ...ground }): Found => ({
      key: ground.item.sieveCode,
      title: ground.item.title,
      weight,
      ground: ground as Ground,
    }),
  )
  const ofApplications = (await admittedApplications()).map(
    ({ id, content, department }): Found => ({
      key: id,
      title: content.title ?? '',
      weight: 0,
      ground: { kind: 'admitted', applicationId: id, title: content.title ?? '', department },
    }),
  )
  const proposals = [...ofList, ...(await ofMatters(orders)), ...ofApplications]
  await propose(round, proposals, at)
  const counts: Partial<Record<ProposalKind, number>> = {}
  for (const { ground } of proposals) counts[ground.kind] = (counts[ground.kind] ?? 0) + 1
  return actAsSystem({
    system: 'schedule',
    keeping: roundKeeping,
    before: round,
    next: { ...round, state: 'open', found: counts, ordersRead: read, ...{ updatedAt: at.toISOString() } },
    at,
    step: ['gathered', round.id],
    announce: { type: 'revision.round-gathered', data: { year: round.year, ...counts } },
  })
}

/** What was asked off the list, and how often each item was used, in the calendar year before. */
async function yearBefore(year: number, at: Date) {
  const { from, to } = yearSpan(year - 1)
  const used = new Map<string, number>()
  const orders: YearOrder[] = []
  let read = 0
  for (const { code } of await townsToday(at)) {
    for (const card of await sentOrders(code, from, to)) {
      read += 1
      // An order keeps its code as it was typed.
      const typed = readSieveCode(card.sieveCode ?? '')
      if (typed.ok && (card.state === 'approved' || card.state === 'delivered'))
        used.set(typed.sieveCode, (used.get(typed.sieveCode) ?? 0) + 1)
      const rejected = card.rejectedAs === 'off_catalogue'
      if (card.matter === null || !(card.offList || rejected)) continue
      const { id, town, requestedBy, matter, offList } = card
      orders.push({ id, town, requestedBy, matter, offList, rejected })
    }
  }
  return { orders, used, read }
}

async function ofMatters(orders: readonly YearOrder[]): Promise<Found[]> {
  return Promise.all(
    mattersOf(orders).map(async ({ requestedBy, matter, orders: asked }): Promise<Found> => {
      const rejected = asked.filter((order) => order.rejected).length
      return {
        key: asked[0]?.id ?? matter,
        title: matter,
        weight: asked.length,
        ground: {
          kind: 'asked_off_list',
          ...{ requestedBy, matter, rejected, sent: asked.length - rejected },
          towns: [...new Set(asked.map(({ town }) => town))].sort(),
          orders: asked.slice(0, 5).map(({ id, town }) => ({ orderId: id, town })),
          closest: (await closestItems(matter, 3)).map(restingItem),
        },
      }
    }),
  )
}

// A transaction holds a hundred items, and a proposal is two: itself and its event.
const inOneGo = 40

/** Writes the proposals that are not there yet; another clock that writes the same ones only makes this one look again. */
async function propose(round: Round, found: readonly Found[], at: Date): Promise<void> {
  const proposals = found.map((each) => newProposal(round, each, at))
  for (;;) {
    const known = await knownProposals(proposals.map(({ id }) => id))
    const missing = proposals.filter(({ id }) => !known.has(id)).slice(0, inOneGo)
    if (missing.length === 0) return
    try {
      await transact(missing.flatMap((proposal) => writesOf(proposal, at)))
    } catch (cause) {
      if (!(cause instanceof ConditionLost)) throw cause
    }
  }
}

type NewProposal = Omit<Proposal, 'version' | 'trail'>

function newProposal(round: Round, { key, title, weight, ground }: Found, at: Date): NewProposal {
  const instant = at.toISOString()
  return {
    ...{ id: proposalIdOf(round.id, ground.kind, key), state: 'open', county: round.county },
    ...{ roundId: round.id, title, ground, weight, decided: null, createdAt: instant, updatedAt: instant },
  }
}

function writesOf(proposal: NewProposal, at: Date): readonly Write[] {
  const { id, ground } = proposal
  return change(proposalKeeping, undefined, proposal, {
    ...{ type: 'revision.proposal-found', by: { system: 'schedule' }, at, requestHash: '' },
    commandId: derivedId('sys', 'schedule', 'propose', id),
    data: { kind: ground.kind },
  }).writes
}

/** The change a proposal brings with it; none where only a person can say what is to be. */
export async function suggestedChange({ ground, title }: Proposal): Promise<Change | null> {
  const reason = (zh: string) => ({ reason: zh, panelDecision: null })
  if (ground.kind === 'unused')
    return { kind: 'retire', sieveCode: ground.item.sieveCode, ...reason(`${ground.since}以来没有派过单`) }
  if (ground.kind === 'expiring')
    return { kind: 'retire', sieveCode: ground.item.sieveCode, ...reason(`到${ground.endsOn}为止`) }
  if (ground.kind !== 'admitted') return null
  const application = (await admittedApplications()).find(({ id }) => id === ground.applicationId)
  if (!application) return null
  const { prohibitedVerbsExempt: _law, ...item } = admittedItem(application, county().rules.customaryMonths)
  return {
    kind: 'add',
    item: { ...item, basis: [...item.basis] },
    applicationId: application.id,
    ...reason(`已批准准入：${title}`),
  }
}
