/** Whom to ask: the first phone of a message and the name beside it. Pure. */

import { Phone } from '../../platform/inputs.ts'
import { spellPhone } from '../../platform/spelling.ts'
import type { Range } from './message-text.ts'
import { calling, officeWords, surnames, titles } from './message-words.ts'
import { tailOf, wordSet } from './word-set.ts'

export interface SaidContact {
  readonly name: Range | undefined
  readonly phone: (Range & { readonly spelled: string }) | undefined
  /** Everything that only says whom to ask, to be left out of what is asked. */
  readonly ranges: readonly Range[]
}

const dash = '[ —–-]{0,2}'
const phones = new RegExp(
  `(?<![\\d.])(?:(?:\\(?\\+ ?86\\)?|0086)${dash})?(?:1[3-9]\\d${dash}\\d{4}${dash}\\d{4}|\\(?0\\d{2,3}\\)?${dash}\\d{3,4}${dash}\\d{4}|[2-9]\\d{6,7})(?!\\d)`,
  'g',
)
const extension = /^(?:转|-)\d{1,6}(?!\d)/
const shortNumber = /(?<=(?:短号|内线|电话|分机)[:是为 ]{0,2})[1-9]\d{2,5}(?!\d)/g

export function contactIn(text: string): SaidContact {
  const numbers = [...text.matchAll(phones), ...text.matchAll(shortNumber)]
    .map((match) => {
      const end = match.index + match[0].length
      const whole = match[0] + (extension.exec(text.slice(end, end + 8))?.[0] ?? '')
      return { start: match.index, end: match.index + whole.length, spelled: spellPhone(whole) }
    })
    .filter(({ spelled }) => Phone.safeParse(spelled).success)
  const [phone] = numbers
  const left = phone && nameBefore(text, phone.start)
  const name =
    left ?? (phone && nameAfter(text, phone.end)) ?? nameAsked(text) ?? (phone ? undefined : signedBy(text))
  return { name, phone, ranges: rangesOf(text, numbers, name) }
}

const han = /[\u3400-\u9fff]/
const separators = ',。;:!?\n()、'

/** How many words and marks stand between a name and its number. */
const mostCalling = 8
const callingBefore = (text: string) => tailOf(calling, text.toLowerCase().replace(/\s/g, ','), mostCalling)
const asking = /(?:业务联系人|联系人|经办人|负责人|联系|对接人|咨询|找|问|我是|我叫|这里是|报给?)[:是为]?$/

function nameBefore(text: string, end: number): Range | undefined {
  const from = Math.max(0, end - 40)
  let head = text.slice(from, end)
  head = head.slice(0, head.length - callingBefore(head))
  // 民政办(陈芳)138…, and 陈芳(民政办)138…
  const note = /\([^()]{0,12}\)?$/.exec(head)?.[0].length ?? 0
  const inside =
    note > 0 &&
    nameAtEnd(text, from + head.length - note + 1, from + head.length - (head.endsWith(')') ? 1 : 0))
  if (inside && inside.start === from + head.length - note + 1) return inside
  head = head.slice(0, head.length - note)
  return nameAtEnd(text, from, from + head.length)
}

/** A name that ends at a place: 小濮, 谢主任, 陈芳. */
function nameAtEnd(text: string, from: number, end: number): Range | undefined {
  let start = end
  while (start > from && han.test(text[start - 1] ?? '')) start -= 1
  const words = text.slice(start, end)
  const at = (length: number) => ({ start: end - length, end })
  if (/[小老阿][\u3400-\u9fff]$/.test(words) && !/老[师板乡]$/.test(words)) return at(2)
  const title = titles.find((each) => words.endsWith(each))
  if (title !== undefined) {
    const before = words.slice(0, -title.length)
    const own =
      before.length > 1 && surnames.has(before.slice(-2)) ? 2 : surnames.has(before.slice(-1)) ? 1 : 0
    const given =
      own === 0 && surnames.has(before.slice(-2, -1))
        ? 2
        : own === 0 && surnames.has(before.slice(-3, -2))
          ? 3
          : 0
    if (own > 0) return at(title.length + own)
    if (given > 0 && bounded(before.slice(0, -given), text[start - 1])) return at(title.length + given)
    return undefined
  }
  // The longer name where an office, a word that asks or nothing stands before it.
  for (const length of [3, 2, 4]) {
    if (words.length < length) continue
    const first = words.slice(-length)
    const compound = surnames.has(first.slice(0, 2)) && first.length >= 3
    if (!(compound || (length < 4 && surnames.has(first[0] ?? '')))) continue
    if (bounded(words.slice(0, -length), text[start - 1])) return at(length)
  }
  return undefined
}

