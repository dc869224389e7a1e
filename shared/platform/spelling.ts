/**
 * What people type where a form asks for a day, a phone or a number, turned into the one spelling that is kept. What
 * cannot be told for certain stays as it was typed, so that it is refused. Pure.
 */

/** A text without the spaces and marks at its end. */
export function withoutTail(text: string, marks: string): string {
  let end = text.length
  while (end > 0 && (marks.includes(text[end - 1] ?? '') || (text[end - 1] ?? '').trim() === '')) end -= 1
  return text.slice(0, end)
}

/** Full-width signs as the keyboard has them, dashes of every length as one, spaces as one, and nothing that is not seen. */
function narrow(typed: string): string {
  return typed
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\u00ad|[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
    .replace(/[‐‑‒–—―−﹣]+/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^'/, '')
}

const numerals = '〇一二三四五六七八九'

/** `十八` → 18, `二零二六` → 2026; undefined for anything else. */
export function ofNumerals(text: string): number | undefined {
  const tens = /^([二三])?十([一二三四五六七八九])?$/.exec(text)
  if (tens) return (tens[1] ? numerals.indexOf(tens[1]) : 1) * 10 + (tens[2] ? numerals.indexOf(tens[2]) : 0)
  const digits = [...text.replaceAll('零', '〇')].map((each) => numerals.indexOf(each))
  return digits.length > 0 && digits.every((digit) => digit >= 0) ? Number(digits.join('')) : undefined
}

const weekdays = ['日天', '一', '二', '三', '四', '五', '六']

/** `2026年12月18日`, `2026/12/18`, `2026.12.18`, `20261218`, `2026-1-5`, `二〇二六年一月五日` → `2026-12-18`. */
export function spellDay(typed: string): string {
  const [, text = '', weekday] =
    /^(.*?)(?: ?\(?(?:周|星期)([一二三四五六日天])\)?)?(?: 0{1,2}:00(?::00(?:\.0+)?)?)?$/.exec(
      narrow(typed),
    ) ?? []
  const parts =
    /^(\d{4}) ?年 ?(\d{1,2}) ?[月-] ?(\d{1,2}) ?[日号]?$/.exec(text) ??
    /^(\d{4})(?: ?[-/.、。~] ?| )(\d{1,2})(?: ?[-/.、。~] ?| )(\d{1,2})$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text) ??
    /^([〇零一二三四五六七八九]{4}|\d{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})[日号]$/.exec(
      text,
    )
  if (!parts) return typed
  const [year, month, day] = parts
    .slice(1)
    .map((part) => (/^\d/.test(part) ? Number(part) : ofNumerals(part)))
  if (year === undefined || month === undefined || day === undefined) return typed
  // Who names the weekday as well has named two days where it is another's.
  const named = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
  if (weekday !== undefined && !named.includes(weekday)) return typed
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  )
}

/** Beijing and nine more have a code of three digits and numbers of eight; all other codes have four digits. */
const landline = /^(?:(010|02\d)(\d{8})|(0[3-9]\d{2})(\d{7,8}))$/
const extensionWord = /[ (,]{0,4}(?:转(?:分机|接)?|分机号?|ext(?:ension)?\.?|x|#) ?[:.]? ?(\d{1,6})\)?$/i

/** `138 0000 0000`, `+86…`, `（0575）81234567转801`, `81234567`, `6801` → digits, a landline with hyphens. */
export function spellPhone(typed: string): string {
  const text = narrow(typed)
  const extension = extensionWord.exec(text)
  const main = extension ? text.slice(0, extension.index) : text
  const abroad = /^(?:\((?:\+ ?|00)?86\)|(?:\+ ?|00)86|86(?=[ -]|1[3-9]\d{9}$))[ -]?/.exec(main)
  const home = main.slice(abroad?.[0].length ?? 0)
  if (!/^[\d(][\d ()./-]*$/.test(home)) return typed
  const groups = home.split(/[ ()./-]+/).filter((group) => group !== '')
  const tail = extension?.[1]
  const read = (of: readonly string[], withTail: string | undefined) => phoneOf(of, withTail, abroad !== null)
  const whole = read(groups, tail)
  if (whole !== undefined) return whole
  // The last group may be an extension, where a hyphen parts it and the rest is a number by itself.
  const last = groups.at(-1) ?? ''
  const hyphened =
    tail === undefined && last.length <= 6 && [`-${last}`, `- ${last}`].some((end) => home.endsWith(end))
  return (hyphened ? read(groups.slice(0, -1), last) : undefined) ?? typed
}

function phoneOf(
  groups: readonly string[],
  extension: string | undefined,
  abroad: boolean,
): string | undefined {
  const [first = ''] = groups
  const digits = groups.join('')
  const tail = extension === undefined ? '' : `-${extension}`
  if (/^1[3-9]\d{9}$/.test(digits)) return tail === '' ? digits : undefined
  if (/^[48]00\d{7}$/.test(digits)) return `${digits.replace(/^(...)(...)(....)$/, '$1-$2-$3')}${tail}`
  // Dialled from abroad a code loses its 0.
  const full = abroad && !digits.startsWith('0') ? `0${digits}` : digits
  const [, short, eight, long, rest] = landline.exec(full) ?? []
  const [code = '', local = ''] = [short ?? long, eight ?? rest]
  // A first group of another length says that the code ends elsewhere.
  const parted = groups.length > 1 && first.length !== code.length - (full === digits ? 0 : 1)
  if (code !== '') return parted || local.startsWith('1') ? undefined : `${code}-${local}${tail}`
  if (abroad) return undefined
  if (/^[2-9]\d{6,7}$/.test(digits)) return `${digits}${tail}`
  return tail === '' && groups.length === 1 && /^[1-9]\d{2,5}$/.test(digits) ? digits : undefined
}

/** `１２`, `1,200`, `3．5` → 12, 1200, 3.5; anything else as it came. */
export function spellNumber(typed: string): number | string {
  const text = narrow(typed)
    .replace(/^([+-]) /, '$1')
    .replace(/(\d)。(\d)/, '$1.$2')
  const plain = /^[+-]?[1-9]\d{0,2}(?:(?: \d{3})+|(?:,\d{3})+)(?:\.\d+)?$/.test(text)
    ? text.replace(/[ ,]/g, '')
    : text
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain) && plain.length <= 20 ? Number(plain) : typed
}
