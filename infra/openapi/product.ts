/** The document of the product as it stands: what each domain says of itself, put together. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { examplesOf } from '../../functions/gathered/examples.ts'
import { routesOf } from '../../functions/gathered/routes.ts'
import { domains } from '../../shared/domains.ts'
import type { FieldNames } from '../../shared/platform/fields.ts'
import { openApiDocument } from './document.ts'

const root = join(import.meta.dirname, '..', '..')
const nameOf = (folder: string) => folder.split('/').at(-1) ?? ''

async function fieldNames(folder: string): Promise<FieldNames> {
  const file = join(root, 'shared', folder, `${nameOf(folder)}.fields.ts`)
  if (!existsSync(file)) return {}
  const [names] = Object.values((await import(file)) as Record<string, FieldNames>)
  return names ?? {}
}

export async function productDocument(): Promise<object> {
  const folders = Object.entries(domains)
  const names = new Map(
    await Promise.all(folders.map(async ([folder]) => [folder, await fieldNames(folder)] as const)),
  )
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return openApiDocument({
    ...{ version, routesOf, examplesOf },
    titles: Object.fromEntries(folders.map(([folder, title]) => [nameOf(folder), title])),
    namesOf: (folder) => names.get(folder) ?? {},
    folderOf: (domain) => folders.find(([folder]) => nameOf(folder) === domain)?.[0] ?? '',
  })
}
