/** Somebody of a village leaves a remark; its Party secretary answers. */
import { now } from '../../platform/clock.ts'
import { act, create, idFor } from '../../platform/commit.ts'
import { actionsOf } from '../../platform/lifecycle.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { type Caller, sees, tenuresOn } from '../../platform/who/actor.ts'
import { standing as standingIn } from '../../platform/who/policy.ts'
import { titlesOf } from '../../platform/who/titles.ts'
import { villageOf } from '../../platform/who/unit.ts'
import { remarkById, remarkKeeping, remarkKey } from './remark.table.ts'
import { type Remark, remarkLifecycle } from './remark.ts'

const authors = [
  { post: 'village_cadre', in: 'village' },
  { post: 'village_clerk', in: 'village' },
] as const

/** @throws Refusal `not_found` outside the village and those whose area it lies in */
export async function findRemark(caller: Caller, id: string): Promise<Remark> {
  const at = now()
  const remark = await remarkById(id)
  const own = tenuresOn(caller.actor, at).some(({ unit }) => villageOf(unit) === remark?.unit)
  if (remark && (own || sees(caller.actor, [remark.unit], at))) return remark
  return refuse(commonRefusals.not_found, { thing: remarkLifecycle.record[caller.language] })
}

export async function leave(caller: Caller, { unit, text }: Pick<Remark, 'unit' | 'text'>): Promise<Remark> {
  const at = now()
  const { personId, name } = caller.actor
  const id = idFor('rmk', caller)
  return create({
    caller,
    keeping: remarkKeeping,
    pk: remarkKey(id).pk,
    at,
    build: async () => {
      const standing = await standingIn(
        caller.actor,
        authors,
        { places: { village: [unit] }, persons: {} },
        at,
      )
      if (!standing)
        return refuse(commonRefusals.not_your_record, {
          needed: titlesOf(['village_cadre', 'village_clerk'], caller.language),
        })
      const createdAt = at.toISOString()
      return {
        record: { id, state: 'open', unit, text, by: { personId, name }, answer: null, createdAt },
        standing,
        announce: { type: 'remarks.remark-left', data: { unit } },
      }
    },
  })
}

export async function answer(caller: Caller, id: string, text: string): Promise<Remark> {
  const record = await findRemark(caller, id)
  return act({
    ...{ caller, keeping: remarkKeeping, lifecycle: remarkLifecycle, record, at: now() },
    action: 'answer',
    decide: async () => ({
      set: { state: 'answered', answer: text },
      announce: { type: 'remarks.remark-answered' },
    }),
  })
}

export async function viewOf(
  { id, version, state, unit, text, answer, createdAt, ...rest }: Remark,
  caller: Caller,
) {
  const remark = { id, version, state, unit, text, answer, createdAt, ...rest }
  return {
    ...{ id, version, state, unit, text, answer, createdAt },
    actions: await actionsOf(remarkLifecycle, remark, caller, now()),
  }
}
