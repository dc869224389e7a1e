/** The types of the client, made of the document by openapi-typescript as the client's workspace has it installed. */
import { createRequire } from 'node:module'
import { join } from 'node:path'

const workspace = join(import.meta.dirname, '..', '..', 'clients', 'typescript')

export const typesFile = join(workspace, 'schema.ts')

interface Generator {
  readonly default: (document: object, options: { readonly defaultNonNullable: boolean }) => Promise<unknown>
  readonly astToString: (tree: unknown) => string
}

/** The generator works on TypeScript 5, which the workspace has beside itself; the project's own has no such interface. */
export async function clientTypes(document: object): Promise<string> {
  const generator: Generator = createRequire(join(workspace, 'package.json'))('openapi-typescript')
  // A field with a default need not be sent; what comes back says by `required` that it is there.
  const tree = await generator.default(document, { defaultNonNullable: false })
  return `// Written by \`npm run openapi\` from docs/openapi.json.\n\n${closer(generator.astToString(tree))}`
}

/** Two fifths of what it writes are spaces at the beginning of lines: one of four will do. */
const closer = (text: string) =>
  text
    .replace(/^( {4})+/gm, (indent) => ' '.repeat(indent.length / 4))
    .trimEnd()
    .concat('\n')
