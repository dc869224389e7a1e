/** Executions and what their states received, as the journal keeps them. */
import type { Journal } from './journal.ts'

export type ExecutionRow = {
  arn: string
  machine: string
  name: string
  input: string
  status: string
  started_at: number
  deadline: number | null
  state: string | null
  stopped_at: number | null
  output: string | null
  error: string | null
  cause: string | null
}
/** One entry into a task or wait state: the nth of its state in its execution. */
export type EntryRow = {
  execution: string
  state: string
  nth: number
  token: string | null
  invoked: number
  deadline: number | null
  outcome: string | null
  value: string | null
  error: string | null
}

type EntryKey = Pick<EntryRow, 'execution' | 'state' | 'nth'>

export interface Executions {
  find(arn: string): ExecutionRow | undefined
  list(): ExecutionRow[]
  running(): ExecutionRow[]
  insert(
    execution: Pick<ExecutionRow, 'arn' | 'machine' | 'name' | 'input' | 'started_at' | 'deadline'>,
  ): void
  finish(arn: string, end: Pick<ExecutionRow, 'status' | 'stopped_at' | 'output' | 'error' | 'cause'>): void
  /** The state an execution is in, for people to see. */
  note(arn: string, state: string): void
  entry(key: EntryKey): EntryRow | undefined
  entryOfToken(token: string): EntryRow | undefined
  insertEntry(entry: EntryRow): void
  /** The function that takes the entry's token was called, and need not be again. */
  markInvoked(key: EntryKey): void
  /** Records an outcome; the first one stays. */
  settle(key: EntryKey, outcome: 'succeeded' | 'failed', value: string, error: string | null): void
}

const thisEntry = 'execution = ? AND state = ? AND nth = ?'

export function executionsIn(journal: Journal): Executions {
  return {
    find: (arn) => journal.row<ExecutionRow>('SELECT * FROM executions WHERE arn = ?', arn),
    list: () => journal.rows<ExecutionRow>('SELECT * FROM executions ORDER BY started_at DESC, rowid DESC'),
    running: () => journal.rows<ExecutionRow>("SELECT * FROM executions WHERE status = 'RUNNING'"),
    insert({ arn, machine, name, input, started_at, deadline }) {
      journal.run(
        `INSERT INTO executions (arn, machine, name, input, status, started_at, deadline)
         VALUES (?, ?, ?, ?, 'RUNNING', ?, ?)`,
        arn,
        machine,
        name,
        input,
        started_at,
        deadline,
      )
    },
    finish(arn, { status, stopped_at, output, error, cause }) {
      journal.run(
        'UPDATE executions SET status = ?, stopped_at = ?, output = ?, error = ?, cause = ? WHERE arn = ?',
        status,
        stopped_at,
        output,
        error,
        cause,
        arn,
      )
    },
    note(arn, state) {
      journal.run('UPDATE executions SET state = ? WHERE arn = ?', state, arn)
    },
    entry: ({ execution, state, nth }) =>
      journal.row<EntryRow>(`SELECT * FROM entries WHERE ${thisEntry}`, execution, state, nth),
    entryOfToken: (token) => journal.row<EntryRow>('SELECT * FROM entries WHERE token = ?', token),
    insertEntry({ execution, state, nth, token, deadline }) {
      journal.run(
        'INSERT INTO entries (execution, state, nth, token, invoked, deadline) VALUES (?, ?, ?, ?, 0, ?)',
        execution,
        state,
        nth,
        token,
        deadline,
      )
    },
    markInvoked({ execution, state, nth }) {
      journal.run(`UPDATE entries SET invoked = 1 WHERE ${thisEntry}`, execution, state, nth)
    },
    settle({ execution, state, nth }, outcome, value, error) {
      journal.run(
        `UPDATE entries SET outcome = ?, value = ?, error = ? WHERE ${thisEntry} AND outcome IS NULL`,
        outcome,
        value,
        error,
        execution,
        state,
        nth,
      )
    },
  }
}
