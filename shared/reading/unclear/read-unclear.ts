/**
 * Reads a field of an order for what a village could not act on, in words that no list holds (R25). Fitted to labelled
 * texts; what the lists of words found is one of its signs. Pure.
 */

import { standardContext } from '../acts/context.ts'
import { featuresOf, type ReadText, readAs, standardFamilies, type Window } from '../acts/features.ts'
import { judgeFeatures, type Model } from '../acts/model.ts'
import { unpack } from '../acts/packed.ts'
import { placeOf } from '../acts/read-acts.ts'
import { normalForm } from '../normal.ts'
import { packedWeights } from './weights.ts'

/** What tests/reading/wording/LABELLING.md tells apart. */
export const kinds = [
  ...(['vague_scope', 'vague_act', 'vague_measure', 'no_measure'] as const),
  ...(['manner_only', 'points_elsewhere'] as const),
] as const
export type Unclear = (typeof kinds)[number]
export const judged = ['any', ...kinds] as const

export type UnclearField = 'object' | 'action' | 'place' | 'finish_standard'

export interface UnclearFound {
  readonly kind: Unclear
  readonly text: string
  readonly start: number
  readonly end: number
}

const words = { context: standardContext, families: standardFamilies }

/**
 * How much the surest kind adds, and from which log odds on it is told: set on the sets beside the tests. Whom and where is
 * asked about is told sooner: a village that must guess it does the work twice.
 */
const shareOfKind = 0.5
const toldFrom: Readonly<Record<UnclearField, number>> = {
  ...{ object: -1.3, place: -1.3, action: 0.3, finish_standard: 0.3 },
}

const whole = ({ text }: ReadText): Window => ({ start: 0, end: text.length })
const readField = (typed: string, field: UnclearField): ReadText =>
  readAs(normalForm(typed).text, words, { field, doer: 'village' })

/** A field is judged by all that it says: how long it is and whether it counts anything are signs, too. */
export function signsOfField(typed: string, field: UnclearField, ruled: boolean): Set<string> {
  const read = readField(typed, field)
  const signs = new Set<string>()
  featuresOf(read, whole(read), (feature) => signs.add(feature))
  const clauses = [...read.text].filter((mark) => ',，。;；'.includes(mark)).length + 1
  signs.add(`ruled:${ruled}`).add(`ruled:${ruled}:${field}`)
  signs.add(`length:${Math.min(8, read.text.length >> 1)}`).add(`clauses:${Math.min(4, clauses)}`)
  if (/[\d一二三四五六七八九十两]/.test(read.text)) signs.add('counts')
  return signs
}

let kept: Model | undefined
function standardModel(): Model {
  kept ??= unpack(packedWeights, judged)
  return kept
}

/**
 * The surest kind of unclearness, where there is one.
 * @param ruled whether the lists of words found something in the field
 */
export function unclearIn(
  typed: string,
  field: UnclearField,
  ruled: boolean,
  model: Model = standardModel(),
): UnclearFound | undefined {
  if (typed.trim() === '') return undefined
  const scores = judgeFeatures(model, signsOfField(typed, field, ruled))
  const of = kinds.map((_, at) => (scores[0] ?? 0) + shareOfKind * (scores[at + 1] ?? 0))
  const score = Math.max(...of)
  if (score < toldFrom[field]) return undefined
  const column = of.indexOf(score)
  const read = readField(typed, field)
  const place = placeOf(model, read, whole(read), column + 1)
  const { start, end } = normalForm(typed).typed(place.start, place.end)
  return { kind: kinds[column] as Unclear, text: typed.slice(start, end), start, end }
}
