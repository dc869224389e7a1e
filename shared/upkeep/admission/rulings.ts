/** The catalogue officer sends an application back for supplement; the county approves it or refuses (R17). */

import { dayOf } from '../../platform/clock.ts'
import { act } from '../../platform/commit.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { applicationKeeping } from './admission.table.ts'
import { stageEnds } from './admission-limits.ts'
import { applicationLifecycleIn } from './application.lifecycle.ts'
import type { Application } from './application.ts'
import { again, demandRound } from './applications.ts'
import { signed } from './opinions.ts'
import { surroundingsOf } from './seats.ts'

const kinds = {
  return: { outcome: 'returned', state: 'returned', type: 'admission.application-returned' },
  approve: { outcome: 'approved', state: 'admitted', type: 'admission.application-approved' },
  refuse: { outcome: 'refused', state: 'refused', type: 'admission.application-refused' },
} as const

/** @throws Refusal `objections_unanswered` (R15), `own_application`, `round_over` */
export async function rule(
  caller: Caller,
  id: string,
  action: keyof typeof kinds,
  text: string | null,
  round?: number,
): Promise<Application> {
  const { outcome, state, type } = kinds[action]
  return again(caller, id, async (application, at) => {
    await demandRound(caller, application, round)
    return act({
      caller,
      keeping: applicationKeeping,
      lifecycle: applicationLifecycleIn(await surroundingsOf(caller, at)),
      record: application,
      action,
      at,
      decide: async (standing) => ({
        set: {
          state,
          ruling: { outcome, text, by: signed(caller, standing), at: at.toISOString() },
          approvedOn: action === 'approve' ? dayOf(at) : null,
          ...stageEnds(at),
        },
        announce: {
          type,
          reason: text,
          data: { round: application.round, from: application.state },
        },
      }),
    })
  })
}
