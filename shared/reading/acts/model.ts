/**
 * A fitted reading: for each feature what it says for or against each act. A window's score is the sum of its features'
 * weights over the root of how many are known, so that long and short texts are held against one threshold. Pure.
 */

import { type Act, acts } from './acts.ts'
import { featuresOf, type ReadText, type Window } from './features.ts'

/** What is judged of a window: whether it asks anything at all that no village may be asked, and which act. */
export const judged = ['any', ...acts] as const
export type Judged = 'any' | Act
const width = judged.length

export interface ActModel {
  /** One for each of what is judged. */
  readonly bias: readonly number[]
  /** The row of weights of a feature. */
  readonly rows: ReadonlyMap<string, number>
  /** Row by row, one for each of what is judged. */
  readonly weights: ArrayLike<number>
}

/** Log odds of a window, one for each of what is judged. */
export function judge({ rows, weights, bias }: ActModel, read: ReadText, window: Window): Float64Array {
  const sums = new Float64Array(width)
  const known = new Set<number>()
  featuresOf(read, window, (feature) => {
    const row = rows.get(feature)
    if (row === undefined || known.has(row)) return
    known.add(row)
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (weights[row * width + at] ?? 0)
  })
  const norm = Math.sqrt(Math.max(1, known.size))
  return sums.map((sum, at) => sum / norm + (bias[at] ?? 0))
}

/** What each character of a window adds for one of what is judged: where the act stands. */
export function placesOf({ rows, weights }: ActModel, read: ReadText, window: Window, of: Judged) {
  const column = judged.indexOf(of)
  const places = new Float64Array(window.end - window.start)
  featuresOf(read, window, (feature, from, to) => {
    const row = rows.get(feature)
    if (row === undefined || to - from > longestWord) return
    const weight = (weights[row * width + column] ?? 0) / (to - from)
    for (let at = from - window.start; at < to - window.start; at += 1)
      places[at] = (places[at] ?? 0) + weight
  })
  return places
}

/** What is said of more than a word says nothing of where. */
const longestWord = 8
