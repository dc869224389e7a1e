/** Differences as an answer: counted over all, read page by page. */

import { openCursor, sealCursor } from '../../platform/cursor.ts'
import type { Caller } from '../../platform/who/actor.ts'
import { summaryOf } from './diff.texts.ts'
import { type Difference, DifferenceKind } from './diff.ts'
import { viewOfDifference } from './draft.view.ts'

export interface Compared {
  readonly from: number
  /** Null where it is a draft. */
  readonly into: number | null
  readonly differences: readonly Difference[]
  /** What was compared, so that a cursor goes with it alone. */
  readonly of: string
}

export async function comparison(
  { actor, language }: Caller,
  { from, into, differences, of }: Compared,
  route: string,
  { kind, limit, cursor }: { kind?: DifferenceKind | undefined; limit: number; cursor?: string | undefined },
) {
  const scope = { route, query: { of, kind }, personId: actor.personId }
  const start = Number((await openCursor(scope, cursor))?.from ?? 0)
  const asked = kind === undefined ? differences : differences.filter((each) => each.kind === kind)
  const counts = Object.fromEntries(
    DifferenceKind.options.map((each) => [each, differences.filter((found) => found.kind === each).length]),
  ) as Record<DifferenceKind, number>
  const next = asked.length > start + limit ? { from: start + limit } : undefined
  return {
    ...{ from, into, counts, total: differences.length, text: summaryOf(differences, language) },
    differences: asked.slice(start, start + limit).map((each) => viewOfDifference(each, language)),
    nextCursor: await sealCursor(scope, next),
  }
}
