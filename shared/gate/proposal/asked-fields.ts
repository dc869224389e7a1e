/** What a matter asks, of whom, where, and what shows that it is done: clause by clause, by the words in asked-words.ts. Pure. */

import {
  adverbs,
  askedActs,
  chatter,
  finishCues,
  longestAct,
  namesAfter,
  request,
  waived,
} from './asked-words.ts'
import { type MessageText, type Range, trimmed } from './message-text.ts'

export interface AskedFields {
  readonly object: Range | undefined
  readonly action: Range | undefined
  readonly place: Range | undefined
  readonly finishStandard: Range | undefined
}

interface Clause extends Range {
  readonly words: string
  /** Behind the day by which it is wanted, or before it, in the same clause. */
  readonly afterDay: boolean
  readonly sentence: number
}

/** @param taken what is read already: the address, days, whom to ask */
export function fieldsIn(
  message: MessageText,
  matter: Range,
  taken: readonly Range[],
  days: readonly Range[],
): AskedFields {
  const { text } = message
  const clauses = clausesIn(message, matter, taken, days).filter(({ words }) => !chatter.test(words))
  const said = clauses.filter(({ words }, at) => !(waived.test(words) && at > 0))
  const { at: actAt, start } = actionStart(said)
  const acting = said[actAt]
  if (!acting || start === undefined)
    return {
      object: wholeOf(said[0]),
      action: undefined,
      place: placeIn(text, said),
      finishStandard: undefined,
    }
  const finishFrom = finishStart(said, actAt)
  const last = said[finishFrom - 1] ?? acting
  const finish = said.slice(finishFrom)
  const finishStandard =
    finish[0] && trimmed(text, { start: finish[0].start, end: finish.at(-1)?.end ?? finish[0].end })
  const split = objectAndAction(text, said, actAt, start, last.end)
  return { ...split, place: placeIn(text, said.slice(0, Math.max(actAt + 1, finishFrom))), finishStandard }
}

const wholeOf = (clause: Clause | undefined): Range | undefined =>
  clause && { start: clause.start, end: clause.end }

function clausesIn(
  { text, gaps }: MessageText,
  matter: Range,
  taken: readonly Range[],
  days: readonly Range[],
): Clause[] {
  const clauses: Clause[] = []
  let start = matter.start
  let sentence = 0
  let afterDay = false
  const close = (end: number) => {
    const range = trimmed(text, { start, end })
    if (range) clauses.push({ ...range, words: text.slice(range.start, range.end), afterDay, sentence })
  }
  for (let at = matter.start; at <= matter.end; at += 1) {
    const cut = taken.find((each) => each.start <= at && at < each.end)
    const character = text[at] ?? '\n'
    const ends = at === matter.end || /[,。;:!?\n~ ]/.test(character) || gaps.has(at)
    if (!cut && !ends) continue
    close(at)
    if (/[。\n!?;]/.test(character)) sentence += 1
    const isDay = cut !== undefined && days.some((day) => day.start === cut.start)
    start = cut
      ? Math.min(cut.end, matter.end)
      : gaps.has(at) && !/[,。;:!?\n~ ]/.test(character)
        ? at
        : at + 1
    afterDay = isDay
    if (cut) at = Math.max(at, Math.min(cut.end, matter.end) - 1)
  }
  return clauses
}

/** Where an act begins in a clause; undefined where none is asked. */
function actIn(words: string): number | undefined {
  const asked = [
    ...words.matchAll(
      /请你们|麻烦你们|请各位|请大家|烦请|麻烦|务必|(?<!申|邀|聘|宴)请(?!假|示|客)|必须|需要|(?<![主重需不只首概还])要(?!求|点|件|闻|素|填|领|出|办|搬|拆)/g,
    ),
  ]
    .map((match) => match.index + match[0].length)
    .find((at) => at < words.length - 1)
  const verbs = verbsIn(words)
  if (asked !== undefined) {
    const next = verbs.find((at) => at >= asked)
    // 请对本村独居老人开展探访
    if (
      next !== undefined &&
      /^(?:你们|各村|村里|大家)?(?:对|将|就|给|为|把|按|在|于)?/.exec(words.slice(asked))
    )
      return next
    return next ?? asked
  }
  return verbs[0]
}

function verbsIn(words: string): number[] {
  const found: number[] = []
  for (let at = 0; at < words.length; ) {
    const length = actAt(words, at)
    if (length > 0 && !isName(words, at, length)) found.push(at)
    at += Math.max(1, length)
  }
  return found
}

function actAt(words: string, at: number): number {
  for (let length = Math.min(longestAct, words.length - at); length > 0; length -= 1) {
    if (askedActs.has(words.slice(at, at + length))) return length
  }
  return 0
}

/** 登记表, 要出院的患者: an act inside a name. */
function isName(words: string, at: number, length: number): boolean {
  const following = words.slice(at + length)
  if (namesAfter.some((name) => following.startsWith(name))) return true
  const of = /^[^、的]{0,10}的[\u3400-\u9fff]/.exec(following)
  return of !== null && verbsBehind(following, of[0].length)
}
function verbsBehind(words: string, from: number): boolean {
  for (let at = from; at < words.length; at += 1) if (actAt(words, at) > 0) return true
  return false
}

