/** What a first deployment begins with, rehearsed on a laptop: nothing, then bootstrap, then its administrator. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type RunningCounty, startCounty } from '../../infra/local/running-county.ts'
import { welcome } from '../../infra/local/welcome.ts'
import { type CountyCommands, commandsFor } from '../support/county-commands.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'xingcun-empty-'))
let county: RunningCounty
let commands: CountyCommands

beforeAll(async () => {
  const demoModule = new URL('../../infra/local/empty.ts', import.meta.url).href
  county = await startCounty({ slug: 'zhuji', port: 0, dataDir, demoModule, prewarm: false })
  commands = await commandsFor(county.url)
})
afterAll(async () => {
  await county?.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const tokenOf = async (personId: string) => {
  const body = JSON.stringify({ personId })
  const response = await fetch(`${county.url}/local/token`, { method: 'POST', body })
  return { status: response.status, ...((await response.json()) as { token: string; person: unknown }) }
}

const approved = ['--approval', '诸委发〔2026〕12号', '--approved-on', '2026-01-01']

it('has nobody at first', async () => {
  expect(county.people).toEqual([])
  expect((await tokenOf('boss')).status).toBe(400)
})

it('takes nobody for administrator whom no token can name', async () => {
  for (const option of ['--admin', '--replace-admin']) {
    const { status, out, err } = await commands.run('bootstrap', 'zhuji', option, '<personId>', '张三')
    expect([status, out, err]).toEqual([
      1,
      '',
      expect.stringMatching(
        /^人员编号：请填写此人的登录账号：2 至 64 个英文字母、数字.* \/ personId: a person’s id, .*\n$/,
      ),
    ])
  }
})

it('is given no list that the county did not approve (R17)', async () => {
  const without = await commands.run('bootstrap', 'zhuji', '--admin', 'boss', '张三')
  expect([without.status, without.err.split('\n')[0]]).toEqual([2, expect.stringContaining('--approval')])
  const late = ['--approval', '诸委发〔2026〕12号', '--approved-on', '2999-01-01']
  const { status, err } = await commands.run('bootstrap', 'zhuji', ...late)
  expect([status, err.split('\n')[0]]).toEqual([2, expect.stringContaining('--approved-on 2999-01-01')])
})

it('is given units, a list and the first administrator by bootstrap, and says who he is', async () => {
  const appoint = (...who: string[]) => commands.run('bootstrap', 'zhuji', ...approved, '--admin', ...who)
  const { status, out } = await appoint('boss', '张三')
  expect([status, out]).toEqual([0, expect.stringContaining('boss 张三 任县系统管理员')])
  const again = await appoint('boss', '张三')
  expect([again.status, again.out]).toEqual([
    0,
    expect.stringContaining('boss 张三 已是县系统管理员，未变动'),
  ])
  const other = await appoint('other', '李四')
  expect([other.status, other.err]).toEqual([
    1,
    expect.stringMatching(/^已有县系统管理员 boss 张三，other 未任职：.*--replace-admin/),
  ])
  const renamed = await appoint('boss', '李四')
  expect([renamed.status, renamed.err]).toEqual([
    1,
    expect.stringContaining('boss 张三：该人员编号已登记为另一姓名'),
  ])
})

it('has its administrator replaced by whoever holds the account, and back', async () => {
  const replace = (...who: string[]) => commands.run('bootstrap', 'zhuji', '--replace-admin', ...who)
  // Asked of the table: a function remembers for half a minute who somebody is.
  const postsOf = async (id: string) => ((await tokenOf(id)).person as { posts: unknown[] }).posts
  const { status, out } = await replace('right', '李四')
  expect([status, out]).toEqual([0, expect.stringMatching(/^boss 张三 不再任.*\nright 李四 任县系统管理员/)])
  expect(await postsOf('right')).toMatchObject([{ post: 'county_admin' }])
  expect(await postsOf('boss')).toEqual([])
  const same = await replace('right', '李四')
  expect([same.status, same.out]).toEqual([0, expect.stringMatching(/^right 李四 已是县系统管理员/)])
  const back = await replace('boss', '张三')
  expect([back.status, back.out]).toEqual([
    0,
    expect.stringMatching(/^right 李四 不再任.*\nboss 张三 任县系统管理员/),
  ])
  expect(await postsOf('boss')).toMatchObject([{ post: 'county_admin' }])
})

it('gives tokens to whoever is in the table: the administrator, and the staff that he imports', async () => {
  const { token, person } = await tokenOf('boss')
  expect(person).toMatchObject({ name: '张三', posts: [{ post: 'county_admin', unitName: '诸暨市' }] })
  const sent = await fetch(`${county.url}/v1/staff-imports`, {
    method: 'POST',
    headers: {
      ...{ authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      'idempotency-key': 'the-first-staff',
    },
    body: JSON.stringify({
      rows: [
        { personId: 'c1', name: '王五', post: 'village_cadre', unit: '330681109229', from: '2026-02-01' },
      ],
    }),
  })
  expect(sent.status).toBeLessThan(300)
  const cadre = await tokenOf('c1')
  expect(cadre.person).toMatchObject({
    name: '王五',
    posts: [{ unitName: expect.stringContaining('霞朗桥') }],
  })
  const me = await fetch(`${county.url}/v1/me`, { headers: { authorization: `Bearer ${cadre.token}` } })
  expect(await me.json()).toMatchObject({ personId: 'c1', posts: [{ post: 'village_cadre' }] })
})

it('lists them, with the posts that they hold, and names them when it starts', async () => {
  type Listed = { items: { personId: string; posts: { post: string; postTitle: string }[] }[]; total: number }
  const { items, total } = (await (await fetch(`${county.url}/local/people`)).json()) as Listed
  expect([total, items.map(({ personId }) => personId).sort()]).toEqual([2, ['boss', 'c1']])
  expect(items.find(({ personId }) => personId === 'c1')?.posts).toMatchObject([{ postTitle: '村社干部' }])
  const banner = await welcome(county, 0)
  expect(banner).toMatch(/共 2 人/)
  expect(banner).toMatch(/张三 {2}诸暨市 {2}county_admin {2}boss\n/)
})

it('refuses its units to the table of another county', async () => {
  const { status, err } = await commands.run('bootstrap', 'yuecheng')
  expect([status, err]).toEqual([1, expect.stringContaining('330681 诸暨市，不是 330602 越城区')])
})

it('has no queue that its templates do not name', async () => {
  const queue = `${commands.environment.AWS_ENDPOINT_URL_SQS}/000000000000/Nope`
  const alarms = await (await fetch(`${county.url}/local/alarms`)).text()
  const [, publish = ''] = /redrive -- \S+ (\S+?Publish\w+)/.exec(alarms) ?? []
  const { status, err } = await commands.run('redrive', queue, publish)
  expect([status, err]).toEqual([1, expect.stringContaining('没有这个队列')])
})
