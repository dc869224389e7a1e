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
  howOften,
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
  standsSo,
  urging,
  waived,
  wrapping,
} from './asked-words.ts'
import { type MessageText, type Range, trimmed } from './message-text.ts'
import { pausesIn } from './pauses.ts'
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
  address: Range | undefined,
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
      object: objectOf(text, said, said.length, undefined, 'named'),
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
  const split = objectAndAction(text, said, actAt, start, last.end, place ?? address)
  const object = outright && afterName(text, outright)
  return { ...split, ...(object ? { object } : {}), place, finishStandard }
}

const afterName = (text: string, { start, end, words }: Clause) =>
  trimmed(text, { start: start + (named.exec(words)?.[0].length ?? 0), end })

function clausesIn(
  message: MessageText,
  matter: Range,
  taken: readonly Range[],
  days: readonly Range[],
): Clause[] {
  const { text } = message
  const gaps = new Set([...message.gaps, ...pausesIn(message, matter)])
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

const askedBefore = /(?:(?<!申|邀)请|请你们|请大家|麻烦|麻烦你们|你们|务必|要|须|需|请村里)[于在]?$/
const asks =
  /请你们|麻烦你们|请各位|请大家|烦请|麻烦|务必|(?<!申|邀|聘|宴)请(?!假|示|客|人)|^你(?![们村家]|那)|必须|需要|你们(?!村|那|家)|(?<![主重需不只首概还想又])要(?!求|点|件|闻|素|填|领|出|办|搬|拆|上点心)/g

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
  // 先各家讲, at the end of a clause.
  if (following === '' && urged.test(words.slice(0, at))) return true
  return (at === 0 && !/[对跟照]/.test(verb)) || (afterShort.test(following) && !/[对跟照看]/.test(verb))
}

/** Before a verb that ends a clause: 先各家讲. */
const urged = /先(?:各[家户村]|再|去)?$/

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
  const of = /^[^、的]{0,10}的(?!话)[\u3400-\u9fff]/.exec(following)
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
  // 死鸡死鸭看到报镇, 先各家讲: asked for certain.
  const led = /(?:看到|发现|遇到|见到|先.{0,3})$/.test(said[first.at]?.words.slice(0, first.act) ?? '')
  return next && first.asked === undefined && first.act > 1 && rest.length < 4 && !goesFar.test(rest) && !led
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
    const short = said[behindDay - 1]
    const shared =
      behindDay - 1 > actAt && short?.beforeDay && short.words.length < 7 && actIn(short.words) === undefined
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
function objectOf(
  text: string,
  said: readonly Clause[],
  until: number,
  place: Range | undefined,
  stories: 'named' | 'left out',
): Range | undefined {
  for (let at = until - 1; at >= 0; at -= 1) {
    const clause = said[at]
    if (!clause) continue
    const hear = hearsay.exec(clause.words)?.[0].length ?? 0
    const stands =
      standing.test(clause.words) && (stories === 'left out' || namedIn(clause.words) === undefined)
    // 采血车来村口
    const comes = place?.end === clause.end && /[来到去]/.test(text[place.start - 1] ?? '')
    if (hear === 0 && (stands || comes || reason.test(clause.words))) continue
    const object = nounOf(text, clause.start + hear, clause.end, place)
    if (object) return object
  }
  return undefined
}

/** 路灯有四盏不亮: where a name ends and how things stand with it begins. */
const namedIn = (words: string): number | undefined => {
  const so = standsSo.exec(words)
  return so && so.index > 1 ? so.index : undefined
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
  /(?:请你们|请大家|请各位|麻烦|务必|请|也要|都要|要|需要|需|须|应|必须|统一|进行一次|开展一次|进行|开展|由村里|你们|村里|大家|各村|在|于|也|都|了|上半年|下半年|今年|,|、){1,4}$/

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
  const topic = topicOf(text, said, actAt, place)
  if (topic)
    return {
      object: topic,
      action: trimmed(text, {
        start: (!wrapping.test(said[1]?.words ?? '') && said[1]?.start) || start,
        end,
      }),
    }
  const from = clause.start + widened(text.slice(clause.start, start))
  const action = trimmed(text, { start: from, end: Math.max(from, end) })
  const before = nounOf(text, clause.start, Math.min(from, start), place)
  if (before) return { object: before, action }
  const earlier = objectOf(text, said, actAt, place, 'left out')
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
  // 张榜公布11月村务财务情况: behind the act; the act alone would say nothing.
  const listed = isListed(text, start)
  const behind = listed && !far.test(clause.words) ? behindAct(text, clause, start) : undefined
  // 开具证明, 收取卫生费: the act keeps its object, for what no village may be asked is told by both.
  const stands = objectOf(text, said, actAt, place, 'named')
  // 看界, of a dispute that was named: two characters behind an act are part of it.
  if (behind && (!stands || behind.end - behind.start > 2)) return { object: behind, action }
  if (stands) return { object: stands, action }
  const next = said[actAt + 1]
  const inNext =
    listed && next && behindAct(text, next, next.start + (actIn(next.words) ?? next.words.length))
  if (inNext) return { object: inNext, action }
  const story = said[actAt - 1]
  return { object: story && nounOf(text, story.start, story.end, place), action }
}

