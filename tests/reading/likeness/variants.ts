/**
 * Pairs made of labelled ones, for learning only: of two orders that are the same the second asks for another batch, half,
 * season, group or number, or for the work to be done again, and everything else stays as its author wrote it.
 */
import type { Asked } from '../../../shared/reading/likeness/likeness.ts'
import { classOfKind } from '../../../shared/reading/likeness/mark-signs.ts'
import { inFigures, type Marked, markedIn } from '../../../shared/reading/likeness/marks.ts'
import { everyday } from '../../../shared/reading/likeness/words/everyday.ts'
import { against } from '../../../shared/reading/likeness/words/marks.ts'
import { normalForm } from '../../../shared/reading/normal.ts'
import type { Pair } from './labelled.ts'

const sides = new Map(
  against
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', rest = ''] = line.split(': ')
      return [kind, rest.split(' / ').map((side) => (side.split(' ')[0] ?? '').replace(/\[(.).*?\]/, '$1'))]
    }),
)

const mapped = (asked: Asked, change: (text: string) => string): Asked => {
  const of = (text: string | null | undefined) => (text ? change(inFigures(normalForm(text).text)) : null)
  return {
    object: of(asked.object),
    action: of(asked.action),
    place: of(asked.place),
    finishStandard: of(asked.finishStandard),
  }
}
const wholeOf = ({ object, action, place, finishStandard }: Asked) =>
  [object, action, place, finishStandard].map((text) => normalForm(text ?? '').text).join('\n')

/** Heads of names, to give to others. */
const heads = ['前畈', '石坎', '东岙', '新庄', '沙地', '陈家', '梅园', '后沈', '双桥', '丰泽', '里塘', '西陈']

/** What is said instead of it. */
function insteadOf({ kind, value, said }: Marked, turn: number): string | undefined {
  const number = /[0-9]+/.exec(said)?.[0]
  if (number) return said.replace(number, String(Number(number) + 1 + (turn % 3)))
  if (kind.startsWith('name ')) return said.replace(value, heads[turn % heads.length] ?? '')
  const others = (sides.get(kind) ?? []).filter((side) => side !== value)
  return others[turn % Math.max(1, others.length)]
}

const followed = [
  (asked: Asked) => ({ ...asked, object: `${asked.object}的复查` }),
  (asked: Asked) => ({ ...asked, action: `上次没做的再补一遍,${asked.action}` }),
  (asked: Asked) => ({ ...asked, object: `${asked.object}回头看`, action: `再去看看,${asked.action}` }),
  (asked: Asked) => ({ ...asked, object: `第二遍${asked.object}` }),
]

const synonyms = everyday
  .trim()
  .split('\n')
  .map((line) => line.split(' ').filter((word) => word.length > 1))

/** The same in other everyday words, as far as they are known to be written for one another. */
function reworded(asked: Asked, turn: number): Asked {
  let left = 3
  return mapped(asked, (text) =>
    synonyms.reduce((read, words) => {
      const word = words.find((each) => read.includes(each))
      const other = words[turn % Math.max(1, words.length)]
      if (left === 0 || !word || !other || word === other || other.includes(word)) return read
      left -= 1
      return read.replaceAll(word, other)
    }, text),
  )
}

/** Whom or what it is about, where the object begins with it: 独居老人的走访. */
const subjectOf = ({ object }: Asked) => /^([^,，。、的]{2,8})的/.exec(object ?? '')?.[1]

/**
 * @param others whose subjects are given to this one
 * @param turn which of several ways is taken
 */
export function variantsOf(pair: Pair, others: readonly Pair[], turn: number): Pair[] {
  if (!pair.b.place) return []
  const made: Pair[] = []
  const texts = pair.label === 'same' ? [pair.b] : []
  // Nearly equal texts are of both kinds.
  if (turn % 3 === 0) texts.push(pair.a)
  for (const text of texts) {
    const [mine, other] = [markedIn(wholeOf(pair.a)), markedIn(wholeOf(text))]
    const taken = new Set<string>()
    for (const mark of other) {
      const called = classOfKind(mark.kind)
      if (!called || called === 'doing' || taken.has(mark.kind)) continue
      if (!mine.some(({ kind, value }) => kind === mark.kind && value === mark.value)) continue
      const instead = insteadOf(mark, turn)
      if (!instead || instead === mark.said) continue
      taken.add(mark.kind)
      const b = mapped(text, (each) => each.replaceAll(mark.said, instead))
      made.push({ ...pair, b, label: 'different' })
    }
    const again = [...mine, ...other].some(({ kind }) => kind === 'follow-up')
    const follow = followed[turn % followed.length]
    if (!again && follow && turn % 2 === 0) made.push({ ...pair, b: follow(text), label: 'different' })
    const [subject, instead] = [subjectOf(text), subjectOf(others[(turn * 7) % others.length]?.a ?? text)]
    if (subject && instead && subject !== instead && (text !== pair.b || pair.a.object?.includes(subject)))
      made.push({ ...pair, b: mapped(text, (each) => each.replaceAll(subject, instead)), label: 'different' })
  }
  if (turn % 2 === 0) made.push({ ...pair, b: reworded(pair.a, turn), label: 'same' })
  if (turn % 2 === 1 && pair.label !== 'unsure') made.push({ ...pair, b: reworded(pair.b, turn) })
  return made
}
