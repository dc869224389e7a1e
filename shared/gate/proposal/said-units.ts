/** Villages and communities of the town that a message names, by their names and by what people shorten them to. Pure. */

import { plainName } from '../../platform/who/titles.ts'
import type { Range } from './message-text.ts'
import { officers } from './message-words.ts'
import { headOf } from './word-set.ts'

/** A village or community as the town knows it. */
export interface TownUnit {
  readonly code: string
  readonly name: string
  readonly kind: 'village' | 'community'
}

export interface Mention extends Range {
  /** More than one where a short name fits several. */
  readonly units: readonly TownUnit[]
  /** By its full name; a short one may be a word of any sentence. */
  readonly full: boolean
  readonly at: boolean
}

export interface UnitNames {
  readonly units: readonly TownUnit[]
  readonly names: ReadonlyMap<string, { readonly units: readonly TownUnit[]; readonly full: boolean }>
  readonly longest: number
}

const ending = /(?:社区居委会|社区|居委会|村)$/
/** What is left of 盛兆坞三村 after its stem. */
const numbered = /^(.+?)([一二三四五六七八九十东南西北中上下]村)$/

export function namesOf(units: readonly TownUnit[]): UnitNames {
  const names = new Map<string, { units: TownUnit[]; full: boolean }>()
  const add = (name: string, unit: TownUnit, full: boolean) => {
    const known = names.get(name)
    if (!known || (full && !known.full)) names.set(name, { units: [unit], full })
    else if (known.full === full && !known.units.includes(unit)) known.units.push(unit)
  }
  for (const unit of units) {
    const name = plainName(unit.name)
    const stem = name.replace(ending, '')
    for (const full of [
      unit.name,
      name,
      ...(unit.kind === 'community' ? [`${stem}社区`, `${stem}居委会`] : [`${stem}村`]),
    ])
      add(full, unit, true)
    if (stem.length > 1) add(stem, unit, false)
  }
  // 五蓬新村 is 五蓬村 to everybody, where no other village is.
  for (const unit of units) {
    const old = /^(.{2,})新村$/.exec(plainName(unit.name))?.[1]
    if (old !== undefined && !names.has(old) && !names.has(`${old}村`)) {
      add(`${old}村`, unit, true)
      add(old, unit, false)
    }
  }
  return { units, names, longest: Math.max(0, ...[...names.keys()].map(({ length }) => length)) }
}

/** Every name in a range, the longest at each place. */
export function mentionsIn(text: string, { names, longest, units }: UnitNames, within: Range): Mention[] {
  const mentions: Mention[] = []
  for (let at = within.start; at < within.end; ) {
    const mention = mentionAt(at) ?? siblingAt(at, mentions.at(-1))
    if (mention) mentions.push(mention)
    at = mention?.end ?? at + 1
  }
  return mentions

  function mentionAt(start: number): Mention | undefined {
    for (let length = Math.min(longest, within.end - start); length > 1; length -= 1) {
      const name = text.slice(start, start + length)
      const found = names.get(name)
      // 双堰村务监督: the 村 is the next word's.
      if (found && !(name.endsWith('村') && notVillage.test(text.slice(start + length, start + length + 1))))
        return {
          start,
          end: start + length,
          units: found.units,
          full: found.full,
          at: text[start - 1] === '@',
        }
    }
    return undefined
  }

  /** 盛兆坞一村、三村: the second by what it has of its own. */
  function siblingAt(start: number, last: Mention | undefined): Mention | undefined {
    if (!last || !joining.test(text.slice(last.end, start)) || last.end === start) return undefined
    const stem = numbered.exec(plainName(last.units[0]?.name ?? ''))?.[1]
    if (stem === undefined) return undefined
    for (const length of [2, 1]) {
      const own = text.slice(start, start + length)
      const unit = units.find(({ name }) => {
        const plain = plainName(name)
        return plain === `${stem}${own}` || plain === `${stem}${own}村`
      })
      if (unit && own !== '') return { start, end: start + length, units: [unit], full: true, at: false }
    }
    return undefined
  }
}

const notVillage = /^[务民口道]/

/** What stands between the names of one list. */
const joining = /^(?:\s|[、,，和与及跟同@/&]|以及|还有|村|社区){0,4}$/

/** All villages of the town (各村), unless a town's or a county's word follows. */
const everyone =
  /(?:全镇|全街道|全乡|辖区|镇里|街道)?(?:各|所有|全体|全部)(?:个)?(?:行政村|村居|村社|村\(社区\)|村、社区|村和社区|村社区|村\(居\)|村|社区)/g
const notEveryone = /^(?:民|口|道|组长?|里的|干|头)/

