/** Words that are looked for at a place of a text, the longest first. Pure. */

export interface WordSet {
  readonly words: ReadonlySet<string>
  readonly longest: number
}

export const wordsOf = (text: string): string[] => text.trim().split(/\s+/)

export const wordSet = (text: string): WordSet => {
  const words = new Set(wordsOf(text))
  return { words, longest: Math.max(0, ...[...words].map(({ length }) => length)) }
}

/** How long the word is that begins at a place; 0 where none does. */
export function wordAt({ words, longest }: WordSet, text: string, at: number): number {
  for (let length = Math.min(longest, text.length - at); length > 0; length -= 1)
    if (words.has(text.slice(at, at + length))) return length
  return 0
}

/** How long the word is that ends at a place; 0 where none does. */
export function wordBefore({ words, longest }: WordSet, text: string, end: number): number {
  for (let length = Math.min(longest, end); length > 0; length -= 1)
    if (words.has(text.slice(end - length, end))) return length
  return 0
}

/** How far words follow upon each other from the head of a text, so many of them at most. */
export function headOf(set: WordSet, text: string, most: number): number {
  let end = 0
  for (let count = 0; count < most; count += 1) {
    const length = wordAt(set, text, end)
    if (length === 0) break
    end += length
  }
  return end
}

/** How far they lead up to the end of a text. */
export function tailOf(set: WordSet, text: string, most: number): number {
  let start = text.length
  for (let count = 0; count < most; count += 1) {
    const length = wordBefore(set, text, start)
    if (length === 0) break
    start -= length
  }
  return text.length - start
}
