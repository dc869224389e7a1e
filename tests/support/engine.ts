/** Vitest's global setup: one DynamoDB engine for the whole run, in memory; DYNAMODB_ENDPOINT names another. */
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    dynamodbEndpoint: string
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
    project.provide('dynamodbEndpoint', given)
    return () => {}
  }
  const port = await freePort()
  const platform = `@dynoxide/${process.platform}-${process.arch}`
  const binary = fileURLToPath(new URL(`../../node_modules/${platform}/dynoxide`, import.meta.url))
  const engine = spawn(binary, ['serve', '--port', String(port)], { stdio: 'ignore' })
  const endpoint = `http://127.0.0.1:${port}`
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fetch(endpoint)
      break
    } catch (cause) {
      if (attempt > 100) throw new Error(`the engine ${platform} does not answer`, { cause })
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  project.provide('dynamodbEndpoint', endpoint)
  return () => {
    engine.kill()
  }
}
