/**
 * `npm run openapi`: writes the document of the API to docs/openapi.json. A test fails while it is not what this writes.
 * `-- --announce` makes it what front-end teams have been told, see docs/api-changes.md.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { announce } from './announced.ts'
import { productDocument } from './product.ts'

const file = join(import.meta.dirname, '..', '..', 'docs', 'openapi.json')

if (import.meta.main) {
  const document = await productDocument()
  writeFileSync(file, `${JSON.stringify(document, null, 1)}\n`)
  const operations = Object.values((document as { paths: Record<string, object> }).paths).flatMap(Object.keys)
  process.stdout.write(`${operations.length} operations written to docs/openapi.json\n`)
  if (process.argv.includes('--announce')) process.stdout.write(announce(document))
}
