/**
 * Fits what the signs of likeness are worth on the labelled pairs of several hands, and says first how that does on pairs it
 * was not fitted on: by folds in which no text stands on both sides, and on the pairs of each hand when fitted on the others
 * alone: `node tests/reading/likeness/fit.ts`. With `--write` it writes shared/reading/likeness/weights.ts. The same pairs
 * and signs give the same numbers every time.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { format } from '../../../infra/formatted.ts'
import { sureFrom, unsureFrom } from '../../../shared/reading/likeness/likeness.ts'
import { signsOf } from '../../../shared/reading/likeness/signs.ts'
import { type Pair, pairsOf, readingsOf } from './labelled.ts'
import { variantsOf } from './variants.ts'

interface Example {
  readonly source: string
  readonly group: number
  readonly label: Pair['label']
  /** Learned from, never judged. */
  readonly made: boolean
  /** How many more different pairs than same ones are made of it. */
  readonly surplus: number
  /** In thousandths. */
  readonly signs: readonly number[]
}

const { values: options } = parseArgs({ options: { write: { type: 'boolean' } } })

const sources = ['pairs.csv', 'differences/open.csv', 'differences/train.csv']
const pairs = sources.flatMap((source) => pairsOf(source))
const names = Object.keys(signsOf(...readingsOf(pairs[0] as Pair)))

/** Pairs that share a text are learned from, or judged, together. */
function groupsOf(all: readonly Pair[]): number[] {
  const parents = all.map((_, at) => at)
  const root = (at: number): number => (parents[at] === at ? at : root(parents[at] ?? at))
  const seen = new Map<string, number>()
  for (const [at, { a, b }] of all.entries())
    for (const text of [a.object, a.action, b.object, b.action]) {
      if ((text ?? '').length < 7) continue
      const known = seen.get(text ?? '')
      if (known === undefined) seen.set(text ?? '', at)
      else parents[root(at)] = root(known)
    }
  return all.map((_, at) => root(at))
}
const groups = groupsOf(pairs)
function exampleOf(pair: Pair, group: number, made: boolean, surplus = 0): Example {
  const values = signsOf(...readingsOf(pair))
  const signs = names.map((name) => Math.round((values[name] ?? 0) * 1000))
  return { source: pair.source, group, label: pair.label, made, surplus, signs }
}
const ofHand = new Map(sources.map((source) => [source, pairs.filter((pair) => pair.source === source)]))
const examples = pairs.flatMap((pair, at) => {
  const variants = variantsOf(pair, ofHand.get(pair.source) ?? [], at)
  const group = groups[at] ?? at
  const count = (label: Pair['label']) => variants.filter((variant) => variant.label === label).length
  return [
    exampleOf(pair, group, false, count('different') - count('same')),
    ...variants.map((variant) => exampleOf(variant, group, true)),
  ]
})

const depth = 3
const trees = 150
const pace = 0.08
/** Held against large leaves. */
const calm = 3
const fewest = 8
const steps = 24
/**
 * Pairs of the first hand have two fields of four and differ in more than one thing: they count for less, and what is made of
 * a pair for little. A pair of which more different ones are made than same ones counts for as many more.
 */
const worth = { hand: { 'pairs.csv': 0.4 } as Readonly<Record<string, number>>, made: 0.2 }
const weightOf = ({ source, made, surplus }: Example) =>
  made ? worth.made : (worth.hand[source] ?? 1) + worth.made * Math.max(0, surplus)

interface Tree {
  readonly splits: readonly (readonly [sign: number, below: number])[]
  /** In hundredths. */
  readonly leaves: readonly number[]
}

function leafOf({ splits }: Pick<Tree, 'splits'>, signs: readonly number[]): number {
  let at = 0
  while (at < splits.length) {
    const [sign, below] = splits[at] ?? [0, 0]
    at = 2 * at + ((signs[sign] ?? 0) < below ? 1 : 2)
  }
  return at - splits.length
}
const sumOf = (forest: readonly Tree[], { signs }: Example) =>
  forest.reduce((sum, tree) => sum + (tree.leaves[leafOf(tree, signs)] ?? 0) / 100, 0)
