import { beforeAll, describe, expect, it, test } from 'vitest'
import { handler } from '../../../functions/api/catalogue.ts'
import { bootstrapCounty, standardUnits } from '../../../infra/cli/bootstrap.ts'
import { directoryOf, unitsBelow } from '../../../shared/directory/directory.table.ts'
import { appointFirstAdmin } from '../../../shared/directory/first-admin.ts'
import { metaOf, putItems } from '../../../shared/lists/catalogue/catalogue.table.ts'
import { closestItems, currentCatalogue, findItem } from '../../../shared/lists/catalogue/catalogue.ts'
import { publishFirst } from '../../../shared/lists/catalogue/publication.ts'
import { county } from '../../../shared/platform/county.ts'
import { fromEventItem } from '../../../shared/platform/events.ts'
import { firstBreak } from '../../../shared/platform/history.ts'
import { all } from '../../../shared/platform/reads.ts'
import { onSpent } from '../../../shared/platform/table.ts'
import { ask } from '../../directory/ask.ts'
import { freshTable } from '../../support/county-table.ts'
import { firstCatalogue, publishedAt } from './first-catalogue.ts'

const approval = { number: '诸委发〔2026〕12号', approvedOn: '2026-11-20' }
const reader = 'first-admin'
const item = 'GET /v1/catalogue/items/{sieveCode}'
const list = 'GET /v1/catalogue/items'
const items = firstCatalogue()
const visits = items[8]?.sieveCode ?? ''

beforeAll(async () => {
  await freshTable()
  await bootstrapCounty(county(), publishedAt, approval)
  await appointFirstAdmin('330681', { personId: reader, name: '张三' }, publishedAt)
})

describe('bootstrapping a county', () => {
  it('changes nothing the second time', { tags: ['table'] }, async () => {
    const [meta, directory] = [await metaOf('330681'), await directoryOf('330681')]
    const tomorrow = new Date(publishedAt.getTime() + 86_400_000)
    expect(await bootstrapCounty(county(), tomorrow, null)).toMatchObject({ version: 1, items: 185 })
    expect(await appointFirstAdmin('330681', { personId: 'second', name: '李四' }, tomorrow)).toMatchObject({
      appointed: false,
      admins: [{ personId: reader, name: '张三' }],
    })
    expect(await metaOf('330681')).toEqual(meta)
    expect(await directoryOf('330681')).toEqual(directory)
    expect(await unitsBelow('330681', 'town')).toHaveLength(23)
    expect(directory?.units).toBe(standardUnits(county()).length)
  })

  it('leaves one event for the units and one for the catalogue', { tags: ['table'] }, async () => {
    for (const [pk, type] of [
      ['DIRECTORY#330681', 'directory.units-imported'],
      ['CATALOGUE#330681', 'catalogue.version-published'],
    ]) {
      const events = (await all({ pk: pk ?? '', prefix: 'EVENT#' })).map(fromEventItem)
      expect(events).toMatchObject([{ type, by: { system: 'bootstrap' } }])
      expect(firstBreak(events)).toBeUndefined()
    }
  })
})

describe('the first list', () => {
  it('is published once, under the county’s approval on record (R17)', { tags: ['table'] }, async () => {
    const events = (await all({ pk: 'CATALOGUE#330681', prefix: 'EVENT#' })).map(fromEventItem)
    expect(events.map(({ data }) => data)).toEqual([{ version: 1, effectiveFrom: '2026-01-01', approval }])
    expect((await currentCatalogue()).items).toHaveLength(185)
    const other = { number: '诸委发〔2026〕13号', approvedOn: '2026-11-22' }
    expect(await bootstrapCounty(county(), publishedAt, other)).toMatchObject({ version: 1 })
    expect(await all({ pk: 'CATALOGUE#330681', prefix: 'EVENT#' })).toHaveLength(1)
  })

  it('is not published without one', async () => {
    await expect(
      publishFirst('330602', firstCatalogue('330602'), '2026-01-01', null, publishedAt),
    ).rejects.toThrow('R17')
    expect(await metaOf('330602')).toBeUndefined()
  })
})

describe('the catalogue in force', () => {
  it('is served from memory: one small read, then none for ten seconds', async () => {
    await currentCatalogue()
    let calls = 0
    onSpent(() => {
      calls += 1
    })
    for (let times = 0; times < 100; times += 1) await findItem(visits)
    onSpent(undefined)
    expect(calls).toBe(0)
  })

  it('says its version, and how many items each line leads', async () => {
    const found = await ask(handler, reader, 'GET /v1/catalogue')
    expect(found.body).toMatchObject({
      county: '330681',
      version: 1,
      count: 185,
      effectiveFrom: '2026-01-01',
    })
    expect(found.headers.etag).toBe('"1"')
    const led = found.body.lines.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
    expect(led).toBe(185)
  })

  it('is never half visible: items without their record do not count', async () => {
    const more = items.map((each) => ({ ...each, revision: 2 }))
    await putItems('330681', more)
    expect((await metaOf('330681'))?.version).toBe(1)
    expect((await currentCatalogue()).items[0]?.revision).toBe(1)
  })
})

