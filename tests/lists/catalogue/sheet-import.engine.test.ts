import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeleteCommand } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler } from '../../../functions/api/catalogue.ts'
import { handler as directory } from '../../../functions/api/directory.ts'
import { exportCatalogueFile } from '../../../infra/cli/export-catalogue.ts'
import { importCatalogueFile } from '../../../infra/cli/import-catalogue.ts'
import { toCsv } from '../../../infra/cli/workbook.ts'
import { standardDepartments } from '../../../shared/directory/standard-units.ts'
import { forgetVersions } from '../../../shared/lists/catalogue/catalogue.ts'
import * as drafts from '../../../shared/lists/catalogue/drafts.ts'
import { rowOf } from '../../../shared/lists/catalogue/sheet.ts'
import { importSheet } from '../../../shared/lists/catalogue/sheet-import.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { documentClient, tableName } from '../../../shared/platform/table.ts'
import { ask } from '../../directory/ask.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../../support/crash.ts'
import { monday, openCounty, people, sieveCode } from '../../support/domain-county.ts'
import { codeOf, items, panel } from './changes.ts'
import { approver, asOfficer, officer } from './officers.ts'

const one = '/v1/catalogue/drafts/{draftId}'
const departments = standardDepartments.map(({ code, name }) => ({ code: `330681-${code}`, name }))
const opened = async () =>
  (await drafts.open(await asOfficer(), { title: '导入', effectiveFrom: '2027-01-01' })).id
const act = (draftId: string, action: string, body: object = {}, who = officer) =>
  ask(handler, who, `POST ${one}/${action}`, { path: { draftId }, body })
const sheet = (rows: readonly object[], more: object = {}) => ({
  ...{ rows, reason: '年度修订', panelDecision: panel, fileName: 'list.xlsx' },
  ...more,
})
const all = items.map(rowOf)
const changedRows = all.map((row) =>
  row.sieveCode === sieveCode ? { ...row, title: '高龄老人定期巡访' } : row,
)
const newRow = { ...rowOf(items[8] as never), sieveCode: null, title: '居家适老化需求登记' }
const folder = mkdtempSync(join(tmpdir(), 'xingcun-import-'))

beforeAll(async () => {
  await openCounty()
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  vi.setSystemTime(monday)
})