/** The clause in which what is asked begins, and where in the message. */
function actionStart(said: readonly Clause[]): { at: number; start: number | undefined } {
  for (const [at, { words, start }] of said.entries()) {
    const act = actIn(words)
    if (act !== undefined) return { at, start: start + act }
  }
  return { at: -1, start: undefined }
}

/** The first of the last clauses that say when it is done; the number of clauses where none does. */
function finishStart(said: readonly Clause[], actAt: number): number {
  const lastAt = said.length - 1
  if (lastAt <= actAt) return said.length
  let from = lastAt
  while (
    from - 1 > actAt &&
    finishCues.test(said[from - 1]?.words ?? '') &&
    !said[from]?.afterDay &&
    said[from - 1]?.sentence === said[from]?.sentence &&
    (actIn(said[from - 1]?.words ?? '') ?? 9) > 0
  )
    from -= 1
  return from
}

const objectLead =
  /^(?:请|要|需|须|关于|有关|对于|对|就|将|把|给|为|现有?|目前|今年|近期|最近|有人反映|发现|做好|开展|继续|的)+/
const objectTail =
  /(?:请你们|请大家|请各位|麻烦|务必|请|也要|都要|要|需要|需|须|应|必须|统一|进行|开展|由村里|你们|村里|大家|各村|在|于|也|都|,|、)+$/

function objectAndAction(
  text: string,
  said: readonly Clause[],
  actAt: number,
  start: number,
  end: number,
): Pick<AskedFields, 'object' | 'action'> {
  const clause = said[actAt]
  if (!clause) return { object: undefined, action: undefined }
  const from = clause.start + widened(text.slice(clause.start, start))
  const before = nounOf(text, clause.start, Math.min(from, start))
  const previous = said[actAt - 1]
  const action = trimmed(text, { start: from, end: Math.max(from, end) })
  if (before) return { object: before, action }
  // 把灭火器点检一遍: what is taken is what it is about, unless that was said before.
  const taken = /^[把将对给](.{2,24})/.exec(text.slice(from, clause.end))
  const earlier = previous && nounOf(text, previous.start, previous.end)
  if (taken && !earlier) {
    const inside = actIn(text.slice(from + 1, clause.end))
    if (inside !== undefined && inside > 1)
      return {
        object: { start: from + 1, end: from + 1 + inside },
        action: trimmed(text, { start: from + 1 + inside, end: Math.max(end, from + 1 + inside) }),
      }
  }
  if (earlier) return { object: earlier, action }
  // 张榜公布11月村务财务情况: behind the act.
  const verb = actAtLength(text, start)
  const object = trimmed(text, { start: start + verb, end: clause.end })
  return object && object.end - object.start > 1
    ? { object, action: trimmed(text, { start: from, end: start + verb }) }
    : { object: undefined, action }
}

const actAtLength = (text: string, start: number) => {
  let at = start
  for (;;) {
    const length = actAt(text.slice(at, at + longestAct), 0)
    if (length === 0) return at - start || 1
    at += length
  }
}

/** How much of what stands before an act is not part of it: adverbs are. */
function widened(before: string): number {
  let end = before.length
  for (;;) {
    const adverb = adverbs.find((word) => before.slice(0, end).endsWith(word))
    if (adverb === undefined) return end
    end -= adverb.length
  }
}

function nounOf(text: string, start: number, end: number): Range | undefined {
  let words = text.slice(start, end)
  const lead = objectLead.exec(words)?.[0].length ?? 0
  words = words.slice(lead)
  let tail = objectTail.exec(words)?.[0].length ?? 0
  while (request.test(words.slice(0, words.length - tail)))
    tail += request.exec(words.slice(0, words.length - tail))?.[0].length ?? 1
  const range = trimmed(text, { start: start + lead, end: end - tail })
  return range && range.end - range.start > 1 ? range : undefined
}

const places =
  /[\u3400-\u9fff]{0,8}(?:房前屋后|田间地头|田头|村口|路口|山脚|后山|山坡|山塘边|溪边|河边|江边|塘边|路边|路两边|水库边上?|溪滩边|老街后面|老街|文化广场|广场|文化礼堂|礼堂|公开栏|公告栏|宣传栏|弄堂里?|楼道里?|江堤|堤上|村东头?口?|村西头?口?|村南头?口?|村北头?口?|后面|门口|活动室|小区|菜场|集市|学校门口|卫生室|便民中心|服务中心|会议室|自然村|那排[\u3400-\u9fff]{1,4}|中间那个[\u3400-\u9fff]{1,4})/

function placeIn(text: string, said: readonly Clause[]): Range | undefined {
  for (const clause of said) {
    const match = places.exec(text.slice(clause.start, clause.end))
    if (match) {
      const lead = /^.*(?:在|到|去|把|对|的)(?=.{2})/.exec(match[0])?.[0].length ?? 0
      return { start: clause.start + match.index + lead, end: clause.start + match.index + match[0].length }
    }
  }
  return undefined
}
