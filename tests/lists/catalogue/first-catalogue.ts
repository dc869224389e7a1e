/** The first catalogue of 诸暨市, in memory. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { firstItems } from '../../../shared/lists/catalogue/first-items.ts'

const rows = (file: string) =>
  parse(readFileSync(new URL(`../../../shared/lists/${file}`, import.meta.url), 'utf8'), {
    columns: true,
    bom: true,
  }) as Record<string, string>[]

export const sourceRows = rows('catalogue/catalogue-items.csv')
export const instrumentRows = rows('instruments/instruments.csv')
export const publishedAt = new Date('2026-11-23T02:00:00.000Z')

export function firstCatalogue(county = '330681', at = publishedAt) {
  return firstItems(county, sourceRows, instrumentRows, at)
}
