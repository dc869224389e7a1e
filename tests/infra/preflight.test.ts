import { spawnSync } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issuerFindings } from '../../infra/cli/preflight.ts'

let server: Server
let url: string
/** By path, what the issuer answers. */
let answers: Record<string, unknown>

beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? '']
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json' })
    response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

const key = { kty: 'RSA', kid: 'a', use: 'sig' }
const well = '/realm/.well-known/openid-configuration'
const told = async (issuer = `${url}/realm`) =>
  (await issuerFindings(issuer)).map(({ ok, text }) => `${ok ? '✓' : '✗'} ${text}`)

describe('an issuer, before a county is deployed', () => {
  it('is fine with a document in its own name and an RSA key to sign with', async () => {
    answers = { [well]: { issuer: `${url}/realm`, jwks_uri: `${url}/keys` }, '/keys': { keys: [key] } }
    expect(await told()).toEqual([
      expect.stringMatching(/^✓ .*openid-configuration$/),
      expect.stringMatching(/^✓ .*1 个/),
    ])
  })

  it.each([
    ['that has no document', {}, /^✗ .*openid-configuration 答复 404/],
    ['whose document is a page', { [well]: '<html>' }, /^✗ .*无法访问或不是 JSON/],
    [
      'that spells its name with a last slash',
      { [well]: { issuer: '{url}/realm/', jwks_uri: '{url}/keys' } },
      /^✗ 签发者写作 .*\/realm\/，不是/,
    ],
    [
      'whose document names no keys',
      { [well]: { issuer: '{url}/realm' } },
      /^✗ .*openid-configuration 没有写明 jwks_uri .* \/ names no jwks_uri/,
    ],
    [
      'whose keys are at no address',
      { [well]: { issuer: '{url}/realm', jwks_uri: 7 } },
      /^✗ .*openid-configuration 没有写明 jwks_uri .* \/ names no jwks_uri/,
    ],
    [
      'whose document is a list',
      { [well]: [] },
      /^✗ .*openid-configuration 不是 JSON 对象 \/ is no JSON object/,
    ],
    [
      'that does not say who it is',
      { [well]: { jwks_uri: '{url}/keys' } },
      /^✗ .*openid-configuration 没有写明 issuer \/ names no issuer/,
    ],
    [
      'whose keys are not there',
      { [well]: { issuer: '{url}/realm', jwks_uri: '{url}/keys' } },
      /^✗ .*\/keys 答复 404/,
    ],
    [
      'that signs with another kind of key',
      {
        [well]: { issuer: '{url}/realm', jwks_uri: '{url}/keys' },
        '/keys': { keys: [{ ...key, kty: 'EC' }] },
      },
      /^✗ .*没有带 kid 的 RSA/,
    ],
  ])('%s is told apart', async (_, given, last) => {
    answers = JSON.parse(JSON.stringify(given).replaceAll('{url}', url))
    const findings = await told()
    expect(findings.at(-1)).toMatch(last)
    expect(findings.slice(0, -1).every((each) => each.startsWith('✓'))).toBe(true)
  })

  it('that nobody answers for is told with the reason', async () => {
    expect(await told('http://127.0.0.1:59/realm')).toEqual([expect.stringMatching(/^✗ .*无法访问.+: .+/)])
  })
})

it('says the region that the county goes to, or that each command must', () => {
  const file = join(import.meta.dirname, '../../infra/cli/preflight.ts')
  const args = [
    '--disable-warning=ExperimentalWarning',
    file,
    'zhuji',
    '--issuer',
    'https://127.0.0.1:59/realm',
  ]
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect([status, stdout]).toEqual([
    1,
    expect.stringMatching(/^✓ region 未写在文件里.*-c region=cn-north-1 \/ /m),
  ])
})
