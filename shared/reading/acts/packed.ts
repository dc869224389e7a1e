/** A fitted reading as it is kept: the features by name, their weights in sixty-three steps to either side of none. */

import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { judged as judgedActs, type Model } from './model.ts'
import type { Fit } from './training.ts'

const mostSteps = 63
/** What weighs less of the greatest says nothing: left out, it costs no room and no agreement (tests/reading/acts). */
const nothing = 1 / 40

const stepsOf = (weight: number, step: number) =>
  Math.abs(weight) < nothing * mostSteps * step ? 0 : Math.round(weight / step)

interface Head {
  readonly judged: readonly string[]
  readonly bias: readonly number[]
  readonly step: number
  readonly features: readonly string[]
}

/** @returns base64 */
export function pack({ features, bias, weights }: Fit, judged: readonly string[] = judgedActs): string {
  const width = judged.length
  const order = features
    .map((_, row) => row)
    .sort((a, b) => ((features[a] ?? '') < (features[b] ?? '') ? -1 : 1))
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const step = greatest / mostSteps
  const steps = new Int8Array(features.length * width)
  // Column by column: what stands side by side is alike.
  for (const [at, row] of order.entries())
    for (let column = 0; column < width; column += 1)
      steps[column * features.length + at] = stepsOf(weights[row * width + column] ?? 0, step)
  const head: Head = {
    judged,
    bias: bias.map((each) => Number(each.toFixed(4))),
    step,
    features: order.map((row) => features[row] ?? ''),
  }
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  return brotliCompressSync(Buffer.concat([length, text, Buffer.from(steps.buffer)]), {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).toString('base64')
}

/** The delivered weights unpack to 1 MB; what unpacks to more than this is no reading. */
const mostBytes = 16 * 1024 * 1024

function opened(packed: string): { head: Head; steps: Int8Array } {
  const bytes = brotliDecompressSync(Buffer.from(packed, 'base64'), { maxOutputLength: mostBytes })
  const textLength = bytes.readUInt32LE(0)
  const head = JSON.parse(bytes.subarray(4, 4 + textLength).toString('utf8')) as Head
  return { head, steps: new Int8Array(bytes.subarray(4 + textLength)) }
}

/** A reading that somebody sent. @returns undefined where it is none, or was fitted to other acts than are judged */
export function soundModel(packed: string): Model | undefined {
  try {
    const { head, steps } = opened(packed)
    return isSound(head, steps) ? modelOf(head, steps, judgedActs) : undefined
  } catch {
    return undefined
  }
}

function isSound({ judged: names, bias, step, features }: Head, steps: Int8Array): boolean {
  return (
    names.length === judgedActs.length &&
    judgedActs.every((name) => names.includes(name)) &&
    bias.length === names.length &&
    [...bias, step].every(Number.isFinite) &&
    features.every((feature) => typeof feature === 'string') &&
    steps.length === features.length * names.length
  )
}

export function unpack(packed: string, judged: readonly string[] = judgedActs): Model {
  const { head, steps } = opened(packed)
  return modelOf(head, steps, judged)
}

function modelOf(head: Head, steps: Int8Array, judged: readonly string[]): Model {
  const { length } = head.features
  const width = judged.length
  const columns = judged.map((name) => head.judged.indexOf(name))
  const weights = new Float32Array(length * width)
  for (let row = 0; row < length; row += 1)
    for (let column = 0; column < width; column += 1) {
      const from = columns[column] ?? -1
      weights[row * width + column] = from < 0 ? 0 : (steps[from * length + row] ?? 0) * head.step
    }
  return {
    bias: columns.map((column) => (column < 0 ? -20 : (head.bias[column] ?? 0))),
    rows: new Map(head.features.map((feature, row) => [feature, row])),
    weights,
  }
}
