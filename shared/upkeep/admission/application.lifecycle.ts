/** The way of an application, as data: states, and who may take which step. Lateness opens none of them (R16). */

import { choice } from '../../platform/choice.ts'
import { actionsIn, type Because, type Lifecycle, lifecycle } from '../../platform/lifecycle.ts'
import { admissionRefusals } from './admission.refusals.ts'
import type { Application, ApplicationState as State } from './application.ts'
import { barredFromSpeaking, openObjections, wordOf } from './opinion-round.ts'
import { barredFrom, barredFromRecusal, seatedUnits } from './panel.ts'

type Context = { personId: string; at: Date }
export type ApplicationAction =
  | 'edit'
  | 'submit'
  | 'withdraw'
  | 'open_panel'
  | 'return'
  | 'refresh_panel'
  | 'answer'
  | 'recuse'
  | 'give_opinion'
  | 'reply'
  | 'approve'
  | 'refuse'

/**
 * What the record alone does not tell: in which units the one who asks keeps the catalogue, for any department may seat
 * its officers, and in which towns he holds a post. A town's word falls to nobody in line: while its posts are vacant
 * it is silent.
 */
export interface Surroundings {
  readonly offices: readonly string[]
  readonly towns: readonly string[]
}

const because = (reason: Because['reason'], params: Because['params'] = {}): Because => ({
  reason,
  params,
})

/** Whoever applied does not decide on it. */
const notTheApplicant = (application: Application, { personId }: Context) =>
  application.applicant.personId === personId ? because(admissionRefusals.own_application) : undefined

const mayAnswer = ({ panel }: Application, { personId }: Context) => barredFrom(panel, personId)
const mayRecuse = ({ panel }: Application, { personId }: Context) => barredFromRecusal(panel, personId)

const repliesDone = ({ opinionRound }: Application) => {
  const open = openObjections(opinionRound)
  const towns = open.map(({ townName }) => townName).join('、')
  return open.length > 0
    ? because(admissionRefusals.objections_unanswered, { count: open.length, towns })
    : undefined
}

const ofDepartment = [{ post: 'department_officer', in: 'department' }] as const
const officer = [{ post: 'catalogue_officer', in: 'office' }] as const
const member = [{ post: 'panel_member', in: 'panel' }] as const
const approver = [{ post: 'county_approver', in: 'county' }] as const

export function applicationLifecycleIn({
  offices,
  towns,
}: Surroundings): Lifecycle<State, ApplicationAction, Application> {
  const maySpeak = ({ opinionRound }: Application, { at }: Context) =>
    barredFromSpeaking(opinionRound, towns, at)
  return lifecycle({
    record: { zh: '准入申请', en: 'application' },
    initial: 'draft' as State,
    states: {
      draft: { zh: '草稿', en: 'draft' },
      applied: { zh: '已申请', en: 'applied' },
      panel: { zh: '审核组审核中', en: 'before the panel' },
      opinion_round: { zh: '征求镇街意见', en: 'opinion round' },
      awaiting_approval: { zh: '待县级审批', en: 'awaiting approval' },
      returned: { zh: '已退回补充', en: 'returned for supplement' },
      admitted: { zh: '已准入待列入清单', en: 'admitted, waiting for a version' },
      listed: { zh: '已列入清单', en: 'taken into the list', final: true },
      refused: { zh: '未准入', en: 'refused', final: true },
      withdrawn: { zh: '已撤回', en: 'withdrawn', final: true },
    },
    at: ({ id }) => `/v1/admissions/${id}`,
    relations: (application: Application) => ({
      places: {
        department: [application.department],
        county: [application.county],
        office: offices,
        panel: seatedUnits(application.panel),
        town: towns.filter((town) => wordOf(application.opinionRound, town)),
      },
      persons: {},
    }),
    transitions: {
      edit: {
        call: 'PATCH',
        label: { zh: '编辑', en: 'edit' },
        from: ['draft', 'returned'],
        to: 'same',
        by: ofDepartment,
      },
      submit: {
        call: 'POST /submit',
        label: { zh: '提交申请', en: 'submit' },
        from: ['draft', 'returned'],
        to: ['applied'],
        by: ofDepartment,
      },
      withdraw: {
        call: 'POST /withdraw',
        label: { zh: '撤回', en: 'withdraw' },
        from: ['draft', 'returned', 'applied', 'panel', 'opinion_round', 'awaiting_approval'],
        to: ['withdrawn'],
        by: ofDepartment,
      },
      open_panel: {
        call: 'POST /accept-for-panel',
        label: { zh: '受理并交审核组', en: 'accept for the panel' },
        from: ['applied'],
        to: ['panel'],
        by: officer,
        guard: notTheApplicant,
      },
      return: {
        call: 'POST /return',
        label: { zh: '退回补充', en: 'return for supplement' },
        from: ['applied', 'panel', 'awaiting_approval'],
        to: ['returned'],
        by: officer,
        guard: notTheApplicant,
      },
      // R39: a seat whose holder left without an answer would hold the panel for ever.
      refresh_panel: {
        call: 'POST /panel-refresh',
        label: { zh: '更新审核组成员', en: 'refresh the panel' },
        from: ['panel'],
        to: ['panel', 'opinion_round', 'refused'],
        by: officer,
        guard: notTheApplicant,
      },
      // R13, R14: the last answer decides.
      answer: {
        call: 'POST /answers',
        label: { zh: '答复三问', en: 'answer the three questions' },
        from: ['panel'],
        to: ['panel', 'opinion_round', 'refused'],
        by: member,
        guard: mayAnswer,
      },
      recuse: {
        call: 'POST /recusals',
        label: { zh: '回避', en: 'recuse oneself' },
        from: ['panel'],
        to: ['panel', 'opinion_round', 'refused'],
        by: member,
        guard: mayRecuse,
      },
      give_opinion: {
        call: 'POST /opinions',
        label: { zh: '发表意见', en: 'give an opinion' },
        from: ['opinion_round'],
        to: 'same',
        by: [
          { post: 'deputy_party_secretary', in: 'town' },
          { post: 'party_secretary', in: 'town' },
        ],
        guard: maySpeak,
      },
      reply: {
        call: 'POST /replies',
        label: { zh: '答复异议', en: 'reply to an objection' },
        from: ['opinion_round', 'awaiting_approval'],
        to: 'same',
        by: [...ofDepartment, ...officer],
      },
      // R15, R17: the county approves, and only when each objection has its reply.
      approve: {
        call: 'POST /approve',
        label: { zh: '批准准入', en: 'approve' },
        from: ['awaiting_approval'],
        to: ['admitted'],
        by: approver,
        guard: (application, context) => notTheApplicant(application, context) ?? repliesDone(application),
      },
      refuse: {
        call: 'POST /refuse',
        label: { zh: '决定不予准入', en: 'refuse' },
        from: ['awaiting_approval'],
        to: ['refused'],
        by: approver,
        guard: notTheApplicant,
      },
    },
  })
}

/** The declaration itself, for texts and drawings. */
export const applicationLifecycle = applicationLifecycleIn({ offices: [], towns: [] })
export const ApplicationState = choice(applicationLifecycle.states)

/** What may be done with it, by what it is called. */
export const ApplicationAction = actionsIn(applicationLifecycle)
