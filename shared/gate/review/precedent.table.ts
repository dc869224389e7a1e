/**
 * Where it is kept how orders were ruled, for whoever has to rule the next one.
 *
 * | question                                          | key                                               |
 * |---------------------------------------------------|---------------------------------------------------|
 * | a town's latest rulings under an item or off the list | pk RULED#town#code (`-` off the list), sk at#orderId#stage |
 */

import { page } from '../../platform/reads.ts'
import type { Item } from '../../platform/table.ts'

export interface Precedent {
  readonly at: string
  readonly orderId: string
  readonly attempt: number
  readonly outcome: 'approved' | 'returned' | 'rejected' | 'merged' | 'refusal_upheld' | 'refusal_dismissed'
  readonly code: string | null
  readonly text: string | null
  /** Why a repeat was let pass (R26). */
  readonly override: string | null
  /** The order it was merged into. */
  readonly into: string | null
  /** Who ruled. */
  readonly by: string
  readonly author: { readonly personId: string; readonly name: string }
  readonly requestedBy: string | null
  readonly title: string
  readonly units: number
}

const pkOf = (town: string, sieveCode: string | null) => `RULED#${town}#${sieveCode ?? '-'}`

/** Entered again it is the same entry. */
export function itemOf(town: string, sieveCode: string | null, stage: string, precedent: Precedent): Item {
  const sk = `${precedent.at}#${precedent.orderId}#${stage}`
  return { pk: pkOf(town, sieveCode), sk, kind: 'precedent', ...precedent }
}

export async function latest(town: string, sieveCode: string | null, limit: number): Promise<Precedent[]> {
  const question = { pk: pkOf(town, sieveCode), newestFirst: true, eventual: true } as const
  const { items } = await page<Item & Precedent>(question, limit)
  // Keys and kind are the table's.
  return items.map(
    ({
      at,
      orderId,
      attempt,
      outcome,
      code,
      text,
      override,
      into,
      by,
      author,
      requestedBy,
      title,
      units,
    }) => ({
      ...{ at, orderId, attempt, outcome, code, text, override, into },
      ...{ by, author, requestedBy, title, units },
    }),
  )
}
