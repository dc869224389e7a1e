import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const copy = mkdtempSync(join(tmpdir(), 'xingcun-made-up-'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** The copy's own programs, in the copy. */
function run(...args: string[]): { status: number | null; said: string } {
  const { VITEST: _vitest, VITEST_POOL_ID: _pool, VITEST_WORKER_ID: _worker, ...env } = process.env
  const done = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
    cwd: copy,
    env: { ...env, NO_COLOR: '1' },
    encoding: 'utf8',
  })
  return { status: done.status, said: `${done.stdout}\n${done.stderr}` }
}

/** A made-up domain of one record: its folder, its entry file, and one line in the list. */
function addDomain(): void {
  cpSync(join(import.meta.dirname, 'made-up-domain'), copy, { recursive: true })
  const list = join(copy, 'shared/domains.ts')
  const before = "  'upkeep/admission':"
  const line = "  'work/remarks': { zh: '留言', en: 'Remarks' },\n"
  writeFileSync(list, readFileSync(list, 'utf8').replace(before, `${line}${before}`))
}

describe('a domain that is added by its folder, its entry in functions/ and one line', () => {
  beforeAll(() => {
    for (const name of ['shared', 'functions', 'infra', 'tests', 'docs'])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    // The tests call by the client.
    cpSync(join(root, 'clients'), join(copy, 'clients'), {
      recursive: true,
      filter: (path) => !path.endsWith('node_modules'),
    })
    for (const name of readdirSync(root).filter((each) => /\.(json|config\.ts)$/.test(each)))
      cpSync(join(root, name), join(copy, name))
    rmSync(join(copy, 'tests/infra/made-up-domain'), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    addDomain()
    expect(run('infra/gather.ts')).toMatchObject({ status: 0 })
  })

  it('is whole to the compiler', () => {
    expect(run('node_modules/typescript/bin/tsc', '--noEmit')).toEqual({ status: 0, said: '\n' })
  })

  it('has routes in the gateway’s document, notices, a trail and a diagram; grants and doors', () => {
    // One run for all: the programs take longer to load than the tests to pass.
    const { status, said } = run(
      ...['node_modules/vitest/vitest.mjs', 'run', '-t', '[rR]emark|the rooms'],
      ...['tests/work/remarks', 'tests/boundaries.test.ts', 'tests/infra/grants.test.ts'],
      ...['tests/access/doors.test.ts'],
    )
    expect(said).toMatch(/\b18 passed, 0 failed/)
    expect(status).toBe(0)
  })
})
