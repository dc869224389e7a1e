/** A laptop county in a process of its own, on a folder and a port of its own, to be loaded and killed. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = join(import.meta.dirname, '..', '..', '..')
const startLimitMs = 120_000

export interface Laptop {
  readonly port: number
  /** Resolves once it answers, however often it was killed before. */
  ready(): Promise<void>
  /** Kills it as a power cut would and starts it again. @returns milliseconds until it answered again */
  killAndStart(): Promise<number>
  /** Seconds of CPU that county and table engine have used in their present lives; undefined off Linux. */
  cpuSeconds(): { readonly county: number; readonly engine: number } | undefined
  stop(): Promise<void>
}

export async function startLaptop(dataDir: string, port: number): Promise<Laptop> {
  let child = launch(dataDir, port)
  let starting = answering(port, child)
  await starting
  return {
    port,
    ready: () => starting,
    async killAndStart() {
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
      const from = performance.now()
      child = launch(dataDir, port)
      starting = answering(port, child)
      await starting
      return performance.now() - from
    },
    cpuSeconds() {
      const county = cpuOf(child.pid)
      const engine = cpuOf(engineOf(dataDir))
      return county === undefined || engine === undefined ? undefined : { county, engine }
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await Promise.race([gone, sleep(10_000).then(() => child.kill('SIGKILL'))])
    },
  }
}

function launch(dataDir: string, port: number): ChildProcess {
  const { DYNAMODB_ENDPOINT: _, ...environment } = process.env
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'infra/local/start.ts'], {
    cwd: root,
    env: { ...environment, PORT: String(port), DATA_DIR: dataDir },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function answering(port: number, child: ChildProcess): Promise<void> {
  const until = Date.now() + startLimitMs
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`the county ended with code ${child.exitCode}`)
    const answer = await fetch(`http://127.0.0.1:${port}/local/health`).catch(() => undefined)
    if (answer?.status === 200) return
    await sleep(50)
  }
  throw new Error('the county does not start')
}

function engineOf(dataDir: string): number | undefined {
  try {
    return Number(readFileSync(join(dataDir, 'engine.pid'), 'utf8'))
  } catch {
    return undefined
  }
}

// A tick is a hundredth of a second wherever Linux runs Node.
const ticksPerSecond = 100

function cpuOf(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name may hold spaces; what follows it does not.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
  } catch {
    return undefined
  }
}
