/** How a task moves, and by whom: the village Party secretary alone receives and assigns it (R29). Pure. */

import { choice } from '../../platform/choice.ts'
import { actionsIn, lifecycle } from '../../platform/lifecycle.ts'
import { commonRefusals } from '../../platform/refusals.ts'
import { openSteps } from './co-party.ts'
import { type TaskState as State, type Task, taskTitle } from './task.ts'
import { tasksRefusals } from './tasks.refusals.ts'

const secretary = [{ post: 'village_party_secretary', in: 'unit' }] as const
/** R29: people of the village's own, its grids included. */
const assignee = { person: 'assignee', in: 'unit' } as const
/** R39: whoever leads the line once the sender does not. */
export const afterSender = { after: 'sender', in: 'town', holding: 'leader_in_charge' } as const
/** The sender while he leads, then his successor; the deputy Party secretary may always stand in (R39). */
const senders = [
  { person: 'sender', in: 'town', holding: 'leader_in_charge' },
  afterSender,
  { post: 'deputy_party_secretary', in: 'town' },
] as const

export const taskLifecycle = lifecycle({
  record: taskTitle,
  initial: 'delivered' as State,
  states: {
    delivered: { zh: '待签收', en: 'delivered' },
    received: { zh: '已签收', en: 'received' },
    assigned: { zh: '已分派', en: 'assigned' },
    in_progress: { zh: '办理中', en: 'in progress' },
    submitted: { zh: '待验收', en: 'submitted' },
    accepted: { zh: '已办结', en: 'accepted', final: true },
    withdrawn: { zh: '已撤回', en: 'withdrawn', final: true },
    refused: { zh: '拒收待裁定', en: 'refused, to be ruled on' },
    refusal_upheld: { zh: '拒收成立', en: 'refusal upheld', final: true },
  },
  at: ({ id }) => `/v1/tasks/${id}`,
  relations: (task: Task) => ({
    places: {
      unit: [task.unit],
      town: [task.town],
      helping: openSteps(task.steps).map(({ unit }) => unit),
      ruling_town: task.refusal?.level === 'town' ? [task.town] : [],
      ruling_county: task.refusal?.level === 'county' ? [task.town.slice(0, 6)] : [],
    },
    persons: {
      sender: [task.sender, ...(task.joined ?? [])].map(({ personId }) => personId),
      assignee: task.assignees.map(({ personId }) => personId),
      taker: task.takenOver ?? [],
      reviewer: task.refusal?.level === 'town' && task.reviewedBy ? [task.reviewedBy] : [],
    },
    lines: task.lines ?? [],
  }),
  transitions: {
    receive: {
      call: 'POST /receive',
      label: { zh: '签收', en: 'receive' },
      from: ['delivered'],
      to: ['received'],
      by: secretary,
    },
    // R19: refused is what is not the village's to do; nobody is asked to work on it meanwhile.
    refuse: {
      call: 'POST /refuse',
      label: { zh: '拒收', en: 'refuse' },
      from: ['delivered', 'received'],
      to: ['refused'],
      by: secretary,
      guard: (task: Task) =>
        task.refusal ? { reason: tasksRefusals.refused_before, params: {} } : undefined,
    },
    // The deputy let the order pass, so the Party secretary rules; after him, the county.
    rule_refusal: {
      call: 'POST /rule-refusal',
      label: { zh: '裁定拒收', en: 'rule on the refusal' },
      from: ['refused'],
      to: ['refusal_upheld', 'received'],
      by: [
        { post: 'party_secretary', in: 'ruling_town' },
        { post: 'county_approver', in: 'ruling_county' },
      ],
      apart: [
        { person: 'sender', because: commonRefusals.self_review },
        { person: 'taker', because: commonRefusals.self_review },
        { ...afterSender, because: commonRefusals.self_review },
        { person: 'reviewer', because: tasksRefusals.own_approval },
      ],
    },
    appeal_refusal: {
      call: 'POST /appeal-refusal',
      label: { zh: '提请上级裁定', en: 'appeal to the county' },
      from: ['received'],
      to: ['refused'],
      by: secretary,
      guard: (task: Task) =>
        task.refusal?.rulings.at(-1)?.level === 'town'
          ? undefined
          : { reason: tasksRefusals.nothing_to_appeal, params: {} },
    },
    assign: {
      call: 'POST /assign',
      label: { zh: '分派', en: 'assign' },
      from: ['received'],
      to: ['assigned'],
      by: secretary,
    },
    reassign: {
      call: 'POST /assign',
      label: { zh: '改派', en: 'assign to others' },
      from: ['assigned', 'in_progress'],
      to: 'same',
      by: secretary,
    },
    start: {
      call: 'POST /start',
      label: { zh: '开始办理', en: 'start' },
      from: ['assigned'],
      to: ['in_progress'],
      by: [assignee],
    },
    report: {
      call: 'POST /progress',
      label: { zh: '报告进展', en: 'report progress' },
      from: ['in_progress'],
      to: 'same',
      by: [assignee],
    },
    ask_extension: {
      call: 'POST /ask-extension',
      label: { zh: '申请延期', en: 'ask for more time' },
      from: ['received', 'assigned', 'in_progress'],
      to: 'same',
      by: [assignee, ...secretary],
      guard: (task: Task) =>
        task.extension?.state === 'asked' ? { reason: tasksRefusals.extension_asked, params: {} } : undefined,
    },
    rule_extension: {
      call: 'POST /rule-extension',
      label: { zh: '审批延期', en: 'rule on more time' },
      from: ['received', 'assigned', 'in_progress'],
      to: 'same',
      by: senders,
      guard: (task: Task) =>
        task.extension?.state === 'asked'
          ? undefined
          : { reason: tasksRefusals.no_extension_asked, params: {} },
    },
    // R30: professional work is the co-party's; the village waits for it with its clock stopped.
    call_in: {
      call: 'POST /call-in',
      label: { zh: '请协同单位处理', en: 'call a co-party in' },
      from: ['assigned', 'in_progress'],
      to: 'same',
      by: [assignee, ...secretary],
      guard: (task: Task) =>
        task.ask.coParties.length === 0 ? { reason: tasksRefusals.no_co_party_named, params: {} } : undefined,
    },
    sign_off: {
      call: 'POST /sign-off',
      label: { zh: '协同办结签字', en: 'sign off a co-party’s step' },
      from: ['assigned', 'in_progress'],
      to: 'same',
      by: [
        { post: 'station_staff', in: 'helping' },
        { post: 'department_officer', in: 'helping' },
      ],
    },
    submit: {
      call: 'POST /submit',
      label: { zh: '提交办结', en: 'submit' },
      from: ['in_progress'],
      to: ['submitted'],
      by: [assignee, ...secretary],
      guard: (task: Task) => {
        if (openSteps(task.steps).length > 0) return { reason: tasksRefusals.co_party_open, params: {} }
        // R30: professional work was the co-party's, and its sign-off says so.
        const owed = task.professional && !(task.steps ?? []).some(({ doneAt }) => doneAt !== null)
        return owed ? { reason: tasksRefusals.co_party_not_called, params: {} } : undefined
      },
    },
    send_back: {
      call: 'POST /send-back',
      label: { zh: '退回补正', en: 'send back' },
      from: ['submitted'],
      to: ['in_progress'],
      by: senders,
    },
    accept: {
      call: 'POST /accept',
      label: { zh: '验收', en: 'accept' },
      from: ['submitted'],
      to: ['accepted'],
      by: senders,
    },
    withdraw: {
      call: 'POST /withdraw',
      label: { zh: '撤回', en: 'withdraw' },
      from: ['delivered', 'received', 'assigned', 'in_progress', 'submitted'],
      to: ['withdrawn'],
      by: senders,
    },
  },
})

export const TaskState = choice(taskLifecycle.states)

/** What may be done with it, by what it is called. */
export const TaskAction = actionsIn(taskLifecycle)
