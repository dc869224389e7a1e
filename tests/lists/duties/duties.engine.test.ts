import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { handler } from '../../../functions/api/duties.ts'
import { dutyCsv, dutySheet, exportDutiesFile, importDutiesFile } from '../../../infra/cli/import-duties.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { dutiesRoutes } from '../../../shared/lists/duties/duties.contract.ts'
import type { Duty } from '../../../shared/lists/duties/duty.ts'
import { Refusal } from '../../../shared/platform/refusals.ts'
import { ask } from '../../directory/ask.ts'
import { as, content, offList, openCounty, people, town } from '../../support/domain-county.ts'
import { demoDuties, demoRows, demoSheet } from './demo-list.ts'
import { admin, basic, search, send } from './duty-office.ts'

beforeAll(async () => {
  await openCounty()
  await send(demoRows)
})

describe('searching duties', () => {
  it('finds by words, category and line', async () => {
    const found = await search({ q: '清理工业废渣', limit: '3' })
    expect(found.body.duties[0]).toMatchObject({ code: 'J001', station: 'S01', categoryText: '基本履职' })
    const narrowed = await search({ category: 'taken_back', line: '应急' })
    expect(narrowed.body.duties.map(({ code }: Duty) => code)).toEqual(['S001'])
    expect((await search({ q: 'xyz' })).body.duties).toEqual([])
  })

  it('pages through the whole list, each duty once, with a cursor of one’s own', async () => {
    const codes: string[] = []
    let cursor: string | null = null
    do {
      const page = await search({ limit: '40', ...(cursor ? { cursor } : {}) })
      codes.push(...page.body.duties.map(({ code }: Duty) => code))
      cursor = page.body.nextCursor
      if (cursor) expect((await search({ limit: '40', cursor }, people.leader)).status).toBe(400)
    } while (cursor)
    expect(codes).toEqual(demoDuties.map(({ code }) => code).sort())
  })

  it('replies as its contract says', async () => {
    const { body } = await search({ limit: '100' })
    expect(dutiesRoutes.listDuties.reply.safeParse(body).success).toBe(true)
  })
})

describe('a duty list in a spreadsheet', () => {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const [, , name = '', area = ''] = (request.url ?? '').split('/')
    const answer =
      request.method === 'GET'
        ? await ask(handler, admin, 'GET /v1/duty-lists/{area}', { path: { area } })
        : await ask(handler, admin, `POST /v1/${name}`, {
            body: JSON.parse(Buffer.concat(chunks).toString()),
          })
    response.writeHead(answer.status).end(JSON.stringify(answer.body))
  })
  const asked = { url: '', token: 't', area: undefined, dryRun: false }
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // With the last slash that the stack's output has.
    asked.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  })
  afterAll(() => server.close())

  it('comes back as it was, column for column', { tags: ['table'] }, async () => {
    await send(demoRows.slice(1))
    const done = await importDutiesFile(`\ufeff${demoSheet}`, asked)
    expect(done).toMatchObject({
      ok: true,
      lines: [expect.stringContaining(`${demoRows.length} 行，新增 1，改动 0`)],
    })
    const sheet = await exportDutiesFile({ ...asked, area: '330681' as never })
    expect(dutySheet(sheet).rows).toEqual(
      [...demoRows].sort((a, b) => (String(a.code) < String(b.code) ? -1 : 1)),
    )
    expect(dutyCsv(demoDuties)).toBe(demoSheet)
  })

  it('with faults says row and column for each', async () => {
    const wrong =
      '编号,履职事项,类别,条线,承担站所,部门,办法,关键词\nA1,占道经营管理,日常,综合执法,城管队,,,\n'
    const { ok, lines } = await importDutiesFile(wrong, asked)
    expect(ok).toBe(false)
    expect(lines.slice(1)).toEqual([
      '第 2 行 类别：没有这个值（日常），可填：基本履职、配合履职、上级收回',
      '第 2 行 承担站所：没有这个值（城管队）',
    ])
  })
})

describe('R9: an order for a matter that was taken back', () => {
  const matter = { object: '辖区内企业', action: '组织网格员开展企业安全生产检查', coParties: [] }
  const findingOf = (found: readonly { code: string }[]) => found.find(({ code }) => code === 'taken_back')

  it('under a code is blocked, with entry and department', async () => {
    const { id } = await orders.draft(await as('leader'), content(matter))
    const refusal = await orders.submit(await as('leader'), id).catch((cause: unknown) => cause)
    expect(refusal).toBeInstanceOf(Refusal)
    const { code, extra } = refusal as Refusal
    expect(code).toBe('order_blocked')
    expect(findingOf(extra.findings as { code: string }[])).toMatchObject({
      rule: 'R9',
      severity: 'block',
      pointer: '/action',
      params: { entry: 'S001', department: 'D09', departmentName: '诸暨市应急管理局' },
      text: '“工矿企业安全生产检查”已由诸暨市应急管理局收回（履职清单 S001），不得派给村社，应转办',
    })
  })

  it('by exception reaches the reviewer with a warning, where it is no act of an authority (R7)', async () => {
    const sampling = { object: '辖区河道', action: '组织网格员开展水质监测采样', coParties: [] }
    const { id } = await orders.draft(await as('leader'), content({ ...sampling, ...offList }))
    const submitted = await orders.submit(await as('leader'), id)
    expect(submitted.state).toBe('in_review')
    expect(findingOf(submitted.findings)).toMatchObject({ rule: 'R9', severity: 'warn' })
  })

  it('only to help is shown to the reviewer as well', async () => {
    const action = '协助应急管理局对企业开展安全生产检查'
    const { findings } = await orders.tryScreening(await as('leader'), content({ ...matter, action }))
    expect(findingOf(findings)).toMatchObject({ severity: 'warn' })
  })

  it('is not one where the town’s own list takes nothing back', async () => {
    await send([basic], { area: town })
    const taken = async () =>
      findingOf((await orders.tryScreening(await as('leader'), content(matter))).findings)
    expect(await taken()).toBeUndefined()
    await send([], { area: town })
    expect(await taken()).toMatchObject({ severity: 'block' })
  })
})
