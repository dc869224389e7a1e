/**
 * Where yearly revisions are kept.
 *
 * | question                                      | key                                                |
 * |-----------------------------------------------|----------------------------------------------------|
 * | one round                                     | pk REVISION#id, sk REVISION                        |
 * | the county's rounds, newest first             | gsi1 REVISIONS#county, sk year                     |
 * | one proposal                                  | pk PROPOSAL#id, sk PROPOSAL                        |
 * | a round's proposals, by kind, weightiest first| gsi1 PROPOSALS#round, sk kind#weight upside down#id|
 */

import type { Keeping } from '../../platform/commit.ts'
import { all, get, getMany, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import { type Proposal, ProposalKind, type ProposalState } from './proposal.ts'
import type { RevisionEvent } from './revision.events.ts'
import type { Round } from './round.ts'

export const roundKey = (id: string): Key => ({ pk: `REVISION#${id}`, sk: 'REVISION' })
export const proposalKey = (id: string): Key => ({ pk: `PROPOSAL#${id}`, sk: 'PROPOSAL' })

export const roundKeeping: Keeping<Round, RevisionEvent> = {
  kind: 'revision',
  toItem: (round) => ({
    ...roundKey(round.id),
    kind: 'revision',
    gsi1pk: `REVISIONS#${round.county}`,
    gsi1sk: String(round.year),
    ...round,
  }),
  unitsOf: ({ county }) => [county],
}

/** Numbers fall as the weight rises, so that the weightiest come first. */
const upsideDown = (weight: number) => String(999_999 - Math.min(weight, 999_999)).padStart(6, '0')

export const proposalKeeping: Keeping<Proposal, RevisionEvent> = {
  kind: 'proposal',
  toItem: (proposal) => ({
    ...proposalKey(proposal.id),
    kind: 'proposal',
    gsi1pk: `PROPOSALS#${proposal.roundId}`,
    gsi1sk: `${ProposalKind.options.indexOf(proposal.ground.kind)}#${upsideDown(proposal.weight)}#${proposal.id}`,
    ...proposal,
  }),
  unitsOf: ({ county }) => [county],
}

function plain<R>(item: Item): R {
  const { pk: _pk, sk: _sk, kind: _kind, gsi1pk: _gsi1pk, gsi1sk: _gsi1sk, ...record } = item
  return record as unknown as R
}

export async function roundById(id: string): Promise<Round | undefined> {
  const item = await get(roundKey(id))
  return item && plain<Round>(item)
}

/** Newest first; a county has one a year. */
export async function roundsOf(county: string): Promise<Round[]> {
  const found = await all({ index: 'gsi1', pk: `REVISIONS#${county}`, newestFirst: true })
  return found.map((item) => plain<Round>(item))
}

export async function proposalById(id: string): Promise<Proposal | undefined> {
  const item = await get(proposalKey(id))
  return item && plain<Proposal>(item)
}

/** Which of the ids are there already. */
export async function knownProposals(ids: readonly string[]): Promise<Set<string>> {
  const found = await getMany<Item & { id: string }>(ids.map(proposalKey))
  return new Set(found.map(({ id }) => id))
}

export interface ProposalFilter {
  readonly kind?: ProposalKind | undefined
  readonly state?: ProposalState | undefined
}

function question(roundId: string, { kind, state }: ProposalFilter) {
  return {
    index: 'gsi1' as const,
    pk: `PROPOSALS#${roundId}`,
    ...(kind ? { prefix: `${ProposalKind.options.indexOf(kind)}#` } : {}),
    ...(state ? { where: { state } } : {}),
  }
}

export async function pageOfProposals(
  roundId: string,
  filter: ProposalFilter,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Proposal>> {
  const found = await page(question(roundId, filter), limit, from)
  return { ...found, items: found.items.map((item) => plain<Proposal>(item)) }
}

export async function allProposals(roundId: string, filter: ProposalFilter = {}): Promise<Proposal[]> {
  return (await all(question(roundId, filter))).map((item) => plain<Proposal>(item))
}
