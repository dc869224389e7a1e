/** The templates of a county's last start, for the next as long as nothing has changed that they are made of. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Templates } from './blueprint.ts'

// Whatever the synthesis reads; the lockfile stands for the packages. Reading it all takes 20 ms, the synthesis 1.4 s.
const folders = ['infra', 'shared', 'functions']
const files = ['cdk.json', 'package.json', 'package-lock.json']

/** @param given what the templates are made for, besides the sources */
function madeOf(root: string, given: unknown): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, given]))
  const add = (path: string) => hash.update(`${path}\n`).update(readFileSync(path))
  for (const file of files) add(join(root, file))
  for (const folder of folders) {
    const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    for (const each of found) if (each.isFile()) add(join(each.parentPath, each.name))
  }
  return hash.digest('hex')
}

export async function keptTemplates(
  { root, file, given }: { readonly root: string; readonly file: string; readonly given: unknown },
  synthesise: () => Promise<Templates>,
): Promise<Templates> {
  const hash = madeOf(root, given)
  const kept = read(file)
  if (kept?.hash === hash) return kept.templates
  const templates = await synthesise()
  writeFileSync(file, JSON.stringify({ hash, templates }))
  return templates
}

function read(file: string): { readonly hash: string; readonly templates: Templates } | undefined {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  } catch {
    // Cut short by a kill.
    return undefined
  }
}
