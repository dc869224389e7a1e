/**
 * Where somebody would have paused whose words a phone took down without a mark: before what asks, behind what has
 * happened, before what shows that all is done. Pure.
 */

import { shortActs } from './asked-words.ts'
import type { MessageText, Range } from './message-text.ts'
import {
  askedBefore,
  beginsAnew,
  countedOut,
  endsSo,
  notHappened,
  partOfAsking,
  spokenEnds,
} from './pause-words.ts'
import { wordAt, wordBefore } from './word-set.ts'

const mark = /[,。;:!?\n~ ]/
/** Spoken words have a mark, if at all, every so many characters. */
const farApart = 30
const shortest = 16

export function pausesIn({ text, gaps }: MessageText, { start, end }: Range): ReadonlySet<number> {
  let marks = 0
  for (let at = start; at < end; at += 1) if (mark.test(text[at] ?? '') || gaps.has(at)) marks += 1
  if (end - start < shortest || marks * farApart > end - start) return new Set()
  const pauses = new Set<number>()
  let from = start
  for (let at = start + 2; at < end - 1; at += 1) {
    if (!pausesAt(text, from, at)) continue
    pauses.add(at)
    // 认一下全部认完就行: what ends so begins behind the last act that is said to its end.
    const last = endsSo.exec(text.slice(from, at))
    if (last) pauses.add(from + (last[1] ?? '').length)
    from = at
  }
  const last = endsSo.exec(text.slice(from, end))
  if (last) pauses.add(from + (last[1] ?? '').length)
  return pauses
}

function pausesAt(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - 6), at)
  const behind = text.slice(at, at + 6)
  if (before.length < 2) return false
  if (wordBefore(spokenEnds, before, before.length) > 0) return true
  if (before.endsWith('了') && !notHappened.test(before) && !/^[的吗没解就才再都也还告]/.test(behind))
    return true
  if (countedOut.test(behind)) return !/[到对在给把向跟按于先的各,]$/.test(before)
  // 走一遍走完登记一次: the verb said again, to its end.
  const again = shortActs.has(behind[0] ?? '') && /^.[完好到过](?!的)/.test(behind)
  if (again && text.slice(from, at - 1).includes(behind[0] ?? '') && !/[都没未不要先去来一]$/.test(before))
    return true
  return wordAt(beginsAnew, text, at) > 0 && !askedBefore.test(before) && !partOfAsking.test(behind)
}
