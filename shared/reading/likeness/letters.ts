/** The characters of a text and the pairs of them, kept while it is compared with many. */
import type { Reading } from './asked.ts'
import { commonCharacters } from './words/common-characters.ts'

export const fields = ['object', 'action', 'place', 'finish'] as const
export type Field = (typeof fields)[number]

export interface Letters {
  readonly text: string
  readonly characters: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  /** How much each character tells, in the order of the text. */
  readonly telling: readonly number[]
}
export type ReadingLetters = Readonly<Record<Field | 'whole', Letters>>

/** What stands between two fields. */
const gap = ' '

const ranks = new Map([...commonCharacters].map((character, at) => [character, at]))
/** From a tenth for the commonest character to one. */
function tellingOf(character: string): number {
  if (character === gap) return 0
  const rank = ranks.get(character)
  return rank === undefined ? 1 : 0.1 + 0.8 * (Math.log(rank + 1) / Math.log(ranks.size))
}

function lettersIn(text: string): Letters {
  const pairs = new Set<string>()
  for (let at = 1; at < text.length; at += 1)
    if (text[at] !== gap && text[at - 1] !== gap) pairs.add(text.slice(at - 1, at + 1))
  return { text, characters: new Set(text), pairs, telling: text.split('').map(tellingOf) }
}

export const textOf = (reading: Reading, field: Field) => reading[field] ?? ''

const known = new WeakMap<Reading, ReadingLetters>()
export function lettersOf(reading: Reading): ReadingLetters {
  const before = known.get(reading)
  if (before) return before
  const of = (field: Field) => lettersIn(textOf(reading, field))
  const whole = lettersIn(fields.map((field) => textOf(reading, field)).join(gap))
  const made = { object: of('object'), action: of('action'), place: of('place'), finish: of('finish'), whole }
  known.set(reading, made)
  return made
}

/** Share of the pairs of characters of a text that another has. */
export function contained({ text }: Letters, other: Letters): number {
  let [count, all] = [0, 0]
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === gap || text[at - 1] === gap) continue
    all += 1
    if (other.pairs.has(text.slice(at - 1, at + 1))) count += 1
  }
  return all === 0 ? 0 : count / all
}

/** Share of the pairs of characters of either that both have. */
export function overlap(a: Letters, b: Letters): number {
  const [mine, other] = [Math.max(0, a.text.length - 1), Math.max(0, b.text.length - 1)]
  return mine + other === 0 ? 0 : (contained(a, b) * mine + contained(b, a) * other) / (mine + other)
}
