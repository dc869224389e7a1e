/** What the words of an order ask that no village may be asked, or say unclearly (R7-R9, R25, R31). Pure. */

import type { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { readProse } from '../../reading/clarity.ts'
import type { Finding } from '../../reading/finding.ts'
import { matchesIn } from '../../reading/matches.ts'
import { authorityActs, beyondReporting, negativeList } from '../../reading/word-lists.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { textsOf } from './order-texts.ts'
import { block, type Facts, warn } from './sieve-facts.ts'

export const shownKinds: readonly EvidenceKind[] = ['photo', 'video', 'location']

/** R25, R31: what is stated can be acted on and checked; pictures are asked for under evidence or not at all. */
export function prose(content: OrderContent): Finding[] {
  const declared = content.evidence.some((kind) => shownKinds.includes(kind))
  return readProse(content).filter(({ code }) => code !== 'evidence_in_words' || !declared)
}

/** R7, R35: the negative list, which no code opens, in whichever text it stands. */
export function negative(content: OrderContent): Finding[] {
  return textsOf(content).flatMap(({ field, text }) =>
    matchesIn(text, negativeList).map((match): Finding => {
      const rule =
        match.category === 'responsibility_letter' || match.category === 'one_vote_veto' ? 'R35' : 'R7'
      const { category, label, text: words, start, end } = match
      return {
        ...block(rule, 'negative_list', `/${field}`, { category, label }),
        evidence: { text: words, start, end },
      }
    }),
  )
}

/**
 * R8: a report-only item never carries enforcing, demolishing, clearing, penalising or inspecting firms; R7: all of these
 * but clearing no item does, nor an exception or an emergency. Off the list, the nearest item is shown with what it would
 * not carry, for the reviewer to judge.
 */
export function beyondVillages(content: OrderContent, { item, closest }: Facts): Finding[] {
  // Where the statute itself tells the village to act, its verbs do not bind.
  if (item?.prohibitedVerbsExempt) return []
  const judged = item ?? (content.sieveCode ? undefined : closest.find(({ kind }) => kind === 'report_only'))
  const reporting = judged?.kind === 'report_only' && !judged.prohibitedVerbsExempt ? judged : undefined
  return textsOf(content).flatMap(({ field, text, doer }) =>
    matchesIn(text, beyondReporting, doer).flatMap(
      ({ category, label, text: verb, start, end }): Finding[] => {
        const evidence = { text: verb, start, end }
        const authority = authorityActs.includes(category)
        if (reporting && (item || !authority)) {
          const base = item ? block : warn
          const params = { category, label, title: reporting.title, verb }
          return [{ ...base('R8', 'beyond_report_only', `/${field}`, params), evidence }]
        }
        if (!authority) return []
        return [{ ...block('R7', 'authority_act', `/${field}`, { category, label, verb }), evidence }]
      },
    ),
  )
}

/** R9: what was taken back never maps to an item; by exception, or only to help, the reviewer sees it and reroutes it. */
export function takenBack(content: OrderContent, facts: Facts): Finding[] {
  return facts.takenBack.map(({ duty, helping, field, evidence, departmentName }): Finding => {
    const { code: entry, matter, department, how } = duty
    const params = { entry, matter, department, departmentName, how }
    const base = content.sieveCode && !helping ? block : warn
    return { ...base('R9', 'taken_back', `/${field}`, params), evidence }
  })
}
