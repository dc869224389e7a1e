/** Fits the reader of unclear fields to the labelled texts and writes its weights; ordinary orders count a little as clear. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { pack } from '../../../shared/reading/acts/packed.ts'
import { type Example, fitted, standardFit } from '../../../shared/reading/acts/training.ts'
import { readProseByRules } from '../../../shared/reading/clarity.ts'
import {
  judged,
  signsOfField,
  type Unclear,
  type UnclearField,
} from '../../../shared/reading/unclear/read-unclear.ts'

type Row = Readonly<Record<string, string>>
const here = new URL('.', import.meta.url)
const rowsIn = (file: URL) => parse(readFileSync(file), { columns: true, relax_column_count: true }) as Row[]
const fields = ['object', 'action', 'place', 'finish_standard'] as const
const named = {
  object: 'object',
  action: 'action',
  place: 'place',
  finish_standard: 'finishStandard',
} as const
const blank = { object: null, action: null, place: null, finishStandard: null }

function exampleOf(field: UnclearField, text: string, labels: readonly string[], weight: number): Example {
  const ruled = readProseByRules({ ...blank, [named[field]]: text }).length > 0
  const holds = new Set(labels.length > 0 ? ['any', ...labels] : [])
  return { features: signsOfField(text, field, ruled), holds, weight }
}

const reading = new URL('../../../shared/reading/', here)
const labelled = [
  ...readdirSync(new URL('unclear/examples/', reading)).map(
    (file) => new URL(`unclear/examples/${file}`, reading),
  ),
  new URL('open.csv', here),
].flatMap((file) =>
  rowsIn(file).flatMap(({ field = '', text = '', labels = '' }) =>
    text !== '' && fields.includes(field as UnclearField)
      ? [exampleOf(field as UnclearField, text, labels === 'clear' ? [] : labels.split(/[;|]/), 1)]
      : [],
  ),
)
/** The sentences that the lists of words were tuned on say it by the codes of findings. */
const kindOf: Readonly<Record<string, Unclear>> = {
  ...{ placeholder: 'points_elsewhere', unnamed_reference: 'points_elsewhere', vague_time: 'manner_only' },
  ...{
    slogan: 'vague_act',
    vague_action: 'vague_act',
    vague_degree: 'vague_act',
    vague_scope: 'vague_scope',
  },
  ...{ vague_object: 'vague_scope', vague_place: 'vague_scope', vague_finish: 'vague_measure' },
  finish_unmeasured: 'no_measure',
}
const sentences = rowsIn(new URL('../clarity/sentences.csv', here)).map(
  ({ field = '', text = '', codes = '' }) =>
    exampleOf(
      (field === 'finishStandard' ? 'finish_standard' : field) as UnclearField,
      text,
      [...new Set(codes.split(' ').flatMap((code) => kindOf[code] ?? []))],
      1,
    ),
)

/** What orders ask in silence, but nobody looked at them for clarity field by field. */
const ordinaryWeight = 0.15
const ordinary = ['ordinary-orders.csv', 'spoken-orders.csv'].flatMap((file) =>
  rowsIn(new URL(`acts/examples/${file}`, reading)).flatMap((order) =>
    fields.flatMap((field) => (order[field] ? [exampleOf(field, order[field], [], ordinaryWeight)] : [])),
  ),
)
const options = { ...standardFit, atLeast: 2, looseness: 20, least: 0.3 }
const packed = pack(fitted([...labelled, ...sentences, ...ordinary], options, judged), judged)
writeFileSync(
  new URL('unclear/weights.ts', reading),
  `/** Written by \`node tests/reading/wording/fit.ts\` from the labelled texts; read by acts/packed.ts. */\nexport const packedWeights =\n  '${packed}'\n`,
)
console.log(`${packed.length} characters`)
