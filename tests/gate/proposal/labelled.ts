import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { readDivisions } from '../../../shared/directory/divisions.ts'
import { readProposal } from '../../../shared/gate/proposal/read-proposal.ts'
import type { TownUnit } from '../../../shared/gate/proposal/said-units.ts'
import { index } from '../fit/measured.ts'

const root = join(import.meta.dirname, '../../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const divisions = readDivisions(read('shared/directory/divisions-2023.csv'))
export const unitsOf = (town: string): TownUnit[] =>
  divisions.filter((each) => each.town === town).map(({ code, name, kind }) => ({ code, name, kind }))

const rows = (path: string): Record<string, string>[] => parse(read(path), { columns: true, bom: true })

export interface Case {
  readonly id: string
  readonly message: string
  readonly town: string
  readonly today: string
  readonly label: Readonly<Record<string, string>>
}
const files = {
  open: 'tests/gate/fit/messages-open.csv',
  held: 'tests/gate/fit/messages-held.csv',
  /** Half of them as a phone takes down speech, without a mark. */
  own: 'tests/gate/proposal/messages-own.csv',
}
export type Labelled = keyof typeof files | 'unmarked'

/** As a phone would have taken it down: no mark, and no space but beside figures. */
const unmarked = (text: string) =>
  text
    .replace(/\p{Extended_Pictographic}\ufe0f?|[,，。;；:：!！?？、~@]/gu, '')
    .replace(/(?<=\p{L})\s|\s(?=\p{L})/gu, '')

export const casesOf = (set: Labelled): Case[] =>
  set === 'unmarked'
    ? casesOf('open')
        // What is numbered or laid out in lines nobody dictates.
        .filter(({ message }) => !/[①②\n]|1、|一是/.test(message))
        .map((each) => ({
          ...each,
          message: unmarked(each.message),
          label: Object.fromEntries(
            Object.entries(each.label).map(([field, said]) => [
              field,
              field === 'units' || field === 'item_seqs' ? said : unmarked(said),
            ]),
          ),
        }))
    : rows(files[set]).map((row) => ({
        id: row.id ?? '',
        message: row.message ?? '',
        town: row.town_code ?? '',
        today: row.today ?? '',
        label: row,
      }))

export const propose = ({ message, town, today }: Pick<Case, 'message' | 'town' | 'today'>) =>
  readProposal(message, { today, units: unitsOf(town), index })

/** How a span stands to the words of the label: the same, some of them, or none. */
type Match = 'exact' | 'overlap' | 'wrong'

export interface Scored {
  readonly id: string
  readonly field: string
  readonly match: Match
  readonly wanted: string
  readonly got: string
}

const spanFields = ['object', 'action', 'place', 'finish_standard', 'contact_name', 'contact_phone'] as const

function spanMatch(message: string, wanted: string, span: { start: number; end: number } | undefined): Match {
  if (wanted === '' || !span) return wanted === '' && !span ? 'exact' : 'wrong'
  let overlap = false
  for (let at = message.indexOf(wanted); at >= 0; at = message.indexOf(wanted, at + 1)) {
    if (at === span.start && at + wanted.length === span.end) return 'exact'
    if (span.start < at + wanted.length && at < span.end) overlap = true
  }
  return overlap ? 'overlap' : 'wrong'
}

export function scored(each: Case): Scored[] {
  const { label, message, id } = each
  const proposal = propose(each)
  const spans = {
    object: proposal.object,
    action: proposal.action,
    place: proposal.place,
    finish_standard: proposal.finishStandard,
    contact_name: proposal.contact.name,
    contact_phone: proposal.contact.phone,
  }
  const found = spanFields.map((field): Scored => {
    const span = spans[field]?.spans[0]
    const wanted = label[field] ?? ''
    return { id, field, wanted, got: span?.text ?? '', match: spanMatch(message, wanted, span) }
  })
  const all = unitsOf(each.town).map(({ code }) => code)
  const codes = (text: string) =>
    (text === 'all' ? all : text.split(';').filter(Boolean)).toSorted().join(';')
  const same = (field: string, wanted: string, got: string): Scored => ({
    ...{ id, field, wanted, got },
    match: wanted === got ? 'exact' : 'wrong',
  })
  const items = (label.item_seqs ?? '').split(';').filter(Boolean)
  return [
    ...found,
    same('units', codes(label.units ?? ''), (proposal.units?.value ?? []).toSorted().join(';')),
    same('deadline', label.deadline ?? '', proposal.deadline?.value ?? ''),
    ...(items.length === 0
      ? []
      : [
          {
            ...{ id, field: 'item', wanted: items.join(';'), got: proposal.items.join(';') },
            match: proposal.items.includes(items[0] ?? '') ? ('exact' as const) : ('wrong' as const),
          },
        ]),
  ]
}

/** Of every field, how many cases were read in the very words, how many in some of them, and of how many. */
export function figuresOf(set: Labelled): Record<string, { exact: number; some: number; of: number }> {
  const figures: Record<string, { exact: number; some: number; of: number }> = {}
  for (const { field, match } of casesOf(set).flatMap(scored)) {
    figures[field] ??= { exact: 0, some: 0, of: 0 }
    const figure = figures[field]
    figure.of += 1
    if (match === 'exact') figure.exact += 1
    if (match !== 'wrong') figure.some += 1
  }
  return figures
}
