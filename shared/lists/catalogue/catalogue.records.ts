/** How drafts of the list live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { draftLifecycle } from './draft.ts'
import { findDraft } from './draft-readers.ts'

export const catalogueRecords = {
  catalogue_draft: { lifecycle: draftLifecycle, find: findDraft },
} satisfies RecordKinds
