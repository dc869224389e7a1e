/** Weighs the signs of two texts by the trees of weights.ts. Pure. */
import { signNames, trees } from './weights.ts'

interface Tree {
  /** From the root down: a sign, by its place among the names, and below how many thousandths of it the left side is taken. */
  readonly splits: readonly (readonly [sign: number, below: number])[]
  readonly leaves: readonly number[]
}

const names = signNames.split(' ')
const forest = trees
  .trim()
  .split('\n')
  .map((line): Tree => {
    const [splits = '', leaves = ''] = line.split(':')
    return {
      splits: splits.split(' ').map((split) => {
        const [sign, below] = split.split('<').map(Number)
        return [sign ?? 0, below ?? 0]
      }),
      leaves: leaves.split(' ').map(Number),
    }
  })

/** 0 to 1. */
export function weigh(values: Readonly<Record<string, number>>): number {
  const signs = names.map((name) => Math.round((values[name] ?? 0) * 1000))
  let sum = 0
  for (const { splits, leaves } of forest) {
    let at = 0
    while (at < splits.length) {
      const [sign, below] = splits[at] ?? [0, 0]
      at = 2 * at + ((signs[sign] ?? 0) < below ? 1 : 2)
    }
    sum += leaves[at - splits.length] ?? 0
  }
  return 1 / (1 + Math.exp(-sum / 100))
}
