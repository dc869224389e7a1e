/** The folder a county keeps its files in: one county, one running process. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Journal } from './journal.ts'
import { StartFailure } from './start-failure.ts'

export interface DataFolder {
  readonly path: string
  release(): void
}

/** Beside a county's folder, that of the same county without people (`--empty`): neither is ever taken for the other. */
export const emptyFolder = (path: string) => `${path}-empty`

/** Takes the folder for this process. The lock is the operating system's, so it never outlives its holder. */
export function takeDataFolder(path: string): DataFolder {
  const held = join(path, 'running.json')
  const database = openLock(path)
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (cause) {
    database.close()
    const by = holderOf(held)
    throw new StartFailure(
      `${path} is in use by a running county${by}: stop it or set DATA_DIR / ${path} 正被运行中的县使用${by}，请先停止或另设 DATA_DIR`,
      cause,
    )
  }
  writeFileSync(held, JSON.stringify({ pid: process.pid }))
  return {
    path,
    release() {
      rmSync(held, { force: true })
      database.exec('COMMIT')
      database.close()
    },
  }
}

function openLock(path: string): DatabaseSync {
  try {
    mkdirSync(path, { recursive: true })
    return new DatabaseSync(join(path, 'lock.db'))
  } catch (cause) {
    throw new StartFailure(`cannot write to ${path}: ${String(cause)} / 无法写入 ${path}`, cause)
  }
}

function holderOf(file: string): string {
  try {
    return ` (pid ${String((JSON.parse(readFileSync(file, 'utf8')) as { pid: unknown }).pid)})`
  } catch {
    return ''
  }
}

// Another number whenever records or events are kept otherwise: a laptop's county is made anew, not converted.
const dataFormat = '2'

/** Notes whose data these are, and how they are written. @throws StartFailure where they are another county's, or another version's */
export function claim(journal: Journal, slug: string, dataDir: string): void {
  const owner = journal.setting('slug')
  if (owner !== undefined && owner !== slug)
    throw new StartFailure(
      `${dataDir} keeps the county ${owner}, not ${slug}: set DATA_DIR or start ${owner} / ${dataDir} 存放的是 ${owner} 而非 ${slug}`,
    )
  if (owner !== undefined && journal.setting('format') !== dataFormat)
    throw new StartFailure(
      `${dataDir} was written by another version of this project: run npm run reset / ${dataDir} 中的数据由另一版本写入，请先运行 npm run reset`,
    )
  journal.together(() => {
    journal.set('slug', slug)
    journal.set('format', dataFormat)
  })
}
