/** Imports, exports and searches duty lists as the people of 诸暨市 do. */
import { handler } from '../../../functions/api/duties.ts'
import { ask } from '../../directory/ask.ts'
import { people } from '../../support/domain-county.ts'
import { demoRows } from './demo-list.ts'

export const admin = 'p-330681-admin'
export const officer = 'p-330681-catalogue'
export const importing = 'POST /v1/duty-imports'
export const send = (rows: readonly unknown[], more: object = {}, sub = admin, key?: string) =>
  ask(handler, sub, importing, { body: { rows, ...more }, ...(key ? { key } : {}) })
export const exported = (area: string) => ask(handler, admin, 'GET /v1/duty-lists/{area}', { path: { area } })
export const search = (query: Record<string, string>, sub: string = people.deputy) =>
  ask(handler, sub, 'GET /v1/duties', { query })

export const [basic, cooperating, takenBack] = ['J001', 'P001', 'S001'].map(
  (code) => demoRows.find((row) => row.code === code) ?? {},
)
