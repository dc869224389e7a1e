/** Where in a message its first matter stands, behind headers, titles and greetings, and where others begin. Pure. */

import { type MessageText, type Range, trimmed } from './message-text.ts'
import { headers } from './message-words.ts'
import { wordAt } from './word-set.ts'

export interface Matters {
  readonly first: Range
  /** The rest, where it is about other matters. */
  readonly further: Range | undefined
}

const rule = /^[-=_*#~+]{2}/
const forwarded = /^[[【(]?(?:转发|群公告|群通知|公告|转)[\]】)]?$/
const title =
  /^(?:[【[].{1,20}[\]】]|关于.{2,40}的(?:紧急)?(?:通知|函|提示|提醒|工作提示)|(?:紧急|温馨|工作)?(?:通知|提醒|提示))$/
const blanks = 9

/** A line that only says who sent it on, or what it is about. */
function isHeader(line: string): boolean {
  const words = line.trim()
  const key = wordAt(headers, words.toLowerCase(), 0)
  const says =
    key > 0 &&
    words
      .slice(key, key + blanks)
      .trimStart()
      .startsWith(':')
  return words === '' || rule.test(words) || says || forwarded.test(words) || title.test(words)
}

/** The body of a message: behind the lines that only say who sent it on, and its title. */
export function bodyOf({ text, gaps }: MessageText): Range {
  let start = 0
  for (;;) {
    const lineEnd = text.indexOf('\n', start)
    const end = lineEnd < 0 ? text.length : lineEnd
    const line = text.slice(start, Math.min(end, start + 120))
    if (lineEnd >= 0 && isHeader(line)) {
      start = end + 1
      continue
    }
    const words = line.trimStart()
    const indent = start + line.length - words.length
    const marked = /^[【[][^】\]\n]{1,16}[】\]]/.exec(words)?.[0].length
    if (marked !== undefined) return { start: indent + marked, end: text.length }
    // A title that only a space parts from what follows.
    const titled = /^关于.{2,40}?的(?:紧急)?(?:通知|函|提示|提醒)/.exec(words)?.[0].length
    if (titled !== undefined && (gaps.has(indent + titled) || /[:。\s]/.test(text[indent + titled] ?? '')))
      return { start: indent + titled, end: text.length }
    return { start, end: text.length }
  }
}

interface Numbered extends Range {
  readonly number: number
}

const numerals = '一二三四五六七八九'
const marker =
  /(?<=^|[\s,。;:!?~])(?:第([一二三四五六])(?:件|个|项)?(?:事|是)?[,、:是]?|([一二三四五六])(?:是|要|、|来)|\(([一二三四五六1-6])\)|([1-6])(?:[、),]|\.(?!\d)|是)|其([一二三])[,是:])/g

/** 1、 一是 第一 ① at the beginning of a clause. */
function numbersIn({ text, spanOf, gaps }: MessageText, within: Range): Numbered[] {
  const found: Numbered[] = [...text.slice(within.start, within.end).matchAll(marker)].map((match) => {
    const said = match.slice(1).find((each) => each !== undefined) ?? ''
    const number = /\d/.test(said) ? Number(said) : numerals.indexOf(said) + 1
    const start = within.start + match.index
    return { number, start, end: start + match[0].length }
  })
  for (let at = within.start; at < within.end; at += 1) {
    if (!/[1-9]/.test(text[at] ?? '')) continue
    const typed = spanOf({ start: at, end: at + 1 }).text
    if (/[①-⑨❶-❾➀-➈]/.test(typed)) found.push({ number: Number(text[at]), start: at, end: at + 1 })
    // 1️⃣ and a number behind a space at the head of a clause.
    else if (gaps.has(at) && /^[1-6][.、]/.test(text.slice(at, at + 2)) && !/\d/.test(text[at + 2] ?? ''))
      found.push({ number: Number(text[at]), start: at, end: at + 2 })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Words at the head of a numbered part that belongs to the same matter. */
const heading =
  /^\s*(?:[\u3400-\u9fff]{0,4}(?:时限|时间|期限|要求|标准|联系|对象|内容|范围|方式|地点|措施|任务|步骤|人员)[\u3400-\u9fff]{0,3}[:。\n]|联系)/

const another =
  /(?<=[\s,。;!?~])(?:另外|此外|另[,:;]|另有|另请|还有(?:一|个|件|就是|,|:)|再一个|再就是|再有|顺便(?:说|提|问)|其次|对了|以上|附[:]|p\.?s)/i

/** @param asked what of the body lies behind the address */
export function mattersOf(message: MessageText, body: Range, asked: Range): Matters {
  const { text } = message
  // 1.霞朗桥村报名单: the number may stand before the address.
  const numbers = numbersIn(message, body)
  const one = numbers.find(({ number }) => number === 1)
  const two = one && numbers.find(({ number, start }) => number === 2 && start > one.start)
  if (one && two) {
    const parts = numbers.filter(({ start }) => start >= one.start)
    const sameMatter = parts.some(({ end }) => heading.test(text.slice(end, end + 16)))
    if (!sameMatter)
      return {
        first: { start: Math.max(one.end, asked.start < two.start ? asked.start : 0), end: two.start },
        further: trimmed(text, { start: two.start, end: asked.end }),
      }
  }
  const other = another.exec(text.slice(asked.start + 6, asked.end))
  if (!other || other[0].startsWith('以上')) return { first: asked, further: undefined }
  const start = asked.start + 6 + other.index
  return {
    first: { start: asked.start, end: start },
    further: trimmed(text, { start, end: asked.end }),
  }
}
