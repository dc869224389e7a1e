/** Notices that something may have been written to the table, by whomever. */
import { DatabaseSync } from 'node:sqlite'
import type { Engine } from './engine.ts'

// Looking whether the table's file changed costs microseconds; another engine has to be asked.
const lookEveryMs = 150
const askEveryMs = 300

/** Calls `changed` when something may have been written to the table, by whomever. */
export function watchTable(engine: Engine, changed: () => void): () => void {
  if (!engine.file) {
    const timer = setInterval(changed, askEveryMs)
    return () => clearInterval(timer)
  }
  const database = new DatabaseSync(engine.file, { readOnly: true })
  const version = database.prepare('PRAGMA data_version')
  let seen: unknown
  const timer = setInterval(() => {
    const present = version.get()?.data_version
    if (present === seen) return
    seen = present
    changed()
  }, lookEveryMs)
  return () => {
    clearInterval(timer)
    database.close()
  }
}
