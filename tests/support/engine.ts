/**
 * Vitest's global setup: a DynamoDB engine for each worker, on a file in memory where the machine has such a place;
 * DYNAMODB_ENDPOINT names one engine for all instead.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

export interface TestEngine {
  readonly endpoint: string
  /** The SQLite file of the embedded engine; undefined for another engine. */
  readonly file: string | undefined
}

declare module 'vitest' {
  export interface ProvidedContext {
    engines: readonly TestEngine[]
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

export default async function setup(project: TestProject): Promise<() => void> {
  const given = process.env.DYNAMODB_ENDPOINT
  if (given) {
    project.provide('engines', [{ endpoint: given, file: undefined }])
    return () => {}
  }
  // The engine syncs its file at every write; in memory that costs nothing, and nobody wants these tables tomorrow.
  const memory = '/dev/shm'
  const folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'xingcun-tables-'))
  const started: (TestEngine & { stop(): void })[] = []
  for (let worker = 1; worker <= project.vitest.config.maxWorkers; worker += 1)
    started.push(await start(join(folder, `${worker}.db`)))
  project.provide(
    'engines',
    started.map(({ endpoint, file }) => ({ endpoint, file })),
  )
  return () => {
    for (const engine of started) engine.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function start(file: string): Promise<TestEngine & { stop(): void }> {
  const port = await freePort()
  const platform = `@dynoxide/${process.platform}-${process.arch}`
  const binary = fileURLToPath(new URL(`../../node_modules/${platform}/dynoxide`, import.meta.url))
  const engine = spawn(binary, ['serve', '--port', String(port), '--db-path', file], { stdio: 'ignore' })
  const endpoint = `http://127.0.0.1:${port}`
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(endpoint)
      break
    } catch (cause) {
      if (attempt > 500) throw new Error(`the engine ${platform} does not answer`, { cause })
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  return { endpoint, file, stop: () => engine.kill() }
}