describe('an item by its code', () => {
  test.each([
    ['as printed', visits],
    ['in lower case', visits.toLowerCase()],
    ['with spaces', visits.replaceAll('-', ' ')],
    ['without dashes', visits.replaceAll('-', '')],
  ])('is found %s', async (_how, sieveCode) => {
    const found = await ask(handler, reader, item, { path: { sieveCode } })
    expect(found.body).toMatchObject({ sieveCode: visits, kindText: '协助政府', dispatchable: { ok: true } })
    expect((await findItem(sieveCode))?.sieveCode).toBe(visits)
  })

  it('mistyped is a 400 that names the field and the code probably meant (R5)', async () => {
    const sieveCode = visits.replace('0009', '0007')
    const found = await ask(handler, reader, item, { path: { sieveCode } })
    expect(found.status).toBe(400)
    expect(found.body.errors).toMatchObject([{ pointer: '#/path/sieveCode', code: 'sieve_code_check' }])
    expect(found.body.detail).toContain(visits)
    const shapeless = await ask(handler, reader, item, { path: { sieveCode: 'abc' } })
    expect([shapeless.status, shapeless.body.errors[0].code]).toEqual([400, 'sieve_code_shape'])
  })

  it('says of which of its instruments a day is unknown, and may be sent all the same', async () => {
    const fire = items[55]
    const found = await ask(handler, reader, item, { path: { sieveCode: fire?.sieveCode ?? '' } })
    expect(found.body).toMatchObject({
      title: '确定消防安全管理人、防火公约、防火检查',
      acts: ['检查', '宣传', '提醒', '报告'],
      hoursBasis: { per: 'month', hours: 6 },
      fundingBasis: [{ instrument: '村民委员会组织法', articles: ['43'] }, { articles: ['43'] }],
      unknown: [
        { instrument: '消防法', what: 'day', text: '《消防法》施行日期不详' },
        { instrument: '浙江省消防条例', what: 'day', text: '《浙江省消防条例》施行日期不详' },
      ],
      dispatchable: { ok: true },
    })
  })

  it('sound but of another county is a 404', async () => {
    const sieveCode = firstCatalogue('330602')[8]?.sieveCode ?? ''
    expect((await ask(handler, reader, item, { path: { sieveCode } })).status).toBe(404)
    expect(await findItem(sieveCode)).toBeUndefined()
  })
})

describe('listing items', () => {
  test.each([
    [{ line: '民政' }, items.filter(({ lines }) => lines.includes('民政')).length],
    [{ kind: 'report_only' }, items.filter(({ kind }) => kind === 'report_only').length],
    [
      { appliesTo: 'community', kind: 'assist', line: '民政' },
      items.filter(
        ({ appliesTo, kind, lines }) =>
          appliesTo !== 'village' && kind === 'assist' && lines.includes('民政'),
      ).length,
    ],
    [{ unknown: 'standing' }, 1],
    [{ status: 'needs_review' }, 1],
    [
      { line: '民政', kind: 'report_only' },
      items.filter(({ lines, kind }) => lines.includes('民政') && kind === 'report_only').length,
    ],
  ])('by %j', async (filter, count) => {
    const found = await ask(handler, reader, list, {
      query: { ...filter, limit: '100' } as Record<string, string>,
    })
    expect(found.body.items).toHaveLength(count)
  })

  it('pages through all of them, each once', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const found = await ask(handler, reader, list, {
        query: { limit: '30', ...(cursor ? { cursor } : {}) },
      })
      seen.push(...found.body.items.map(({ sieveCode }: { sieveCode: string }) => sieveCode))
      cursor = found.body.nextCursor ?? undefined
    } while (cursor)
    expect(new Set(seen)).toEqual(new Set(items.map(({ sieveCode }) => sieveCode)))
    expect(seen).toHaveLength(185)
  })

  it('by text, best first', async () => {
    const found = await ask(handler, reader, list, { query: { q: '上门看望独居老人', limit: '3' } })
    expect(found.body.items[0].sieveCode).toBe(visits)
    expect((await closestItems('发现违建', 5))[0]?.title).toBe('违法建设劝阻与报告')
  })

  test.each([
    [{ kind: 'order' }, '#/query/kind'],
    [{ limit: '0' }, '#/query/limit'],
    [{ limit: 'x' }, '#/query/limit'],
    [{ what: '1' }, '#/query/what'],
    [{ q: '' }, '#/query/q'],
  ])('refuses %j, naming the field', async (query, pointer) => {
    const found = await ask(handler, reader, list, { query: query as Record<string, string> })
    expect([found.status, found.body.errors[0].pointer]).toEqual([400, pointer])
  })
})
