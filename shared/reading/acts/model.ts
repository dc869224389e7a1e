/**
 * A fitted reading: for each feature what it says for or against each act. A window's score is the sum of its features'
 * weights over the root of how many are known, so that long and short texts are held against one threshold. Pure.
 */

import { acts } from './acts.ts'
import { featuresOf, type ReadText, type Window } from './features.ts'

/** What is judged of a window: whether it asks anything at all that no village may be asked, and which act. */
export const judged = ['any', ...acts] as const

export interface Model {
  /** One for each of what is judged. */
  readonly bias: readonly number[]
  /** The row of weights of a feature. */
  readonly rows: ReadonlyMap<string, number>
  /** Row by row, one for each of what is judged. */
  readonly weights: ArrayLike<number>
}

/** Log odds of a window, one for each of what is judged. */
export function judge(model: Model, read: ReadText, window: Window): Float64Array {
  const features = new Set<string>()
  featuresOf(read, window, (feature) => features.add(feature))
  return judgeFeatures(model, features)
}

export function judgeFeatures({ rows, weights, bias }: Model, features: ReadonlySet<string>): Float64Array {
  const width = bias.length
  const sums = new Float64Array(width)
  let known = 0
  for (const feature of features) {
    const row = rows.get(feature)
    if (row === undefined) continue
    known += 1
    for (let at = 0; at < width; at += 1) sums[at] = (sums[at] ?? 0) + (weights[row * width + at] ?? 0)
  }
  const norm = Math.sqrt(Math.max(1, known))
  return sums.map((sum, at) => sum / norm + (bias[at] ?? 0))
}

/**
 * What each character of a window adds for one of what is judged: where it stands.
 * @param column of what is judged, which
 */
export function placesOf({ rows, weights, bias }: Model, read: ReadText, window: Window, column: number) {
  const width = bias.length
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
