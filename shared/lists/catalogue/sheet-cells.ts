/** How cells of a sheet are read as an office types them, and written as it reads them. Pure. */

import * as z from 'zod/mini'
import { type Choice, labelsOf } from '../../platform/choice.ts'
import { Day } from '../../platform/inputs.ts'
import { spellNumber, withoutTail } from '../../platform/spelling.ts'
import { EvidenceKind } from './evidence.ts'
import {
  AppliesTo,
  type Basis,
  BasisCheck,
  type Citation,
  type HoursBasis,
  HoursPer,
  ItemKind,
  MajorHint,
} from './item.ts'

/** Both widths, as the input method happens to stand. */
export const listMarks = /[、,，;；\n]/
/** Marks that part a cell stand as %XX inside a part, so that every text can be written and read back. */
export const spared = (text: string, marks: RegExp) =>
  text
    .split('')
    .map((each) => (each === '%' || marks.test(each) ? percent(each) : each))
    .join('')
const percent = (mark: string) => {
  const encoded = encodeURIComponent(mark)
  return encoded.startsWith('%')
    ? encoded
    : `%${mark.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`
}
export const plain = (text: string) => {
  try {
    return decodeURIComponent(text)
  } catch {
    // A percent sign that somebody typed.
    return text
  }
}

export const textOf = (cell: unknown): string | null => {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.trim() : ''
  return text === '' ? null : text
}
export const isBlank = (cell: unknown) =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

export function readText(cell: unknown): unknown {
  if (isBlank(cell)) return null
  return typeof cell === 'string' || typeof cell === 'number' ? textOf(cell) : undefined
}

export function readList(cell: unknown): readonly string[] | undefined {
  if (isBlank(cell)) return []
  if (Array.isArray(cell)) return cell.every((each) => typeof each === 'string') ? cell : undefined
  if (typeof cell !== 'string') return undefined
  return cell.split(listMarks).flatMap((part) => (part.trim() === '' ? [] : [plain(part.trim())]))
}
export const writeList = (parts: readonly string[]) => parts.map((part) => spared(part, listMarks)).join('、')

export function readDay(cell: unknown): unknown {
  if (isBlank(cell)) return null
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  const day = z.safeParse(Day, String(cell))
  return day.success ? day.data : undefined
}

export const truths: Readonly<Record<string, boolean>> = {
  是: true,
  否: false,
  true: true,
  false: false,
  yes: true,
  no: false,
}
export function readTruth(cell: unknown): unknown {
  if (isBlank(cell)) return false
  return typeof cell === 'boolean' ? cell : truths[String(cell).trim().toLowerCase()]
}

export type Names<T extends string> = Readonly<Record<T, string>>
const namesOf = <T extends string>(schema: Choice<T>) =>
  Object.fromEntries(Object.entries(labelsOf(schema) ?? {}).map(([value, { zh }]) => [value, zh])) as Names<T>
export const kinds = namesOf(ItemKind)
export const reaches = namesOf(AppliesTo)
export const evidence = namesOf(EvidenceKind)
export const hints = namesOf(MajorHint)
export const checks = namesOf(BasisCheck)
export const counted = namesOf(HoursPer)

/** A code, or what people call it. */
export function named<T extends string>(names: Names<T>, cell: unknown): T | undefined {
  const text = textOf(cell) ?? ''
  return (Object.keys(names) as T[]).find((code) => code === text || names[code] === text)
}
export const readNamed =
  <T extends string>(names: Names<T>) =>
  (cell: unknown): unknown =>
    isBlank(cell) ? null : named(names, cell)
export const readNamedList =
  <T extends string>(names: Names<T>) =>
  (cell: unknown): unknown => {
    const codes = readList(cell)?.map((part) => named(names, part))
    return codes?.every((code) => code !== undefined) ? codes : undefined
  }

export const basisMarks = /[§;；、\n》]/
/** `《社会救助法》（2026修订）§5、§6；自2026-07-01；至2030-12-31；代之以《…》；条文写明村社`, one a line. */
const writeArticles = (articles: readonly string[]) =>
  articles.map((article) => `§${spared(article, basisMarks)}`).join('、')
