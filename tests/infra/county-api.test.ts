/** The commands that call a county's API, where what stands before its functions answers. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'county-api-'))
const sheet = join(folder, 'sheet.csv')
let server: Server
let url: string
let answer: { status: number; body: string }
let asked: string[]
let tokens: (string | undefined)[]

beforeAll(async () => {
  writeFileSync(sheet, '编号,姓名,事项名称\n1,张三,困难老人定期巡访\n')
  server = createServer((request, response) => {
    asked.push(String(request.url))
    tokens.push(request.headers.authorization)
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // As the service stack puts it out.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})
beforeEach(() => {
  asked = []
  tokens = []
})

let token = 't'

async function run(command: string, ...args: string[]) {
  const file = join(root, 'infra/cli', `${command}.ts`)
  const all = [sheet, ...args, '--url', url, '--token', token]
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', file, ...all], {
    cwd: root,
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (each) => {
      said += each
    })
  const [status] = await once(child, 'close')
  return { status, said }
}

describe.each([
  ['import-staff', []],
  ['import-duties', []],
  ['import-duties', ['--export', '--area', '330681']],
  ['import-catalogue', ['--draft', 'drf_x', '--reason', '年度修订']],
  ['export-catalogue', []],
])('the command %s %j', (command, args) => {
  it('finds the API by its address as it is put out, last slash and all', async () => {
    answer = { status: 403, body: JSON.stringify({ code: 'forbidden', detail: '无权办理' }) }
    const { status, said } = await run(command, ...args)
    expect(asked[0]).toMatch(/^\/v1\//)
    expect([status, said.trim()]).toEqual([1, '无权办理'])
  })

  it.each([
    [401, '{"message":"Unauthorized"}', /令牌无效或已过期/],
    [429, '{"message":"Too Many Requests"}', /429 Too Many Requests/],
    [403, '<html>备案</html>', /403 <html>备案/],
  ])('says what a %i of the gateway means', async (code, body, told) => {
    answer = { status: code, body }
    const { status, said } = await run(command, ...args)
    expect(status).toBe(1)
    expect(said).toMatch(told)
    expect(said).not.toContain('undefined')
  })
})

it.each(['Bearer t', 'bearer  t', ' t\n', 'Bearer t\r\n'])(
  'a token is sent bare, however it was copied: %j',
  async (given) => {
    answer = { status: 403, body: '{}' }
    token = given
    await run('import-staff')
    token = 't'
    expect(tokens).toEqual(['Bearer t'])
  },
)
