/** What an office sends to the routes of the yearly revision. */
import type { Examples } from '../../platform/contract.ts'
import type { revisionRoutes } from './revision.contract.ts'

const params = { year: 2027 }
const onProposal = { ...params, proposalId: 'prp_bm6ybzd5hd6vz1w7cb45' }

export const revisionExamples: Examples<typeof revisionRoutes> = {
  compareRevision: { params, query: { kind: 'retired' } },
  listProposals: { params, query: { kind: 'unused', state: 'open' } },
  // Left out, the change that the proposal brings is taken.
  acceptProposal: {
    params: onProposal,
    body: {
      reason: '全年没有派过单，由窗口直接办理，退出清单',
      changes: [
        {
          kind: 'retire',
          sieveCode: '330681-MZ-0008-A',
          reason: '全年没有派过单，由窗口直接办理',
          panelDecision: null,
        },
      ],
    },
  },
  dismissProposal: { params: onProposal, body: { reason: '只是今年没有发生，事项仍有法律依据，予以保留' } },
  setDay: { params, body: { publishOn: '2027-03-01' } },
  takeBackRevision: { params, body: { reason: '审核组提出三处修改意见，收回修改后再提交' } },
  answerRevision: { params, body: { agrees: true, reason: '增减事项都有依据，经费和承担单位写明了' } },
  recuseFromRevision: { params, body: { reason: '本人起草了其中的新增事项' } },
  giveOpinionOnRevision: {
    params,
    body: { opinion: 'objection', text: '办理养老服务补贴仍有老人请村里代办，建议保留' },
  },
  replyToTown: { params, body: { town: '330681109', text: '采纳意见，该事项保留在清单内' } },
}
