/**
 * 把 shared/domains.ts 各领域的声明按方面汇总，写入 functions/gathered。
 * `npm run gather`: writes down, aspect by aspect, what the domains of shared/domains.ts say of themselves, for the few
 * who need all of it. An aspect has a file of its own, so that nobody bundles what he does not read; the files are plain
 * imports, to be followed like any other. A test fails while they are not what this writes.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { domains } from '../shared/domains.ts'
import { command } from './cli/command.ts'
import { format } from './formatted.ts'

const root = join(import.meta.dirname, '..')
export const gatheredFolder = 'functions/gathered'

/** By the ending of a domain's file: what its export ends in, and what all of them are. */
export const aspects = {
  contract: { named: 'Routes', what: 'The routes of all domains' },
  examples: {
    named: 'Examples',
    what: 'What is sent to the routes of all domains, as documents show it and tests send it',
  },
  refusals: { named: 'Refusals', what: 'Why all domains refuse' },
  events: { named: 'Events', what: 'What happens in all domains' },
  told: { named: 'Told', what: 'Who is told of it' },
  projection: { named: 'Projection', what: 'What is kept from the stream' },
  records: { named: 'Records', what: 'How the records of all domains live, and who reads them' },
  holdings: { named: 'Holdings', what: 'Whose work the records of all domains are' },
  ways: { named: 'Ways', what: 'What calls all domains, and what their functions may do' },
} as const
export type Aspect = keyof typeof aspects

const nameOf = (domain: string) => domain.split('/').at(-1) ?? ''
const inCamel = (name: string) => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The text of an aspect's file: the domains that have one, in the order of the list. */
function gathered(aspect: Aspect, from: readonly string[]): string {
  const { named, what } = aspects[aspect]
  const speaking = from
    .map((domain) => ({
      name: nameOf(domain),
      exported: `${inCamel(nameOf(domain))}${named}`,
      path: `shared/${domain}/${nameOf(domain)}.${aspect}.ts`,
    }))
    .filter(({ path }) => existsSync(join(root, path)))
  const imports = speaking
    .map(({ exported, path }) => `import { ${exported} } from '../../${path}'`)
    .sort((a, b) => ((a.split("'")[1] ?? '') < (b.split("'")[1] ?? '') ? -1 : 1))
  const entries = speaking.map(
    ({ name, exported }) => `  ${/-/.test(name) ? `'${name}'` : name}: ${exported},`,
  )
  return [
    `/** ${what}; written by \`npm run gather\` from shared/domains.ts. */`,
    ...imports,
    '',
    `export const ${inCamel(`${named.toLowerCase()}Of`)} = {`,
    ...entries,
    '}',
    '',
  ].join('\n')
}

/** Every gathered file by its path from the project's root. */
export function gatheredFiles(from: readonly string[] = Object.keys(domains)): Map<string, string> {
  const all = Object.keys(aspects) as Aspect[]
  return new Map(
    all.map((aspect) => [
      `${gatheredFolder}/${aspects[aspect].named.toLowerCase()}.ts`,
      gathered(aspect, from),
    ]),
  )
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    parseArgs()
    const files = gatheredFiles()
    const folder = join(root, gatheredFolder)
    mkdirSync(folder, { recursive: true })
    for (const file of readdirSync(folder))
      if (!files.has(`${gatheredFolder}/${file}`)) rmSync(join(folder, file))
    for (const [path, text] of files) writeFileSync(join(root, path), text)
    process.stdout.write(
      `${Object.keys(domains).length} domains, ${files.size} aspects gathered into ${gatheredFolder}\n`,
    )
    format(gatheredFolder)
    return true
  })
