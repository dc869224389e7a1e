/** Every reason for which a route may be refused: those that follow from its shape, and those that its contract names. Pure. */
import * as z from 'zod/mini'
import type { Route, Schema } from './contract.ts'
import { freeTextsOf } from './free-texts.ts'
import { commonRefusals as common, type Reason } from './refusals.ts'

const takes = (schema: Schema | undefined, field: string): boolean =>
  schema instanceof z.ZodMiniObject && field in schema.shape

/** What any request can meet, before its route is looked at. */
export const refusedEverywhere: readonly Reason[] = [
  ...[common.invalid_request, common.malformed_text, common.unauthenticated, common.unknown_person],
  ...[common.forbidden, common.not_acceptable, common.body_too_large, common.unsupported_media_type],
  // Whoever sends a body where none is taken is told of the body first.
  ...[common.malformed_json, common.internal, common.too_busy],
]
/** Of what writes a record: the request may have been answered before, the record may be full. */
const writing = [common.idempotency_key_reused, common.record_full]
/** Of a command on a record that is there: its lifecycle, its version and others' commands are in between. */
const onRecords = [common.wrong_state, common.not_your_record, common.conflict, common.precondition_failed]

/** Those that follow from its shape. */
export function refusalsOfShape(route: Route): readonly Reason[] {
  const { method, path, query, status, versioned } = route
  const command = method !== 'GET'
  const named = path.includes('{')
  return [
    ...refusedEverywhere,
    ...(takes(query, 'cursor') ? [common.cursor_invalid] : []),
    ...(named ? [common.not_found] : []),
    // What neither names a record nor answers with one keeps nothing.
    ...(command && (named || versioned) ? writing : []),
    ...(command && named && status !== 201 ? onRecords : []),
    ...(needsMatch(route) ? [common.precondition_required] : []),
    ...(isReadAtTheDoor(route) ? [common.text_asks_too_much] : []),
  ]
}

/** R63: some text of its body goes to a village. */
export const isReadAtTheDoor = ({ body }: Pick<Route, 'body'>): boolean =>
  body !== undefined && freeTextsOf(body).some(({ reading }) => reading?.read === 'at_the_door')

/** By status, then as declared; each once. */
export function refusalsOf(route: Route): readonly Reason[] {
  const { refusals = [], never = [] } = route
  const all = [...refusalsOfShape(route).filter((reason) => !never.includes(reason)), ...refusals]
  return [...new Map(all.map((reason) => [reason.code, reason])).values()].sort(
    (one, other) => one.status - other.status,
  )
}

/** Whoever rewrites a record says which version he saw, so that nobody's words are lost under another's. */
export const needsMatch = (route: Pick<Route, 'method'>): boolean =>
  route.method === 'PATCH' || route.method === 'PUT'
