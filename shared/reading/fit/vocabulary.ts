/** Words that are looked for in a text: of those that begin at a place the longest hides the rest. */

/** Under a word, or under the part of it before …, stands what it says. */
interface Entry<T> {
  readonly says: T
  readonly rest: string
}

export interface Vocabulary<T> {
  readonly entries: ReadonlyMap<string, readonly Entry<T>[]>
  readonly longest: number
}

export interface Word<T> {
  readonly says: readonly T[]
  readonly start: number
  readonly end: number
}

/** How many characters may lie in the gap of a word. */
const gap = 8
const clauseEnd = /[,。;!?\n]/

export const linesOf = (text: string) => text.trim().split('\n')

export function vocabularyOf<T>(words: Iterable<readonly [word: string, says: T]>): Vocabulary<T> {
  const entries = new Map<string, Entry<T>[]>()
  for (const [word, says] of words) {
    const [head = '', rest = ''] = word.split('…')
    const there = entries.get(head)
    if (there) there.push({ says, rest })
    else entries.set(head, [{ says, rest }])
  }
  return { entries, longest: Math.max(0, ...[...entries.keys()].map(({ length }) => length)) }
}

/** @param text in its normal form, in small letters */
export function wordsIn<T>({ entries, longest }: Vocabulary<T>, text: string): Word<T>[] {
  const found: Word<T>[] = []
  for (let at = 0; at < text.length; ) {
    let next = at + 1
    for (let length = Math.min(longest, text.length - at); length > 0; length -= 1) {
      const end = at + length
      const says = entries
        .get(text.slice(at, end))
        ?.filter(({ rest }) => rest === '' || follows(text, end, rest))
        .map((entry) => entry.says)
      if (!says?.length) continue
      found.push({ says, start: at, end })
      next = end
      break
    }
    at = next
  }
  return found
}

function follows(text: string, from: number, rest: string): boolean {
  const within = text.slice(from, from + gap + rest.length)
  const at = within.indexOf(rest)
  return at >= 0 && !clauseEnd.test(within.slice(0, at))
}
