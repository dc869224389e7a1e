/** What no item may carry, by what it says of itself (R7, R8, R10, R20, R63). Pure. */

import { labelOf } from '../../platform/choice.ts'
import type { TextKind } from '../../platform/free-texts.ts'
import { Act, doerOf } from './acts.ts'
import { clearing, clearingIn } from './clearing.ts'
import { type ActReader, actsIn } from './read-acts.ts'

/** Work that an item may carry under conditions of its own: its own forms, visits, collections. */
const conditional: readonly Act[] = ['form', 'visit_receive', 'collect_money', 'collect_labour']
const beyondReports: readonly Act[] = ['enforce', 'penalise', 'inspect_firms']

export interface OutOfBounds {
  readonly code: 'on_negative_list' | 'beyond_reporting'
  readonly rule: 'R7' | 'R8' | 'R10' | 'R20'
  readonly text: string
  readonly label: { readonly zh: string; readonly en: string }
}

/** @param reporting whether it is an item that is only to be reported, and no statute says more */
export function outOfBounds(
  text: string,
  kind: TextKind,
  reporting: boolean,
  reader: ActReader,
  exempt = false,
): OutOfBounds[] {
  const doer = doerOf(kind)
  const acts = actsIn(text, reader, { field: kind, doer }).filter(
    ({ act, sure }) => sure && !conditional.includes(act) && !(exempt && act === 'enforce'),
  )
  const found = acts.map(({ act, text: words }): OutOfBounds => {
    const label = labelOf(Act, act)
    if (reporting && beyondReports.includes(act))
      return { code: 'beyond_reporting', rule: 'R8', text: words, label }
    const rule = act === 'veto_rank' ? 'R20' : act === 'proof' ? 'R10' : 'R7'
    return { code: 'on_negative_list', rule, text: words, label }
  })
  if (!reporting || found.some(({ code }) => code === 'beyond_reporting')) return found
  const cleared = clearingIn(text, doer, reader.words.context).map(
    ({ text: words }): OutOfBounds => ({
      code: 'beyond_reporting',
      rule: 'R8',
      text: words,
      label: clearing,
    }),
  )
  return [...found, ...cleared]
}
