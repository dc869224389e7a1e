/** Who is told of a task: whose turn it is, those whose word it was, and on lateness whoever may act in their stead. */

import { idsOf, type Told } from '../../platform/told.ts'
import { answering } from '../../platform/who/holders.ts'
import type { PostName } from '../../platform/who/post.ts'
import { openSteps } from './co-party.ts'
import { taskLifecycle } from './task.lifecycle.ts'
import type { Task } from './task.ts'
import { handsOfTask, holderOf } from './task-holder.ts'
import type { tasksEvents } from './tasks.events.ts'

type Tell = (task: Task, event: unknown, at: Date) => Promise<string[]>

const inPost = async (unit: string, post: PostName, at: Date) =>
  idsOf((await answering(unit, post, at)).holders)

const secretary: Tell = ({ unit }, _event, at) => inPost(unit, 'village_party_secretary', at)
const deputy: Tell = ({ town }, _event, at) => inPost(town, 'deputy_party_secretary', at)
const partySecretary: Tell = ({ town }, _event, at) => inPost(town, 'party_secretary', at)
const ruling: Tell = async (task, _event, at) => idsOf((await holderOf(task, at))?.people ?? [])
const assignees: Tell = async (task) => idsOf(task.assignees)
const lead: Tell = async (task) => idsOf(task.assignees.slice(0, 1))

/** Those in whose hands it is on the side that sent it, or, where nobody goes on with it, whoever sent it. */
const senders: Tell = async (task, _event, at) => {
  const hands = await handsOfTask(task, at)
  return hands.length > 0 ? idsOf(hands) : [task.sender.personId]
}

/** The people of the open steps: whoever is named, and where nobody is, who answers for the unit. */
const helpers: Tell = async (task, _event, at) => {
  const told = await Promise.all(
    openSteps(task.steps).map(async ({ unit, personId }) =>
      personId ? [personId] : inPost(unit, unit.includes('-S') ? 'station_staff' : 'department_officer', at),
    ),
  )
  return told.flat()
}

/** Whose turn it is in a stage with a limit: the sender's once the work is handed in, the village secretary's before. */
const inStage: Tell = (task, event, at) => (task.state === 'submitted' ? senders : secretary)(task, event, at)

const all =
  (...tells: readonly Tell[]): Tell =>
  async (task, event, at) =>
    (await Promise.all(tells.map((tell) => tell(task, event, at)))).flat()

export const tasksTold: Told<typeof tasksEvents, Task> = {
  who: {
    'tasks.task-delivered': secretary,
    'tasks.task-assigned': assignees,
    'tasks.task-submitted': senders,
    'tasks.task-sent-back': assignees,
    'tasks.task-accepted': all(assignees, secretary),
    'tasks.task-withdrawn': all(assignees, secretary),
    'tasks.extension-asked': senders,
    'tasks.extension-granted': all(assignees, secretary),
    'tasks.extension-refused': all(assignees, secretary),
    'tasks.co-party-called': helpers,
    'tasks.co-party-signed-off': all(assignees, secretary),
    'tasks.co-party-lapsed': all(helpers, deputy),
    'tasks.clock-warned': all(lead, secretary),
    'tasks.clock-overdue': all(senders, assignees, secretary),
    'tasks.stage-warned': inStage,
    // Who may act in the holder's stead, or ask him.
    'tasks.stage-overdue': all(inStage, deputy),
    'tasks.task-refused': all(senders, ruling),
    'tasks.refusal-appealed': ruling,
    'tasks.refusal-passed-on': all(partySecretary, ruling),
    'tasks.refusal-upheld': all(senders, secretary),
    'tasks.refusal-dismissed': all(senders, secretary),
  },
  words: ({ title, unitName, state }, { reason }) => ({
    ...{ title, unitName, reason: reason ?? '' },
    // A stage by its name in both languages: the reader's is known when he reads.
    ...{ stateZh: taskLifecycle.states[state].zh, stateEn: taskLifecycle.states[state].en },
  }),
}
