/** Fits a reading to labelled windows: a logistic regression for each of what is judged. Deterministic. */

import { judged as judgedActs } from './model.ts'

export interface Example {
  readonly features: ReadonlySet<string>
  /** Of what is judged, what holds. */
  readonly holds: ReadonlySet<string>
  readonly weight: number
}

export interface Fit {
  readonly features: readonly string[]
  readonly bias: readonly number[]
  readonly weights: Float32Array
}

export interface FitOptions {
  /** A feature of fewer examples is chance. */
  readonly atLeast: number
  /** Inverse strength of the pull towards no weight. */
  readonly looseness: number
  readonly rounds: number
  /** A feature that weighs less than this for everything is left out. */
  readonly least: number
}

export const standardFit: FitOptions = { atLeast: 4, looseness: 100, rounds: 15, least: 1 }

export function fitted(
  examples: readonly Example[],
  options: FitOptions = standardFit,
  judged: readonly string[] = judgedActs,
): Fit {
  const counts = new Map<string, number>()
  for (const { features, weight } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + weight)
  const features = [...counts].flatMap(([feature, count]) => (count >= options.atLeast ? [feature] : []))
  const rowOf = new Map(features.map((feature, row) => [feature, row]))
  const rows = examples.map(({ features: own }) =>
    Int32Array.from([...own].flatMap((feature) => rowOf.get(feature) ?? [])),
  )
  const width = judged.length
  const weights = new Float32Array(features.length * width)
  const bias = judged.map((name, column) => {
    const wanted = examples.map(({ holds }) => (holds.has(name) ? 1 : -1))
    const { vector, constant } = dualDescent(rows, wanted, examples, features.length, options)
    for (let row = 0; row < features.length; row += 1) weights[row * width + column] = vector[row] ?? 0
    return constant
  })
  return worthKeeping({ features, bias, weights }, options.least, judged.length)
}

function worthKeeping({ features, bias, weights }: Fit, least: number, width: number): Fit {
  const of = (row: number) => weights.subarray(row * width, (row + 1) * width)
  const kept = features.flatMap((_, row) =>
    of(row).some((weight) => Math.abs(weight) >= least) ? [row] : [],
  )
  const left = new Float32Array(kept.length * width)
  for (const [at, row] of kept.entries()) left.set(of(row), at * width)
  return { features: kept.map((row) => features[row] ?? ''), bias, weights: left }
}

/**
 * Dual coordinate descent for logistic regression with a squared penalty (Yu, Huang and Lin, Machine Learning 85, 2011).
 * The constant is the weight of a feature that every example has.
 */
function dualDescent(
  rows: readonly Int32Array[],
  wanted: readonly number[],
  examples: readonly Example[],
  size: number,
  { looseness, rounds }: FitOptions,
) {
  const vector = new Float64Array(size)
  let constant = 0
  const share = rows.map(({ length }) => 1 / Math.sqrt(Math.max(1, length)))
  const alphas = new Float64Array(rows.length)
  const order = rows.map((_, at) => at)
  let seed = 20261128
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  for (let at = 0; at < rows.length; at += 1) {
    const cap = looseness * (examples[at]?.weight ?? 1)
    alphas[at] = Math.min(0.001 * cap, 1e-8)
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      const kept = order[at] as number
      order[at] = order[other] as number
      order[other] = kept
    }
    for (const at of order) {
      const row = rows[at] as Int32Array
      const sign = wanted[at] as number
      const scale = share[at] as number
      const cap = looseness * (examples[at]?.weight ?? 1)
      let dot = constant
      for (const feature of row) dot += scale * (vector[feature] as number)
      // The square of an example's length: of its features one, and one of the constant.
      const square = row.length > 0 ? 2 : 1
      const before = alphas[at] as number
      let alpha = before
      for (let step = 0; step < 12; step += 1) {
        const slope = square * (alpha - before) + sign * dot + Math.log(alpha / (cap - alpha))
        const curve = square + cap / (alpha * (cap - alpha))
        let next = alpha - slope / curve
        if (next <= 0) next = alpha * 0.1
        else if (next >= cap) next = cap - (cap - alpha) * 0.1
        if (Math.abs(next - alpha) < 1e-9 * cap) {
          alpha = next
          break
        }
        alpha = next
      }
      const moved = (alpha - before) * sign
      if (moved === 0) continue
      alphas[at] = alpha
      for (const feature of row) vector[feature] = (vector[feature] as number) + moved * scale
      constant += moved
    }
  }
  return { vector, constant }
}
