import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, test } from 'vitest'
import { postTitles } from '../../shared/platform/who/titles.ts'

const root = join(import.meta.dirname, '../..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}
const commands = readdirSync(join(root, 'infra/cli'))
  .filter((file) => readFileSync(join(root, 'infra/cli', file), 'utf8').includes('import.meta.main'))
  .map((file) => file.replace(/\.ts$/, ''))

const bare = ['--disable-warning=ExperimentalWarning']

function run(command: string, ...args: string[]) {
  return runFile(`infra/cli/${command}.ts`, args)
}

function runFile(file: string, args: readonly string[], more: Record<string, string> = {}, cwd = root) {
  const { TABLE_NAME: _, ...env } = process.env
  const done = spawnSync(process.execPath, [...bare, join(root, file), ...args], {
    ...{ cwd, env: { ...env, ...more }, encoding: 'utf8' },
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
    expect(out).toMatch(/^[\u4e00-\u9fff][^\n]+\n[A-Z]/)
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

test.each(Object.entries(postTitles))('import-staff says that there is the post %s', (post, { zh }) => {
  const help = readFileSync(join(root, 'infra/cli/import-staff.ts'), 'utf8').split('*/')[0]
  expect(help).toMatch(new RegExp(`[ (]${post}[ ).\n]`))
  expect(help?.split(/\s/)).toContain(zh)
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
  ['redrive', ['https://sqs.cn-north-1.amazonaws.com.cn/123456789012/q', 'fn', 'other'], 'other'],
  ['resume', ['--from', '2026-11-27T08:00', 'fn', '2026-11-27T12:00'], '2026-11-27T12:00'],
])('%s is refused what it has no use for: %j', (name, args, surplus) => {
  const { status, err } = run(name, ...args)
  expect([status, err.split('\n')[0]]).toEqual([2, expect.stringContaining(`多余的参数：${surplus} / `)])
})

test.each(['PublishDeadLetters', 'https://sqs.example/', 'sqs.cn-north-1.amazonaws.com.cn/1/q'])(
  'redrive says that %s is no queue’s URL',
  (queue) => {
    const { status, err } = run('redrive', queue, 'fn')
    expect([status, err.split('\n')[0]]).toEqual([
      2,
      expect.stringContaining(`queue URL ${queue}：不是队列网址`),
    ])
    expect(err).not.toMatch(/^\s+at /m)
  },
)

/** The scripts that run a file of ours and are not of infra/cli, by name. */
const others = Object.entries(scripts).flatMap(([name, script]) => {
  const [, file = ''] = /\bnode (?:--\S+ )*((?:infra|tests)\/(?!cli\/)\S+\.ts)/.exec(script) ?? []
  return file === '' ? [] : [[name, file] as const]
})

describe.each(others)('npm run %s', (name, file) => {
  it('says what it does when it is asked, in two languages, and does nothing', () => {
    const { status, out, err } = runFile(file, ['--help'])
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^[\u4e00-\u9fff][\s\S]+[A-Z][a-z]+ /)
    expect(out).toMatch(new RegExp(`npm (run )?${name}`))
    expect(scripts[name]).toMatch(new RegExp(`${file}$`))
  })

  it('refuses what it does not know before it does anything', () => {
    const before = spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout
    const { status, err } = runFile(file, ['--no-such-thing'])
    expect([status, err]).toEqual([2, expect.stringContaining('--no-such-thing')])
    expect(spawnSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).stdout).toBe(before)
  })
})

describe('npm run reset', () => {
  const folder = mkdtempSync(join(tmpdir(), 'xingcun-reset-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('removes what DATA_DIR keeps of a county and nothing else, in .local neither', () => {
    const own = join(folder, 'mine')
    for (const at of [own, join(folder, '.local/zhuji')]) {
      mkdirSync(at, { recursive: true })
      writeFileSync(join(at, 'county.db'), '')
    }
    writeFileSync(join(own, 'letters.txt'), 'mine')
    const reset = () => runFile('infra/local/reset.ts', [], { DATA_DIR: own }, folder)
    expect(reset().out).toMatch(/mine 已清除 .*letters\.txt/)
    expect(readdirSync(own)).toEqual(['letters.txt'])
    expect(readdirSync(join(folder, '.local/zhuji'))).toEqual(['county.db'])
    expect(reset().out).toMatch(/mine 中没有数据/)
  })
})
