/** The list as the register of instruments has it on a day (R3). Pure: the day itself turns an item, no job does. */
import { addDays } from '../../platform/clock.ts'
import type { Basis, Item } from './item.ts'

/** What became of an instrument, from a day on. */
export interface Change {
  readonly name: string
  readonly kind: 'amended' | 'repealed'
  readonly day: string
  readonly repealedBy: string | null
}

/**
 * Whether the change is one that nobody looked at when this basis was written: a basis that begins with the change or
 * after it cites what came of it, and one that ends before it knew, if the list was published when it had happened.
 */
function touches(basis: Basis, change: Change, publishedOn: string): boolean {
  if (basis.instrument !== change.name || basis.from >= change.day) return false
  return basis.to === null || basis.to >= change.day || publishedOn < change.day
}

const ended = (basis: Basis, { day, kind, repealedBy }: Change): Basis => {
  const last = addDays(day, -1)
  const to = basis.to !== null && basis.to < last ? basis.to : last
  return {
    ...basis,
    to,
    repealedBy: kind === 'repealed' ? (basis.repealedBy ?? repealedBy) : basis.repealedBy,
  }
}

/** R3: an item whose basis was repealed or amended needs review from that day, and that basis carries it no more. */
export function itemOn(item: Item, changes: readonly Change[], day: string, publishedOn: string): Item {
  let turned = false
  const basis = item.basis.map((each) => {
    const own = changes.filter((change) => touches(each, change, publishedOn))
    if (own.some((change) => change.day <= day)) turned = true
    return own.reduce(ended, each)
  })
  if (basis.every((each, at) => each === item.basis[at])) return item
  return { ...item, basis, status: turned && item.status === 'in_force' ? 'needs_review' : item.status }
}

/** The items that a change turns on its day. */
export function itemsTurned(items: readonly Item[], change: Change, publishedOn: string): readonly Item[] {
  return items.filter(
    ({ basis, status }) => status !== 'retired' && basis.some((each) => touches(each, change, publishedOn)),
  )
}
