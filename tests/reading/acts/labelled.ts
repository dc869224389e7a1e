/** The labelled sets in files; LABELLING.md says what the labels mean. */

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { standardContext } from '../../../shared/reading/acts/context.ts'
import { ownWords, standardFamilies } from '../../../shared/reading/acts/features.ts'
import { type Labelled, labelsFrom } from '../../../shared/reading/acts/labelled.ts'
import { sourceRows } from '../../lists/catalogue/first-catalogue.ts'

export type Row = Readonly<Record<string, string>>
export interface LabelledRow extends Labelled {
  readonly id: string
  /** The number of its item in the first list. */
  readonly item: string
}

export const standardWords = { context: standardContext, families: standardFamilies }

const here = new URL('.', import.meta.url)
const examples = new URL('../../../shared/reading/acts/examples/', here)
const rowsIn = (file: URL) => parse(readFileSync(file), { columns: true, relax_column_count: true }) as Row[]

const owns = new Map(
  sourceRows.map(({ seq = '', title = '', aliases = '', acts: own = '', village_role: villageRole = '' }) => [
    seq,
    ownWords({ title, aliases: aliases.split('、'), acts: own.split('、'), villageRole }),
  ]),
)

export function labelledRow({
  id = '',
  text = '',
  field = '',
  item_seq = '',
  labels = '',
  span = '',
}: Row): LabelledRow {
  return {
    id,
    item: item_seq,
    text,
    // The older sets call it by another name.
    field: field === 'merge_reason' ? 'merge_text' : field,
    own: owns.get(item_seq) ?? null,
    labels: labelsFrom(labels),
    spans: span.split('|').filter((part) => part !== ''),
  }
}

/** `open` was read while the reader was made, `held` and `fresh` were not. */
export const setOf = (name: 'open' | 'held' | 'fresh'): LabelledRow[] => rowsOf(name).map(labelledRow)
export const rowsOf = (name: 'open' | 'held' | 'fresh') => rowsIn(new URL(`${name}.csv`, here))

const orderFields = ['object', 'action', 'place', 'finish_standard', 'co_party_duty', 'contact_name']

/** Ordinary orders of other sets: of their fields, too, none asks anything forbidden. Under which item is not said there. */
function ofOrders(): LabelledRow[] {
  const pairs = ['likeness/pairs.csv', 'likeness/differences/open.csv'].flatMap((file) =>
    rowsIn(new URL(`../${file}`, here)).flatMap((row, at) =>
      (['a', 'b'] as const).map((side) => ({
        id: `${file}-${at}-${side}`,
        values: pairFields.map(([field, names]) => {
          const name = names.find((each) => row[`${side}_${each}`] !== undefined) ?? ''
          return [field, row[`${side}_${name}`] ?? ''] as const
        }),
      })),
    ),
  )
  const fits = rowsIn(new URL('../../gate/fit/fit-open.csv', here))
    .filter(({ label }) => label === 'fits')
    .map((row) => ({
      id: row.id ?? '',
      values: orderFields.map((field) => [field, row[field] ?? ''] as const),
    }))
  // Fields that were written to be clear or unclear ask nothing forbidden either.
  const wording = ['../../../shared/reading/unclear/examples/wording.csv', '../wording/open.csv'].flatMap(
    (file) =>
      rowsIn(new URL(file, here)).map(({ id = '', field = '', text = '' }) => ({
        id,
        values: orderFields.includes(field) ? [[field, text] as const] : [],
      })),
  )
  const seen = new Set<string>()
  return [...pairs, ...fits, ...wording].flatMap(({ id, values }) =>
    values.flatMap(([field, text]) => {
      // A few of them ask for a form to be filled in, which is another matter.
      if (
        text === '' ||
        /填[好齐表上]|表上|不少于.{1,3}人|全员上阵/.test(text) ||
        seen.has(`${field} ${text}`)
      )
        return []
      seen.add(`${field} ${text}`)
      return [labelledRow({ id, field, text })]
    }),
  )
}
const pairFields = [
  ['object', ['object']],
  ['action', ['action']],
  ['place', ['place']],
  ['finish_standard', ['finish', 'finishStandard', 'finish_standard']],
] as const

/** What the first list says of each of its items asks nothing forbidden of a village under it. */
const ofItems = (): LabelledRow[] =>
  sourceRows.flatMap(({ seq = '', title = '', aliases = '', village_role: role = '' }) =>
    [
      ['title', title] as const,
      ['description', role] as const,
      ...aliases.split('、').map((alias) => ['object', alias] as const),
    ].map(([field, text]) => labelledRow({ id: `item-${seq}`, field, text, item_seq: seq })),
  )

/** What the reader is fitted to: texts by several hands, and ordinary orders, of which no field asks anything forbidden. */
export function fitted(): LabelledRow[] {
  const files = readdirSync(examples).filter((file) => file.endsWith('.csv'))
  const written = files.sort().flatMap((file) =>
    rowsIn(new URL(file, examples)).flatMap((row, at): LabelledRow[] =>
      row.labels === undefined
        ? orderFields.flatMap((field) => {
            const text = row[field] ?? ''
            return text === ''
              ? []
              : [labelledRow({ id: `${file}-${at}-${field}`, field, item_seq: row.item_seq ?? '', text })]
          })
        : [{ ...labelledRow(row), weight: file === 'house.csv' ? 2 : 1 }],
    ),
  )
  return [...written, ...ofItems(), ...ofOrders()]
}