const except = /(?:除去|除了|除|不含|不包括|不算)$/
const exceptAfter = /^(?:村|社区)?(?:这?[两一二三四五]个?村)?(?:以外|之外|外|除外|不用|不在内|不参加)/

export interface SaidUnits {
  readonly units: readonly TownUnit[]
  readonly spans: readonly Range[]
  /** Whom it is addressed to, up to where the matter begins; undefined where it begins at once. */
  readonly addressed: Range | undefined
  /** The names or 各村 of the address, without whoever is called by an @. */
  readonly phrase: Range | undefined
}

/** What belongs to an address behind its names, before and behind whom of the village it calls, in this order. */
const beforeOfficers = [
  /^(?:村委会|村|社区)/,
  /^的/,
  /^[这共]?(?:[两二三四五六七八九十]|\d)个?(?:村社|村居|村|社区|位|地)/,
  /^(?:村级|村)/,
  /^的/,
  /^(?:党组织|党支部|党总支|党委)/,
]
const mostOfficers = 6
const behindOfficers = [/^们/, /^(?:请?注意|听好|听一下|听着|你看看|看一下|看过来|好)/, /^[啊哈了]/]

function afterNames(text: string): number {
  let end = 0
  const pass = (parts: readonly RegExp[]) => {
    for (const part of parts) end += part.exec(text.slice(end))?.[0].length ?? 0
  }
  pass(beforeOfficers)
  end += headOf(officers, text.slice(end), mostOfficers)
  pass(behindOfficers)
  return end
}

const nobody: SaidUnits = { units: [], spans: [], addressed: undefined, phrase: undefined }

/** 除某村外, 某村除外, 不含某村. */
const leavesOut =
  /除(?:了|去)?[^,。;:!?\n]{1,24}?外|[^,。;:!?\n]{1,12}除外|(?:不含|不包括)[^,。;:!?\n]{1,12}村/

/** Joins names that stand in one list. */
function runsOf(text: string, mentions: readonly Mention[]): Mention[][] {
  const runs: Mention[][] = []
  for (const mention of mentions) {
    const last = runs.at(-1)?.at(-1)
    if (last && joining.test(text.slice(last.end, mention.start))) runs.at(-1)?.push(mention)
    else runs.push([mention])
  }
  return runs
}

/** Short names are taken in an address and beside others; elsewhere only a full name is one. */
function sureRun(text: string, run: readonly Mention[], from: number): boolean {
  const [first] = run
  if (!first) return false
  const opens =
    /^[\s,:。!~\-、]*$/.test(text.slice(from, first.start)) ||
    text.slice(Math.max(from, first.start - 3), first.start).match(/[镇乡街道处知:\n]$/) !== null
  return run.some(({ full, at }) => full || at) || run.length > 1 || opens || closes(text, run)
}

/** Whether the list ends as an address does. */
const closes = (text: string, run: readonly Mention[]) => {
  const end = run.at(-1)?.end ?? 0
  return /^(?:[两二三四五六七八九十]|\d)个?(?:村|社区|位)|^(?:村|社区)?:|^的?(?:书记|主任)/.test(
    text.slice(end, end + 8),
  )
}

function chosen(text: string, run: readonly Mention[]): TownUnit[] {
  const end = run.at(-1)?.end ?? 0
  const following = text.slice(end, end + 6)
  const kind =
    /^社区|^居委会/.test(following) || text.slice(0, end).endsWith('社区')
      ? 'community'
      : /^(?:[两二三四五六七八九十]|\d)?个?村/.test(following) || text.slice(0, end).endsWith('村')
        ? 'village'
        : undefined
  // Beside villages alone a short name is a village's.
  const sure = new Set(run.flatMap(({ units }) => (units.length === 1 ? units.map((unit) => unit.kind) : [])))
  const [companions] = sure.size === 1 ? sure : []
  return run.flatMap(({ units }) => {
    if (units.length === 1) return units
    const fitting = units.filter((unit) => unit.kind === (kind ?? companions))
    // A short name of a village and of a community alike names neither.
    return fitting.length === 1 ? fitting : []
  })
}

const unique = (units: readonly TownUnit[]) => [...new Set(units)]

