/** What a matter asks, of whom, where, and what shows that it is done: clause by clause, by the words in asked-words.ts. Pure. */

import {
  adverbs,
  afterShort,
  aside,
  askedActs,
  byRule,
  conditional,
  finishCues,
  goesFar,
  happened,
  hearsay,
  imperatives,
  isChatter,
  longestAct,
  more,
  named,
  namesAfter,
  nobody,
  nobodyForms,
  objectLead,
  reason,
  request,
  shortActs,
  signature,
  standing,
  urging,
  waived,
  wrapping,
} from './asked-words.ts'
import { type MessageText, type Range, trimmed } from './message-text.ts'
import { wordAt } from './word-set.ts'

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
  readonly beforeDay: boolean
  /** Asked for before the day: 请12月8日前上门走访. */
  readonly asked: boolean
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
  const clauses = clausesIn(message, matter, taken, days).filter(
    ({ words, sentence }, at, all) =>
      !isChatter(words) &&
      !(signature.test(words) && at > 0 && at === all.length - 1 && sentence !== all[at - 1]?.sentence),
  )
  const outright = clauses.find(({ words }, at) => at > 0 && named.test(words))
  const said = clauses.filter((clause, at) => clause !== outright && !(waived.test(clause.words) && at > 0))
  const { at: actAt, start } = actionStart(said)
  const acting = said[actAt]
  if (!acting || start === undefined)
    return {
      object: objectOf(text, said, said.length),
      action: undefined,
      place: placeIn(text, said),
      finishStandard: undefined,
    }
  const [finishFrom, finishTo] = finishOf(said, actAt)
  const last = said[finishFrom - 1] ?? acting
  const finish = said.slice(finishFrom, finishTo)
  const finishStandard =
    finish[0] && trimmed(text, { start: finish[0].start, end: finish.at(-1)?.end ?? finish[0].end })
  const place = placeIn(text, said.slice(0, Math.max(actAt + 1, finishFrom)))
  const split = objectAndAction(text, said, actAt, start, last.end, place)
  const object = outright && afterName(text, outright)
  return { ...split, ...(object ? { object } : {}), place, finishStandard }
}

