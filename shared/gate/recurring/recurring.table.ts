/**
 * Where recurring duties are kept.
 *
 * | question                                      | key                                            |
 * |-----------------------------------------------|------------------------------------------------|
 * | one duty                                      | pk RECURRING#id, sk RECURRING                  |
 * | a town's duties, newest first (cards)         | list1 RECURRING#town, sk createdAt#id          |
 * | active duties of the county, by what is due   | gsi2 RECURRING_DUE#county, sk opensOn#id (sparse) |
 */

import type { Keeping } from '../../platform/commit.ts'
import { all, get, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import type { RecurringEvent } from './recurring.events.ts'
import { cardOf, type DutyCard, type RecurringDuty } from './recurring-duty.ts'

export const dutyKey = (id: string): Key => ({ pk: `RECURRING#${id}`, sk: 'RECURRING' })

/** Where no period is left it lapses at the next round. */
const dueFrom = ({ next }: RecurringDuty) => next?.opensOn ?? '0'

function toItem(duty: RecurringDuty): Item {
  const { id, town, state, createdAt } = duty
  return {
    ...dutyKey(id),
    kind: 'recurring',
    list1pk: `RECURRING#${town}`,
    list1sk: `${createdAt}#${id}`,
    ...(state === 'active'
      ? { gsi2pk: `RECURRING_DUE#${town.slice(0, 6)}`, gsi2sk: `${dueFrom(duty)}#${id}` }
      : {}),
    card: cardOf(duty),
    ...duty,
  }
}

function toDuty(item: Item): RecurringDuty {
  const {
    pk: _p,
    sk: _s,
    kind: _k,
    list1pk: _1,
    list1sk: _a,
    gsi2pk: _2,
    gsi2sk: _b,
    card: _card,
    ...duty
  } = item
  return duty as unknown as RecurringDuty
}

export const dutyKeeping: Keeping<RecurringDuty, RecurringEvent> = {
  kind: 'recurring',
  toItem,
  unitsOf: ({ town }) => [town],
}

export async function dutyById(id: string): Promise<RecurringDuty | undefined> {
  const item = await get(dutyKey(id))
  return item && toDuty(item)
}

export async function dutiesOfTown(
  town: string,
  limit: number,
  from?: Record<string, unknown>,
): Promise<Page<DutyCard>> {
  const question = { index: 'list1', pk: `RECURRING#${town}`, newestFirst: true } as const
  const found = await page<Item & { card: DutyCard }>(question, limit, from)
  return { ...found, items: found.items.map(({ card }) => card) }
}

/** Active duties of a county for which a day may have something to do, longest due first. */
export async function dutiesDue(county: string, day: string): Promise<RecurringDuty[]> {
  return (await all({ index: 'gsi2', pk: `RECURRING_DUE#${county}`, between: ['0', `${day}~`] })).map(toDuty)
}
