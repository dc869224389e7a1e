/** What a year of orders says of the list: pure, from the cards of all towns. */
import { type Item, merelyDoubtful } from '../../lists/catalogue/item.ts'
import type { Ground } from './proposal.ts'

/** The instants between which a calendar year of Asia/Shanghai lies, both included. */
export function yearSpan(year: number): { readonly from: string; readonly to: string } {
  return {
    from: new Date(`${year}-01-01T00:00:00.000+08:00`).toISOString(),
    to: new Date(`${year}-12-31T23:59:59.999+08:00`).toISOString(),
  }
}

/** What the list itself brings to a revision in a year: items to review, to end, and never used. */
export function groundsOf(
  items: readonly Item[],
  used: ReadonlyMap<string, number>,
  year: number,
): (Exclude<Ground, { kind: 'asked_off_list' | 'admitted' }> & { readonly weight: number })[] {
  const lastDay = `${year}-12-31`
  const wholeYear = `${year - 1}-01-01`
  return items
    .filter(({ status }) => status !== 'retired')
    .flatMap((item) => {
      const times = used.get(item.sieveCode) ?? 0
      const resting = { sieveCode: item.sieveCode, title: item.title }
      const found = []
      if (item.status === 'needs_review')
        found.push({
          kind: 'needs_review' as const,
          ...{ item: resting, note: item.note, used: times, weight: times },
          doubtful: merelyDoubtful(item),
        })
      const ends = endOf(item)
      if (ends && ends.endsOn <= lastDay)
        found.push({ kind: 'expiring' as const, item: resting, ...ends, used: times, weight: times })
      // An item that was not on the list all year had no year to be used in.
      if (times === 0 && item.effectiveFrom <= wholeYear)
        found.push({ kind: 'unused' as const, item: resting, since: wholeYear, weight: 0 })
      return found
    })
}

/** The earlier of the two days on which an item ends of itself. */
function endOf({ customary, effectiveTo }: Item): { endsOn: string; by: 'custom' | 'end_date' } | undefined {
  if (effectiveTo !== null && (customary === null || effectiveTo <= customary.expiresOn))
    return { endsOn: effectiveTo, by: 'end_date' }
  return customary ? { endsOn: customary.expiresOn, by: 'custom' } : undefined
}
