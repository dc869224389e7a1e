import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { handler } from '../../../functions/api/duties.ts'
import { dutyListKey } from '../../../shared/lists/duties/duty.table.ts'
import { all } from '../../../shared/platform/reads.ts'
import { ask } from '../../directory/ask.ts'
import { openCounty, otherTown, people, town } from '../../support/domain-county.ts'
import { demoDuties, demoRows } from './demo-list.ts'
import {
  admin,
  basic,
  cooperating,
  exported,
  importing,
  officer,
  search,
  send,
  takenBack,
} from './duty-office.ts'

beforeAll(async () => {
  await openCounty()
})

describe('importing a duty list', () => {
  it('writes nothing when it is only tried', async () => {
    const tried = await send(demoRows, { dryRun: true })
    expect(tried.status).toBe(200)
    expect(tried.body).toMatchObject({
      state: 'checked',
      version: 0,
      rows: demoDuties.length,
      added: demoDuties.length,
    })
    expect((await exported('330681')).status).toBe(404)
    expect((await search({})).body).toEqual({ list: null, duties: [], nextCursor: null })
  })

  test.each([
    ['a matter left out', { ...basic, matter: undefined }, '/rows/1/matter', '第 2 行 履职事项：必填'],
    [
      'an unknown category',
      { ...basic, category: '其他' },
      '/rows/1/category',
      '第 2 行 类别：没有这个值（其他），可填：基本履职、配合履职、上级收回',
    ],
    [
      'a station that is none',
      { ...basic, station: '城管队' },
      '/rows/1/station',
      '第 2 行 承担站所：没有这个值（城管队）',
    ],
    [
      'a station no town has',
      { ...basic, station: 'S77' },
      '/rows/1/station',
      '第 2 行 承担站所：没有这个值（S77）',
    ],
    ['an unknown line', { ...basic, line: '城管' }, '/rows/1/line', '第 2 行 条线：没有'],
    [
      'a basic duty of a department',
      { ...basic, department: 'D18' },
      '/rows/1/department',
      '第 2 行 部门在基本履职事项中不填',
    ],
    [
      'nobody who leads',
      { ...cooperating, department: undefined },
      '/rows/1/department',
      '第 2 行 部门：必填',
    ],
    [
      'nobody who leads',
      { ...cooperating, department: undefined },
      '/rows/1/department',
      '第 2 行 部门：必填',
    ],
    [
      'a department that is none',
      { ...takenBack, department: 'D88' },
      '/rows/1/department',
      '第 2 行 部门：没有这个值（D88）',
    ],
    ['no word how it is done', { ...takenBack, how: undefined }, '/rows/1/how', '第 2 行 办法：必填'],
    [
      'a station for what was taken back',
      { ...takenBack, station: 'S01' },
      '/rows/1/station',
      '第 2 行 承担站所在上级收回事项中不填',
    ],
    [
      'a number twice',
      { ...basic, code: 'J002', matter: '另一件事的办理' },
      '/rows/1/code',
      '第 2 行 编号：与第 1 行重复',
    ],
    ['a column we do not know', { ...basic, 备注: '无' }, '/rows/1/备注', '第 2 行 备注：'],
  ])('is refused whole for %s, naming row and column', async (_, row, pointer, detail) => {
    const first = demoRows.find(({ code }) => code === 'J002') ?? {}
    const answer = await send([first, row])
    expect(answer.status).toBe(422)
    expect(answer.body.code).toBe('rows_invalid')
    expect(answer.body.errors).toHaveLength(1)
    expect(answer.body.errors[0].pointer).toBe(pointer)
    expect(answer.body.errors[0].detail).toContain(detail)
    expect((await exported('330681')).status).toBe(404)
  })

  it('says every fault at once, in the order of the rows', async () => {
    const answer = await send([
      { ...basic, line: '城管' },
      { code: '?' },
      { ...takenBack, how: undefined, station: 'S01' },
    ])
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/rows/0/line',
      '/rows/1/code',
      '/rows/1/matter',
      '/rows/1/category',
      '/rows/1/line',
      '/rows/2/how',
      '/rows/2/station',
    ])
  })

  it('is for the county administrator and the catalogue officer', async () => {
    for (const sub of [people.deputy, people.leader, people.villageSecretary, people.helper]) {
      expect((await send(demoRows, {}, sub)).status).toBe(403)
    }
    expect((await send(demoRows, { dryRun: true }, officer)).status).toBe(200)
  })

  it('takes effect at once, and exports row for row', async () => {
    const done = await send(demoRows, {}, officer)
    expect(done.body).toMatchObject({ state: 'done', area: '330681', version: 1, added: demoDuties.length })
    const { body } = await exported('330681')
    expect(body.rows).toEqual([...demoDuties].sort((a, b) => (a.code < b.code ? -1 : 1)))
    expect((await search({ limit: '1' })).body.list).toMatchObject({ area: '330681', version: 1 })
  })

  it('of the same rows changes nothing, in whatever order and by whomever', async () => {
    const again = await send([...demoRows].reverse())
    expect(again.body).toMatchObject({ state: 'done', version: 1, added: 0, changed: 0, removed: 0 })
    const events = await all({ pk: dutyListKey('330681').pk, prefix: 'EVENT#' })
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({
      type: 'duties.list-imported',
      by: { post: 'catalogue_officer' },
      seq: 1,
    })
  })

  it('is answered alike when it is repeated under its key', async () => {
    const rows = demoRows.map((row) =>
      row.code === 'J003' ? { ...row, matter: '占道经营的管理和疏导' } : row,
    )
    const once = await send(rows.slice(1), {}, admin, 'duty-import-once')
    expect(once.body).toMatchObject({ version: 2, added: 0, changed: 1, removed: 1 })
    expect((await send(rows.slice(1), {}, admin, 'duty-import-once')).body).toEqual(once.body)
    await send(demoRows)
    expect((await send(rows.slice(1), {}, admin, 'duty-import-once')).body).toEqual(once.body)
    expect((await exported('330681')).body).toMatchObject({ version: 3, count: demoDuties.length })
  })

  it('by two at once leaves one list, whole', async () => {
    const half = Math.floor(demoRows.length / 2)
    const answers = await Promise.all([
      send(demoRows.slice(0, half)),
      send(demoRows.slice(half), {}, officer),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { body } = await exported('330681')
    expect(body.rows).toHaveLength(body.count)
    expect([half, demoRows.length - half]).toContain(body.count)
    expect((await send(demoRows)).status).toBe(200)
  })

  it('asks for the version that was seen, when one is named', async () => {
    const headers = { 'if-match': '"1"' }
    const stale = await ask(handler, admin, importing, { body: { rows: demoRows.slice(1) }, headers })
    expect(stale.status).toBe(412)
  })
})

