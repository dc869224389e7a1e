/** What keeps an item off the list, field by field: blanks (R1), bases (R2), custom (R4), bounds (R7, R8). Pure. */

import { lastDayOf } from '../../platform/clock.ts'
import { textsToRead } from '../../platform/free-texts.ts'
import { outOfBounds } from '../../reading/acts/bounds.ts'
import { actsOutOfBounds } from './acts.ts'
import { type Change, NewItem } from './change.ts'
import type { Item } from './item.ts'
import { lineCodes } from './lines.ts'
import type { Fault, Revising } from './list-fault.ts'

type Stated = Partial<NewItem> | Partial<Item>

/**
 * @param item the item as it would stand
 * @param stated the fields this change states; what it leaves alone was judged when it was stated
 */
export function faultsOfItem(
  item: NewItem | Item,
  stated: Stated,
  change: Pick<Change, 'panelDecision'>,
  revising: Revising,
): Fault[] {
  return [
    ...blanks(item),
    ...lines(stated),
    ...days(item),
    ...(stated.customary ? custom(stated.customary, change, revising) : []),
    ...bounds(item, stated, revising),
  ]
}

/** R1, in the order of the form; a title of one character says nothing. */
function blanks(item: NewItem | Item): Fault[] {
  const blank: Readonly<Record<string, boolean>> = {
    title: (item.title ?? '').trim().length < 2,
    kind: !item.kind,
    villageRole: !item.villageRole?.trim(),
    // R61: what no act is named for, an order could ask anything under.
    acts: item.acts.length === 0,
    lines: item.lines.length === 0,
    department: !item.department,
    appliesTo: !item.appliesTo,
    basis: item.basis.length === 0 && item.customary === null,
    fundingSource: !item.fundingSource?.trim(),
    effectiveFrom: !item.effectiveFrom,
  }
  return Object.keys(blank)
    .filter((field) => blank[field])
    .map((field) => ({ pointer: field, code: 'required' }) as const)
}

const lines = ({ lines = [] }: Stated): Fault[] =>
  lines.flatMap((line, index) =>
    lineCodes[line] ? [] : [{ pointer: `lines/${index}`, code: 'line_unknown', params: { line } } as const],
  )

function days({ basis, effectiveFrom, effectiveTo }: NewItem | Item): Fault[] {
  const order = (pointer: string, other: string): Fault => ({
    pointer,
    code: 'field_order',
    params: { other },
  })
  const wrong = basis.flatMap(({ from, to }, index) =>
    to !== null && to < from ? [order(`basis/${index}/to`, 'from')] : [],
  )
  const ends = effectiveFrom !== null && effectiveTo !== null && effectiveTo < effectiveFrom
  return ends ? [...wrong, order('effectiveTo', 'effectiveFrom')] : wrong
}

/** R4: custom needs a panel's decision, and ends. */
function custom(
  { approvedOn, expiresOn }: NonNullable<Item['customary']>,
  { panelDecision }: Pick<Change, 'panelDecision'>,
  { customaryMonths }: Revising,
): Fault[] {
  const latest = lastDayOf(approvedOn, customaryMonths)
  const faults: Fault[] = panelDecision ? [] : [{ pointer: 'customary', code: 'custom_needs_panel' }]
  if (expiresOn > latest)
    faults.push({ pointer: 'customary/expiresOn', code: 'custom_too_long', params: { latest } })
  if (expiresOn < approvedOn)
    faults.push({ pointer: 'customary/expiresOn', code: 'field_order', params: { other: 'approvedOn' } })
  return faults
}

/** R7, R10, R20, R63: what no item may carry, in whichever text; R8 for what is only to be reported. */
function bounds(item: NewItem | Item, stated: Stated, { reader }: Revising): Fault[] {
  const exempt = 'prohibitedVerbsExempt' in item && item.prohibitedVerbsExempt
  const reporting = item.kind === 'report_only' && !exempt
  // An item that turns into one to be reported is read whole.
  const acts = exempt ? [] : actsOutOfBounds(stated.kind ? item.acts : (stated.acts ?? []), reporting)
  const texts = textsToRead(NewItem, stated.kind ? item : stated, 'whole')
  const inTexts = texts.flatMap((each): Fault[] => {
    const pointer = each.pointer.slice(1)
    return outOfBounds(each.text, each.kind, reporting, reader, exempt).map(
      ({ code, rule, text: words, label }): Fault =>
        code === 'beyond_reporting'
          ? { pointer, code, params: { text: words } }
          : { pointer, code, params: { text: words, label: label.zh, rule } },
    )
  })
  return [...inTexts, ...acts]
}
