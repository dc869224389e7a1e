/** Reads and imports a county's words as its officers do. */
import { handler } from '../../../functions/api/words.ts'
import { ask } from '../../directory/ask.ts'

export const admin = 'p-330681-admin'
export const officer = 'p-330681-catalogue'
export const importing = 'POST /v1/reading-word-imports'
export const send = (rows: readonly unknown[], more: object = {}, sub = admin, key?: string) =>
  ask(handler, sub, importing, { body: { rows, ...more }, ...(key ? { key } : {}) })
export const shown = (sub = admin) => ask(handler, sub, 'GET /v1/reading-words')
