/**
 * How the readers do on sets that other hands wrote from the rules alone, split before anything was run (LABELLING.md beside
 * each). The floors are what is reached, so that nothing falls back; the held halves are for measuring, not for reading.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { readProse } from '../../shared/reading/clarity.ts'

type Row = Readonly<Record<string, string>>
const rowsOf = (file: string) =>
  parse(readFileSync(new URL(file, import.meta.url)), { columns: true }) as Row[]
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)

function scored(rows: readonly Row[], wanted: (row: Row) => boolean, found: (row: Row) => boolean) {
  const hits = rows.filter(found)
  const right = hits.filter(wanted).length
  return { precision: share(right, hits.length), recall: share(right, rows.filter(wanted).length) }
}

const fields = {
  object: 'object',
  action: 'action',
  place: 'place',
  finish_standard: 'finishStandard',
} as const
const nothing = { object: null, action: null, place: null, finishStandard: null }
const isUnclear = ({ field, text }: Row) =>
  readProse({ ...nothing, [fields[field as keyof typeof fields]]: text }).length > 0
const sets = ['open', 'held', 'fresh'] as const

describe.each(sets)('of other hands, the %s set', (name) => {
  const wording = rowsOf(`wording/${name}.csv`).filter(
    ({ field = '', text = '' }) => field in fields && text !== '',
  )

  it('what a village could not act on is seen, and what it could is left alone (R25)', () => {
    const { precision, recall } = scored(wording, ({ labels }) => labels !== 'clear', isUnclear)
    expect(precision).toBeGreaterThanOrEqual(0.9)
    expect(recall).toBeGreaterThanOrEqual(0.7)
    const scope = wording.filter(({ labels }) => labels?.includes('vague_scope'))
    expect(share(scope.filter(isUnclear).length, scope.length)).toBeGreaterThanOrEqual(0.7)
  })
})

it('clear orders pass in silence, in all three sets taken together', () => {
  const clear = sets.flatMap((name) =>
    rowsOf(`wording/orders-${name}.csv`).filter(({ label }) => label === 'silent'),
  )
  const silent = clear.filter(
    ({ object = '', action = '', place = '', finish_standard: finishStandard = '' }) =>
      readProse({ object, action, place, finishStandard }).length === 0,
  )
  expect(clear.length).toBeGreaterThan(150)
  expect(share(silent.length, clear.length)).toBeGreaterThanOrEqual(0.85)
})
