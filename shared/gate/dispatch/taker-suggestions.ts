/** For the reviewer who sends a matter back as not a village's: the units whose duty it is, by the town's list (R24). */

import { findUnits } from '../../directory/directory.ts'
import { dutiesOfArea } from '../../lists/duties/duties.ts'
import { DutyCategory } from '../../lists/duties/duty.ts'
import { type Saying, takersOf } from '../../lists/duties/takers.ts'
import { labelOf } from '../../platform/choice.ts'
import { dayOf, now } from '../../platform/clock.ts'
import type { Language } from '../../platform/language.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { standing } from '../../platform/who/policy.ts'
import { titlesOf } from '../../platform/who/titles.ts'
import type { Unit } from '../../platform/who/unit.ts'
import { orderLifecycle } from './order.lifecycle.ts'
import { findOrder } from './orders.ts'

const reviewers = [
  { post: 'deputy_party_secretary', in: 'town' },
  { post: 'party_secretary', in: 'town' },
] as const

/** @throws Refusal `not_found` outside the area, `not_your_record` for those who do not review the town's orders */
export async function rerouteSuggestions(caller: Caller, orderId: string, limit: number) {
  const at = now()
  const order = await findOrder(caller, orderId, at)
  if (!(await standing(caller.actor, reviewers, orderLifecycle.relations(order), at))) {
    refuse(commonRefusals.not_your_record, { needed: titlesOf(['deputy_party_secretary'], caller.language) })
  }
  const { list, index } = await dutiesOfArea(order.town)
  const { object, action } = order.content
  const takers = takersOf(index, [object, action].filter(Boolean).join(','), order.town)
  // Twice as many as asked for: a list may name stations that this town has not, or has no more.
  const units = new Map(
    (await findUnits(takers.slice(0, limit * 2).map(({ unit }) => unit))).map((unit) => [unit.code, unit]),
  )
  const day = dayOf(at)
  const offered = takers.flatMap(({ unit, score, entries }) => {
    const known = units.get(unit)
    return known && (known.to === null || day <= known.to) ? [{ unit: known, score, entries }] : []
  })
  return {
    list: list ? { area: list.area, version: list.version } : null,
    suggestions: offered.slice(0, limit).map(({ unit, score, entries }) => ({
      unit: unit.code,
      unitName: unit.name,
      unitKind: unit.kind,
      score: Math.round(score * 100) / 100,
      entries: entries.map((saying) => entryView(saying, unit, caller.language)),
    })),
  }
}

function entryView(saying: Saying, unit: Unit, language: Language) {
  const { duty, part, words } = saying
  const { code, matter, category, how } = duty
  return {
    code,
    matter,
    category,
    categoryText: labelOf(DutyCategory, category)[language],
    how,
    part,
    words: [...words],
    why: whyOf(saying, unit, language),
  }
}

function whyOf({ duty, part, words }: Saying, unit: Unit, language: Language): string {
  const { matter, code, category } = duty
  const title = labelOf(DutyCategory, category)[language]
  if (language === 'en') {
    const does =
      part === 'cooperates' ? 'cooperates in' : category === 'taken_back' ? 'took back' : 'answers for'
    return `${unit.name} ${does} “${matter}” (${title} ${code})${words.length > 0 ? `: ${words.join(', ')}` : ''}`
  }
  const does =
    part === 'cooperates'
      ? '配合'
      : category === 'taken_back'
        ? '已收回'
        : category === 'basic'
          ? '承担'
          : '牵头'
  return `${title} ${code}：${unit.name}${does}“${matter}”${words.length > 0 ? `（文中：${words.join('、')}）` : ''}`
}
