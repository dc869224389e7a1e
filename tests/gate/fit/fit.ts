/**
 * Says how the labelled open half fares under other weights, and how it would if the words had never seen it: so many of
 * a hundred words are left out by lot, always the same ones. With 85 left out the first version stood as it did on a half that
 * nobody had read. `node tests/gate/fit/fit.ts`; what is best goes into shared/reading/fit/weights.ts by hand.
 */
import { indexOf, type Sayings } from '../../../shared/reading/fit/fit.ts'
import { sayings } from '../../../shared/reading/fit/topics.ts'
import { verdict } from '../../../shared/reading/fit/weights.ts'
import { casesOf, coveredCases, items, type Measured, measured } from './measured.ts'

/** Plain congruences, so that every run draws the same lots. */
function lots(seed: number): () => number {
  let at = seed
  return () => {
    at = (at * 1103515245 + 12345) % 2147483648
    return at / 2147483648
  }
}

function without(share: number, seed: number): Sayings {
  const lot = lots(seed)
  const ofItems = sayings.ofItems.map((line) => {
    const [names, words = ''] = line.split(' = ')
    const kept = words.split(' ').filter(() => lot() > share)
    return `${names} = ${kept.join(' ')}`
  })
  return { ...sayings, ofItems }
}

const draws = 4
const cases = casesOf('fit-open.csv')
const shares = [0, 0.6, 0.85]
const indexes = shares.map((share) =>
  Array.from({ length: draws }, (_, draw) => indexOf(items, without(share, draw + 7))),
)
const worth: { otherOver: number; otherLeast: number; perCharacter: number } = verdict

for (const otherOver of [1.5, 1.8, 2.2])
  for (const [otherLeast, perCharacter] of [
    [5, 0],
    [8, 0],
    [2, 0.2],
    [4, 0.2],
    [2, 0.3],
  ] as const) {
    Object.assign(worth, { otherOver, otherLeast, perCharacter })
    const shown = indexes.map((each, at) => {
      const all = each.map((index) => measured(cases, index))
      const mean = (of: keyof Measured) => all.reduce((sum, one) => sum + one[of], 0) / draws
      const figures = (['falseAlarms', 'found', 'named', 'shown'] as const).map((of) => mean(of).toFixed(3))
      return `without ${shares[at]}: ${figures.join(' ')}`
    })
    const covered = measured(coveredCases()).falseAlarms.toFixed(3)
    console.log(
      `over ${otherOver}, least ${otherLeast}, per ${perCharacter} | covered: ${covered} | ${shown.join(' | ')}`,
    )
  }
