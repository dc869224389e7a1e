import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { handler } from '../../functions/api/directory.ts'
import { importStaffFile } from '../../infra/cli/import-staff.ts'
import { readUnits } from '../../infra/cli/import-units.ts'
import { unitByCode } from '../../shared/directory/directory.table.ts'
import { importUnits } from '../../shared/directory/unit-import.ts'
import { seatsOf } from '../../shared/platform/who/seats.ts'
import { unitKindTitles } from '../../shared/platform/who/titles.ts'
import { ask } from './ask.ts'
import { smallCounty } from './small-county.ts'

const header = '人员编号,姓名,岗位,单位编码,开始日期,结束日期,代理,代理何人,分管条线'
let url = ''

/** The gateway in five lines: the county administrator asks. */
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const key = String(request.headers['idempotency-key'])
  const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
  const answer = await ask(handler, 'p-330681-admin', 'POST /v1/staff-imports', { body, key })
  response.writeHead(answer.status).end(JSON.stringify(answer.body))
})

beforeAll(async () => {
  await smallCounty()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => server.close())

describe('a staff spreadsheet', () => {
  const csv = `\ufeff${header}
c1,张三,村社干部,330681109229,2026-02-01,,,,
c2,李四,分管领导,330681109,2026-02-01,2026-12-31,是,王五,"民政、残联"
`
  it('is checked, then imported, with Chinese columns and titles', async () => {
    const tried = await importStaffFile(csv, { url, token: 't', dryRun: true })
    expect(tried).toEqual({ ok: true, lines: ['检查通过，未写入：2 行，2 人，2 个单位'] })
    expect(await seatsOf('c1')).toBeUndefined()
    const done = await importStaffFile(csv, { url, token: 't', dryRun: false })
    expect(done).toEqual({ ok: true, lines: ['导入完成：2 行，2 人，2 个单位'] })
    expect((await seatsOf('c2'))?.tenures).toMatchObject([
      {
        post: 'leader_in_charge',
        acting: true,
        actingFor: '王五',
        lines: ['民政', '残联'],
        to: '2026-12-31',
      },
    ])
  })

  it('with faults says row and column for each', async () => {
    const wrong = `${header}\nc3,张三,村长,330681109229,2026-02-01,,,,\nc4,李四,网格员,330681109229,昨天,,也许,,\n`
    const { ok, lines } = await importStaffFile(wrong, { url, token: 't', dryRun: false })
    expect(ok).toBe(false)
    expect(lines.slice(1).map((line) => line.split(/[：:]/)[0])).toEqual([
      '第 2 行 岗位',
      '第 3 行 开始日期',
      '第 3 行 代理',
    ])
    expect(lines[1]).toMatch(/岗位：没有这个值（村长），可填：.*分管领导.*村社文书/)
  })

  it('counts rows as Excel does: the header, empty rows, and a cell of two lines as one row', async () => {
    const row = (id: string) => `${id},张三,村社干部,330681109229,2026-02-01,,,,\n`
    const wrong = `\n${header}\n${row('c5')},,,,,,,,\n\n"c6\n7",张三,村长,330681109229,2026-02-01,,,,\n${row('c5')}`
    const { lines } = await importStaffFile(wrong, { url, token: 't', dryRun: true })
    expect(lines.slice(1).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      '第 6',
      '第 6',
      '第 7',
    ])
    const twice = `${header}\n${row('c5')}\n${row('c5')}`
    const { lines: repeated } = await importStaffFile(twice, { url, token: 't', dryRun: true })
    expect(repeated).toEqual(['第 4 行 人员编号：与第 2 行重复'])
  })

  it('with a code as the national list has it is told ours', async () => {
    const row = (unit: string) => `c8,张三,镇街管理员,${unit},2026-02-01,,,,\n`
    const of = (unit: string) => importStaffFile(`${header}\n${row(unit)}`, { url, token: 't', dryRun: true })
    expect((await of('330681109000')).lines).toEqual([
      '第 2 行 单位编码：没有这个单位：330681109000，编码末尾的零不写，应为 330681109',
    ])
    expect((await of('330681000000')).lines[0]).toMatch(/应为 330681$/)
    expect((await of('330681109999')).lines[0]).toMatch(/330681109999$/)
    const units = '单位编码,名称,类型,开始日期\n330681109000,枫桥镇,镇街,2026-01-01\n'
    expect(readUnits(units, '330681').faults).toEqual([
      '第 2 行 单位编码：330681109000 末尾的零不写，应为 330681109',
    ])
  })

  it('with a cell beyond the last column says which', async () => {
    const wrong = `${header}\nc7,张三,村社干部,330681109229,2026-02-01,,,,,多出\n`
    const { ok, lines } = await importStaffFile(wrong, { url, token: 't', dryRun: true })
    expect([ok, lines.at(-1)]).toEqual([false, expect.stringContaining('第 10 列')])
  })
})

