/** What the words of an order ask that no village may be asked, or say unclearly (R7-R9, R25, R31). Pure. */

import type { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { labelOf } from '../../platform/choice.ts'
import { Act } from '../../reading/acts/acts.ts'
import { clearing, clearingIn } from '../../reading/acts/clearing.ts'
import { proofNamed } from '../../reading/acts/proofs.ts'
import type { ActFound } from '../../reading/acts/read-acts.ts'
import { readProse } from '../../reading/clarity.ts'
import type { Finding } from '../../reading/finding.ts'
import { normalForm } from '../../reading/normal.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { actsOf } from './order-acts.ts'
import { block, type Facts, warn } from './sieve-facts.ts'

export const shownKinds: readonly EvidenceKind[] = ['photo', 'video', 'location']

/** R25, R31: what is stated can be acted on and checked; pictures are asked for under evidence or not at all. */
export function prose(content: OrderContent): Finding[] {
  const declared = content.evidence.some((kind) => shownKinds.includes(kind))
  return readProse(content).filter(({ code }) => code !== 'evidence_in_words' || !declared)
}

/** What is found of each act: which rule forbids it, and as what it is told. */
const negativeActs: Partial<Record<Act, string>> = {
  bear_responsibility: 'R35',
  veto_rank: 'R35',
  target: 'R7',
  usage: 'R7',
  daily_report: 'R7',
}
/** R7: a body's own powers, which no item, no exception and no emergency carries to a village. */
const authorityActs: readonly Act[] = ['enforce', 'penalise', 'inspect_firms', 'decide_entitlement']
/** R8: of these no report carries any. */
const beyondReports: readonly Act[] = ['enforce', 'penalise', 'inspect_firms']
/** Off the list, to clear away is for the deputy to refuse and to reroute (S1): nothing else of what is an authority's. */
const powers = ['demolish', 'seize', 'seal', 'drive', 'press', 'punish']
const onlyClears = ({ act, families }: ActFound) =>
  act === 'enforce' && families.includes('clear') && !families.some((family) => powers.includes(family))

/** R35 speaks of letters and vetoes; ranking and answering for things in other words is R7. */
const byPaper = /[状书诺]|否决/

/** How far from the words that ask for a paper its name may stand. */
const proofReach = 12

const evidenceOf = ({ text, start, end }: Pick<ActFound, 'text' | 'start' | 'end'>) => ({ text, start, end })

/** R7, R10, R35: what no code opens, in whichever text it stands. */
export function negative(content: OrderContent, { item, reader }: Facts): Finding[] {
  return actsOf(content, item, reader).flatMap(({ field, text, found }) =>
    found.flatMap((each): Finding[] => {
      const base = each.sure ? block : warn
      const params = { category: each.act, label: labelOf(Act, each.act) }
      if (each.act === 'proof') {
        const near = text.slice(Math.max(0, each.start - proofReach), each.end + proofReach)
        const named = proofNamed(normalForm(near).text)
        // What a statute lets a village state it may be asked for.
        if (named?.may) return []
        const instead = named && { name: named.name, instead: named.instead }
        const code = named ? 'proof_of_others' : 'proof'
        return [{ ...base('R10', code, `/${field}`, { ...params, ...instead }), evidence: evidenceOf(each) }]
      }
      const rule = negativeActs[each.act]
      if (!rule) return []
      const told = rule === 'R35' && !byPaper.test(each.text) ? 'R7' : rule
      return [{ ...base(told, 'negative_list', `/${field}`, params), evidence: evidenceOf(each) }]
    }),
  )
}

/**
 * R8: a report-only item never carries enforcing, demolishing, clearing, penalising or inspecting firms; R7: all of these
 * but clearing no item does, nor an exception or an emergency. Off the list, the nearest item is shown with what it would
 * not carry, for the reviewer to judge.
 */
export function beyondVillages(content: OrderContent, { item, closest, reader }: Facts): Finding[] {
  // Where the statute itself tells the village to act, its verbs do not bind.
  const exempt = item?.prohibitedVerbsExempt === true
  const judged = item ?? (content.sieveCode ? undefined : closest.find(({ kind }) => kind === 'report_only'))
  const reporting = judged?.kind === 'report_only' && !judged.prohibitedVerbsExempt ? judged : undefined
  return actsOf(content, item, reader).flatMap(({ field, text, doer, found }) => {
    const acts = found.flatMap((each): Finding[] => {
      if (!authorityActs.includes(each.act) || (exempt && each.act === 'enforce')) return []
      const toReroute = !item && onlyClears(each)
      if (toReroute && reporting) return []
      const base = each.sure && !toReroute ? block : warn
      const params = { category: each.act, label: labelOf(Act, each.act), verb: each.text }
      const finding =
        item && reporting && beyondReports.includes(each.act)
          ? base('R8', 'beyond_report_only', `/${field}`, { ...params, title: reporting.title })
          : base('R7', 'authority_act', `/${field}`, params)
      return [{ ...finding, evidence: evidenceOf(each) }]
    })
    if (!reporting || acts.length > 0) return acts
    return clearingIn(text, doer, reader.words.context).map((place) => {
      const params = { category: 'clearing', label: clearing, title: reporting.title, verb: place.text }
      const base = item ? block : warn
      return { ...base('R8', 'beyond_report_only', `/${field}`, params), evidence: place }
    })
  })
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
