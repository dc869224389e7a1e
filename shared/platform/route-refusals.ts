/** Every reason for which a route may be refused: those that follow from its shape, and those that its contract names. Pure. */
import * as z from 'zod/mini'
import type { Route, Schema } from './contract.ts'
import { commonRefusals as common, type Reason } from './refusals.ts'

const takes = (schema: Schema | undefined, field: string): boolean =>
  schema instanceof z.ZodMiniObject && field in schema.shape

/** What any request can meet, before its route is looked at. */
export const refusedEverywhere: readonly Reason[] = [
  ...[common.invalid_request, common.malformed_text, common.unauthenticated, common.unknown_person],
  ...[common.forbidden, common.not_acceptable, common.body_too_large, common.unsupported_media_type],
  ...[common.malformed_json, common.internal, common.too_busy],
]
const commands = [common.idempotency_key_reused, common.conflict, common.record_full]
/** Of a command on a record that is there: its lifecycle and its version are in between. */
const onRecords = [common.wrong_state, common.not_your_record, common.precondition_failed]

/** By status, then as declared; each once. */
export function refusalsOf(route: Route): readonly Reason[] {
  const command = route.method !== 'GET'
  const all = [
    ...refusedEverywhere,
    ...(takes(route.query, 'cursor') ? [common.cursor_invalid] : []),
    ...(route.params ? [common.not_found] : []),
    ...(command ? commands : []),
    ...(command && route.versioned && route.params ? onRecords : []),
    ...(needsMatch(route) ? [common.precondition_required] : []),
    ...(route.refusals ?? []),
  ]
  return [...new Map(all.map((reason) => [reason.code, reason])).values()].sort(
    (one, other) => one.status - other.status,
  )
}

/** Whoever rewrites a record says which version he saw, so that nobody's words are lost under another's. */
export const needsMatch = (route: Pick<Route, 'method'>): boolean =>
  route.method === 'PATCH' || route.method === 'PUT'
