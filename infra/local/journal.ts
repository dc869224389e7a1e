/** What the county's runner must not forget: one SQLite file beside the table's, committed before it answers. */
import { DatabaseSync, type StatementSync } from 'node:sqlite'

export type Row = Record<string, string | number | null>

export interface Journal {
  run(sql: string, ...values: (string | number | null)[]): number
  row<T extends Row>(sql: string, ...values: (string | number | null)[]): T | undefined
  rows<T extends Row>(sql: string, ...values: (string | number | null)[]): T[]
  /** All of `act` or none of it; `act` must not wait for anything. */
  together<T>(act: () => T): T
  setting(key: string): string | undefined
  set(key: string, value: string): void
  close(): void
}

// WAL with synchronous=NORMAL keeps every commit when the process is killed; only a power cut could lose the last.
const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  CREATE TABLE IF NOT EXISTS settings (key TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS executions (
    arn TEXT PRIMARY KEY, machine TEXT NOT NULL, name TEXT NOT NULL, input TEXT NOT NULL, status TEXT NOT NULL,
    started_at INTEGER NOT NULL, deadline INTEGER, state TEXT, stopped_at INTEGER, output TEXT, error TEXT, cause TEXT
  );
  CREATE TABLE IF NOT EXISTS entries (
    execution TEXT NOT NULL, state TEXT NOT NULL, nth INTEGER NOT NULL, token TEXT UNIQUE, invoked INTEGER NOT NULL,
    deadline INTEGER, outcome TEXT, value TEXT, error TEXT, PRIMARY KEY (execution, state, nth)
  );
  CREATE TABLE IF NOT EXISTS deliveries (
    id INTEGER PRIMARY KEY AUTOINCREMENT, source TEXT NOT NULL, target TEXT NOT NULL, payload TEXT NOT NULL,
    dead_letters TEXT, attempts INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS dead_letters (
    id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, source TEXT NOT NULL, target TEXT NOT NULL,
    payload TEXT NOT NULL, attempts INTEGER NOT NULL, error TEXT NOT NULL, at INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS checkpoints (
    mapping TEXT NOT NULL, shard TEXT NOT NULL, sequence TEXT NOT NULL, PRIMARY KEY (mapping, shard)
  );
  CREATE TABLE IF NOT EXISTS schedules (name TEXT PRIMARY KEY, seen_until INTEGER NOT NULL);
`

export function openJournal(path: string): Journal {
  const database = new DatabaseSync(path)
  database.exec(schema)
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string) => {
    const known = prepared.get(sql)
    if (known) return known
    const made = database.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  const journal: Journal = {
    run: (sql, ...values) => Number(statement(sql).run(...values).lastInsertRowid),
    row: <T extends Row>(sql: string, ...values: (string | number | null)[]) =>
      statement(sql).get(...values) as T | undefined,
    rows: <T extends Row>(sql: string, ...values: (string | number | null)[]) =>
      statement(sql).all(...values) as T[],
    together(act) {
      database.exec('BEGIN IMMEDIATE')
      try {
        const result = act()
        database.exec('COMMIT')
        return result
      } catch (cause) {
        database.exec('ROLLBACK')
        throw cause
      }
    },
    setting: (key) => journal.row<{ value: string }>('SELECT value FROM settings WHERE key = ?', key)?.value,
    set(key, value) {
      journal.run(
        'INSERT INTO settings VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
        key,
        value,
      )
    },
    close: () => database.close(),
  }
  return journal
}
