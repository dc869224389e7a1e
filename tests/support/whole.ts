/**
 * 全部测试：先检查格式和类型，再在内嵌的表引擎和 AWS 自己的引擎上各跑一遍。用法 / called: npm test
 * All tests: everything on the embedded engine, and beside it, on a worker of its own, what speaks to the table on AWS's
 * own. The last line counts both, for CI and people alike.
 */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { command } from '../../infra/cli/command.ts'

const root = join(import.meta.dirname, '..', '..')
const tally = /^(\d+) passed, (\d+) failed$/gm

interface Run {
  readonly status: number
  readonly said: string
}

/** Runs a program of the project. @param hear what to do with its output as it comes */
function run(args: readonly string[], hear: (said: Buffer) => void): Promise<Run> {
  const { FORCE_COLOR = process.stdout.isTTY ? '1' : '0' } = process.env
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, FORCE_COLOR },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const heard: Buffer[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (said: Buffer) => {
      heard.push(said)
      hear(said)
    })
  return new Promise((resolve) =>
    child.on('close', (status) =>
      resolve({ status: status ?? 1, said: Buffer.concat(heard).toString('utf8') }),
    ),
  )
}

await command(import.meta.filename, async () => {
  parseArgs()
  const [whole, referee] = await Promise.all([
    run(['node_modules/vitest/vitest.mjs', 'run'], (said) => process.stdout.write(said)),
    run(['tests/support/referee.ts'], () => {}),
  ])
  process.stdout.write(`\n${referee.said}`)
  const counted = [whole, referee].flatMap(({ said }) => [...said.matchAll(tally)].slice(-1))
  const sum = (group: number) => counted.reduce((total, match) => total + Number(match[group]), 0)
  process.stdout.write(`\nBoth engines together:\n${sum(1)} passed, ${sum(2)} failed\n`)
  return whole.status === 0 && referee.status === 0
})
