/**
 * 把接口文档写入 docs/openapi.json，把客户端的类型写入 clients/typescript/schema.ts；--announce 记为已告知前端。
 * `npm run openapi`: writes the document of the API to docs/openapi.json and the types of its client to
 * clients/typescript/schema.ts. Tests fail while they are not what this writes.
 * `npm run openapi -- --announce` makes it what front-end teams have been told, see docs/api-changes.md.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { command } from '../cli/command.ts'
import { announce } from './announced.ts'
import { clientTypes, typesFile } from './client-types.ts'
import { productDocument } from './product.ts'

const file = join(import.meta.dirname, '..', '..', 'docs', 'openapi.json')

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values } = parseArgs({ options: { announce: { type: 'boolean', default: false } } })
    const document = await productDocument()
    writeFileSync(file, `${JSON.stringify(document, null, 1)}\n`)
    writeFileSync(typesFile, await clientTypes(document))
    const operations = Object.values((document as { paths: Record<string, object> }).paths).flatMap(
      Object.keys,
    )
    process.stdout.write(
      `${operations.length} operations written to docs/openapi.json and clients/typescript/schema.ts\n`,
    )
    if (values.announce) process.stdout.write(announce(document))
    return true
  })
