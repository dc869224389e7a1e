/**
 * What is dear to make and the same for every test: made by the first who needs it, kept under .local/made until what it
 * is made from changes.
 */
import { createHash, type Hash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

const root = join(import.meta.dirname, '..', '..')
const folder = join(root, '.local', 'made')
const making = new Map<string, Promise<string>>()

/**
 * @param from files and folders of the project, as paths from its root; any other content of theirs is another thing
 * @param make fills an empty folder that is moved to its place when it is whole
 * @returns the folder, not to be written to
 */
export function madeOnce(
  name: string,
  from: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const known = making.get(name)
  if (known) return known
  const made = whole(name, join(folder, `${name}-${fingerprint(from)}`), make)
  making.set(name, made)
  return made
}

async function whole(name: string, place: string, make: (folder: string) => Promise<void>): Promise<string> {
  if (existsSync(place)) return place
  mkdirSync(folder, { recursive: true })
  // The lock is the operating system's: it ends with whoever holds it, and the next one makes what is missing.
  const lock = new DatabaseSync(join(folder, `${name}.lock`), { timeout: 300_000 })
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    if (existsSync(place)) return place
    const former = readdirSync(folder).filter((each) => each.startsWith(`${name}-`))
    for (const each of former) rmSync(join(folder, each), { recursive: true, force: true })
    const unfinished = join(folder, `${name}-unfinished`)
    mkdirSync(unfinished)
    await make(unfinished)
    renameSync(unfinished, place)
    return place
  } finally {
    lock.close()
  }
}

function fingerprint(from: readonly string[]): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of from) addTo(hash, join(root, path))
  return hash.digest('hex').slice(0, 16)
}

function addTo(hash: Hash, path: string): void {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) addTo(hash, join(path, name))
  else hash.update(`${relative(root, path)}\n`).update(readFileSync(path))
}