const likely = (sum: number) => 1 / (1 + Math.exp(-sum))

/** Boosted trees on the logistic loss; each looks at two signs of three and at three pairs of four, by turns. */
function fitted(from: readonly Example[]): Tree[] {
  const decided = from.filter(({ label }) => label !== 'unsure')
  const thresholds = names.map((_, sign) => {
    const sorted = [...new Set(decided.map(({ signs }) => signs[sign] ?? 0))].sort((a, b) => a - b)
    const between = sorted.slice(1).map((value, at) => Math.ceil((value + (sorted[at] ?? 0)) / 2))
    const all = decided.map(({ signs }) => signs[sign] ?? 0).sort((a, b) => a - b)
    const wide = Array.from(
      { length: steps },
      (_, at) => all[Math.floor((all.length * (at + 1)) / (steps + 1))] ?? 0,
    )
    return between.length <= steps ? between : [...new Set(wide)]
  })
  const sums = decided.map(() => 0)
  const forest: Tree[] = []
  for (let turn = 0; turn < trees; turn += 1) {
    const slopes = decided.map((one, at) => {
      const p = likely(sums[at] ?? 0)
      const weight = weightOf(one)
      return [weight * ((one.label === 'same' ? 1 : 0) - p), weight * p * (1 - p)] as const
    })
    const taken = decided.map((_, at) => at).filter((at) => (at * 7 + turn * 3) % 4 !== 0)
    const tree = grown(decided, slopes, taken, thresholds, turn)
    forest.push(tree)
    for (const [at, { signs }] of decided.entries())
      sums[at] = (sums[at] ?? 0) + (tree.leaves[leafOf(tree, signs)] ?? 0) / 100
  }
  return forest
}

type Slopes = readonly (readonly [number, number])[]
function grown(
  all: readonly Example[],
  slopes: Slopes,
  taken: readonly number[],
  thresholds: readonly (readonly number[])[],
  turn: number,
): Tree {
  const splits: [number, number][] = []
  let level: (readonly number[])[] = [taken]
  for (let deep = 0; deep < depth; deep += 1) {
    const next: (readonly number[])[] = []
    for (const members of level) {
      const split = bestSplit(all, slopes, members, thresholds, turn)
      splits.push(split)
      const [sign, below] = split
      next.push(members.filter((at) => (all[at]?.signs[sign] ?? 0) < below))
      next.push(members.filter((at) => (all[at]?.signs[sign] ?? 0) >= below))
    }
    level = next
  }
  const leaves = level.map((members) => {
    const [slope, bend] = totalOf(slopes, members)
    return Math.round((100 * pace * slope) / (bend + calm))
  })
  return { splits, leaves }
}

function totalOf(slopes: Slopes, members: readonly number[]): [number, number] {
  let [slope, bend] = [0, 0]
  for (const at of members) {
    slope += slopes[at]?.[0] ?? 0
    bend += slopes[at]?.[1] ?? 0
  }
  return [slope, bend]
}

/** The sign `base` is always below its threshold: a node that nothing parts. */
const unparted: [number, number] = [0, 9999]

function bestSplit(
  all: readonly Example[],
  slopes: Slopes,
  members: readonly number[],
  thresholds: readonly (readonly number[])[],
  turn: number,
): [number, number] {
  const [slope, bend] = totalOf(slopes, members)
  let best = unparted
  let most = 1e-6
  for (const [sign, values] of thresholds.entries()) {
    if ((sign + turn) % 3 === 0 || values.length === 0) continue
    const bins = new Float64Array((values.length + 1) * 3)
    for (const at of members) {
      const value = all[at]?.signs[sign] ?? 0
      let bin = 0
      while (bin < values.length && value >= (values[bin] ?? 0)) bin += 1
      bins[bin * 3] = (bins[bin * 3] ?? 0) + (slopes[at]?.[0] ?? 0)
      bins[bin * 3 + 1] = (bins[bin * 3 + 1] ?? 0) + (slopes[at]?.[1] ?? 0)
      bins[bin * 3 + 2] = (bins[bin * 3 + 2] ?? 0) + 1
    }
    let [left, leftBend, count] = [0, 0, 0]
    for (const [bin, below] of values.entries()) {
      left += bins[bin * 3] ?? 0
      leftBend += bins[bin * 3 + 1] ?? 0
      count += bins[bin * 3 + 2] ?? 0
      if (count < fewest || members.length - count < fewest) continue
      const gain =
        (left * left) / (leftBend + calm) +
        ((slope - left) * (slope - left)) / (bend - leftBend + calm) -
        (slope * slope) / (bend + calm)
      if (gain > most) {
        most = gain
        best = [sign, below]
      }
    }
  }
  return best
}

