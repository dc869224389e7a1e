/** What one text has where another, otherwise the same, has something else, by the longest sequence of characters that both have. Pure. */

export interface Replaced {
  readonly from: string
  readonly to: string
}
interface Placed extends Replaced {
  /** The characters beside it in the first text. */
  readonly before: string
  readonly after: string
}
export interface Aligned {
  /** Share of both that stands in both in the same order, 0 to 1. */
  readonly alike: number
  readonly replaced: readonly Placed[]
}

const same: Aligned = { alike: 1, replaced: [] }

export function align(a: string, b: string): Aligned {
  if (a === b) return same
  if (a === '' || b === '') return { alike: 0, replaced: [{ from: a, to: b, before: '', after: '' }] }
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const here = i * width + j
      const [down = 0, right = 0, both = 0] = [
        common[here + width],
        common[here + 1],
        common[here + width + 1],
      ]
      common[here] = a[i] === b[j] ? both + 1 : Math.max(down, right)
    }
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  const replaced: Placed[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [fromI, fromJ] = [i, j]
    while (i < a.length && j < b.length && a[i] !== b[j]) {
      if (at(i + 1, j) >= at(i, j + 1)) i += 1
      else j += 1
    }
    if (i >= a.length || j >= b.length) [i, j] = [a.length, b.length]
    if (i > fromI || j > fromJ)
      replaced.push({
        from: a.slice(fromI, i),
        to: b.slice(fromJ, j),
        before: a.slice(Math.max(0, fromI - 1), fromI),
        after: a.slice(i, i + 1),
      })
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1
      j += 1
    }
  }
  return { alike: (2 * at(0, 0)) / (a.length + b.length), replaced }
}
