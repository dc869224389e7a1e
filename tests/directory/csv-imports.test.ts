import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handler } from '../../functions/api/directory.ts'
import { importStaffFile } from '../../infra/cli/import-staff.ts'
import { readUnits } from '../../infra/cli/import-units.ts'
import { unitByCode } from '../../shared/directory/directory.table.ts'
import { importUnits } from '../../shared/directory/unit-import.ts'
import { seatsOf } from '../../shared/platform/who/seats.ts'
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
      '第 1 行 岗位',
      '第 2 行 开始日期',
      '第 2 行 代理',
    ])
  })
})

describe('a spreadsheet of units', () => {
  it('adds grids and renames a department', async () => {
    const csv = `单位编码,名称,类型,开始日期
330681109229-G07,霞朗桥村第七网格,grid,2026-01-01
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
      '第 1 行 单位编码',
      '第 2 行 类型',
      '第 3 行 上级编码',
      '第 4 行 单位编码',
    ])
  })
})
