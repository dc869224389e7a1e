/** The labelled sets of fit and what the reading makes of them. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { type Fit, type FitItem, fitOf, indexOf } from '../../../shared/reading/fit/fit.ts'
import { sourceRows } from '../../lists/catalogue/first-catalogue.ts'

type Row = Record<string, string>
const rowsOf = (name: string) =>
  parse(readFileSync(new URL(name, import.meta.url), 'utf8'), { columns: true }) as Row[]

/** The first list, each item under its number. */
export const items: readonly FitItem[] = sourceRows.map((row) => ({
  sieveCode: row.seq ?? '',
  title: row.title ?? '',
  aliases: (row.aliases ?? '').split('、').filter(Boolean),
  lines: (row.line ?? '').split('/'),
  kind: row.kind as FitItem['kind'],
  villageRole: row.village_role ?? '',
  acts: (row.acts ?? '').split('、'),
}))
export const index = indexOf(items)

export interface Case {
  readonly id: string
  readonly item: string
  readonly texts: { object: string; action: string; place: string; finishStandard: string }
  readonly label: Fit['verdict']
  readonly fitting: readonly string[]
}

export const casesOf = (name: 'fit-open.csv' | 'fit-held.csv'): Case[] =>
  rowsOf(name).map((row) => ({
    id: row.id ?? '',
    item: row.item_seq ?? '',
    texts: {
      object: row.object ?? '',
      action: row.action ?? '',
      place: row.place ?? '',
      finishStandard: row.finish_standard ?? '',
    },
    label: row.label as Fit['verdict'],
    fitting: (row.fitting_items ?? '').split(/[;；]/).filter(Boolean),
  }))

/** Orders in a village's own words: what its item covers, and what asks too much of it. */
const ownWords = (file: string, label: Fit['verdict']) => (): Case[] =>
  rowsOf(file).map((row, at) => ({
    id: `${at}`,
    item: row.item_seq ?? '',
    texts: {
      object: row.object ?? '',
      action: row.action ?? '',
      place: '',
      finishStandard: row.finish_standard ?? '',
    },
    label,
    fitting: label === 'fits' ? [row.item_seq ?? ''] : [],
  }))
export const coveredCases = ownWords('covered.csv', 'fits')
export const beyondCases = ownWords('beyond.csv', 'outside_acts')

export const read = ({ item, texts }: Case, by = index) => fitOf(by, item, texts)

export interface Measured {
  /** Of rows that fit, the share called otherwise. */
  readonly falseAlarms: number
  /** Of rows that do not, the share called so, under either name. */
  readonly found: number
  /** The same under its own name. */
  readonly named: number
  /** Of rows with an item that fits, the share where it is among the first three. */
  readonly shown: number
}

const objects = (verdict: Fit['verdict']) => verdict === 'not_this_item' || verdict === 'outside_acts'

export function measured(cases: readonly Case[], by = index): Measured {
  const all = cases.map((one) => ({ one, fit: read(one, by) }))
  const share = (of: typeof all, is: (each: (typeof all)[number]) => boolean) =>
    of.filter(is).length / Math.max(1, of.length)
  const wrong = all.filter(({ one }) => objects(one.label))
  return {
    falseAlarms: share(
      all.filter(({ one }) => one.label === 'fits'),
      ({ fit }) => objects(fit.verdict),
    ),
    found: share(wrong, ({ fit }) => objects(fit.verdict)),
    named: share(wrong, ({ one, fit }) => fit.verdict === one.label),
    shown: share(
      all.filter(({ one }) => one.fitting.length > 0),
      ({ one, fit }) => fit.fitting.slice(0, 3).some(({ sieveCode }) => one.fitting.includes(sieveCode)),
    ),
  }
}
