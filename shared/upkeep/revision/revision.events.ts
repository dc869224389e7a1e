/** What happens to the yearly revision, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

const proposalDecided = z.object({ roundId: z.string(), changes: z.array(z.int()) })
const panelStep = z.object({ personId: z.string(), action: z.string() })

export const revisionEvents = events({
  'revision.round-opened': {
    means: { zh: '年度修订开启', en: 'a revision opened' },
    data: z.object({ year: z.int() }),
    notice: {
      zh: '{year} 年度清单修订已自动开启，正在汇集建议',
      en: 'The revision of {year} has opened and gathers proposals',
    },
  },
  'revision.round-gathered': {
    means: { zh: '建议汇集完毕', en: 'a revision gathered its proposals' },
    data: z.looseObject({ year: z.int() }),
    notice: {
      zh: '{year} 年度清单修订的建议已汇集，请逐条处理',
      en: 'The proposals for the revision of {year} await your decisions',
    },
  },
  'revision.proposal-found': {
    means: { zh: '形成修订建议', en: 'a proposal was found' },
    data: z.object({ kind: z.string() }),
  },
  'revision.proposal-accepted': {
    means: { zh: '采纳建议', en: 'a proposal was accepted' },
    data: proposalDecided,
  },
  'revision.proposal-dismissed': {
    means: { zh: '不采纳建议', en: 'a proposal was dismissed' },
    data: proposalDecided,
  },
  'revision.day-set': {
    means: { zh: '确定发布日期', en: 'the day of publication was set' },
    data: z.object({ publishOn: z.string() }),
  },
  'revision.panel-opened': {
    means: { zh: '提交审核组', en: 'a revision came before its panel' },
    data: z.object({ contentHash: z.string() }),
    notice: {
      zh: '{year} 年度清单修订待您表决，请于 {due} 前表决',
      en: 'The revision of {year} awaits your answer by {due}',
    },
  },
  'revision.panel-refreshed': {
    means: { zh: '更新审核组', en: 'the panel was refreshed' },
    data: panelStep,
    notice: {
      zh: '{year} 年度清单修订的审核组已更新，请于 {due} 前表决',
      en: 'The panel on the revision of {year} was refreshed and awaits your answer by {due}',
    },
  },
  'revision.answer-given': {
    means: { zh: '审核组成员表决', en: 'a panel member answered' },
    data: panelStep,
  },
  'revision.member-recused': {
    means: { zh: '审核组成员回避', en: 'a panel member stood aside' },
    data: panelStep,
  },
  'revision.panel-passed': {
    means: { zh: '审核组通过', en: 'the panel passed a revision' },
    data: panelStep,
    notice: {
      zh: '审核组已通过 {year} 年度清单修订，现征求镇街意见，{due} 截止',
      en: 'The panel passed the revision of {year}; towns may object until {due}',
    },
    notices: {
      town: {
        zh: '{year} 年度清单修订征求贵镇街意见，请于 {due} 前发表意见',
        en: 'Your town may object to the revision of {year} until {due}',
      },
    },
  },
  'revision.panel-refused': {
    means: { zh: '审核组未通过', en: 'the panel did not pass a revision' },
    data: panelStep,
    notice: {
      zh: '审核组未通过 {year} 年度清单修订，请修改后再提交',
      en: 'The panel did not pass the revision of {year}',
    },
  },
  'revision.opinion-given': {
    means: { zh: '镇街发表意见', en: 'a town spoke' },
    data: z.object({ town: z.string(), opinion: z.string() }),
    notice: {
      zh: '{town}对 {year} 年度清单修订提出异议，请书面答复（{reason}）',
      en: '{town} objects to the revision of {year} and awaits a reply ({reason})',
    },
  },
  'revision.objection-answered': {
    means: { zh: '答复镇街异议', en: 'a town’s objection was answered' },
    data: z.object({ town: z.string() }),
    notice: {
      zh: '贵镇街对 {year} 年度清单修订的异议已获答复（{reason}）',
      en: 'Your objection to the revision of {year} was answered ({reason})',
    },
  },
  'revision.opinions-closed': {
    means: { zh: '征求意见结束', en: 'the opinion round ended' },
    data: z.object({ silent: z.array(z.string()) }),
    notice: {
      zh: '{year} 年度清单修订征求意见已结束，请于 {due} 前审批',
      en: 'The opinion round on the revision of {year} is over; decide on it by {due}',
    },
    notices: {
      officer: {
        zh: '{year} 年度清单修订征求意见已结束，还有异议未答复，请于 {due} 前书面答复',
        en: 'The opinion round on the revision of {year} is over and objections await your reply by {due}',
      },
    },
  },
  'revision.taken-back': {
    means: { zh: '撤回修改', en: 'a revision was taken back' },
    data: z.object({ from: z.string() }),
  },
  'revision.step-reminded': {
    means: { zh: '临期提醒', en: 'a step is nearly due' },
    data: z.object({ state: z.string() }),
    notice: {
      zh: '{year} 年度清单修订请于 {due} 前表决，即将到期',
      en: 'Your answer on the revision of {year} is due by {due}',
    },
    notices: {
      town: {
        zh: '{year} 年度清单修订征求意见于 {due} 截止，贵镇街尚未发表意见',
        en: 'The opinion window on the revision of {year} closes on {due} and your town has not spoken',
      },
      officer: {
        zh: '{year} 年度清单修订还有镇街异议未答复，请于 {due} 前书面答复',
        en: 'Objections to the revision of {year} await your written reply by {due}',
      },
      approver: {
        zh: '{year} 年度清单修订请于 {due} 前审批',
        en: 'The revision of {year} awaits your approval by {due}',
      },
    },
  },
  'revision.step-overdue': {
    means: { zh: '逾期', en: 'a step is overdue' },
    data: z.object({ state: z.string() }),
    notice: {
      zh: '{year} 年度清单修订审核组逾期未表决（{due} 到期，逾期不视为同意），请尽快表决',
      en: 'Your answer on the revision of {year} was due by {due} and is late, which approves nothing',
    },
    notices: {
      officer: {
        zh: '{year} 年度清单修订还有镇街异议逾期未答复（{due} 到期，逾期不视为同意），请尽快书面答复',
        en: 'Objections to the revision of {year} await your written reply, which was due by {due}',
      },
      approver: {
        zh: '{year} 年度清单修订审批逾期（{due} 到期，逾期不视为同意），请尽快审批',
        en: 'Approval of the revision of {year} was due by {due} and is late, which approves nothing',
      },
      above: {
        zh: '{year} 年度清单修订逾期未办（{due} 到期，逾期不视为同意），请督促',
        en: 'The revision of {year} was due by {due} and is late, which approves nothing; see to it',
      },
    },
  },
  'revision.publication-held': {
    means: { zh: '到期未能发布', en: 'a revision could not be published' },
    data: z.object({ because: z.string() }),
    notice: {
      zh: '{year} 年度清单修订到期未能发布，请查看原因',
      en: 'The revision of {year} could not be published on its day',
    },
  },
  'revision.round-published': {
    means: { zh: '年度清单发布', en: 'the list of the year was published' },
    data: z.object({ version: z.int() }),
    notice: {
      zh: '{year} 年度清单已发布',
      en: 'The list of {year} has been published',
    },
  },
})
export type RevisionEvent = AnnouncementOf<typeof revisionEvents>
