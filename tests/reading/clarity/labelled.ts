/** The labelled sentences, and how well a reading of them agrees with their labels. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { Act } from '../../../shared/reading/acts/acts.ts'
import { clearingIn } from '../../../shared/reading/acts/clearing.ts'
import { actsIn } from '../../../shared/reading/acts/read-acts.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'
import { readProse } from '../../../shared/reading/clarity.ts'

export interface Labelled {
  readonly field: 'object' | 'action' | 'place' | 'finishStandard'
  readonly kind: 'assist' | 'report_only'
  readonly text: string
  readonly codes: readonly string[]
}

export function labelledIn(file: string): Labelled[] {
  const rows = parse(readFileSync(new URL(file, import.meta.url)), { columns: true }) as Record<
    string,
    string
  >[]
  return rows.map(({ field, kind, text = '', codes = '' }) => ({
    field: field as Labelled['field'],
    kind: kind as Labelled['kind'],
    text,
    codes: codes.split(' ').filter(Boolean),
  }))
}

const negative: readonly Act[] = ['bear_responsibility', 'veto_rank', 'target', 'usage', 'daily_report']
const authority: readonly Act[] = ['enforce', 'penalise', 'inspect_firms']

/** The codes the sieve raises for a sentence, each once. */
export function codesFor({ field, kind, text }: Labelled): string[] {
  const prose = { object: null, action: null, place: null, finishStandard: null, [field]: text }
  const found = readProse(prose).map(({ code }) => code)
  const as = { field: field === 'finishStandard' ? 'finish_standard' : field, doer: 'village' } as const
  const acts = actsIn(text, standardReader(), as).flatMap(({ act, sure }) => (sure ? [act] : []))
  if (acts.some((act) => negative.includes(act))) found.push('negative_list')
  const beyond = acts.some((act) => authority.includes(act)) || clearingIn(text, 'village').length > 0
  if (kind === 'report_only' && beyond) found.push('beyond_report_only')
  return [...new Set(found)]
}

export interface Score {
  readonly raised: number
  readonly right: number
  readonly wanted: number
}
export const precisionOf = ({ right, raised }: Score) => (raised === 0 ? 1 : right / raised)
export const recallOf = ({ right, wanted }: Score) => (wanted === 0 ? 1 : right / wanted)

/** By code, and over all as `all`. */
export function scoresOf(sentences: readonly Labelled[]): Map<string, Score> {
  const scores = new Map<string, Score>()
  const add = (code: string, raised: number, right: number, wanted: number) => {
    const old = scores.get(code) ?? { raised: 0, right: 0, wanted: 0 }
    scores.set(code, { raised: old.raised + raised, right: old.right + right, wanted: old.wanted + wanted })
  }
  for (const sentence of sentences) {
    const raised = codesFor(sentence)
    for (const code of new Set([...raised, ...sentence.codes])) {
      const is = raised.includes(code)
      const should = sentence.codes.includes(code)
      for (const name of [code, 'all']) add(name, Number(is), Number(is && should), Number(should))
    }
  }
  return scores
}

/** Where reading and label disagree, for whoever tunes. */
export function disagreements(sentences: readonly Labelled[]): string[] {
  return sentences.flatMap((sentence) => {
    const raised = codesFor(sentence)
    const wrong = raised.filter((code) => !sentence.codes.includes(code)).map((code) => `+${code}`)
    const missed = sentence.codes.filter((code) => !raised.includes(code)).map((code) => `-${code}`)
    return wrong.length + missed.length === 0
      ? []
      : [`${sentence.field} ${sentence.text}  ${[...wrong, ...missed].join(' ')}`]
  })
}