const readArticles = (sections: string) =>
  sections
    .split('§')
    .map((section) => plain(withoutTail(section, '、,，').trim()))
    .filter((section) => section !== '')

export function writeBasis({ instrument, edition, articles, from, to, repealedBy, check }: Basis): string {
  const cited = writeArticles(articles)
  return [
    `《${spared(instrument, basisMarks)}》${edition === null ? '' : `（${spared(edition, /[;；、\n》)）]/)}）`}${cited}`,
    `自${from}`,
    ...(to === null ? [] : [`至${to}`]),
    ...(repealedBy === null ? [] : [`代之以《${spared(repealedBy, basisMarks)}》`]),
    checks[check],
  ].join('；')
}

export function readBasis(line: string): Basis | undefined {
  const [cited = '', ...terms] = line.split(/[;；]/).map((part) => part.trim())
  const found = /^《([^》]+)》(?:[(（]([^)）]*)[)）])?(.*)$/.exec(cited)
  if (!found) return undefined
  const [, instrument = '', edition, sections = ''] = found
  const articles = readArticles(sections)
  const basis = {
    ...{ instrument: plain(instrument), edition: edition === undefined ? null : plain(edition), articles },
    ...{ from: '', to: null as string | null, repealedBy: null as string | null },
    check: undefined as Basis['check'] | undefined,
  }
  for (const term of terms.filter((each) => each !== '')) {
    const day = readDay(term.slice(1))
    const instead = /^代之以《([^》]+)》$/.exec(term)
    if (term.startsWith('自') && typeof day === 'string') basis.from = day
    else if (term.startsWith('至') && typeof day === 'string') basis.to = day
    else if (instead) basis.repealedBy = plain(instead[1] ?? '')
    else {
      const check = named(checks, term)
      if (!check) return undefined
      basis.check = check
    }
  }
  const { check, ...rest } = basis
  return check === undefined || rest.from === '' ? undefined : { ...rest, check }
}

export function readBases(cell: unknown): unknown {
  if (isBlank(cell)) return []
  if (Array.isArray(cell)) return cell
  if (typeof cell !== 'string') return undefined
  const lines = cell.split('\n').filter((line) => line.trim() !== '')
  const bases = lines.map(readBasis)
  return bases.every((basis) => basis !== undefined) ? bases : undefined
}

/** `《村民委员会组织法》§43`, one a line. */
export const writeCitation = ({ instrument, articles }: Citation) =>
  `《${spared(instrument, basisMarks)}》${writeArticles(articles)}`

export function readCitations(cell: unknown): unknown {
  if (isBlank(cell)) return []
  if (Array.isArray(cell)) return cell
  if (typeof cell !== 'string') return undefined
  const lines = cell.split('\n').filter((line) => line.trim() !== '')
  const cited = lines.map((line) => {
    const [, instrument, sections = ''] = /^《([^》]+)》(.*)$/.exec(line.trim()) ?? []
    return instrument === undefined
      ? undefined
      : { instrument: plain(instrument), articles: readArticles(sections) }
  })
  return cited.every((each) => each !== undefined) ? cited : undefined
}

export function readHours(cell: unknown): unknown {
  if (isBlank(cell)) return null
  const hours = typeof cell === 'string' ? spellNumber(cell) : cell
  return typeof hours === 'number' && hours >= 0.1 && hours <= 1000 ? hours : undefined
}

/** `每户 0.5：入户谈话加记录约半小时`; `每次 2` where nobody says from what. */
export function writeHoursBasis({ per, hours, why }: HoursBasis): string {
  return `${counted[per]} ${hours}${why === null ? '' : `：${why}`}`
}

export function readHoursBasis(cell: unknown): unknown {
  if (isBlank(cell)) return null
  if (typeof cell !== 'string') return cell
  const [, per = '', figure = '', why = ''] =
    /^(\p{Script=Han}{2})\s*([^\s:：]+)(?:[:：](.*))?$/su.exec(cell.trim()) ?? []
  const [counting, hours] = [named(counted, per), readHours(figure)]
  if (!counting || typeof hours !== 'number') return undefined
  return { per: counting, hours, why: why.trim() === '' ? null : why.trim() }
}

export const truth = (value: boolean) => (value ? '是' : '否')
