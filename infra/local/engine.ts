/**
 * The table engine: one static binary over one SQLite file, our child process, or whatever DYNAMODB_ENDPOINT
 * names. It ends with us even when we are killed: a shell holds our end of a pipe and ends it when that closes.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { StartFailure } from './start-failure.ts'
import { engineCaller } from './table-engine-call.ts'

export interface Engine {
  readonly endpoint: string
  /** The SQLite file of the embedded engine; undefined for another engine. */
  readonly file: string | undefined
  stop(): Promise<void>
}

const watchdog = `exec 3<&0
"$@" </dev/null & engine=$!
echo $engine
(cat <&3 >/dev/null; kill $engine 2>/dev/null) >/dev/null 2>&1 &
wait $engine`

/** @param readUpTo the sequence number up to which every reader has read the stream; 0 when one has read nothing */
export async function startEngine(root: string, dataDir: string, readUpTo: number): Promise<Engine> {
  const elsewhere = process.env.DYNAMODB_ENDPOINT
  if (elsewhere) {
    await answering(elsewhere, 1500).catch((cause) => {
      throw new StartFailure(
        `no table engine answers at DYNAMODB_ENDPOINT ${elsewhere} / DYNAMODB_ENDPOINT ${elsewhere} 没有数据库应答`,
        cause,
      )
    })
    return { endpoint: elsewhere, file: undefined, stop: async () => {} }
  }
  const platform = `${process.platform}-${process.arch}`
  const suffix = process.platform === 'win32' ? '.exe' : ''
  const binary = join(root, 'node_modules', '@dynoxide', platform, `dynoxide${suffix}`)
  if (!existsSync(binary))
    throw new StartFailure(
      `no table engine for ${platform}: run npm install @dynoxide/${platform}, or set DYNAMODB_ENDPOINT to a DynamoDB Local / ` +
        `没有适用于 ${platform} 的数据库引擎：请安装 @dynoxide/${platform}，或用 DYNAMODB_ENDPOINT 指定 DynamoDB Local`,
    )
  const file = join(dataDir, 'table.db')
  const pidFile = join(dataDir, 'engine.pid')
  await endLeftover(pidFile, file)
  pruneStream(file, readUpTo)
  for (let tries = 1; ; tries += 1) {
    const port = await freePort()
    const endpoint = `http://127.0.0.1:${port}`
    const command = [binary, 'serve', '--port', String(port), '--db-path', file]
    const child = launch(command, pidFile)
    try {
      await Promise.race([answering(endpoint, 5000), died(child)])
      return { endpoint, file, stop: kept(child, () => launch(command, pidFile), pidFile) }
    } catch (cause) {
      await end(child, pidFile)
      // Between finding a free port and using it somebody else may take it.
      if (tries >= 3)
        throw new StartFailure(
          `the table engine does not start: ${String(cause)} / 数据库引擎无法启动`,
          cause,
        )
    }
  }
}

function launch(command: readonly string[], pidFile: string): ChildProcess {
  const [binary = '', ...rest] = command
  const child =
    process.platform === 'win32'
      ? spawn(binary, rest, { stdio: ['pipe', 'ignore', 'ignore'], windowsHide: true })
      : spawn('/bin/sh', ['-c', watchdog, 'sh', ...command], { stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin?.on('error', () => {})
  if (process.platform === 'win32') writeFileSync(pidFile, String(child.pid))
  child.stdout?.once('data', (line: Buffer) => writeFileSync(pidFile, line.toString().split('\n')[0] ?? ''))
  child.stdout?.resume()
  // The county's own servers keep the process alive; the engine must not.
  child.unref()
  return child
}

// An engine that keeps dying is broken; until then a new one on the same port goes unnoticed.
const mostRelaunches = 5

/** Starts the engine anew whenever it dies unasked. Returns how to end it. */
function kept(first: ChildProcess, again: () => ChildProcess, pidFile: string): () => Promise<void> {
  let child = first
  let stopping = false
  let relaunches = 0
  const watch = () =>
    child.once('exit', (code) => {
      if (stopping) return
      relaunches += 1
      if (relaunches > mostRelaunches) {
        console.error(`the table engine keeps ending (code ${code}) / 数据库引擎反复退出`)
        return
      }
      child.stdin?.destroy()
      child = again()
      watch()
    })
  watch()
  return () => {
    stopping = true
    return end(child, pidFile)
  }
}

function died(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`it ended with code ${code}`)))
  })
}

async function answering(endpoint: string, withinMs: number): Promise<void> {
  const call = engineCaller(endpoint)
  const until = Date.now() + withinMs
  try {
    for (;;) {
      try {
        await call('ListTables', {})
        return
      } catch (cause) {
        if (Date.now() > until) throw cause
        await sleep(10)
      }
    }
  } finally {
    call.close()
  }
}

async function end(child: ChildProcess, pidFile: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.ref()
    if (process.platform === 'win32') child.kill()
    else child.stdin?.end()
    await Promise.race([gone, sleep(3000)])
  }
  child.stdin?.destroy()
  child.stdout?.destroy()
  rmSync(pidFile, { force: true })
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Ends an engine that outlived its county, after making sure that it is the one on this very file. */
async function endLeftover(pidFile: string, file: string): Promise<void> {
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8'))
  for (let waited = 0; pid > 1 && commandOf(pid).includes(file) && waited < 100; waited += 1) {
    // The watchdog is usually ending it already.
    if (waited === 20) process.kill(pid, 'SIGTERM')
    if (waited === 80) process.kill(pid, 'SIGKILL')
    await sleep(25)
  }
  rmSync(pidFile, { force: true })
}

function commandOf(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/**
 * Drops stream records that every reader has read, before the engine opens the file. The newest stays always: the engine numbers on from
 * the highest number it finds, and numbers that start again would lie before the readers' checkpoints.
 */
function pruneStream(file: string, readUpTo: number): void {
  if (!existsSync(file)) return
  withFile(file, (database) => {
    database
      .prepare(
        `DELETE FROM _stream_records
         WHERE CAST(sequence_number AS INTEGER) < ? AND id < (SELECT MAX(id) FROM _stream_records)`,
      )
      .run(readUpTo)
  })
}

/**
 * The engine finds the next sequence number by reading every stream record of the table. Measured with 20,000
 * records: 98 puts a second without this index, 1,165 with it.
 */
export function indexStream(file: string): void {
  withFile(file, (database) => {
    database.exec(
      'CREATE INDEX IF NOT EXISTS local_stream_sequence ON _stream_records (table_name, CAST(sequence_number AS INTEGER))',
    )
  })
}

function withFile(file: string, act: (database: DatabaseSync) => void): void {
  const database = new DatabaseSync(file, { timeout: 2000 })
  try {
    act(database)
  } catch {
    // Only speed is lost when another version of the engine keeps its records otherwise.
  } finally {
    database.close()
  }
}
