/** Notices that something may have been written to the table, by whomever. */
import { DatabaseSync } from 'node:sqlite'
import type { Engine } from './engine.ts'

// Looking whether the table's file changed costs microseconds; another engine has to be asked.
const lookEveryMs = 150
const askEveryMs = 300

export interface TableWatch {
  /** Looks now. */
  look(): void
  stop(): void
}

/** Calls `changed` when something may have been written to the table. */
export function watchTable(engine: Engine, changed: () => void): TableWatch {
  if (!engine.file) {
    const timer = setInterval(changed, askEveryMs)
    return { look: changed, stop: () => clearInterval(timer) }
  }
  const database = new DatabaseSync(engine.file, { readOnly: true })
  const version = database.prepare('PRAGMA data_version')
  let seen: unknown
  const look = () => {
    const present = version.get()?.data_version
    if (present === seen) return
    seen = present
    changed()
  }
  const timer = setInterval(look, lookEveryMs)
  return {
    look,
    stop() {
      clearInterval(timer)
      database.close()
    },
  }
}
