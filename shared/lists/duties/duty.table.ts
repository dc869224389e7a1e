/**
 * Where duty lists are kept.
 *
 * | question                             | key                                              |
 * |--------------------------------------|--------------------------------------------------|
 * | which list is in force in an area    | pk DUTIES#area, sk LIST (one item, versioned)    |
 * | every duty of a list                 | pk DUTIES#area#hash, sk code                     |
 *
 * A list's partition is named by what it says, so two importers never mix their rows; LIST, written last, says which
 * partition counts.
 */

import { putAll } from '../../platform/bulk.ts'
import type { Keeping } from '../../platform/commit.ts'
import { all, getMany } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import type { DutiesEvent } from './duties.events.ts'
import { Duty, type DutyList } from './duty.ts'

export function dutyListKey(area: string): Key {
  return { pk: `DUTIES#${area}`, sk: 'LIST' }
}

export const dutyListKeeping: Keeping<DutyList, DutiesEvent> = {
  kind: 'duty_list',
  toItem: (list) => ({ ...dutyListKey(list.area), kind: 'duty_list', ...list }),
  unitsOf: ({ area }) => [area],
}

/** The lists of the areas that have one, in their order: one call. */
export async function dutyListsOf(areas: readonly string[]): Promise<DutyList[]> {
  return (await getMany(areas.map(dutyListKey))).map((item) => {
    const { pk: _pk, sk: _sk, kind: _kind, ...list } = item
    return list as unknown as DutyList
  })
}

type Contents = Pick<DutyList, 'area' | 'contentHash'>
const contentsPk = ({ area, contentHash }: Contents) => `DUTIES#${area}#${contentHash.slice(0, 20)}`

export async function putDuties(list: Contents, duties: readonly Duty[]): Promise<void> {
  const pk = contentsPk(list)
  await putAll(duties.map((duty) => ({ pk, sk: duty.code, kind: 'duty', ...duty })))
}

/** In the order of their codes. */
export async function dutiesIn(list: Contents): Promise<Duty[]> {
  const found = await all({ pk: contentsPk(list) })
  return found.map((item: Item) => {
    const { pk: _pk, sk: _sk, kind: _kind, ...duty } = item
    return Duty.parse(duty)
  })
}
