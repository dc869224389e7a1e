/** A version is published whole: its items first, where nobody reads them, then the one record that makes them count. */
import { actAsSystem } from '../commit.ts'
import { contentHash } from '../ids.ts'
import { type CatalogueMeta, metaKeeping, metaOf, putItems } from './catalogue.table.ts'
import type { Item } from './item.ts'

/** Version 1, unless the county has a catalogue already. @returns the version in force afterwards */
export async function publishFirst(
  county: string,
  items: readonly Item[],
  effectiveFrom: string,
  at: Date,
): Promise<number> {
  const before = await metaOf(county)
  return before ? before.version : publish(county, items, effectiveFrom, at)
}

/**
 * Publishes the items as the county's next version; the same items again are the same version.
 * @returns the version in force afterwards
 */
export async function publish(
  county: string,
  items: readonly Item[],
  effectiveFrom: string,
  at: Date,
): Promise<number> {
  const hash = contentHash(items)
  const before = await metaOf(county)
  if (before?.contentHash === hash) return before.version
  const version = (before?.version ?? 0) + 1
  await putItems({ county, version, contentHash: hash }, items)
  const meta = await actAsSystem<CatalogueMeta>({
    system: 'bootstrap',
    keeping: metaKeeping,
    before,
    next: {
      id: county,
      state: 'published',
      county,
      effectiveFrom,
      publishedAt: at.toISOString(),
      count: items.length,
      contentHash: hash,
    },
    at,
    step: ['catalogue-published', county, version, hash],
    announce: { type: 'catalogue.version-published', data: { version } },
  })
  return meta?.version ?? version
}
