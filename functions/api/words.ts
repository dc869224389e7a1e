/** A county's words for the reader of acts over HTTP. */

import { importWords } from '../../shared/lists/words/word-imports.ts'
import { wordsRoutes } from '../../shared/lists/words/words.contract.ts'
import { wordsFields } from '../../shared/lists/words/words.fields.ts'
import { wordsShown } from '../../shared/lists/words/words.ts'
import { api } from '../../shared/platform/entry.ts'

export const handler = api(wordsRoutes, wordsFields, {
  readWords: ({ caller }) => wordsShown(caller),
  importWords: ({ caller, body }) => importWords(caller, body),
})
