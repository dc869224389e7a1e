/**
 * A version is published whole: its items first, where nobody reads them, then the one record that makes them count,
 * in one transaction with its event. Of two that follow the same version one is published.
 */

import { actAsSystem } from '../../platform/commit.ts'
import type { SystemName } from '../../platform/who/actor.ts'
import type { Write } from '../../platform/writes.ts'
import { type CatalogueMeta, hashOfItems, metaKeeping, metaOf, putItems } from './catalogue.table.ts'
import type { Item } from './item.ts'
import { latestOf, type Version } from './versions.ts'

/** R17: under what the county approved its first list; later ones carry their draft's approval. */
export interface CountyApproval {
  /** The number under which the county's decision is filed. */
  readonly number: string
  readonly approvedOn: string
}

export const hasList = async (county: string): Promise<boolean> => (await metaOf(county)) !== undefined

/**
 * Version 1, unless the county has a catalogue already.
 * @param approval null where the county is known to have one
 * @returns the number of the last version published
 */
export async function publishFirst(
  county: string,
  items: readonly Item[],
  effectiveFrom: string,
  approval: CountyApproval | null,
  at: Date,
): Promise<number> {
  const before = await metaOf(county)
  if (before) return before.version
  if (!approval) throw new Error(`catalogue: the first list of ${county} has no approval of the county (R17)`)
  const sorted = [...items].sort((a, b) => (a.sieveCode < b.sieveCode ? -1 : 1))
  await putItems(county, sorted)
  const next = versionAfterLast(undefined, sorted, effectiveFrom, at)
  const data = { approval: { ...approval } }
  await announceVersion({ county, before, next, at, system: 'bootstrap', step: [next.contentHash], data })
  return next.version
}

export function versionAfterLast(
  before: CatalogueMeta | undefined,
  items: readonly Item[],
  effectiveFrom: string,
  at: Date,
): Version {
  return {
    version: (latestOf(before?.versions ?? [])?.version ?? 0) + 1,
    effectiveFrom,
    publishedAt: at.toISOString(),
    count: items.filter(({ status }) => status !== 'retired').length,
    contentHash: hashOfItems(items),
  }
}

/**
 * Makes the items that were written count, together with whatever else belongs to that moment.
 * @returns false when this very step was done before
 * @throws ConditionLost when another version came first
 */
export async function announceVersion(ask: {
  county: string
  before: CatalogueMeta | undefined
  next: Version
  at: Date
  system: SystemName
  step: readonly (string | number)[]
  data?: Readonly<Record<string, unknown>>
  also?: readonly Write[]
}): Promise<boolean> {
  const { county, before, next, at, system, step, data = {}, also = [] } = ask
  const meta = await actAsSystem({
    system,
    keeping: metaKeeping,
    before,
    next: { id: county, state: 'published', county, versions: [...(before?.versions ?? []), next] },
    at,
    step: ['catalogue-published', county, next.version, ...step],
    announce: {
      type: 'catalogue.version-published',
      data: { version: next.version, effectiveFrom: next.effectiveFrom, ...data },
    },
    also,
  })
  return meta !== undefined
}