export function unitsSaid(text: string, names: UnitNames, within: Range): SaidUnits {
  const mentions = mentionsIn(text, names, within)
  const left = mentions.filter(
    ({ start, end }) =>
      except.test(text.slice(Math.max(0, start - 4), start)) || exceptAfter.test(text.slice(end, end + 10)),
  )
  const runs = runsOf(text, mentions)
  const out = runs.filter((run) => run.some((mention) => left.includes(mention)))
  const wanted = runs.filter((run) => !out.includes(run) && sureRun(text, run, within.start))
  const all = [...text.slice(within.start, within.end).matchAll(everyone)]
    .map((match) => ({
      start: within.start + match.index,
      end: within.start + match.index + match[0].length,
      words: match[0],
    }))
    .filter(
      ({ start, end, words }) =>
        !notEveryone.test(text.slice(end, end + 2)) &&
        !(words.startsWith('各') && /[到至在]$/.test(text.slice(0, start))),
    )
  const called = wanted.filter((run) => run.some(({ at }) => at))
  const openings = wanted.filter((run) => opens(text, run[0]?.start ?? 0, within.start))
  const opening = openings.find((run) => closes(text, run)) ?? openings[0]
  const [everybody] = all
  if (everybody && called.length === 0 && (!opening || (opening[0]?.start ?? 0) > everybody.start)) {
    // Whoever may be meant is left out; where somebody is left out whom nobody knows, nobody is proposed.
    const excepted = unique(out.flat().flatMap((mention) => mention.units))
    if (excepted.length === 0 && leavesOut.test(text.slice(within.start, within.end))) return nobody
    const townsOwn =
      excepted.length > 0 && !/社|居/.test(everybody.words)
        ? names.units.filter(({ kind }) => kind === 'village')
        : names.units
    const range = { start: everybody.start, end: everybody.end }
    return {
      units: townsOwn.filter((unit) => !excepted.includes(unit)),
      spans: [range],
      addressed: addressAfter(text, range, within, true),
      phrase: phraseOf(text, range),
    }
  }
  const taken = called.length > 0 ? called : opening ? [opening] : wanted.slice(0, 1)
  const units = unique(taken.flatMap((run) => chosen(text, run)))
  if (units.length === 0) return nobody
  const last = taken.at(-1) ?? []
  const whole = { start: last[0]?.start ?? 0, end: last.at(-1)?.end ?? 0 }
  const isOpening = opening !== undefined || called.length > 0
  return {
    units,
    spans: taken.flat().map(({ start, end }) => ({ start, end })),
    addressed: isOpening
      ? addressAfter(text, { start: taken[0]?.[0]?.start ?? whole.start, end: whole.end }, within, false)
      : undefined,
    phrase: called.length > 0 ? undefined : phraseOf(text, whole),
  }
}

/** Whether nothing but greetings and titles stands before. */
function opens(text: string, start: number, from: number): boolean {
  const before = text.slice(from, start)
  return (
    before.length <= 40 &&
    greets(before.replace(/@?所有人|\s/g, ''), mostGreetings) &&
    !/[到在去往至对把]$/.test(before)
  )
}

const mostGreetings = 2
const greets = (words: string, more: number): boolean =>
  /^[^,。;!?]{0,8}$/.test(words) ||
  (more > 0 && greetingEnds(words).some((end) => greets(words.slice(end), more - 1)))

/** Where a greeting or a title may end: a long one with a colon, a short one with any mark. */
function greetingEnds(words: string): number[] {
  const ends: number[] = []
  let asked = false
  for (const [at, mark] of words.slice(0, 31).split('').entries()) {
    if (':!~'.includes(mark) || (at <= 14 && !asked && ',。;?'.includes(mark))) ends.push(at + 1)
    if (',。;!'.includes(mark)) break
    asked ||= mark === '?'
  }
  return ends
}

/** The words of the address; its office-holders alone leave no place. */
function phraseOf(text: string, { start, end }: Range): Range | undefined {
  const following = text.slice(end, end + 14)
  if (
    /^(?:社区|村)?(?:的)?(?:[两二三四五]个?村?位?)?(?:\(社区\))?(?:的)?(?:党组织|党支部|书记|主任|妇|林长|河长|村务监督|网格|主席|干部)/.test(
      following,
    )
  )
    return undefined
  const tail = /^(?:村|社区)?(?:[两二三四五六七八九十]个?(?:村|社区))?/.exec(following)?.[0].length ?? 0
  return { start, end: end + tail }
}

function addressAfter(
  text: string,
  { start, end }: Range,
  within: Range,
  everybody: boolean,
): Range | undefined {
  const rest = text.slice(end, Math.min(within.end, end + 40))
  const tail = afterNames(rest)
  const colon = /^[^,。;!?\n:]{0,16}:/.exec(rest)?.[0].length
  const to = end + (colon ?? tail)
  // 马岭村后山: the name is part of a place.
  if (
    colon === undefined &&
    tail === 0 &&
    !everybody &&
    /^(?:后山|前山|山|口|后|前|边|旁|中间|里|东|西|南|北|那)/.test(rest)
  )
    return undefined
  return { start, end: to }
}
