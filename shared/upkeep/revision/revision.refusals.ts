/** Why an act on the yearly revision is refused. */
import { refusals } from '../../platform/refusals.ts'

export const revisionRefusals = refusals({
  round_not_open: {
    status: 409,
    zh: '年度修订不在修订阶段',
    en: 'The yearly revision is not open for changes',
  },
  changes_needed: {
    status: 422,
    zh: '该建议没有现成的变更，请写明要作的变更',
    en: 'The proposal brings no change of its own: state the changes',
  },
  proposals_undecided: {
    status: 409,
    zh: '还有 {count} 条须复核的建议未处理',
    en: '{count} proposals that need review are undecided',
  },
  draft_not_checked: {
    status: 409,
    zh: '修订稿须先核对',
    en: 'The draft is to be checked first',
  },
  content_moved: {
    status: 409,
    zh: '修订稿已改动，须重新提交审核组',
    en: 'The draft has changed since; it goes before the panel again',
  },
})
