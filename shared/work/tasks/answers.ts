/** What a village answers to the forms of its task, and what it is shown to confirm (R32, R33). */

import { takeAnswers } from '../../gate/forms/answers.ts'
import { toAnswer } from '../../gate/forms/form-facts.ts'
import type { Answers, FormToAnswer } from '../../gate/forms/held-answer.ts'
import type { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { openStates, type Task } from './task.ts'

/** A form that is answered is the evidence: nobody hands it in a second time as a paper. */
export const answersAre = (kind: EvidenceKind, { forms = [] }: Task): boolean =>
  kind === 'form' && forms.length > 0

export function answersTo({ id, orderId, unit, forms = [] }: Task, caller: Caller, given: Answers, at: Date) {
  return takeAnswers(caller, { taskId: id, orderId, unit, forms }, given, at)
}

/** Until the task is handed in, what is held already is shown beside what is asked. */
export function formsOf({ forms = [], unit, state }: Task, at: Date): Promise<FormToAnswer[]> {
  return toAnswer(unit, forms, openStates.includes(state) && state !== 'submitted', at)
}