/** Whether what stands before leaves off where a name begins. */
function bounded(before: string, mark: string | undefined): boolean {
  if (before === '') return mark === undefined || separators.includes(mark) || /[\s\d]/.test(mark)
  return (
    asking.test(before) || officeWords.some((word) => before.endsWith(word)) || /[的向给由]$/.test(before)
  )
}

function nameAfter(text: string, start: number): Range | undefined {
  const lead = /^[\s(,、:-]{1,2}(?:联系人|找)?[:]?/.exec(text.slice(start, start + 8))?.[0].length ?? 0
  let end = start + lead
  while (end < start + lead + 8 && han.test(text[end] ?? '')) end += 1
  // Behind the number at once only a name alone: 13800000000张三。
  const most = lead === 0 ? 3 : 6
  return end - start - lead <= most ? nameAtEnd(text, start + lead, end) : undefined
}

/** 联系人:陈芳, wherever the number stands. */
function nameAsked(text: string): Range | undefined {
  for (const match of text.matchAll(/(?:联系人|经办人|对接人)[:是为]?/g)) {
    const from = match.index + match[0].length
    let end = from
    while (end < from + 12 && han.test(text[end] ?? '')) end += 1
    const name = nameAtEnd(text, from, end)
    if (name) return name
  }
  return undefined
}

/** 文化站小陈, as the last words of all. */
function signedBy(text: string): Range | undefined {
  let end = text.trimEnd().length
  while (end > 0 && '。.!'.includes(text[end - 1] ?? '')) end -= 1
  let from = end
  while (from > 0 && end - from < 12 && !'。\n!;'.includes(text[from - 1] ?? '')) from -= 1
  const name = from > 0 && end - from < 10 ? nameAtEnd(text, from, end) : undefined
  const office = name && text.slice(from, name.start).trim()
  return office && officeWords.some((word) => office.endsWith(word)) ? name : undefined
}

/** From the office or the word that asks to behind the number. */
function rangesOf(text: string, numbers: readonly Range[], name: Range | undefined): Range[] {
  const beside = numbers.map((number, at) => {
    const named = at === 0 && name !== undefined && name.end <= number.start && number.start - name.end < 24
    let start = named ? name.start : number.start
    if (!named) start -= callingBefore(text.slice(Math.max(0, start - 20), start))
    start = askingFrom(text, start)
    let end = number.end
    // 微信同号), 打不通打镇总机
    end += /^[^,。;!?\n()]{0,6}\)/.exec(text.slice(end, end + 8))?.[0].length ?? 0
    return { start, end }
  })
  if (!name) return beside
  if (numbers.length > 0) return [...beside, { start: askingFrom(text, name.start), end: name.end }]
  let start = name.start
  while (start > 0 && !',。;!?\n:'.includes(text[start - 1] ?? '')) start -= 1
  return [{ start, end: name.end }]
}

/** Where the words begin that lead to a name or a number: 联系人:卫生院, 有问题找. */
function askingFrom(text: string, start: number): number {
  let clause = start
  while (clause > 0 && !',。;!?\n:()'.includes(text[clause - 1] ?? '')) clause -= 1
  if (
    /[:(]/.test(text[clause - 1] ?? '') &&
    /(?:联系人|电话|联系.{0,4})[:(]$/.test(text.slice(Math.max(0, clause - 8), clause))
  ) {
    clause -= 1
    while (clause > 0 && !',。;!?\n'.includes(text[clause - 1] ?? '')) clause -= 1
  }
  const lead = text.slice(clause, start)
  if (lead.length <= 8 || /^\s*(?:业务)?(?:联系|有|不|如|请?找|请?问|我是|打|咨询)/.test(lead)) return clause
  return start - officeBefore(lead)
}

const offices = wordSet(officeWords.join(' '))
/** 镇社保窗口. */
const mostOffices = 3

/** How many of the last characters name an office. */
function officeBefore(lead: string): number {
  const asked = /(?:我是|这里是|联系人?|找|问|报|咨询)[\u3400-\u9fff]{0,8}$/.exec(lead)?.[0].length
  if (asked !== undefined) return asked
  const office = officeWords.find((word) => lead.trimEnd().endsWith(word))
  const spaces = lead.length - lead.trimEnd().length
  if (office === undefined) return spaces
  const gap = lead.trimEnd().lastIndexOf(' ')
  if (gap >= 0 && lead.trimEnd().length - gap - 1 <= 10) return lead.length - gap - 1
  return tailOf(offices, lead.trimEnd(), mostOffices) + spaces
}
