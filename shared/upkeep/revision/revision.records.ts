/** How revisions and their proposals live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { proposalLifecycle } from './proposal.lifecycle.ts'
import { roundLifecycle } from './round.ts'
import { findProposalById, findRoundById } from './rounds.ts'

export const revisionRecords = {
  revision: { lifecycle: roundLifecycle, find: findRoundById },
  proposal: { lifecycle: proposalLifecycle, find: findProposalById },
} satisfies RecordKinds