describe('a sheet brought into a draft', () => {
  it('that says what the list says changes nothing', async () => {
    const found = await act(await opened(), 'import', sheet(all, { dryRun: true }))
    expect(found.body).toMatchObject({ state: 'checked', rows: 185, problems: [], text: '两版内容相同' })
  })

  it('is read as changes, additions and, where told, retirements', async () => {
    const draftId = await opened()
    const rows = [...changedRows.slice(1), newRow]
    const dry = await act(draftId, 'import', sheet(rows, { dryRun: true, missing: 'retire' }))
    expect(dry.body.text).toBe('新增 1 项，退出 1 项，改写 1 项')
    expect(dry.body.draft.changeCount).toBe(0)
    const kept = await act(draftId, 'import', sheet(rows, { dryRun: true }))
    expect(kept.body.text).toBe('新增 1 项，改写 1 项')
    const done = await act(draftId, 'import', sheet(rows, { missing: 'retire' }))
    expect(done.body).toMatchObject({ state: 'done', draft: { changeCount: 1, state: 'draft' } })
    const diff = await ask(handler, officer, `GET ${one}/diff`, { path: { draftId } })
    expect(diff.body.text).toBe('新增 1 项，退出 1 项，改写 1 项')
    const checked = await act(draftId, 'check')
    expect(checked.body).toMatchObject({ state: 'checked', checked: { count: 185 } })
    const out = await ask(handler, officer, `GET ${one}/rows`, { path: { draftId }, query: { limit: '100' } })
    const rest = await ask(handler, officer, `GET ${one}/rows`, {
      path: { draftId },
      query: { limit: '100', cursor: out.body.nextCursor },
    })
    const titles = [...out.body.rows, ...rest.body.rows].map(({ title }) => title)
    expect(titles).toContain('居家适老化需求登记')
    expect(titles).not.toContain(items[0]?.title)
  })

  it('with faults is refused whole, each named by row and column', async () => {
    const draftId = await opened()
    const rows = [
      { ...changedRows[0], fundingSource: '' },
      { ...newRow, lines: '水力', department: '330681-D99' },
      { ...newRow, title: '违章建筑', kind: 'report_only', villageRole: '组织人员拆除违章建筑' },
    ]
    const refused = await act(draftId, 'import', sheet(rows))
    expect(refused.status).toBe(422)
    expect(refused.body.code).toBe('rows_invalid')
    const pointers = refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)
    expect(pointers).toEqual(
      expect.arrayContaining(['/rows/0/fundingSource', '/rows/1/lines', '/rows/1/department']),
    )
    expect(refused.body.errors[0].detail).toMatch(/第 \d 行“/)
    const draft = await ask(handler, officer, `GET ${one}`, { path: { draftId } })
    expect(draft.body).toMatchObject({ changeCount: 0, version: 1 })
  })

  it('brings no codes along where there is a list, and lifts R8 only by an article that names the village', async () => {
    const unnamed = items.find(({ basis }) => basis.every(({ check }) => check !== 'article_names_village'))
    if (!unnamed) throw new Error('every basis names the village')
    const rows = all.map((row) =>
      row.sieveCode === unnamed.sieveCode ? rowOf({ ...unnamed, prohibitedVerbsExempt: true }) : row,
    )
    const stray = { ...newRow, sieveCode: sieveCodeOf('330681', 'MZ', 999) }
    const { body } = await act(await opened(), 'import', sheet([...rows, stray], { dryRun: true }))
    // What the sound rows alone would change is not what the sheet says.
    expect(body.text).toBe('表格有误，见下')
    expect(
      body.problems.map(({ column, code }: Record<string, string>) => `${column} ${code}`).sort(),
    ).toEqual(['prohibitedVerbsExempt exempt_needs_article', 'sieveCode code_not_given'])
  })

  it('is the officer’s to bring, and nobody else’s', async () => {
    const draftId = await opened()
    expect((await act(draftId, 'import', sheet(all), people.leader)).status).toBe(403)
    expect((await act(draftId, 'import', sheet(all), approver)).status).toBe(403)
  })

  it('of two at once is whole in the draft or not there', async () => {
    const draftId = await opened()
    const both = await Promise.all([
      act(draftId, 'import', sheet([newRow])),
      act(draftId, 'import', sheet([{ ...newRow, title: '另一事项登记' }])),
    ])
    const landed = both.filter(({ status }) => status === 200).length
    expect(both.every(({ status }) => status === 200 || status === 409)).toBe(true)
    expect(landed).toBeGreaterThan(0)
    const draft = await ask(handler, officer, `GET ${one}`, { path: { draftId } })
    expect(draft.body.changeCount).toBe(landed)
  })

  it('holds two thousand rows', async () => {
    const draftId = await opened()
    const lines = ['民政', '司法', '公安']
    const many = Array.from({ length: 1815 }, (_, at) => ({
      ...newRow,
      ...{ title: `登记事项第${at}号`, lines: [lines[at % 3]], aliases: [] },
    }))
    const done = await act(draftId, 'import', sheet(many))
    expect([done.status, done.body.rows, done.body.text]).toEqual([200, 1815, '新增 1815 项'])
    expect((await act(draftId, 'check')).body.checked.count).toBe(2000)
  })
})

