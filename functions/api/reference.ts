/** The reference, and every request that no route of the others is there for. */
import document from '../../docs/openapi.json' with { type: 'json' }
import { api } from '../../shared/platform/entry.ts'
import { referenceRoutes } from '../../shared/reference/reference.contract.ts'
import { unrouted } from '../../shared/reference/unrouted.ts'
import { type ApiDocument, vocabularyOf } from '../../shared/reference/vocabulary.ts'

const whole = document as unknown as ApiDocument

export const handler = api(
  referenceRoutes,
  {},
  { getDocument: async () => ({ ...whole }), getVocabulary: async () => vocabularyOf(whole) },
  unrouted(whole),
)