describe('a county that does not take the sheet', () => {
  const answers: [number, string][] = []
  let asked = 0
  const gateway = createServer((_, response) => {
    const [status, body] = answers[Math.min(asked, answers.length - 1)] ?? [500, '']
    asked += 1
    response.writeHead(status, headers).end(body)
  })
  let headers: Record<string, string> = {}
  let at = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
    at = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/`
  })
  afterAll(() => gateway.close())

  const answering = (...given: [number, string][]) => {
    answers.splice(0, Infinity, ...given)
    asked = 0
    return importStaffFile(`${header}\n`, { url: at, token: 't', dryRun: false }, [1, 1])
  }

  test.each([
    [401, '{"message":"Unauthorized"}', '令牌无效或已过期 / the token is invalid or has expired'],
    [404, '{"message":"Not Found"}', '答复 404 Not Found，请核对 --url / answered 404, check --url'],
    [404, '<html>', '答复 404 <html>，请核对 --url / answered 404, check --url'],
  ])('answers %i %s, which is told', async (status, body, line) => {
    expect(await answering([status, body])).toEqual({ ok: false, lines: [line] })
  })

  it('says what is wrong once', async () => {
    const body = JSON.stringify({ detail: '岗位：必填', errors: [{ detail: '岗位：必填' }] })
    expect(await answering([400, body])).toEqual({ ok: false, lines: ['岗位：必填'] })
  })

  it('is asked again while it is busy, and not for ever', async () => {
    const done = JSON.stringify({ state: 'done', rows: 1, people: 1, units: 1, unitsDone: 1 })
    expect((await answering([503, ''], [504, ''], [200, done])).ok).toBe(true)
    const { ok, lines } = await answering([503, JSON.stringify({ detail: '系统繁忙' })])
    expect([ok, asked]).toEqual([false, 3])
    expect(lines).toEqual(['试了 3 次未成 / gave up after 3 tries', '系统繁忙'])
  })

  it('says of a sheet that it had before that nothing changed, unless this carried it to its end', async () => {
    const sized = { state: 'done', rows: 1, people: 1, units: 1, unitsDone: 1 }
    const answer = (finishedAgoMs: number, repeated = true) => {
      headers = repeated ? { 'idempotency-replayed': 'true' } : {}
      const finishedAt = new Date(Date.now() - finishedAgoMs).toISOString()
      return [200, JSON.stringify({ ...sized, finishedAt })] as [number, string]
    }
    const first = async (...given: [number, string][]) => (await answering(...given)).lines[0]
    expect(await first(answer(60_000))).toBe('与上次相同，未变动：1 行，1 人，1 个单位')
    expect(await first(answer(0))).toMatch(/^导入完成/)
    expect(await first(answer(60_000, false))).toMatch(/^导入完成/)
    expect(await first([503, ''], answer(60_000))).toMatch(/^导入完成/)
    headers = {}
  })

  it('is none at all where --url is none', async () => {
    const sent = (to: string) => importStaffFile(`${header}\n`, { url: to, token: 't', dryRun: false })
    await expect(sent('county.example')).rejects.toThrow(/--url county.example 不是网址.* \/ is no address/)
    await expect(sent('http://127.0.0.1:59')).rejects.toThrow(/无法访问.* \/ cannot be reached/)
  })
})

describe('a spreadsheet of units', () => {
  it('adds grids and renames a department', async () => {
    const csv = `单位编码,名称,类型,开始日期
330681109229-G07,霞朗桥村第七网格,网格,2026-01-01
330681-D30,诸暨市委社会工作部,department,2026-01-01
`
    const { units, faults } = readUnits(csv, '330681')
    expect(faults).toEqual([])
    await importUnits('330681', units, 'units.csv', new Date())
    expect(await unitByCode('330681109229-G07')).toMatchObject({ parent: '330681109229', kind: 'grid' })
    expect((await unitByCode('330681-D30'))?.name).toBe('诸暨市委社会工作部')
  })

  it('with faults says row and column for each', () => {
    const csv = `code,name,kind,from,parent
330602-D01,民政局,department,2026-01-01,
330681-D01,民政局,office,2026-01-01,
330681109229-G01,网格,grid,2026-01-01,330681109
33,某,grid,2026-01-01,
`
    const { faults } = readUnits(csv, '330681')
    expect(faults.map((fault) => fault.split(/[：:]/)[0])).toEqual([
      '第 2 行 单位编码',
      '第 3 行 类型',
      '第 4 行 上级编码',
      '第 5 行 单位编码',
    ])
    expect(faults[1]).toMatch(/县级部门、.*站所、村、社区、网格/)
  })

  it.each(Object.entries(unitKindTitles))('takes %s as well by its title %s', (kind, { zh }) => {
    const row = (given: string) =>
      readUnits(`编码,名称,类型,开始日期\n,,${given},`.replace('编码', '单位编码'), '330681').faults
    expect(row(zh)).toEqual(row(kind))
    expect(row(zh).some((fault) => fault.includes('类型'))).toBe(false)
  })
})
