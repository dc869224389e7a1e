/**
 * The yearly revision of the list (年度修订): one round a year, opened by the county's date. It gathers proposals, its
 * officer decides them into a draft, and that very content goes before the panel and the towns, to the county's
 * approval and, on its day, out as the next version (R6, R13-R17).
 */

import type { NotPublishable } from '../../lists/catalogue/draft.ts'
import { choice } from '../../platform/choice.ts'
import type { Recorded } from '../../platform/commit.ts'
import type { Rules } from '../../platform/county.ts'
import { derivedId } from '../../platform/ids.ts'
import { type Lifecycle, lifecycle } from '../../platform/lifecycle.ts'
import type { Surroundings } from '../admission/application.lifecycle.ts'
import { barredFromSpeaking, type OpinionRound, openObjections, wordOf } from '../admission/opinion-round.ts'
import { barredFrom, barredFromRecusal, type Panel, seatedUnits } from '../admission/panel.ts'
import type { Signed } from '../admission/signed.ts'
import type { ProposalKind } from './proposal.ts'

export type RoundState = 'gathering' | 'open' | 'in_panel' | 'in_opinion' | 'awaiting_approval' | 'published'
export type RoundAction =
  | 'decide'
  | 'set_day'
  | 'to_panel'
  | 'take_back'
  | 'refresh_panel'
  | 'answer'
  | 'recuse'
  | 'give_opinion'
  | 'reply'

/** A member's answer to the revision as a whole. */
export interface Consent {
  readonly agrees: boolean
  readonly reason: string
  readonly at: string
}

export interface PanelOutcome {
  readonly passed: boolean
  readonly voters: number
  readonly agreed: number
  readonly at: string
}

export interface Round extends Recorded {
  readonly state: RoundState
  readonly county: string
  readonly year: number
  /** The draft of the list that proposals are decided into. */
  readonly draftId: string
  /** Proposals found, by kind. */
  readonly found: Readonly<Partial<Record<ProposalKind, number>>>
  /** Orders of the year before that were looked at. */
  readonly ordersRead: number
  /** The day on which the clock publishes it, once it is approved. */
  readonly publishOn: string
  /** What went before the panel, told by the hash of the list it makes. */
  readonly content: { readonly hash: string; readonly at: string; readonly by: Signed } | null
  readonly panel: Panel<Consent> | null
  readonly outcome: PanelOutcome | null
  readonly opinionRound: OpinionRound | null
  /** Why the clock could not publish it on its day. */
  readonly held: { readonly because: NotPublishable; readonly at: string } | null
  readonly published: { readonly version: number; readonly at: string } | null
  readonly stageStartedAt: string | null
  readonly remindedAt: string | null
  readonly escalatedAt: string | null
  readonly createdAt: string
  readonly updatedAt: string
}

/** One round a county and year, whoever starts it and however often. */
export const roundIdOf = (county: string, year: number) => derivedId('rev', county, year)

/** The days between which a round of the year may open; the window itself is cfg (R6). */
export function opensWithin(rules: Rules, year: number): { readonly from: string; readonly to: string } {
  const last = new Date(Date.UTC(year, rules.revisionToMonth, 0)).toISOString().slice(0, 10)
  return { from: `${year}-${rules.revisionOpensOn}`, to: last }
}

type Context = { personId: string; at: Date }

const mayAnswer = ({ panel }: Round, { personId }: Context) => barredFrom(panel, personId)
const mayRecuse = ({ panel }: Round, { personId }: Context) => barredFromRecusal(panel, personId)

const officer = [{ post: 'catalogue_officer', in: 'office' }] as const
const member = [{ post: 'panel_member', in: 'panel' }] as const
const afterPanel = ['in_panel', 'in_opinion', 'open'] as const

export function roundLifecycleIn({
  offices,
  towns,
}: Surroundings): Lifecycle<RoundState, RoundAction, Round> {
  const maySpeak = ({ opinionRound }: Round, { at }: Context) => barredFromSpeaking(opinionRound, towns, at)
  return lifecycle({
    record: { zh: '年度修订', en: 'yearly revision' },
    initial: 'gathering' as RoundState,
    states: {
      gathering: { zh: '汇集建议中', en: 'gathering proposals' },
      open: { zh: '修订中', en: 'being revised' },
      in_panel: { zh: '审核组审核中', en: 'before the panel' },
      in_opinion: { zh: '征求镇街意见', en: 'opinion round' },
      awaiting_approval: { zh: '待县级批准和发布', en: 'awaiting approval and its day' },
      published: { zh: '已发布', en: 'published', final: true },
    },
    at: ({ year }) => `/v1/catalogue/revisions/${year}`,
    relations: (round: Round) => ({
      places: {
        office: offices,
        county: [round.county],
        panel: seatedUnits(round.panel),
        town: towns.filter((town) => wordOf(round.opinionRound, town)),
      },
      persons: {},
    }),
    transitions: {
      decide: { label: { zh: '处理建议', en: 'decide a proposal' }, from: ['open'], to: 'same', by: officer },
      set_day: {
        call: 'POST /day',
        label: { zh: '确定发布日期', en: 'set the day of publication' },
        from: ['gathering', 'open', 'in_panel', 'in_opinion', 'awaiting_approval'],
        to: 'same',
        by: officer,
      },
      to_panel: {
        call: 'POST /to-panel',
        label: { zh: '提交审核组', en: 'bring before the panel' },
        from: ['open'],
        to: ['in_panel'],
        by: officer,
      },
      // Whoever finds something to mend takes it back; it goes before panel and towns anew.
      take_back: {
        call: 'POST /take-back',
        label: { zh: '收回再修订', en: 'take back for change' },
        from: ['in_panel', 'in_opinion', 'awaiting_approval'],
        to: ['open'],
        by: [...officer, { post: 'county_approver', in: 'county' }],
      },
      refresh_panel: {
        call: 'POST /refresh-panel',
        label: { zh: '更新审核组成员', en: 'refresh the panel' },
        from: ['in_panel'],
        to: afterPanel,
        by: officer,
      },
      answer: {
        call: 'POST /answer',
        label: { zh: '表决', en: 'answer' },
        from: ['in_panel'],
        to: afterPanel,
        by: member,
        guard: mayAnswer,
      },
      recuse: {
        call: 'POST /recuse',
        label: { zh: '回避', en: 'recuse oneself' },
        from: ['in_panel'],
        to: afterPanel,
        by: member,
        guard: mayRecuse,
      },
      give_opinion: {
        call: 'POST /opinion',
        label: { zh: '发表意见', en: 'give an opinion' },
        from: ['in_opinion'],
        to: 'same',
        by: [
          { post: 'deputy_party_secretary', in: 'town' },
          { post: 'party_secretary', in: 'town' },
        ],
        guard: maySpeak,
      },
      reply: {
        call: 'POST /reply',
        label: { zh: '答复异议', en: 'reply to an objection' },
        from: ['in_opinion', 'awaiting_approval'],
        to: 'same',
        by: officer,
      },
    },
  })
}

/** The declaration itself, for texts and drawings. */
export const roundLifecycle = roundLifecycleIn({ offices: [], towns: [] })
export const RoundState = choice(roundLifecycle.states)

/** R15: panel and towns are through with it, and each objection has its reply. */
export const isCleared = ({ state, opinionRound }: Pick<Round, 'state' | 'opinionRound'>) =>
  state === 'awaiting_approval' && openObjections(opinionRound).length === 0
