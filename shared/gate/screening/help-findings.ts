/** Who helps, and what may be asked for as evidence (R30, R31). Pure. */

import type { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { within } from '../../platform/who/unit.ts'
import type { Finding } from '../../reading/finding.ts'
import type { OrderContent } from '../dispatch/order-content.ts'
import { block, type Facts } from './sieve-facts.ts'
import { shownKinds } from './text-findings.ts'
/** Off the list nothing more than words and lists may be asked for (R31). */
export const exceptionCeiling: readonly EvidenceKind[] = ['note', 'list']

/** R30: professional work names a department or station and its person; whoever is named exists there. */
export function coParties(
  content: OrderContent,
  { item, coPartyUnits, strangers, author }: Facts,
): Finding[] {
  const found: Finding[] = []
  if (item?.professional && !content.coParties.some(({ personId }) => personId !== null)) {
    found.push(block('R30', 'co_party_needed', '/coParties', { title: item.title }))
  }
  const known = new Map(coPartyUnits.map((unit) => [unit.code, unit]))
  for (const [index, party] of content.coParties.entries()) {
    const unit = known.get(party.unit)
    const pointer = `/coParties/${index}/unit`
    if (!unit) found.push(block('R30', 'unit_unknown', pointer, { unit: party.unit }))
    else if (unit.kind !== 'station' && unit.kind !== 'department') {
      found.push(block('R30', 'co_party_kind', pointer, { unit: unit.name }))
    } else if (unit.kind === 'station' && !within(author.town, unit.code)) {
      found.push(block('R30', 'co_party_outside', pointer, { unit: unit.name }))
    }
    if (party.personId !== null && strangers.includes(party.personId)) {
      const person = party.personId
      found.push(
        block('R30', 'co_party_stranger', `/coParties/${index}/personId`, {
          person,
          unit: unit?.name ?? party.unit,
        }),
      )
    }
  }
  return found
}

/** R31: a sender asks for no more evidence than the item's ceiling; naming a form asks for one. */
export function evidence(content: OrderContent, { item }: Facts): Finding[] {
  const ceiling = item?.evidenceCeiling ?? exceptionCeiling
  const asked = content.evidence.map((kind, index) => ({ kind, pointer: `/evidence/${index}` }))
  const named = (content.forms ?? []).length > 0 && !content.evidence.includes('form')
  return [...asked, ...(named ? [{ kind: 'form' as const, pointer: '/forms' }] : [])].flatMap(
    ({ kind, pointer }) =>
      ceiling.includes(kind)
        ? []
        : [block('R31', 'evidence_over_ceiling', pointer, { kind, ceiling: [...ceiling] })],
  )
}

/**
 * R31: items of security are those that the offices for public order, fire and emergencies lead: their line comes first.
 * Where such an office only takes part, or another's item touches danger, the sender says why a picture is needed.
 */
export const securityLines: readonly string[] = ['政法委', '公安', '消防', '应急']

export function necessity({ evidence, evidenceNecessity }: OrderContent, { item }: Facts): Finding[] {
  const exempt = item?.emergency || securityLines.includes(item?.lines[0] ?? '')
  const ceiling = item?.evidenceCeiling ?? exceptionCeiling
  const shown = evidence.filter((kind) => shownKinds.includes(kind) && ceiling.includes(kind))
  if (exempt || shown.length === 0 || evidenceNecessity) return []
  return [block('R31', 'necessity_needed', '/evidenceNecessity', { kinds: shown })]
}