describe('the file of the first list', () => {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const url = new URL(request.url ?? '', 'http://local')
    const query = Object.fromEntries(url.searchParams)
    const parts = url.pathname.split('/').slice(2)
    const answer = await (async () => {
      if (request.method === 'POST')
        return act(parts[2] ?? '', 'import', JSON.parse(Buffer.concat(chunks).toString()))
      if (parts[0] === 'units')
        return ask(directory, officer, 'GET /v1/units/{unitCode}/units', {
          path: { unitCode: parts[1] ?? '' },
          query,
        })
      if (parts[1] === 'versions')
        return ask(handler, officer, 'GET /v1/catalogue/versions/{version}/rows', {
          path: { version: parts[2] ?? '' },
          query,
        })
      return ask(handler, officer, 'GET /v1/catalogue')
    })()
    response.writeHead(answer.status).end(JSON.stringify(answer.body))
  })
  const asked = { url: '', token: 't', reason: '首批清单', missing: 'keep', panelDecision: panel } as const
  let url = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // With the last slash that the stack's output has.
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    // A county that has no list yet.
    await documentClient().send(
      new DeleteCommand({ TableName: tableName(), Key: { pk: 'CATALOGUE#330681', sk: 'META' } }),
    )
    forgetVersions()
  })
  afterAll(() => server.close())

  it('goes through this door into a county without a list, and comes out as it went in', async () => {
    const file = join(folder, 'first.csv')
    writeFileSync(file, toCsv({ heading: '首批清单', items, known: { departments } }))
    const draft = await opened()
    const dry = await importCatalogueFile(file, { ...asked, url, draft, dryRun: true })
    expect(dry).toEqual({ ok: true, lines: ['检查通过，未写入：185 行，新增 185 项'] })
    const done = await importCatalogueFile(file, { ...asked, url, draft, dryRun: false })
    expect(done).toEqual({ ok: true, lines: ['已导入修订稿：185 行，新增 185 项'] })
    expect((await act(draft, 'check')).body.state).toBe('checked')
    await act(draft, 'approve', {}, approver)
    expect((await act(draft, 'publish')).body.published).toMatchObject({ version: 1 })
    vi.setSystemTime(new Date('2027-01-01T09:00:00+08:00'))
    forgetVersions()
    for (const name of ['out.xlsx', 'out.csv']) {
      const out = join(folder, name)
      expect(await exportCatalogueFile(out, { url, token: 't' })).toBe(185)
      const again = await importCatalogueFile(out, { ...asked, url, draft: await opened(), dryRun: true })
      expect(again).toEqual({ ok: true, lines: ['检查通过，未写入：185 行，两版内容相同'] })
    }
    const rows = await ask(handler, officer, 'GET /v1/catalogue/versions/{version}/rows', {
      path: { version: '1' },
      query: { limit: '100' },
    })
    const byCode = [...all].sort((a, b) => (String(a.sieveCode) < String(b.sieveCode) ? -1 : 1))
    expect(rows.body.rows).toEqual(byCode.slice(0, 100))
  })

  it('with a slip says where, as the file has it', async () => {
    const file = join(folder, 'slip.csv')
    const csv = toCsv({ heading: '清单', items: items.slice(0, 3), known: { departments } })
    writeFileSync(file, csv.replace(items[1]?.sieveCode ?? '', codeOf(2).replace('0002', '0020')))
    const { ok, lines } = await importCatalogueFile(file, {
      ...asked,
      url,
      draft: await opened(),
      dryRun: false,
    })
    expect(ok).toBe(false)
    expect(lines[1]).toMatch(/^第 4 行 A 列（过筛编码）：.*是否为/)
  })
})

describe('an import dying at any call', () => {
  beforeAll(async () => {
    countCalls()
    await openCounty()
    forgetVersions()
  })
  beforeEach(surviveAgain)

  it('is whole in the draft or not there, and once when sent again', async () => {
    const moments = await dieEverywhere(
      async () => ({ draftId: await opened(), key: `import-${Math.random()}` }),
      async ({ draftId, key }) =>
        importSheet(await asOfficer({ key, request: 'sheet' }), draftId, {
          ...{ rows: [newRow], dryRun: false, fileName: 'a.csv', reason: '年度修订' },
          ...{ panelDecision: panel, missing: 'keep' },
        }),
      async ({ draftId }) => {
        const draft = await ask(handler, officer, `GET ${one}`, { path: { draftId } })
        expect(draft.body.changeCount).toBe(1)
      },
    )
    expect(moments).toBeGreaterThan(4)
  })
})
