/** The labelled pairs, in two forms: object and action alone, or four fields. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type Asked, type Reading, readAsked } from '../../../shared/reading/likeness/likeness.ts'
import { indexOf } from '../../../shared/reading/title-search.ts'
import { firstCatalogue } from '../../lists/catalogue/first-catalogue.ts'

export interface Pair {
  readonly source: string
  readonly label: 'same' | 'different' | 'unsure'
  readonly a: Asked
  readonly b: Asked
}

const index = indexOf(firstCatalogue())
export const read = (asked: Asked): Reading => readAsked(index, asked)
export const readingsOf = ({ a, b }: Pair): [Reading, Reading] => [read(a), read(b)]

export function pairsOf(source: string): Pair[] {
  const text = readFileSync(new URL(source, import.meta.url), 'utf8')
  const rows = parse(text, { columns: true }) as Readonly<Record<string, string>>[]
  return rows.map((row) => {
    const asked = (of: 'a' | 'b'): Asked => ({
      object: row[`${of}_object`] ?? row[`object_${of}`] ?? null,
      action: row[`${of}_action`] ?? row[`action_${of}`] ?? null,
      place: row[`${of}_place`] ?? null,
      finishStandard: row[`${of}_finish`] ?? null,
    })
    const label = (row.label ?? (row.same === '1' ? 'same' : 'different')) as Pair['label']
    return { source, label, a: asked('a'), b: asked('b') }
  })
}
