/** The commands of county IT against a running county, and the faults that they are for. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

const root = join(import.meta.dirname, '../..')

export interface CountyCommands {
  /** What the commands need to speak to this county and to no other. */
  readonly environment: Readonly<Record<string, string>>
  run(command: string, ...args: string[]): Promise<{ status: number | null; out: string; err: string }>
  /** These functions fail from now on, and no others. @throws where one is not there */
  fail(...functions: string[]): Promise<void>
}

export async function commandsFor(url: string): Promise<CountyCommands> {
  const lines = await (await fetch(`${url}/local/environment`)).text()
  const environment = Object.fromEntries(
    [...lines.matchAll(/^export (\w+)='(.*)'$/gm)].map(([, name = '', value = '']) => [name, value]),
  )
  return {
    environment,
    async run(command, ...args) {
      const file = join(root, 'infra/cli', `${command}.ts`)
      // Not waited for in the way: the county that it speaks to may run in this very process.
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
        ...{ cwd: root, env: { PATH: process.env.PATH, ...environment }, timeout: 60_000 },
      })
      const read = (stream: Readable) =>
        stream.setEncoding('utf8').reduce((all: string, each: string) => all + each, '')
      const [out, err, [status]] = await Promise.all([
        ...[read(child.stdout), read(child.stderr)],
        once(child, 'exit'),
      ] as const)
      return { status: status as number | null, out, err }
    },
    async fail(...functions) {
      const answer = await fetch(`${url}/local/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ functions }),
      })
      if (!answer.ok) throw new Error(await answer.text())
    },
  }
}
