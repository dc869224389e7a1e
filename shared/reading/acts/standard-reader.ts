/** The reader that a county starts with: words and weights as they are delivered. */

import { canonicalWords } from './canonical-words.ts'
import { standardContext } from './context.ts'
import { standardFamilies } from './features.ts'
import { unpack } from './packed.ts'
import type { ActReader } from './read-acts.ts'
import { packedWeights } from './weights.ts'

let made: ActReader | undefined

/** Unpacked at its first use and kept. */
export function standardReader(): ActReader {
  made ??= {
    model: unpack(packedWeights),
    words: { context: standardContext, families: standardFamilies },
    own: canonicalWords,
  }
  return made
}
