/** What the words of an order ask that no village may be asked, or say unclearly (R7-R9, R25, R31). Pure. */

import type { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { readProse } from '../../reading/clarity.ts'
import type { Finding } from '../../reading/finding.ts'
import { matchesIn } from '../../reading/matches.ts'
import { beyondReporting, negativeList } from '../../reading/word-lists.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { block, type Facts, warn } from './sieve-facts.ts'
export const shownKinds: readonly EvidenceKind[] = ['photo', 'video', 'location']

/** R25, R31: what is stated can be acted on and checked; pictures are asked for under evidence or not at all. */
export function prose(content: OrderContent): Finding[] {
  const declared = content.evidence.some((kind) => shownKinds.includes(kind))
  return readProse(content).filter(({ code }) => code !== 'evidence_in_words' || !declared)
}

export const readFields = ['object', 'action', 'finishStandard'] as const

/** R7, R35: the negative list, which no code opens. */
export function negative(content: OrderContent): Finding[] {
  const fields = [
    ...readFields.map((field) => [field, content[field]] as const),
    ['exception/text', content.exception?.text] as const,
  ]
  return fields.flatMap(([field, text]) =>
    matchesIn(text ?? '', negativeList).map((match): Finding => {
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
 * R8: a report-only item never carries enforcing, demolishing, clearing, penalising or inspecting firms. Off the
 * list, the nearest item is shown with what it would not carry, for the reviewer to judge.
 */
export function reportOnly(content: OrderContent, { item, closest }: Facts): Finding[] {
  const judged = item ?? (content.sieveCode ? undefined : closest.find(({ kind }) => kind === 'report_only'))
  // Where the statute itself tells the village to act, its verbs do not bind.
  if (judged?.kind !== 'report_only' || judged.prohibitedVerbsExempt) return []
  return readFields.flatMap((field) =>
    matchesIn(content[field] ?? '', beyondReporting).map((match): Finding => {
      const params = { category: match.category, label: match.label, title: judged.title, verb: match.text }
      const base = item
        ? block('R8', 'beyond_report_only', `/${field}`, params)
        : warn('R8', 'beyond_report_only', `/${field}`, params)
      return { ...base, evidence: { text: match.text, start: match.start, end: match.end } }
    }),
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
