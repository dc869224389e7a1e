import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const commands = readdirSync(join(root, 'infra/cli'))
  .filter((file) => readFileSync(join(root, 'infra/cli', file), 'utf8').includes('import.meta.main'))
  .map((file) => file.replace(/\.ts$/, ''))

function run(command: string, ...args: string[]) {
  const { TABLE_NAME: _, ...env } = process.env
  const file = join(root, 'infra/cli', `${command}.ts`)
  const done = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...args], {
    ...{ cwd: root, env, encoding: 'utf8' },
  })
  return { status: done.status, out: done.stdout, err: done.stderr }
}

test('there are commands', () => {
  expect(commands.length).toBeGreaterThan(5)
})

describe.each(commands)('the command %s', (name) => {
  it('is one of npm’s scripts, so that it runs under the project’s own Node, and says so', () => {
    expect(scripts[name]).toBe(`node --disable-warning=ExperimentalWarning infra/cli/${name}.ts`)
    const { status, out, err } = run(name, '--help')
    expect([status, err]).toEqual([0, ''])
    expect(out).toContain(`npm run ${name} --`)
    expect(out).not.toMatch(/^ ?\*/m)
  })

  it('that is called without what it needs ends with 2, names what is missing, and shows no stack', () => {
    const { status, out, err } = run(name)
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^缺少参数：.+ \/ .+ is missing\n/)
    expect(err).not.toMatch(/^\s+at /m)
  })

  it('that is called with what it does not know ends with 2', () => {
    const { status, err } = run(name, '--no-such-thing')
    expect(status).toBe(2)
    expect(err).toContain('--no-such-thing')
    expect(err).not.toMatch(/^\s+at /m)
  })
})
