/**
 * Fits what each sign of likeness is worth on labelled pairs, and says how it does on pairs it was not fitted on:
 * `node tests/reading/likeness/fit.ts [more.csv]`. The numbers go into shared/reading/likeness/likeness.ts by hand, rounded.
 */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { readAsked, signsOf } from '../../../shared/reading/likeness/likeness.ts'
import { indexOf } from '../../../shared/reading/title-search.ts'
import { firstCatalogue } from '../../lists/catalogue/first-catalogue.ts'

type Pair = Record<'same' | 'object_a' | 'action_a' | 'object_b' | 'action_b', string>
interface Labelled {
  readonly signs: readonly number[]
  readonly same: number
}

const index = indexOf(firstCatalogue())
const read = (object: string, action: string) => readAsked(index, { object, action })
const signs = Object.keys(signsOf(read('', ''), read('', '')))
const pairs = parse(readFileSync(new URL('pairs.csv', import.meta.url), 'utf8'), { columns: true }) as Pair[]
const labelled = pairs.map((pair): Labelled => {
  const found = signsOf(read(pair.object_a, pair.action_a), read(pair.object_b, pair.action_b))
  return { signs: Object.values(found), same: Number(pair.same) }
})

const likely = (worth: readonly number[], { signs }: Labelled) =>
  1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * (worth[at] ?? 0), 0)))

/** Logistic regression by plain descent; large numbers are held against it, so that no single sign decides. */
function fitted(from: readonly Labelled[]): number[] {
  let worth = signs.map(() => 0)
  for (let step = 0; step < 6000; step += 1) {
    const slope = worth.map((each, at) => (at === 0 ? 0 : 0.005 * each))
    for (const one of from) {
      const off = likely(worth, one) - one.same
      one.signs.forEach((sign, at) => {
        slope[at] = (slope[at] ?? 0) + (off * sign) / from.length
      })
    }
    worth = worth.map((each, at) => each - 0.8 * (slope[at] ?? 0))
  }
  return worth
}

const folds = 6
const blind = labelled.map((one, at) => ({ one, at }))
const worths = Array.from({ length: folds }, (_, fold) =>
  fitted(labelled.filter((_, at) => at % folds !== fold)),
)
const judged = blind.map(({ one, at }) => ({ same: one.same, score: likely(worths[at % folds] ?? [], one) }))
for (const from of [0.4, 0.45, 0.5, 0.55]) {
  const found = judged.filter(({ score }) => score >= from)
  const right = found.filter(({ same }) => same).length
  const recall = right / judged.filter(({ same }) => same).length
  console.log(`from ${from}: precision ${(right / found.length).toFixed(3)}, recall ${recall.toFixed(3)}`)
}
fitted(labelled).forEach((worth, at) => {
  console.log(signs[at], worth.toFixed(2))
})
