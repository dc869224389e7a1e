/**
 * The columns of the sheet in which a county office keeps its list: what each is called, how a cell of it is read and
 * how it is written. Reading takes what people type (协助政府, 是, 2026/1/1) as well as what the API says; what is
 * written is read back as the same. Pure.
 */

import type { NewItem } from './change.ts'
import type { Item } from './item.ts'
import {
  evidence,
  hints,
  kinds,
  reaches,
  readBases,
  readCitations,
  readDay,
  readHours,
  readHoursBasis,
  readList,
  readNamed,
  readNamedList,
  readText,
  readTruth,
  truth,
  writeBasis,
  writeCitation,
  writeHoursBasis,
  writeList,
} from './sheet-cells.ts'

/** What a row says of an item. */
export type SheetItem = NewItem & { readonly prohibitedVerbsExempt: boolean }

export interface Column {
  readonly key: string
  readonly zh: string
  readonly en: string
  /** In characters, for a printed sheet. */
  readonly width: number
  /** What a cell looks like, for whoever wrote another. */
  readonly example: string
  /** @returns undefined where the cell cannot be read; null where it is blank */
  readonly read: (cell: unknown, known: Known) => unknown
  readonly write: (item: Item, known: Known) => string
}

/** What the sheet names by name and the list by code. */
export interface Known {
  readonly departments: readonly { readonly code: string; readonly name: string }[]
}

