/**
 * Fits the reader of acts to the labelled texts and writes its weights. Says how it does on the sets, with the open one
 * held out fold by fold.
 */
import { writeFileSync } from 'node:fs'
import { doerOf, examplesOf } from '../../../shared/reading/acts/labelled.ts'
import { pack, unpack } from '../../../shared/reading/acts/packed.ts'
import { type ActReader, actsIn } from '../../../shared/reading/acts/read-acts.ts'
import { fitted as weightsOf } from '../../../shared/reading/acts/training.ts'
import { fitted, type LabelledRow, setOf, standardWords } from './labelled.ts'

const base = fitted()
const open = setOf('open')
const readerOf = (rows: readonly LabelledRow[]): ActReader => ({
  model: unpack(pack(weightsOf(rows.flatMap((row) => examplesOf(row, standardWords))))),
  words: standardWords,
  own: new Map(),
})
const keyOf = ({ id }: LabelledRow) => Number(id.replace(/\D+/g, '').slice(0, 4))

function told(name: string, reader: (row: LabelledRow) => ActReader, rows: readonly LabelledRow[]) {
  const found = rows.map((row) => actsIn(row.text, reader(row), { ...row, doer: doerOf(row.field) }))
  for (const sure of [false, true]) {
    const hits = rows.map((_, at) => (found[at] ?? []).filter((each) => each.sure || !sure))
    const wanted = rows.filter(({ labels }) => labels.length > 0).length
    const right = rows.filter(({ labels }, at) => labels.length > 0 && (hits[at]?.length ?? 0) > 0).length
    const any = hits.filter(({ length }) => length > 0).length
    const named = rows.reduce(
      (sum, { labels }, at) =>
        sum + labels.filter((label) => hits[at]?.some(({ act }) => act === label)).length,
      0,
    )
    const asked = rows.reduce((sum, { labels }) => sum + labels.length, 0)
    const given = hits.reduce((sum, { length }) => sum + length, 0)
    console.log(
      `${name} ${sure ? 'sure' : 'told'}: P ${(right / any).toFixed(3)} R ${(right / wanted).toFixed(3)}; by act P ${(named / given).toFixed(3)} R ${(named / asked).toFixed(3)}`,
    )
  }
}

if (process.argv.includes('--folds')) {
  const folds = [0, 1, 2, 3, 4].map((fold) =>
    readerOf([...base, ...open.filter((row) => keyOf(row) % 5 !== fold)]),
  )
  told('open', (row) => folds[keyOf(row) % 5] as ActReader, open)
}
const all = [...base, ...open]
const packed = pack(weightsOf(all.flatMap((row) => examplesOf(row, standardWords))))
writeFileSync(
  new URL('../../../shared/reading/acts/weights.ts', import.meta.url),
  `/** Written by \`npm run fit\` from the labelled texts; read by packed.ts. */\nexport const packedWeights =\n  '${packed}'\n`,
)
console.log(`${packed.length} characters`)

for (const name of process.argv.slice(2).filter((each) => each === 'held' || each === 'fresh')) {
  const reader = { model: unpack(packed), words: standardWords, own: new Map() }
  told(name, () => reader, setOf(name as 'held' | 'fresh'))
}
