import { beforeAll, expect, it } from 'vitest'
import { type Pattern, patternsMade, patternsWritten } from '../support/patterns.ts'

// A field takes a thousand characters. What patterns look for, over and over, with and without an end that spoils it: a
// text of forty-nine characters once held the API for five seconds. A whole second, at the best of five, means that it
// would again; what it takes is printed by tests/benchmarks/long-texts.bench.ts.
const most = 1_000
const longest = 1_000
/** Of the parts of all patterns, so many are read; which ones moves on from reader to reader. */
const step = 8

let patterns: Pattern[]
let long: typeof import('../support/long-texts.ts')

beforeAll(async () => {
  // Before anything is loaded that makes patterns.
  const made = await patternsMade()
  patterns = [...patternsWritten().literals, ...made.patterns]
  long = await import('../support/long-texts.ts')
})

it('every reader reads a thousand characters of anything that a pattern looks for at once', () => {
  const parts = [...new Set([...patterns.flatMap(long.partsOf), ...long.wordsLookedFor])]
  expect(parts.length).toBeGreaterThan(1_000)
  const slow: string[] = []
  for (const [at, [name, read]] of Object.entries(long.readers).entries()) {
    read('走访')
    for (const part of parts.filter((_, place) => place % step === at % step)) {
      const text = long.textOf(part, most)
      const took = fastest(() => read(text), longest)
      if (took > longest) slow.push(`${name}: ${part.slice(0, 12)}… ${Math.round(took)} ms`)
    }
  }
  expect(slow).toEqual([])
})

/** Of five times, or the first that is quick enough. */
function fastest(act: () => unknown, enough: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < 5 && least > enough; time += 1) {
    const begun = performance.now()
    act()
    least = Math.min(least, performance.now() - begun)
  }
  return least
}
