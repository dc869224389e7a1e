/**
 * Whose duty is it? From the duties that read like a matter to the units that answer for them: a station of the town,
 * the town itself, or the department that leads or took the matter back. Pure.
 */
import type { Duty, DutyCategory } from './duty.ts'
import { type DutyIndex, rank } from './duty-search.ts'

/** Why a unit is suggested: what the list says of it, and the words that led there. */
export interface Saying {
  readonly duty: Duty
  /** `answers`: its own duty, or the department's that leads or took it back. `cooperates`: it only helps. */
  readonly part: 'answers' | 'cooperates'
  readonly words: readonly string[]
  readonly score: number
}

export interface Taker {
  readonly unit: string
  readonly score: number
  readonly entries: readonly Saying[]
}

/** Beyond a third of the best, what is found shares no more than chance with the text. */
const nearEnough = 0.34
/** A unit that only cooperates comes after the one that answers. */
const cooperatesShare = 0.6
/** Further duties of the same unit speak for it, each at a fraction of the last. */
const nextShare = 0.25
const entriesShown = 3

/** Units by how much the list speaks for them, best first; equal ones in the order of their codes. */
export function takersOf(index: DutyIndex, text: string, town: string): Taker[] {
  const found = rank(index, text)
  const best = found[0]?.score ?? 0
  const sayings = found
    .filter(({ score }) => score >= best * nearEnough)
    .flatMap(({ duty, score, words }) => [
      ...sayingOf(answering(duty, town), { duty, part: 'answers', words, score }),
      ...(duty.category === 'cooperating' && duty.station
        ? sayingOf(`${town}-${duty.station}`, {
            duty,
            part: 'cooperates',
            words,
            score: score * cooperatesShare,
          })
        : []),
    ])
  return [...Map.groupBy(sayings, ({ unit }) => unit)]
    .map(([unit, of]) => {
      const entries = of
        .map(({ saying }) => saying)
        .sort((a, b) => b.score - a.score)
        .slice(0, entriesShown)
      const score = entries.reduce((sum, entry, at) => sum + entry.score * nextShare ** at, 0)
      return { unit, score, entries }
    })
    .sort((a, b) => b.score - a.score || (a.unit < b.unit ? -1 : 1))
}

const sayingOf = (unit: string, saying: Saying) => [{ unit, saying }]

/** Who answers for a duty in a town. */
export function answering(
  { category, station, department }: Pick<Duty, 'category' | 'station' | 'department'>,
  town: string,
): string {
  if (leads[category] && department) return `${town.slice(0, 6)}-${department}`
  return station ? `${town}-${station}` : town
}

const leads: Readonly<Record<DutyCategory, boolean>> = { basic: false, cooperating: true, taken_back: true }