interface Judged extends Example {
  readonly score: number
}
const judge = (forest: readonly Tree[], ones: readonly Example[]): Judged[] =>
  ones.filter(({ made }) => !made).map((one) => ({ ...one, score: likely(sumOf(forest, one)) }))

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole).toFixed(3)
function figures(judged: readonly Judged[], from: number, to = from): string {
  const band = judged.filter(({ score }) => score >= from && score < to).length
  const decided = judged.filter(({ label, score }) => label !== 'unsure' && (score < from || score >= to))
  const found = decided.filter(({ score }) => score >= to)
  const right = found.filter(({ label }) => label === 'same').length
  const precision = share(right, found.length)
  const recall = share(right, decided.filter(({ label }) => label === 'same').length)
  return `P ${precision} R ${recall}${to > from ? ` band ${share(band, judged.length)}` : ''}`
}

const band = [unsureFrom, sureFrom] as const
/** How often a same pair stands before a different one, and precision where it equals recall. */
function order(judged: readonly Judged[]): string {
  const decided = judged.filter(({ label }) => label !== 'unsure').sort((a, b) => b.score - a.score)
  const same = decided.filter(({ label }) => label === 'same').length
  const even = decided.slice(0, same).filter(({ label }) => label === 'same').length
  let [before, pairs] = [0, 0]
  for (const { label } of decided) {
    if (label === 'same') before += 1
    else pairs += before
  }
  return `order ${share(pairs, same * (decided.length - same))} P=R ${share(even, same)}`
}
function report(name: string, judged: readonly Judged[]) {
  for (const source of new Set(judged.map((one) => one.source))) {
    const ones = judged.filter((one) => one.source === source)
    console.log(
      `${name} ${source} (${ones.length}): ${order(ones)}; from 0.5 ${figures(ones, 0.5)}; with the band ${figures(ones, ...band)}`,
    )
  }
}

console.log(`${pairs.length} pairs, and ${examples.length - pairs.length} made of them`)
const folds = 6
// Groups lie by the order of their first pair, so that neighbours, which are often of one kind, go to different folds.
const foldOf = ({ group }: Example) => (group * 31) % folds
report(
  'folds',
  Array.from({ length: folds }, (_, fold) => {
    const forest = fitted(examples.filter((one) => foldOf(one) !== fold))
    return judge(
      forest,
      examples.filter((one) => foldOf(one) === fold),
    )
  }).flat(),
)
for (const source of sources) {
  const forest = fitted(examples.filter((one) => one.source !== source))
  report(
    'other hands',
    judge(
      forest,
      examples.filter((one) => one.source === source),
    ),
  )
}

if (options.write) {
  const forest = fitted(examples)
  const line = ({ splits, leaves }: Tree) =>
    `${splits.map(([sign, below]) => `${sign}<${below}`).join(' ')}:${leaves.join(' ')}`
  const file = 'shared/reading/likeness/weights.ts'
  writeFileSync(
    new URL(`../../../${file}`, import.meta.url),
    [
      '/**',
      ' * What the signs of likeness are worth together: small trees, one a line. Each asks of a few signs whether they are below so',
      ' * many thousandths, from the root down, and adds the hundredths of the leaf it comes to. Written by',
      ' * tests/reading/likeness/fit.ts from the labelled pairs beside it.',
      ' */',
      `export const signNames = '${names.join(' ')}'`,
      `export const trees = \`\n${forest.map(line).join('\n')}\n\``,
      '',
    ].join('\n'),
  )
  format(file)
}
