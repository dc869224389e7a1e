/**
 * Where it is kept what waits for a unit.
 *
 * | question                               | key                                            |
 * |----------------------------------------|------------------------------------------------|
 * | what waits for a unit, due first on top| pk WAITING#unit, sk dueAt#kind#taskId(#coParty) |
 *
 * Items of a quarter of a kilobyte, so that a page of twenty is one read unit and a half.
 */

import { all, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import { put, remove, type Write } from '../../platform/writes.ts'

export interface Waiting {
  readonly kind: 'step' | 'refusal'
  /** The department or station, or the town or county that rules. */
  readonly unit: string
  readonly taskId: string
  readonly orderId: string
  readonly title: string
  readonly village: string
  readonly villageName: string
  /** Of a step: which of the order's co-parties, and who of it is named. */
  readonly coParty: number | null
  readonly personId: string | null
  /** What the village needs, or why it refused. */
  readonly text: string
  readonly since: string
  readonly dueAt: string
}

function keyOf({ unit, dueAt, kind, taskId, coParty }: Waiting): Key {
  return { pk: `WAITING#${unit}`, sk: `${dueAt}#${kind}#${taskId}${coParty === null ? '' : `#${coParty}`}` }
}

// Enough to know what it is about; the task has it whole.
const mostCharacters = 80

export const kept = (waiting: Waiting): Write => {
  const text = Array.from(waiting.text).slice(0, mostCharacters).join('')
  // `kind` names what an item is in this table; what waits is kept beside it.
  const { kind: what, ...rest } = { ...waiting, text }
  return put({ ...keyOf(waiting), kind: 'waiting', what, ...rest })
}
export const gone = (waiting: Waiting): Write => remove(keyOf(waiting))

export async function waitingFor(
  unit: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<Waiting>> {
  const found = await page<Item>({ pk: `WAITING#${unit}`, eventual: true }, limit, from)
  return { ...found, items: found.items.map(toWaiting) }
}

export async function allWaitingFor(unit: string): Promise<Waiting[]> {
  return (await all({ pk: `WAITING#${unit}` })).map(toWaiting)
}

function toWaiting({ pk: _p, sk: _s, kind: _k, what, ...waiting }: Item): Waiting {
  return { ...(waiting as unknown as Omit<Waiting, 'kind'>), kind: what as Waiting['kind'] }
}
