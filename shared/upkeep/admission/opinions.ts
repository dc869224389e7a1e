/** Each town may object within the window; the department or the catalogue officer answers each objection in writing (R15). */

import { act } from '../../platform/commit.ts'
import { commonRefusals, refuse, refuseField } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import type { Standing } from '../../platform/who/policy.ts'
import { admissionRefusals } from './admission.refusals.ts'
import { applicationKeeping } from './admission.table.ts'
import { applicationLifecycleIn } from './application.lifecycle.ts'
import type { Application } from './application.ts'
import { again, demandRound } from './applications.ts'
import { type Opinion, openObjections, townSaid, withWord, wordOf } from './opinion-round.ts'
import { surroundingsOf } from './seats.ts'
import type { Signed } from './signed.ts'

export function signed({ actor }: Caller, { post, unit }: Standing): Signed {
  return { personId: actor.personId, name: actor.name, post, unit }
}

export interface OpinionInput {
  readonly opinion: Opinion['opinion']
  readonly text?: string | undefined
  readonly round?: number | undefined
}

/** A town speaks once. @throws Refusal `opinion_window_over`, `opinion_given`, `round_over` */
export async function giveOpinion(
  caller: Caller,
  id: string,
  { opinion, text, round }: OpinionInput,
): Promise<Application> {
  if (opinion === 'objection' && text === undefined) refuseField('/text', commonRefusals.required)
  return again(caller, id, async (application, at) => {
    await demandRound(caller, application, round)
    return act({
      caller,
      keeping: applicationKeeping,
      lifecycle: applicationLifecycleIn(await surroundingsOf(caller, at)),
      record: application,
      action: 'give_opinion',
      at,
      decide: async (standing) => {
        const { opinionRound } = application
        const word = wordOf(opinionRound, standing.unit ?? '')
        if (!opinionRound || !word || word.opinion) return refuse(admissionRefusals.opinion_given)
        const given: Opinion = {
          opinion,
          text: text ?? null,
          by: signed(caller, standing),
          at: at.toISOString(),
        }
        return {
          set: {
            opinionRound: withWord(opinionRound, word.town, { opinion: given }),
            updatedAt: at.toISOString(),
          },
          announce: {
            type: 'admission.opinion-given',
            reason: text ?? null,
            data: { round: application.round, town: word.town, opinion },
          },
        }
      },
    })
  })
}

/** @throws Refusal `no_open_objection` when the town did not object or was answered already */
export async function reply(
  caller: Caller,
  id: string,
  town: string,
  text: string,
  round?: number,
): Promise<Application> {
  return again(caller, id, async (application, at) => {
    await demandRound(caller, application, round)
    return act({
      caller,
      keeping: applicationKeeping,
      lifecycle: applicationLifecycleIn(await surroundingsOf(caller, at)),
      record: application,
      action: 'reply',
      at,
      decide: async (standing) => {
        const { opinionRound } = application
        const open = openObjections(opinionRound).some((word) => word.town === town)
        if (!opinionRound || !open)
          return refuse(admissionRefusals.no_open_objection, {
            town: townSaid(opinionRound, town, caller.language),
          })
        const answered = { text, by: signed(caller, standing), at: at.toISOString() }
        return {
          set: {
            opinionRound: withWord(opinionRound, town, { reply: answered }),
            updatedAt: at.toISOString(),
          },
          announce: {
            type: 'admission.objection-answered',
            reason: text,
            data: { round: application.round, town },
          },
        }
      },
    })
  })
}