describe('whatever is sent', () => {
  const cell = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      '\ud800坏字',
      '\u0000\u0000',
      '__proto__',
      'S01',
      'D18',
      'taken_back',
      '民政',
      'J001',
      '　 ',
    ),
  )
  const field = fc.oneof(
    fc.constantFrom(...Object.keys(demoDuties[0] ?? {}), '__proto__', 'constructor', 'pk'),
    fc.string(),
  )
  const oddRow = fc.oneof(
    fc.dictionary(field, cell),
    fc
      .tuple(fc.constantFrom(...demoRows), field, cell)
      .map(([row, name, value]) => ({ ...row, [name]: value })),
  )

  it('is answered below 500, and nothing of it is kept when a row is refused', async () => {
    const before = (await exported('330681')).body
    const answer = async (rows: unknown[], dryRun: boolean) => {
      const { status } = await send(rows, { dryRun })
      expect(status).toBeLessThan(500)
      if (status === 200 && !dryRun) expect((await send(demoRows)).status).toBe(200)
    }
    await fc.assert(fc.asyncProperty(fc.array(oddRow, { maxLength: 4 }), fc.boolean(), answer), {
      numRuns: 300,
    })
    expect((await exported('330681')).body.contentHash).toBe(before.contentHash)
    expect((await exported('330681')).body.rows).toEqual(before.rows)
  })

  it('is searched for without a fault', async () => {
    const asked = async (q: string, area: string) => {
      expect((await search({ q, area })).status).toBeLessThan(500)
      expect((await search({ q })).status).toBeLessThan(500)
    }
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '工业废渣', '__proto__'))
    await fc.assert(fc.asyncProperty(text, text, asked), { numRuns: 100 })
  })
})

describe('a town’s own list', () => {
  const own = [
    { ...basic, code: 'T1', matter: '枫桥古镇景区秩序维护', keywords: ['景区摊贩'], station: 'S02' },
  ]

  it('counts in that town only, until the town gives it up', async () => {
    expect((await send(own, { area: town })).body).toMatchObject({ area: town, version: 1, rows: 1 })
    expect((await search({})).body).toMatchObject({ list: { area: town }, duties: [{ code: 'T1' }] })
    expect((await search({ area: otherTown, limit: '1' })).body.list.area).toBe('330681')
    expect((await search({ limit: '1' }, admin)).body.list.area).toBe('330681')
    expect((await exported(town)).body.rows).toEqual([{ ...own[0], department: null, how: null }])

    expect((await send([], { area: town })).body).toMatchObject({ version: 2, rows: 0, removed: 1 })
    expect((await search({ limit: '1' })).body.list.area).toBe('330681')
    expect((await exported(town)).status).toBe(404)
  })

  test.each([
    ['another county', '330602', demoRows],
    ['a town that does not exist', '330681999', demoRows],
    ['the county without rows', '330681', []],
  ])('is not imported for %s', async (_, area, rows) => {
    expect((await send(rows, { area })).status).toBe(400)
  })
})
