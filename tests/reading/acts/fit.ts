/**
 * 用标注样例重新训练“不得向村社要求什么”的识读权重，写入 shared/reading/acts/weights.ts；--with 另加一份样例，--out 改写到别的文件。
 * Fits the reader of acts to the labelled texts and writes its weights, or with --out to a file, as an import of a
 * county's words takes them. Says how it does on the sets; with --folds on the open one, held out fold by fold.
 *
 *   npm run fit-acts -- [--with rulings.csv] [--out weights.txt] [--folds] [--floor] [held] [fresh]
 *
 * 列 / columns of --with: text field labels [span] [item_seq or sieveCode], as `GET /v1/reading-examples` answers them.
 * labels 写行为代码，多个用“;”分开，没有则写 none；留空的行不用。A row without labels is left out; none says that nothing is asked.
 * --floor 只重写标准样例 / only writes the floor set that words are tried on, shared/reading/acts/floor-set.ts.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'csv-parse/sync'
import { command, Misuse, sheetFile } from '../../../infra/cli/command.ts'
import { format } from '../../../infra/formatted.ts'
import { doerOf } from '../../../shared/reading/acts/acts.ts'
import { canonicalWords } from '../../../shared/reading/acts/canonical-words.ts'
import { examplesOf } from '../../../shared/reading/acts/labelled.ts'
import { pack, unpack } from '../../../shared/reading/acts/packed.ts'
import { type ActReader, actsIn } from '../../../shared/reading/acts/read-acts.ts'
import { fitted as weightsOf } from '../../../shared/reading/acts/training.ts'
import { floorSetFile, floorSetPath } from './floor.ts'
import { fitted, type LabelledRow, labelledRow, type Row, setOf, standardWords } from './labelled.ts'

const root = join(import.meta.dirname, '../../..')

const readerOf = (rows: readonly LabelledRow[]): ActReader => ({
  model: unpack(pack(weightsOf(rows.flatMap((row) => examplesOf(row, standardWords))))),
  words: standardWords,
  own: canonicalWords,
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

/** An item of the first list keeps its number as the serial of its sieve code. */
const itemOf = ({ item_seq = '', sieveCode = '' }: Row) =>
  item_seq || (sieveCode === '' ? '' : String(Number(sieveCode.split('-')[2]) % 1000))

/** What somebody has labelled besides. */
function further(file: string): LabelledRow[] {
  const rows = parse(sheetFile(file), { columns: true, bom: true, relax_column_count: true }) as Row[]
  const said = rows.filter(({ labels = '' }) => labels.trim() !== '')
  console.log(`${file}: ${said.length} of ${rows.length} rows have labels`)
  return said.map((row, at) => labelledRow({ id: `with-${at}`, ...row, item_seq: itemOf(row) }))
}

function writeFloorSet(): void {
  writeFileSync(join(root, floorSetPath), floorSetFile())
  format(floorSetPath)
}

await command(import.meta.filename, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      with: { type: 'string' },
      out: { type: 'string' },
      folds: { type: 'boolean', default: false },
      floor: { type: 'boolean', default: false },
    },
  })
  const shown = positionals.map((name) => {
    if (name === 'held' || name === 'fresh') return name
    throw new Misuse(`没有这组样例：${name} / no such set: ${name}`)
  })
  if (values.floor) {
    writeFloorSet()
    return true
  }
  const more = values.with === undefined ? [] : further(values.with)
  const base = [...fitted(), ...more]
  const open = setOf('open')
  if (values.folds) {
    const folds = [0, 1, 2, 3, 4].map((fold) =>
      readerOf([...base, ...open.filter((row) => keyOf(row) % 5 !== fold)]),
    )
    told('open', (row) => folds[keyOf(row) % 5] as ActReader, open)
  }
  const packed = pack(weightsOf([...base, ...open].flatMap((row) => examplesOf(row, standardWords))))
  if (values.out !== undefined) writeFileSync(values.out, packed)
  else {
    writeFileSync(
      join(root, 'shared/reading/acts/weights.ts'),
      `/** Written by \`npm run fit-acts\` from the labelled texts; read by packed.ts. */\nexport const packedWeights =\n  '${packed}'\n`,
    )
    writeFloorSet()
  }
  console.log(`${packed.length} characters`)
  for (const name of shown) {
    const reader = { model: unpack(packed), words: standardWords, own: canonicalWords }
    told(name, () => reader, setOf(name))
  }
  return true
})
