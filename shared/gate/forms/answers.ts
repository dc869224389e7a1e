/** Takes what a village answers with its task, checked against what is asked and what is held of it already (R32). */

import { labelOf } from '../../platform/choice.ts'
import { dayOf } from '../../platform/clock.ts'
import { mostErrors } from '../../platform/fields.ts'
import { commonRefusals, Refusal, textOf } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import type { Write } from '../../platform/writes.ts'
import { type AskedForm, askedBy } from './asked-form.ts'
import { ElementType } from './element.ts'
import { holdWrites } from './form.table.ts'
import { heldFor } from './form-facts.ts'
import { formsFaults } from './forms.refusals.ts'
import { type Answered, type AnswerFault, type Answers, readAnswers, replaces } from './held-answer.ts'

export interface Answering {
  readonly taskId: string
  readonly orderId: string
  readonly unit: string
  readonly forms: readonly AskedForm[]
}

/**
 * What the task's record keeps, and the writes that make it what is held: the caller writes both in one transaction,
 * and takes the answers anew when another task was faster.
 * @throws Refusal `invalid_request` that names the elements
 */
export async function takeAnswers(
  caller: Caller,
  { taskId, orderId, unit, forms }: Answering,
  given: Answers,
  at: Date,
): Promise<{ answers: Answered[]; writes: Write[] }> {
  const asked = askedBy(forms)
  const held = await heldFor(unit, forms)
  const { answered, faults } = readAnswers(asked, given, held, dayOf(at))
  if (faults.length > 0) throw refusalOf(caller, faults)
  const { personId, name } = caller.actor
  const writes = asked.flatMap(({ element, title, type, measure }) => {
    const answer = answered.find((each) => each.element === element)
    const before = held.get(element)
    if (!answer || !replaces(answer, taskId, before)) return []
    const { value, asOf, validUntil } = answer
    return holdWrites({
      ...{
        version: (before?.version ?? 0) + 1,
        unit,
        element,
        title,
        type,
        measure,
        value,
        asOf,
        validUntil,
      },
      ...{ source: { taskId, orderId }, by: { personId, name } },
    })
  })
  return { answers: answered, writes }
}

function refusalOf({ language }: Caller, faults: readonly AnswerFault[]): Refusal {
  const errors = faults.slice(0, mostErrors).map(({ element, at, code, params }) => {
    const { wanted, ...rest } = params
    const words = wanted ? { ...rest, wanted: labelOf(ElementType, wanted)[language] } : rest
    return { pointer: `/answers/${element}${at}`, code, detail: textOf(formsFaults[code], language, words) }
  })
  return new Refusal(commonRefusals.invalid_request, {}, errors)
}
