/**
 * The village Party secretary receives a task and assigns it to people of his unit; they start, report and submit
 * with the evidence the task permits; the sender accepts, or sends back with a reason, or withdraws.
 */

import type { Answers } from '../../gate/forms/held-answer.ts'
import { type Evidence, EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { labelOf } from '../../platform/choice.ts'
import { dayOf } from '../../platform/clock.ts'
import { onPresent } from '../../platform/commit.ts'
import { refuse } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { findActor } from '../../platform/who/actors.ts'
import { heldOn } from '../../platform/who/post.ts'
import { plainName } from '../../platform/who/titles.ts'
import { villageOf } from '../../platform/who/unit.ts'
import { answersAre, answersTo } from './answers.ts'
import { leadOf, secretaryOf } from './clock-holder.ts'
import { entry } from './ledger.ts'
import type { Assignee, Task } from './task.ts'
import { step, type TaskChange } from './task-step.ts'
import { tasksRefusals } from './tasks.refusals.ts'
import { stepsDone } from './waiting-list.ts'

const senderOf = (task: Task) => task.sender.personId

export function receive(caller: Caller, id: string): Promise<Task> {
  return step(caller, id, 'receive', (task, at) => ({
    // The same clock runs on; the entry tells when the next stage began.
    set: { state: 'received', ledger: [...task.ledger, entry('start', at, secretaryOf(task))] },
    announce: { type: 'tasks.task-received' },
  }))
}

/** R29: to people of his own unit, its grids included; the first leads. */
export function assign(caller: Caller, id: string, people: readonly string[], note?: string): Promise<Task> {
  const again = (task: Task) => (task.assignees.length > 0 ? 'reassign' : 'assign')
  return step(caller, id, again, async (task, at) => {
    const assignees = await Promise.all(
      [...new Set(people)].map((personId) => assigneeOf(task, personId, at)),
    )
    const lead = assignees[0]?.personId ?? ''
    return {
      set: {
        state: task.assignees.length > 0 ? task.state : 'assigned',
        assignees,
        // The same clock runs on; from here on it is this person's time.
        ledger: [...task.ledger, entry('start', at, lead)],
      },
      announce: {
        type: 'tasks.task-assigned',
        reason: note ?? null,
        data: { assignees: assignees.map(({ personId }) => personId) },
      },
    }
  })
}

async function assigneeOf(task: Task, personId: string, at: Date): Promise<Assignee> {
  const person = await findActor(personId)
  const day = dayOf(at)
  const tenure = person?.tenures.find((each) => villageOf(each.unit) === task.unit && heldOn(each, day))
  if (!person || !tenure)
    return refuse(tasksRefusals.person_not_in_unit, {
      person: person?.name ?? personId,
      unit: plainName(task.unitName),
    })
  return { personId, name: person.name, unit: tenure.unit, post: tenure.post }
}

export function start(caller: Caller, id: string): Promise<Task> {
  return step(caller, id, 'start', () => ({
    set: { state: 'in_progress' },
    announce: { type: 'tasks.task-started' },
  }))
}

// What a screen shows; the record of the task keeps them all.
const recentProgress = 20

export function report(caller: Caller, id: string, text: string): Promise<Task> {
  return step(caller, id, 'report', (task, at) => ({
    set: {
      progress: [...task.progress, { at: at.toISOString(), by: caller.actor.personId, text }].slice(
        -recentProgress,
      ),
    },
    announce: { type: 'tasks.progress-reported' },
  }))
}

/**
 * R31: evidence stays within what the sender may ask for; what he asked for is there. R32: what is answered to his forms
 * becomes what is held. The clock waits for him.
 */
export function submit(
  caller: Caller,
  id: string,
  note: string,
  evidence: readonly Evidence[],
  given: Answers = {},
): Promise<Task> {
  const handIn = async (task: Task, at: Date): Promise<TaskChange> => {
    const permitted = ['note', ...task.ask.evidence]
    const beyond = evidence.find(({ kind }) => !permitted.includes(kind))
    if (beyond)
      refuse(tasksRefusals.evidence_over_ceiling, {
        kind: labelOf(EvidenceKind, beyond.kind)[caller.language],
      })
    const missing = task.ask.evidence.find(
      (kind) => kind !== 'note' && !evidence.some((each) => each.kind === kind) && !answersAre(kind, task),
    )
    if (missing)
      refuse(tasksRefusals.evidence_missing, { kind: labelOf(EvidenceKind, missing)[caller.language] })
    const { answers, writes } = await answersTo(task, caller, given, at)
    return {
      set: {
        state: 'submitted',
        submission: { at: at.toISOString(), by: caller.actor.personId, note, evidence, answers },
        ledger: [...task.ledger, entry('pause', at, senderOf(task))],
      },
      announce: { type: 'tasks.task-submitted', data: { sender: senderOf(task) } },
      also: writes,
    }
  }
  // Another task of the village may answer the same at once: whoever loses that race reads anew what is held.
  return onPresent(() => step(caller, id, 'submit', handIn))
}

export function sendBack(caller: Caller, id: string, reason: string): Promise<Task> {
  return step(caller, id, 'send_back', (task, at) => ({
    set: {
      state: 'in_progress',
      submission: null,
      ledger: [...task.ledger, entry('resume', at, leadOf(task), reason)],
    },
    announce: { type: 'tasks.task-sent-back', reason },
  }))
}

export function accept(caller: Caller, id: string): Promise<Task> {
  return step(caller, id, 'accept', (task, at) => ({
    set: {
      state: 'accepted',
      closedAt: at.toISOString(),
      ledger: [...task.ledger, entry('stop', at, senderOf(task))],
    },
    announce: { type: 'tasks.task-accepted' },
  }))
}

export function withdraw(caller: Caller, id: string, reason: string): Promise<Task> {
  return step(caller, id, 'withdraw', (task, at) => ({
    set: {
      state: 'withdrawn',
      closedAt: at.toISOString(),
      ledger: [...task.ledger, entry('stop', at, senderOf(task), reason)],
    },
    announce: { type: 'tasks.task-withdrawn', reason },
    also: stepsDone(task),
  }))
}
