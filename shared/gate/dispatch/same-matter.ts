/** Whether two texts off the list ask for one matter. Pure. */
import { gramsOf } from '../../reading/title-search.ts'

/** Two texts are one matter when they share at least so much of their pairs of characters. */
const oneMatter = 0.5

export const pairsOf = (text: string): ReadonlySet<string> =>
  new Set(gramsOf(text).filter((gram) => gram.length > 1))

/** Share of the smaller text that both have. */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((gram) => b.has(gram)).length
  return both / Math.max(1, Math.min(a.size, b.size)) >= oneMatter
}
