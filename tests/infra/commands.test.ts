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

// What these say of themselves is not yet in Chinese.
const englishAlone = ['redrive', 'resume']

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
    if (!englishAlone.includes(name)) expect(out).toMatch(/^[\u4e00-\u9fff][^\n]+\n[A-Z]/)
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

describe('a command’s file', () => {
  const api = ['--url', 'http://127.0.0.1:59/', '--token', 't']

  test.each([
    ['import-staff', ['staff.xlsx', ...api], '.csv'],
    ['import-units', ['units.xlsx', 'zhuji'], '.csv'],
    ['import-duties', ['duties.xlsx', ...api], '.csv'],
    ['import-duties', ['duties.pdf', '--export', '--area', '330681', ...api], '.csv'],
    ['export-catalogue', ['list.pdf', ...api], '.xlsx 或 .csv'],
    ['import-catalogue', ['list.xls', '--draft', 'd', '--reason', 'r', ...api], '.xlsx 或 .csv'],
  ])('of another kind than it reads or writes is refused: %s %j', (name, args, wanted) => {
    const { status, err } = run(name, ...args)
    expect([status, err.split('\n')[0]]).toEqual([2, expect.stringContaining(`${args[0]}：须为 ${wanted}`)])
  })

  it('that is not there is named', () => {
    const { status, err } = run('import-staff', 'no-such.csv', ...api)
    expect([status, err]).toEqual([1, '没有文件 no-such.csv / there is no file no-such.csv\n'])
  })
})

test.each([
  ['bootstrap', ['zhuji', '--admin', 'p', '张三', '李四'], '李四'],
  ['bootstrap', ['zhuji', '张三'], '张三'],
  ['preflight', ['zhuji', 'yuecheng', '--issuer', 'https://id.example'], 'yuecheng'],
  ['import-units', ['units.csv', 'zhuji', 'yuecheng'], 'yuecheng'],
  ['import-staff', ['staff.csv', 'more.csv'], 'more.csv'],
])('%s is refused what it has no use for: %j', (name, args, surplus) => {
  const { status, err } = run(name, ...args)
  expect([status, err.split('\n')[0]]).toEqual([2, expect.stringContaining(`多余的参数：${surplus} / `)])
})