const afterName = (text: string, { start, end, words }: Clause) =>
  trimmed(text, { start: start + (named.exec(words)?.[0].length ?? 0), end })

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
  let asked = false
  const close = (end: number, beforeDay: boolean) => {
    const range = trimmed(text, { start, end })
    const words = range ? text.slice(range.start, range.end) : ''
    if (range && /[\u3400-\u9fff]/.test(words))
      clauses.push({ ...range, words, afterDay, beforeDay, asked: afterDay && asked, sentence })
    asked = beforeDay && askedBefore.test(words)
  }
  for (let at = matter.start; at <= matter.end; at += 1) {
    const cut = taken.find((each) => each.start <= at && at < each.end)
    const character = text[at] ?? '\n'
    const ends = at === matter.end || /[,。;:!?\n~ ]/.test(character) || gaps.has(at)
    if (!cut && !ends) continue
    const isDay = cut !== undefined && days.some((day) => day.start === cut.start)
    close(at, isDay)
    if (/[。\n!?;]/.test(character)) sentence += 1
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

const askedBefore = /(?:(?<!申|邀)请|请你们|请大家|麻烦|务必|要|须|需|请村里)[于在]?$/
const asks =
  /请你们|麻烦你们|请各位|请大家|烦请|麻烦|务必|(?<!申|邀|聘|宴)请(?!假|示|客|人)|必须|需要|你们(?!村|那|家)|(?<![主重需不只首概还想又])要(?!求|点|件|闻|素|填|领|出|办|搬|拆|上点心)/g

/** Where an act begins in a clause; undefined where none is asked. */
function actIn(words: string, beforeDay = false): number | undefined {
  const asked = askedIn(words)
  const verbs = verbsIn(words, asked, beforeDay)
  if (/^[把将]/.test(words)) return 0
  if (asked === undefined) return verbs[0] ?? (urging.test(words) ? 0 : undefined)
  return verbs.find((at) => at >= asked) ?? (/^[在于到]?$/.test(words.slice(asked)) ? undefined : asked)
}

/** Behind a word that asks, where something follows it. */
const askedIn = (words: string): number | undefined =>
  [...words.matchAll(asks)].map((match) => match.index + match[0].length).find((at) => at < words.length - 1)

function verbsIn(words: string, asked: number | undefined, beforeDay: boolean): number[] {
  const found: number[] = []
  for (let at = 0; at < words.length; ) {
    const listed = actAt(words, at)
    const short = listed < 2 && isShortAct(words, at, asked)
    const length = short ? 1 : listed
    const act = words.slice(at, at + length)
    if (short || (length > 1 && (at === asked || goesFar.test(act) || !isName(words, at, length, beforeDay))))
      found.push(at)
    at += Math.max(1, length)
  }
  return found
}

/** 写个协议, 听听, 捞上来; at the head of a clause, or behind a word that asks, a bare one too. */
function isShortAct(words: string, at: number, asked: number | undefined): boolean {
  const verb = words[at] ?? ''
  if (!shortActs.has(verb)) return false
  const following = words.slice(at + 1, at + 24)
  if (at === asked) return true
  if (following.startsWith(verb) || following.startsWith(`一${verb}`)) return true
  if (
    /的[\u3400-\u9fff]/.test(following.slice(0, 14)) ||
    namesAfter.some((name) => following.startsWith(name))
  )
    return false
  return (at === 0 && !/[对跟照]/.test(verb)) || (afterShort.test(following) && !/[对跟照看]/.test(verb))
}

function actAt(words: string, at: number): number {
  for (let length = Math.min(longestAct, words.length - at); length > 0; length -= 1) {
    if (askedActs.has(words.slice(at, at + length))) return length
  }
  return 0
}

/** 登记表, 要出院的患者: an act inside a name. */
function isName(words: string, at: number, length: number, beforeDay: boolean): boolean {
  const following = words.slice(at + length, at + length + 24)
  if (at === 0 && imperatives.has(words.slice(0, length))) return false
  if (namesAfter.some((name) => following.startsWith(name))) return true
  const of = /^[^、的]{0,10}的[\u3400-\u9fff]/.exec(following)
  return of !== null && (beforeDay || verbsBehind(following, of[0].length))
}
function verbsBehind(words: string, from: number): boolean {
  for (let at = from; at < words.length; at += 1) if (actAt(words, at) > 1) return true
  return false
}

/** The clause in which what is asked begins, and where in the message. */
function actionStart(said: readonly Clause[]): { at: number; start: number | undefined } {
  const found = said.flatMap(({ words, start, beforeDay }, at) => {
    if (said.length > 1 && (wrapping.test(words) || (happened.test(words) && askedIn(words) === undefined)))
      return []
    const act = actIn(words, beforeDay)
    return act === undefined ? [] : [{ at, start: start + act, act, asked: askedIn(words) }]
  })
  const [first] = found
  const before = said[(first?.at ?? 0) - 1]
  const [head, second] = said
  // 会议本子,编上号放进柜子,理完: between a name and what ends it stands what is asked, in words that no list has.
  if (
    first &&
    first.at > 1 &&
    first.at === said.length - 1 &&
    first.asked === undefined &&
    head &&
    second &&
    isTopic(head)
  )
    return { at: 1, start: second.start }
  // …,12月8日前名单报上来: what has to be by then, and no act is known before it.
  if (
    first &&
    before &&
    first.at === said.length - 1 &&
    said[first.at]?.afterDay &&
    !said[first.at]?.asked &&
    !before.beforeDay &&
    before.words.length > 8 &&
    !wrapping.test(before.words) &&
    !standing.test(before.words)
  )
    return { at: first.at - 1, start: before.start }
  const parted = partedAt(said, first)
  if (parted >= 0 && parted <= (first?.at ?? parted) + 2) return { at: parted, start: said[parted]?.start }
  if (!first) return { at: -1, start: undefined }
  // 农技的同志来讲课,种菜大户请通知一声: what comes before the asking tells why.
  const later = found.find(({ at, asked }) => asked !== undefined && at <= first.at + 2)
  if (first.asked === undefined && first.act > 0 && later) return later
  // 老人体检,通知到人: what ends a clause may be a name, where the next begins with an act.
  const next = found.find(({ at, act }) => at === first.at + 1 && act === 0)
  const rest = said[first.at]?.words.slice(first.act) ?? ''
  return next && first.asked === undefined && first.act > 1 && rest.length < 4 && !goesFar.test(rest)
    ? next
    : first
}

/** 老台门要在本周五前陪技术员看一遍: the clause behind a day that parts what it is about from what is asked; -1 where none does. */
function partedAt(
  said: readonly Clause[],
  first: { readonly at: number; readonly act: number; readonly asked: number | undefined } | undefined,
): number {
  return said.findIndex(({ afterDay, asked }, at) => {
    if (asked) return true
    const before = said[at - 1]
    if (!afterDay || !before?.beforeDay || wrapping.test(before.words)) return false
    if (first === undefined) return true
    // Behind it there has to be more, or what stands before is no act.
    if (first.at > at - 1) return true
    return (
      first.at === at - 1 &&
      first.act > 0 &&
      first.asked === undefined &&
      at < said.length - 1 &&
      !far.test(before.words)
    )
  })
}
/** 走访一遍: asked already. */
const far = /(?:一[遍次下趟圈场]|[好完到齐清]|[一-龥]一[一-龥])$/

/** From which clause to which something says when it is done; an empty stretch where nothing does. */
function finishOf(said: readonly Clause[], actAt: number): [number, number] {
  let to = said.length
  while (
    to - 2 > actAt &&
    (aside.test(said[to - 1]?.words ?? '') ||
      (conditional.test(said[to - 1]?.words ?? '') && finishCues.test(said[to - 2]?.words ?? '')))
  )
    to -= 1
  if (to - 1 <= actAt) return [to, to]
  // 走一遍,12月8日前沟通水畅: behind the day stands what has to be then.
  const behindDay = said.findIndex(({ afterDay }, at) => at > actAt && at < to && afterDay)
  if (
    behindDay > 0 &&
    said[actAt]?.beforeDay === false &&
    (behindDay === to - 1 || !finishCues.test(said[to - 1]?.words ?? ''))
  ) {
    // 名单周四前给我
    const stub = said[behindDay - 1]
    const shared =
      behindDay - 1 > actAt && stub?.beforeDay && stub.words.length < 7 && actIn(stub.words) === undefined
    return [shared ? behindDay - 1 : behindDay, to]
  }
  const last = said[to - 1]
  // 再报交通站: one more thing that is asked, and no sign that all is done.
  if (last && !last.afterDay && more.test(last.words) && !finishCues.test(last.words)) return [to, to]
  let from = to - 1
  while (
    from - 1 > actAt &&
    finishCues.test(said[from - 1]?.words ?? '') &&
    !said[from]?.afterDay &&
    said[from - 1]?.sentence === said[from]?.sentence &&
    (actIn(said[from - 1]?.words ?? '') ?? 9) > 0
  )
    from -= 1
  return [from, to]
}

/** What was named before the act, the nearest first; how things stand is no name. */
function objectOf(text: string, said: readonly Clause[], until: number): Range | undefined {
  for (let at = until - 1; at >= 0; at -= 1) {
    const clause = said[at]
    if (!clause || standing.test(clause.words)) continue
    const hear = hearsay.exec(clause.words)?.[0].length ?? 0
    if (hear === 0 && reason.test(clause.words)) continue
    const object = nounOf(text, clause.start + hear, clause.end)
    if (object) return object
  }
  return undefined
}

/** How much of the head of a stretch leads to a name: 请对, 按规定. */
function leadOf(words: string): number {
  let end = 0
  for (;;) {
    const more = byRule.exec(words.slice(end, end + 12))?.[0].length ?? wordAt(objectLead, words, end)
    if (more === 0) return end
    end += more
  }
}
const objectTail =
  /(?:请你们|请大家|请各位|麻烦|务必|请|也要|都要|要|需要|需|须|应|必须|统一|进行一次|开展一次|进行|开展|由村里|你们|村里|大家|各村|在|于|也|都|,|、){1,4}$/

function objectAndAction(
  text: string,
  said: readonly Clause[],
  actAt: number,
  start: number,
  end: number,
  place: Range | undefined,
): Pick<AskedFields, 'object' | 'action'> {
  const clause = said[actAt]
  if (!clause) return { object: undefined, action: undefined }
  const between = said[actAt - 1]
  // 老台门要在本周五前陪技术员看一遍: the day parts what it is about from all that is asked.
  const parted =
    start === clause.start && clause.afterDay && between?.beforeDay === true
      ? nounOf(text, between.start, between.end, place)
      : undefined
  if (parted) return { object: parted, action: trimmed(text, { start: clause.start, end }) }
  const topic = topicOf(text, said, actAt)
  if (topic) return { object: topic, action: trimmed(text, { start: said[1]?.start ?? start, end }) }
  const from = clause.start + widened(text.slice(clause.start, start))
  const action = trimmed(text, { start: from, end: Math.max(from, end) })
  const before = nounOf(text, clause.start, Math.min(from, start), place)
  if (before) return { object: before, action }
  const earlier = objectOf(text, said, actAt)
  if (earlier) return { object: earlier, action }
  // 把灭火器点检一遍: what is taken is what it is about.
  if (/^[把将对给]/.test(text.slice(from, clause.end))) {
    const inside = actIn(text.slice(from + 1, clause.end))
    if (inside !== undefined && inside > 1) {
      const behind = from + 1 + inside
      return {
        object: { start: from + 1, end: behind },
        action: trimmed(text, { start: behind, end: Math.max(end, behind) }),
      }
    }
  }
  // 张榜公布11月村务财务情况: behind the act, of this clause or of the next; the act alone would say nothing.
  for (const next of isListed(text, start) ? said.slice(actAt, actAt + 2) : []) {
    const first = next === clause ? start : next.start + (actIn(next.words) ?? next.words.length)
    const verb = first + actAtLength(text, first)
    const object = nounOf(text, verb, next.end)
    if (object && first < next.end) return { object, action }
  }
  const story = said[actAt - 1]
  return { object: story && nounOf(text, story.start, story.end), action }
}

/** 堵死的水管,村里先看一看: a name by itself at the head of all is what it is about, whoever the next clause begins with. */
function topicOf(text: string, said: readonly Clause[], actAt: number): Range | undefined {
  const [head, next] = said
  if (!head || !next || actAt < 1 || actAt > 2 || head.sentence !== next.sentence || head.words.length > 20)
    return undefined
  if (askedIn(next.words) !== undefined && askedIn(next.words) !== 1) return undefined
  if (!isTopic(head)) return undefined
  return nounOf(text, head.start, head.end)
}

/** Nothing but a name: no act, no word on how things stand. */
const isTopic = ({ words, beforeDay }: Clause) =>
  !standing.test(words) &&
  !wrapping.test(words) &&
  !/^(?:有|将|又|要)/.test(words) &&
  actIn(words, beforeDay) === undefined

const isListed = (text: string, start: number) => actAt(text.slice(start, start + longestAct), 0) > 0
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

/** A stretch as a name: without what leads to it and what asks, and without the place where that is something else. */
function nounOf(text: string, from: number, end: number, place?: Range): Range | undefined {
  let start = from + leadOf(text.slice(from, end))
  if (place && place.start >= from && place.end <= end) {
    if (place.start <= start + 1) start = place.end
    if (place.end >= end - 1 && /[在到于]/.test(text[place.start - 1] ?? '')) end = place.start - 1
  }
  let words = text.slice(start, end)
  const lead = leadOf(words)
  words = words.slice(lead)
  // 种菜大户请各网格通知一声: what asks ends the name.
  const asked = [...words.matchAll(asks)].find((match) => match.index > 1)?.index
  let tail = asked === undefined ? (objectTail.exec(words)?.[0].length ?? 0) : words.length - asked
  while (request.test(words.slice(0, words.length - tail)))
    tail += request.exec(words.slice(0, words.length - tail))?.[0].length ?? 1
  const range = trimmed(text, { start: start + lead, end: end - tail })
  if (!range || range.end - range.start < 2) return undefined
  const name = text.slice(range.start, range.end)
  return nobody.words.has(name) || nobodyForms.test(name) ? undefined : range
}

const places =
  /[\u3400-\u9fff]{0,8}(?:房前屋后|田间地头|田头|村口|路口|山脚|后山|山坡|山塘边|溪边|河边|江边|塘边|路边|水库边上?|溪滩边|老街后面|老街|文化广场|广场|文化礼堂|礼堂|公开栏|公告栏|宣传栏|弄堂里?|楼道里?|江堤|堤上|村东头?口?|村西头?口?|村南头?口?|村北头?口?|后面|门口|活动室|小区|菜场|集市|学校门口|卫生室|便民中心|服务中心|会议室|自然村|那排[\u3400-\u9fff]{1,4}|中间那个[\u3400-\u9fff]{1,4})/

function placeIn(text: string, said: readonly Clause[]): Range | undefined {
  for (const clause of said) {
    const match = places.exec(text.slice(clause.start, clause.end))
    if (match) {
      const lead =
        /^.{0,20}(?:在|到|去|把|对|的|你们|我们|反映|说|请|从)(?=.{2})/.exec(match[0])?.[0].length ?? 0
      return { start: clause.start + match.index + lead, end: clause.start + match.index + match[0].length }
    }
  }
  return undefined
}