/** In the order in which they are printed. */
export const columns: readonly Column[] = [
  {
    ...{
      key: 'sieveCode',
      zh: '过筛编码',
      en: 'Sieve code',
      width: 18,
      example: '330681-MZ-0009-8，新事项留空',
    },
    read: readText,
    write: ({ sieveCode }) => sieveCode,
  },
  {
    ...{ key: 'title', zh: '事项名称', en: 'Title', width: 26, example: '办理老年优待证（代办）' },
    read: readText,
    write: ({ title }) => title,
  },
  {
    ...{ key: 'kind', zh: '类别', en: 'Kind', width: 9, example: Object.values(kinds).join('、') },
    read: readNamed(kinds),
    write: ({ kind }) => kinds[kind],
  },
  {
    ...{
      key: 'villageRole',
      zh: '村社职责',
      en: 'Village role',
      width: 30,
      example: '协助填写申请并代为递交',
    },
    read: readText,
    write: ({ villageRole }) => villageRole,
  },
  {
    ...{ key: 'acts', zh: '可派动作', en: 'Acts', width: 14, example: '走访、登记、报告' },
    read: readList,
    write: ({ acts }) => writeList(acts),
  },
  {
    ...{ key: 'lines', zh: '条线', en: 'Lines', width: 10, example: '民政、司法' },
    read: readList,
    write: ({ lines }) => writeList(lines),
  },
  {
    ...{ key: 'department', zh: '责任部门', en: 'Department', width: 14, example: '民政局，或 330681-D01' },
    read: (cell, { departments }) => {
      const text = readText(cell)
      if (typeof text !== 'string') return text
      // 民政局 is 诸暨市民政局, where no other ends like it.
      const meant = departments.filter(({ name }) => name === text || name.endsWith(text))
      return meant.length === 1 ? meant[0]?.code : (meant.find(({ name }) => name === text)?.code ?? text)
    },
    write: ({ department }, { departments }) =>
      departments.find(({ code }) => code === department)?.name ?? department,
  },
  {
    ...{
      key: 'appliesTo',
      zh: '适用范围',
      en: 'Applies to',
      width: 9,
      example: Object.values(reaches).join('、'),
    },
    read: readNamed(reaches),
    write: ({ appliesTo }) => reaches[appliesTo],
  },
  {
    ...{ key: 'basis', zh: '法律法规依据', en: 'Bases', width: 40 },
    example: '《社会救助法》§5；自2026-07-01；条文写明村社，每行一条',
    read: readBases,
    write: ({ basis }) => basis.map(writeBasis).join('\n'),
  },
  {
    ...{
      key: 'customaryFrom',
      zh: '约定俗成批准日',
      en: 'Custom approved on',
      width: 11,
      example: '2026-01-01',
    },
    read: readDay,
    write: ({ customary }) => customary?.approvedOn ?? '',
  },
  {
    ...{
      key: 'customaryTo',
      zh: '约定俗成到期日',
      en: 'Custom expires on',
      width: 11,
      example: '2026-12-31',
    },
    read: readDay,
    write: ({ customary }) => customary?.expiresOn ?? '',
  },
  {
    ...{ key: 'fundingSource', zh: '经费来源', en: 'Funding', width: 20, example: '责任部门经费，费随事转' },
    read: readText,
    write: ({ fundingSource }) => fundingSource,
  },
  {
    ...{ key: 'fundingBasis', zh: '经费依据', en: 'Funding articles', width: 24 },
    example: '《村民委员会组织法》§43，每行一条',
    read: readCitations,
    write: ({ fundingBasis }) => fundingBasis.map(writeCitation).join('\n'),
  },
  {
    ...{ key: 'effectiveFrom', zh: '生效日期', en: 'Effective from', width: 11, example: '2026-01-01' },
    read: readDay,
    write: ({ effectiveFrom }) => effectiveFrom,
  },
  {
    ...{
      key: 'effectiveTo',
      zh: '终止日期',
      en: 'Effective to',
      width: 11,
      example: '2026-12-31，长期的留空',
    },
    read: readDay,
    write: ({ effectiveTo }) => effectiveTo ?? '',
  },
  {
    ...{ key: 'evidenceCeiling', zh: '材料上限', en: 'Evidence ceiling', width: 12 },
    example: Object.values(evidence).join('、'),
    read: readNamedList(evidence),
    write: ({ evidenceCeiling }) => evidenceCeiling.map((kind) => evidence[kind]).join('、'),
  },
  {
    ...{ key: 'emergency', zh: '应急事项', en: 'Emergency', width: 6, example: '是、否' },
    read: readTruth,
    write: ({ emergency }) => truth(emergency),
  },
  {
    ...{ key: 'professional', zh: '专业事项', en: 'Professional', width: 6, example: '是、否' },
    read: readTruth,
    write: ({ professional }) => truth(professional),
  },
  {
    ...{
      key: 'prohibitedVerbsExempt',
      zh: '法定可处置',
      en: 'Statute lets act',
      width: 6,
      example: '是、否',
    },
    read: readTruth,
    write: ({ prohibitedVerbsExempt }) => truth(prohibitedVerbsExempt),
  },
  {
    ...{
      key: 'majorHints',
      zh: '重大事项提示',
      en: 'Major hints',
      width: 10,
      example: Object.values(hints).join('、'),
    },
    read: readNamedList(hints),
    write: ({ majorHints }) => majorHints.map((hint) => hints[hint]).join('、'),
  },
  {
    ...{ key: 'hoursPerTask', zh: '每次工时', en: 'Hours a task', width: 7, example: '6' },
    read: readHours,
    write: ({ hoursPerTask }) => (hoursPerTask === null ? '' : String(hoursPerTask)),
  },
  {
    ...{ key: 'hoursBasis', zh: '工时依据', en: 'Hours counted by', width: 20 },
    example: '每户 0.5：入户谈话加记录约半小时',
    read: readHoursBasis,
    write: ({ hoursBasis }) => (hoursBasis === null ? '' : writeHoursBasis(hoursBasis)),
  },
  {
    ...{ key: 'aliases', zh: '又称', en: 'Also called', width: 24, example: '老年证代办、敬老卡' },
    read: readList,
    write: ({ aliases }) => writeList(aliases),
  },
  {
    ...{ key: 'note', zh: '备注', en: 'Note', width: 24, example: '' },
    read: readText,
    write: ({ note }) => note ?? '',
  },
]

const byName = new Map(
  columns.flatMap((column) => [column.key, column.zh, column.en].map((name) => [name, column])),
)

/** By its key or by what it is called; undefined when there is no such column. */
export const columnNamed = (name: string): Column | undefined => byName.get(name.trim())
