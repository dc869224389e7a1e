/** Published versions as a reader sees them on a day. */

import { dayOf, now } from '../../platform/clock.ts'
import { county } from '../../platform/county.ts'
import type { Language } from '../../platform/language.ts'
import { commonRefusals, refuse } from '../../platform/refusals.ts'
import { unknownInstruments } from '../instruments/instrument-register.ts'
import {
  type Catalogue,
  catalogueNumbered,
  currentCatalogue,
  itemNamed,
  linesOf,
  publishedVersions,
} from './catalogue.ts'
import type { Compared } from './comparison.ts'
import { diffOf } from './diff.ts'
import { viewOf } from './item.view.ts'
import { type Version, versionAfter, versionOn } from './versions.ts'

function viewOfVersion(published: Version, versions: readonly Version[], day: string) {
  const { version, effectiveFrom, publishedAt, count, contentHash } = published
  const standing =
    effectiveFrom > day ? 'to_come' : versionOn(versions, day)?.version === version ? 'in_force' : 'replaced'
  return { version, effectiveFrom, publishedAt, count, contentHash, standing } as const
}

/** Newest first. */
export async function all() {
  const versions = await publishedVersions()
  const day = dayOf(now())
  return versions.map((each) => viewOfVersion(each, versions, day)).reverse()
}

/** @throws Refusal `not_found` before anything is in force */
export async function inForce(language: Language) {
  const day = dayOf(now())
  const [versions, { published, items }] = await Promise.all([publishedVersions(), currentCatalogue()])
  if (!published) return refuse(commonRefusals.not_found, { thing: language === 'zh' ? '清单' : 'Catalogue' })
  const { version, effectiveFrom, count, contentHash } = published
  const next = versionAfter(versions, day)
  return {
    ...{ county: county().code, version, effectiveFrom, count, contentHash, lines: linesOf(items) },
    next: next ? viewOfVersion(next, versions, day) : null,
  }
}

async function named(version: number, language: Language): Promise<Catalogue & { published: Version }> {
  const found = await catalogueNumbered(version)
  if (found?.published) return { ...found, published: found.published }
  return refuse(commonRefusals.not_found, {
    thing: language === 'zh' ? `清单第 ${version} 版` : `Version ${version}`,
  })
}

/** @throws Refusal `not_found` */
export async function one(version: number, language: Language) {
  const { published, items } = await named(version, language)
  const view = viewOfVersion(published, await publishedVersions(), dayOf(now()))
  return { ...view, county: county().code, lines: linesOf(items) }
}

/** What is on the list in that version, whole. */
export async function itemsOn(version: number, language: Language) {
  const { published, items } = await named(version, language)
  return { effectiveFrom: published.effectiveFrom, items }
}

/** The item as that version has it: what was asked of those who were sent work under it (R5). */
export async function itemOf(version: number, typed: string, language: Language) {
  const day = dayOf(now())
  const [found, unknown] = await Promise.all([named(version, language), unknownInstruments()])
  const inForceNow = versionOn(await publishedVersions(), day)?.version
  if (inForceNow === version)
    return viewOf(itemNamed(await currentCatalogue(), typed, language), unknown, version, day, language)
  const view = viewOf(itemNamed(found, typed, language), unknown, version, day, language)
  const text =
    language === 'zh'
      ? `这是清单第 ${version} 版的内容，现行为第 ${inForceNow ?? 0} 版`
      : `As version ${version} has it; version ${inForceNow ?? 0} is in force`
  return { ...view, dispatchable: { ok: false, because: 'not_the_version_in_force' as const, text } }
}

/** @throws Refusal `not_found` */
export async function differences(version: number, other: number, language: Language): Promise<Compared> {
  const [a, b] = await Promise.all([named(version, language), named(other, language)])
  const of = `${a.published.contentHash} ${b.published.contentHash}`
  return { from: version, into: other, differences: diffOf(a.items, b.items), of }
}