/** What is named behind an act: 村民代表会议 of 召集一次村民代表会议. */
function behindAct(text: string, clause: Clause, act: number): Range | undefined {
  if (act >= clause.end) return undefined
  const often = howOften.exec(text.slice(act, clause.end - 1))?.[0].length
  return nounOf(text, act + (often ?? actAtLength(text, act)), clause.end)
}

/** 堵死的水管,村里先看一看: a name by itself at the head of all is what it is about, whoever the next clause begins with. */
function topicOf(
  text: string,
  said: readonly Clause[],
  actAt: number,
  place: Range | undefined,
): Range | undefined {
  const [head, next] = said
  if (!head || !next || actAt < 1 || actAt > 2 || head.sentence !== next.sentence || head.words.length > 20)
    return undefined
  if (askedIn(next.words) !== undefined && askedIn(next.words) !== 1) return undefined
  if (!isTopic(head)) return undefined
  return nounOf(text, head.start, head.end, place)
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
    // 文化礼堂漏雨了: what is left is no name.
    if (place.start <= start + 1 && standsSo.exec(text.slice(place.end, end))?.index !== 0) start = place.end
    if (place.end >= end - 1 && /[在到于]/.test(text[place.start - 1] ?? '')) end = place.start - 1
  }
  let words = text.slice(start, end)
  const lead = leadOf(words)
  words = words.slice(lead)
  // 种菜大户请各网格通知一声: what asks ends the name.
  const so = namedIn(words)
  const until = [...words.matchAll(asks)].find((match) => match.index > 1)?.index
  const asked = so === undefined ? until : Math.min(so, until ?? so)
  let tail = asked === undefined ? (objectTail.exec(words)?.[0].length ?? 0) : words.length - asked
  while (request.test(words.slice(0, words.length - tail)))
    tail += request.exec(words.slice(0, words.length - tail))?.[0].length ?? 1
  const range = trimmed(text, { start: start + lead, end: end - tail })
  if (!range || range.end - range.start < 2) return undefined
  const name = text.slice(range.start, range.end)
  return nobody.words.has(name) || nobodyForms.test(name) ? undefined : range
}

const places =
  /[\u3400-\u9fff]{0,8}(?:房前屋后|田间地头|田头|村口|路口|山脚|后山|山坡|山塘边|溪边|河边|江边|塘边|路边|边上|水库边上?|河面上?|溪滩边|老街后面|老街|文化广场|广场|文化礼堂|礼堂|公开栏|公告栏|宣传栏|弄堂里?|楼道里?|江堤|堤上|村东头?口?|村西头?口?|村南头?口?|村北头?口?|后面|门口|活动室|小区|菜场|集市|学校门口|卫生室|便民中心|服务中心|会议室|自然村|那排[\u3400-\u9fff]{1,4}|中间那个[\u3400-\u9fff]{1,4})/

function placeIn(text: string, said: readonly Clause[]): Range | undefined {
  for (const clause of said) {
    const match = places.exec(text.slice(clause.start, clause.end))
    if (match) {
      const lead =
        /^.{0,20}(?:在|到|去|把|对|的|你们|我们|反映|说|请|从|来|高峰)(?=.{2})/.exec(match[0])?.[0].length ??
        0
      return { start: clause.start + match.index + lead, end: clause.start + match.index + match[0].length }
    }
  }
  return undefined
}
