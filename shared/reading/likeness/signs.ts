/**
 * What speaks for two texts asking the same work, or against it: what they name and ask to do, how much of their wording
 * is the same, what stands in one where the other has something else, and marks that stand against one another. What the
 * signs are worth together was fitted on labelled pairs (weights.ts). Pure.
 */

import type { Reading } from './asked.ts'
import { letterSigns } from './letter-signs.ts'
import { lettersOf } from './letters.ts'
import { markSigns } from './mark-signs.ts'
import { namedSigns } from './named-signs.ts'
import { replacedSigns } from './replaced-signs.ts'

/** Most from 0 to 1; the same whichever is read first. */
export function signsOf(one: Reading, other: Reading): Record<string, number> {
  const [a, b] = lettersOf(one).whole.text <= lettersOf(other).whole.text ? [one, other] : [other, one]
  const replaced = replacedSigns(a, b)
  return Object.assign(
    { base: 1 },
    namedSigns(a, b),
    letterSigns(a, b),
    replaced,
    markSigns(a, b, replaced.alike),
  )
}
