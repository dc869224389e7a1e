/** Reads a text for patterns and says where they stand; quoted words are somebody else's and do not count. */
import { type Reading, turnedRound } from './word-lists.ts'

export interface Match {
  readonly category: string
  readonly label: Reading['label']
  readonly text: string
  readonly start: number
  readonly end: number
}

const quotes = /“[^”]*”|「[^」]*」|《[^》]*》|"[^"]*"/g

export function matchesIn(text: string, readings: readonly Reading[]): Match[] {
  const quoted = [...text.matchAll(quotes)].map(
    (quote) => [quote.index, quote.index + quote[0].length] as const,
  )
  return readings.flatMap(({ category, label, patterns }) => {
    const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)])
    return found.flatMap((match): Match[] => {
      const start = match.index
      const end = start + match[0].length
      if (quoted.some(([from, to]) => start >= from && end <= to)) return []
      if (turnedRound.test(text.slice(Math.max(0, start - 24), start))) return []
      return [{ category, label, text: match[0], start, end }]
    })
  })
}
