/**
 * Where remarks are kept.
 *
 * | question      | key                            |
 * |---------------|--------------------------------|
 * | one remark    | pk REMARK#id, sk REMARK        |
 */
import type { Keeping } from '../../platform/commit.ts'
import { get } from '../../platform/reads.ts'
import type { Key } from '../../platform/table.ts'
import type { Remark } from './remark.ts'
import type { RemarksEvent } from './remarks.events.ts'

export const remarkKey = (id: string): Key => ({ pk: `REMARK#${id}`, sk: 'REMARK' })

export const remarkKeeping: Keeping<Remark, RemarksEvent> = {
  kind: 'remark',
  toItem: (remark) => ({ ...remarkKey(remark.id), kind: 'remark', ...remark }),
  unitsOf: ({ unit }) => [unit],
}

export async function remarkById(id: string): Promise<Remark | undefined> {
  const item = await get(remarkKey(id))
  if (!item) return undefined
  const { pk: _pk, sk: _sk, kind: _kind, ...remark } = item
  return remark as unknown as Remark
}
