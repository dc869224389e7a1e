/** The reader that a county's words make: what is delivered, and its own words beside it or in its place. Pure. */

import { type Act, acts } from '../../reading/acts/acts.ts'
import { canonicalWords } from '../../reading/acts/canonical-words.ts'
import { standardContext, vocabularyOf } from '../../reading/acts/context.ts'
import type { ContextClass } from '../../reading/acts/context-words.ts'
import { standardFamilies } from '../../reading/acts/features.ts'
import type { Model } from '../../reading/acts/model.ts'
import type { ActReader } from '../../reading/acts/read-acts.ts'
import type { Word } from './word.ts'

const family = 'about_'

/** @param model the county's own weights, or those that are delivered */
export function readerWith(words: readonly Word[], model: Model): ActReader {
  const context: [string, ContextClass][] = []
  const families = new Map(standardFamilies.words)
  const own = new Map<string, { readonly act: Act; readonly weight: number }>(canonicalWords)
  for (const { word, reading, weight } of words) {
    if ((acts as readonly string[]).includes(reading))
      own.set(word, { act: reading as Act, weight: weight ?? 0 })
    else if (reading.startsWith(family))
      families.set(word, [...new Set([...(families.get(word) ?? []), reading.slice(family.length)])])
    else context.push([word, reading as ContextClass])
  }
  return {
    model,
    // A word that is delivered already is read as the county says.
    words: {
      context: vocabularyOf([...standardContext.words, ...context]),
      families: vocabularyOf(families),
    },
    own,
  }
}
