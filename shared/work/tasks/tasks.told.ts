/** Who is told of a task: whose turn it is, those whose word it was, and on lateness whoever may act in their stead. */

import { momentOf } from '../../platform/clock.ts'
import { county, countyLevel } from '../../platform/county.ts'
import type { Label } from '../../platform/language.ts'
import { type Addressee, as, byWhom, idsOf, type Told } from '../../platform/told.ts'
import { answering } from '../../platform/who/holders.ts'
import type { PostName } from '../../platform/who/post.ts'
import { plainName } from '../../platform/who/titles.ts'
import { stageClock } from './clocks.ts'
import { openSteps } from './co-party.ts'
import { readClock, stageSince } from './ledger.ts'
import { taskLifecycle } from './task.lifecycle.ts'
import type { Task, TaskState } from './task.ts'
import { handsOfTask, holderOf } from './task-holder.ts'
import type { tasksEvents } from './tasks.events.ts'

type Tell = (task: Task, event: unknown, at: Date) => Promise<readonly Addressee[]>
type Ids = (task: Task, event: unknown, at: Date) => Promise<string[]>

const inPost = async (unit: string, post: PostName, at: Date) =>
  idsOf((await answering(unit, post, at)).holders)

const secretary: Ids = ({ unit }, _event, at) => inPost(unit, 'village_party_secretary', at)
const deputy: Ids = ({ town }, _event, at) => inPost(town, 'deputy_party_secretary', at)
const partySecretary: Ids = ({ town }, _event, at) => inPost(town, 'party_secretary', at)
const ruling: Ids = async (task, _event, at) => idsOf((await holderOf(task, at))?.people ?? [])
const assignees: Ids = async (task) => idsOf(task.assignees)
const lead: Ids = async (task) => idsOf(task.assignees.slice(0, 1))

/** Those in whose hands it is on the side that sent it, or, where nobody goes on with it, whoever sent it. */
const senders: Ids = async (task, _event, at) => {
  const hands = await handsOfTask(task, at)
  return hands.length > 0 ? idsOf(hands) : [task.sender.personId]
}

/** The people of the open steps: whoever is named, and where nobody is, who answers for the unit. */
const helpers: Ids = async (task, _event, at) => {
  const told = await Promise.all(
    openSteps(task.steps).map(async ({ unit, personId }) =>
      personId ? [personId] : inPost(unit, unit.includes('-S') ? 'station_staff' : 'department_officer', at),
    ),
  )
  return told.flat()
}

/** Whose turn it is in a stage with a limit: the sender's once the work is handed in, the village secretary's before. */
const inStage: Tell = (task, event, at) => (task.state === 'submitted' ? senders : secretary)(task, event, at)

/** Told in words of their own. */
const inWords =
  (name: string, people: Ids): Tell =>
  async (task, event, at) =>
    as(name, await people(task, event, at))

const all =
  (...tells: readonly Tell[]): Tell =>
  async (task, event, at) =>
    (await Promise.all(tells.map((tell) => tell(task, event, at)))).flat()

/** The stages that have a limit, and what is to be done in each. */
const stages: Partial<Readonly<Record<TaskState, { readonly state: Label; readonly act: Label }>>> = {
  delivered: { state: { zh: '待签收', en: 'not received' }, act: { zh: '签收', en: 'receive' } },
  received: {
    state: { zh: '已签收未分派', en: 'received and not assigned' },
    act: { zh: '分派', en: 'assign' },
  },
  submitted: { state: { zh: '待验收', en: 'handed in' }, act: { zh: '验收', en: 'accept' } },
}

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
    'tasks.co-party-lapsed': all(helpers, inWords('deputy', deputy)),
    'tasks.clock-warned': all(lead, secretary),
    'tasks.clock-overdue': all(assignees, secretary, inWords('sender', senders)),
    'tasks.stage-warned': inStage,
    // Who may act in the holder's stead, or ask him.
    'tasks.stage-overdue': all(inStage, inWords('deputy', deputy)),
    'tasks.task-refused': all(inWords('ruler', ruling), senders),
    'tasks.refusal-appealed': ruling,
    'tasks.refusal-passed-on': all(inWords('county', ruling), partySecretary),
    'tasks.refusal-upheld': all(senders, secretary),
    'tasks.refusal-dismissed': all(senders, (task, event, at) =>
      inWords(task.refusal?.level === 'county' ? 'settled' : 'village', secretary)(task, event, at),
    ),
  },
  words: (task, event) => {
    const { reason } = event
    const { title, state, ledger, sender, extension, refusal, steps = [] } = task
    const said = (instant: string | null | undefined) => (instant ? momentOf(new Date(instant)) : '')
    const stage = stageClock({ state, since: stageSince(task) }, county().rules)
    // Who rules, who helps or whose stage it is has his own limit; the work has the ledger's.
    const limit = state === 'refused' ? refusal?.dueAt : (stage?.dueAt ?? openSteps(steps).at(-1)?.dueAt)
    const words = stages[state] ?? { state: taskLifecycle.states[state], act: { zh: '办理', en: 'see to' } }
    return {
      ...{ title, unitName: plainName(task.unitName), reason: reason ?? '' },
      ...{ sender: sender.name, by: byWhom(event) },
      ...{ due: said(limit), deadline: said(readClock(ledger, new Date(0)).deadline) },
      ...{ until: extension?.until ?? '', countyZh: countyLevel(county().name), countyEn: 'the county' },
      // A stage by its name in both languages: the reader's is known when he reads.
      ...{ stateZh: words.state.zh, stateEn: words.state.en, actZh: words.act.zh, actEn: words.act.en },
    }
  },
}
