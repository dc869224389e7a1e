import { it } from 'vitest'
import { patternsMade, patternsWritten } from '../support/patterns.ts'

const length = 1_000
const times = 5
/** Of the parts of all patterns one in so many is read. */
const step = 8
/** In ms, at the median; what is meant to hold, printed and not judged. */
const meant = 20

const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

it('reading 1,000 characters of what a pattern looks for', async () => {
  const made = await patternsMade()
  const { partsOf, readers, textOf, wordsLookedFor } = await import('../support/long-texts.ts')
  const all = [
    ...new Set([...patternsWritten().literals, ...made.patterns].flatMap(partsOf).concat(wordsLookedFor)),
  ]
  const parts = all.filter((_, at) => at % step === 0)
  for (const [name, read] of Object.entries(readers)) {
    const medians = parts.map((part) => {
      const text = textOf(part, length)
      const took = Array.from({ length: times }, (_, at) => {
        const begun = performance.now()
        // Another text each time, for some readers keep the last ones.
        read(text.slice(0, -1) + at)
        return performance.now() - begun
      })
      return { part, ms: median(took) }
    })
    const [worst] = medians.sort((a, b) => b.ms - a.ms)
    const over = medians.filter(({ ms }) => ms > meant).length
    const usual = median(medians.map(({ ms }) => ms))
    console.log(
      `${name}: median ${usual.toFixed(2)} ms, slowest ${worst?.ms.toFixed(1)} ms (${worst?.part.slice(0, 12)}…), ${over} of ${medians.length} texts over ${meant} ms`,
    )
  }
})
