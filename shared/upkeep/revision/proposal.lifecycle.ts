/** What may become of a proposal, as data. */

import { choice } from '../../platform/choice.ts'
import { actionsIn, type Lifecycle, lifecycle } from '../../platform/lifecycle.ts'
import type { Proposal, ProposalState as State } from './proposal.ts'
import { revisionRefusals } from './revision.refusals.ts'

export type ProposalAction = 'accept' | 'dismiss'

const officer = [{ post: 'catalogue_officer', in: 'office' }] as const

/** @param revising of the round: whether the round still takes changes: what is before panel or towns stays as it is */
export function proposalLifecycleIn(
  offices: readonly string[],
  { year, revising }: { readonly year: number; readonly revising: boolean },
): Lifecycle<State, ProposalAction, Proposal> {
  const stillOpen = () =>
    revising ? undefined : ({ reason: revisionRefusals.round_not_open, params: {} } as const)
  return lifecycle({
    record: { zh: '修订建议', en: 'proposal' },
    initial: 'open' as State,
    states: {
      open: { zh: '待处理', en: 'open' },
      accepted: { zh: '已采纳', en: 'accepted', final: true },
      dismissed: { zh: '未采纳', en: 'dismissed', final: true },
    },
    at: ({ id }) => `/v1/catalogue/revisions/${year}/proposals/${id}`,
    relations: () => ({ places: { office: offices }, persons: {} }),
    transitions: {
      accept: {
        call: 'POST /accept',
        label: { zh: '采纳', en: 'accept' },
        from: ['open'],
        to: ['accepted'],
        by: officer,
        guard: stillOpen,
      },
      dismiss: {
        call: 'POST /dismiss',
        label: { zh: '决定不采纳', en: 'dismiss' },
        from: ['open'],
        to: ['dismissed'],
        by: officer,
        guard: stillOpen,
      },
    },
  })
}

/** The declaration itself, for texts and drawings. */
export const proposalLifecycle = proposalLifecycleIn([], { year: 0, revising: true })
export const ProposalState = choice(proposalLifecycle.states)

/** What may be done with it, by what it is called. */
export const ProposalAction = actionsIn(proposalLifecycle)
