/** A labelled text as it is read, and as examples to fit by. Pure. */

import { normalForm } from '../normal.ts'
import { type Act, acts, doerOf } from './acts.ts'
import { featuresOf, type ReadText, readAs, type Window, type Words, windowsOf } from './features.ts'
import type { Example } from './training.ts'

export interface Labelled {
  readonly text: string
  readonly field: string
  readonly own: ReadonlySet<string> | null
  readonly labels: readonly Act[]
  /** The words that make it what its labels say; none where nobody named them. */
  readonly spans: readonly string[]
  /** How many examples it counts for; one unless told. */
  readonly weight?: number | undefined
}

export const labelsFrom = (labels: string): Act[] =>
  labels.split(/[;|]/).filter((label): label is Act => acts.includes(label as Act))

export const readLabelled = ({ text, field, own }: Labelled, words: Words): ReadText =>
  readAs(normalForm(text).text, words, { field, doer: doerOf(field), own })

/** A window holds what its text holds where it touches the words that make it so. */
export function examplesOf(labelled: Labelled, words: Words): Example[] {
  const read = readLabelled(labelled, words)
  const places = labelled.spans.flatMap((span) => {
    const { text } = normalForm(span)
    const start = text === '' ? -1 : read.text.indexOf(text)
    return start < 0 ? [] : [{ start, end: start + text.length }]
  })
  return windowsOf(read.text).map((window) => {
    const touched =
      places.length === 0 || places.some(({ start, end }) => start < window.end && window.start < end)
    const holds = labelled.labels.length > 0 && touched
    return {
      features: featureSet(read, window),
      holds: new Set<string>(holds ? ['any', ...labelled.labels] : []),
      weight: labelled.weight ?? 1,
    }
  })
}

function featureSet(read: ReadText, window: Window): Set<string> {
  const features = new Set<string>()
  featuresOf(read, window, (feature) => features.add(feature))
  return features
}
