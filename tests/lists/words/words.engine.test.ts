/** A county's own words: imported, tried on the floor set, and in force for the next screening. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { handler } from '../../../functions/api/words.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { currentReader, forgetReader } from '../../../shared/lists/words/current-reader.ts'
import { wordsRoutes } from '../../../shared/lists/words/words.contract.ts'
import { wordListKey } from '../../../shared/lists/words/words.table.ts'
import { all } from '../../../shared/platform/reads.ts'
import { actsIn } from '../../../shared/reading/acts/read-acts.ts'
import { packedWeights } from '../../../shared/reading/acts/weights.ts'
import { ask } from '../../directory/ask.ts'
import { as, content, openCounty, people } from '../../support/domain-county.ts'
import { admin, importing, officer, send, shown } from './words-office.ts'

beforeAll(async () => {
  await openCounty()
})

const localWord = { word: '摸灶头', reading: 'enforce', weight: 10 }
const ofActs = async (action: string) => {
  const { findings } = await orders.tryScreening(await as('leader'), content({ action }))
  return findings.filter(({ code }) => code === 'authority_act').map(({ severity }) => severity)
}

interface Head {
  judged: string[]
  bias: number[]
}

/** The delivered weights with another head. */
function withHead(change: (head: Head) => void): string {
  const bytes = brotliDecompressSync(Buffer.from(packedWeights, 'base64'))
  const behind = 4 + bytes.readUInt32LE(0)
  const head = JSON.parse(bytes.subarray(4, behind).toString('utf8')) as Head
  change(head)
  const text = Buffer.from(JSON.stringify(head))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(text.length)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  const packed = brotliCompressSync(Buffer.concat([length, text, bytes.subarray(behind)]), { params })
  return packed.toString('base64')
}

/** What is judged of every text, moved by as much. */
const movedBy = (by: number) =>
  withHead((head) => {
    head.bias = head.bias.map((each) => each + by)
  })

describe('importing words', () => {
  it('writes nothing when it is only tried, and says how the floor set is read', {
    tags: ['table'],
  }, async () => {
    const tried = await send([localWord], { dryRun: true })
    expect(tried.body).toMatchObject({ state: 'checked', version: 0, rows: 1, added: 1 })
    expect(tried.body.floor.before).toEqual({ precision: 1, recall: 1 })
    expect((await shown()).body).toEqual({ version: 0, publishedAt: null, weightsHash: null, rows: [] })
  })

  test.each([
    ['*', '拆除.*棚', '不能含有通配或正则符号 . *，'],
    ['a class', '[拆清]除', '不能含有通配或正则符号 [ ]，'],
    ['an alternative in full width', '（拆｜清）除', '不能含有通配或正则符号 ( '],
    ['a line break', '拆\n除', '应为 1 至 20 个字、不含换行'],
    ['what nobody sees', '\u200b', '必填'],
  ])('is refused for %s, naming row and column', async (_, word, detail) => {
    const answer = await send([localWord, { word, reading: 'enforce', weight: 1 }])
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toHaveLength(1)
    expect(answer.body.errors[0].pointer).toBe('/rows/1/word')
    expect(answer.body.errors[0].detail).toMatch(/^第 2 行 词语/)
    expect(answer.body.errors[0].detail).toContain(detail)
  })

  test.each([
    ['no weight for an act', { word: '甲', reading: 'form' }, '/rows/1/weight', '第 2 行 权重：必填'],
    [
      'a weight for what has none',
      { word: '甲', reading: 'village', weight: 1 },
      '/rows/1/weight',
      '第 2 行 权重只用于读作具体行为的词语',
    ],
    ['a weight beyond ten', { word: '甲', reading: 'form', weight: 11 }, '/rows/1/weight', '第 2 行 权重'],
    ['a reading that is none', { word: '甲', reading: '表' }, '/rows/1/reading', '没有这个值（表），可填：'],
    ['the same word again', localWord, '/rows/1/word', '第 2 行 词语：与第 1 行重复'],
    [
      'the same word in another writing and for another act',
      { word: '摸竈頭', reading: 'form', weight: 1 },
      '/rows/1/reading',
      '第 1 行已读作“强制、拆除、查扣等执法处置”',
    ],
  ])('is refused for %s', async (_, row, pointer, detail) => {
    const { status, body } = await send([localWord, row])
    expect([status, body.errors.map((each: { pointer: string }) => each.pointer)]).toEqual([422, [pointer]])
    expect(body.errors[0].detail).toContain(detail)
  })

  it('is for those who import duty lists', async () => {
    for (const sub of [people.deputy, people.leader, people.villageSecretary])
      expect((await send([localWord], { dryRun: true }, sub)).status).toBe(403)
    expect((await send([localWord], { dryRun: true }, officer)).status).toBe(200)
  })

  test.each([
    ['nothing packed', 'AAAA'],
    ['a bomb', Buffer.alloc(300_000).toString('base64')],
    ['other acts', withHead(({ judged }) => judged.splice(1, 1, 'enfarce'))],
    ['fewer acts', withHead(({ judged, bias }) => [judged.pop(), bias.pop()])],
  ])('refuses weights that are %s', async (_, weights) => {
    const { status, body } = await send([], { weights })
    expect([status, body.errors?.[0].pointer]).toEqual([400, '/weights'])
    expect(body.errors[0].detail).toContain('训练命令写出的文字')
  })

  test.each([
    [
      'words that see demolition nowhere',
      ['拆', '拆除', '强拆', '推平'].map((word) => ({ word, reading: 'none' })),
      false,
    ],
    ['a word that calls every text a form', [{ word: '的', reading: 'form', weight: 10 }], true],
    ['a village that is somebody else', [{ word: '村', reading: 'other' }], true],
  ])('is held by the floor: %s', async (_, rows, below) => {
    const { status, body } = await send(rows, { dryRun: true })
    expect(status).toBe(below ? 422 : 200)
    if (!below) return
    expect(body.code).toBe('reading_floor')
    expect(body.detail).toMatch(/100\.0%.+底线 98\.0%/)
    expect(body.floor).toMatchObject({ before: { precision: 1, recall: 1 }, least: { precision: 0.98 } })
    expect(body.misread.length).toBeGreaterThan(0)
    expect(body.misread.length).toBeLessThanOrEqual(10)
    expect(wordsRoutes.importWords.carries.reading_floor.misread.safeParse(body.misread).success).toBe(true)
    expect((await shown()).body.version).toBe(0)
  })

  it('is held by the floor for weights that read every text otherwise', async () => {
    const { status, body } = await send([], { weights: movedBy(6) })
    expect([status, body.code]).toEqual([422, 'reading_floor'])
  })
})

describe('R7: the next screening of the same order', () => {
  const action = '组织网格员走访独居老人,逐户摸灶头'

  it('reads a word that the county made speak for an act', { tags: ['table'] }, async () => {
    expect(await ofActs(action)).toEqual([])
    expect((await send([localWord])).body).toMatchObject({ state: 'done', version: 1, added: 1 })
    expect(await ofActs(action)).toEqual(['block'])
  })

  it('weighs it as the county changed it', async () => {
    const { body } = await send([{ ...localWord, weight: -1 }])
    expect(body).toMatchObject({ version: 2, added: 0, changed: 1, removed: 0 })
    expect(await ofActs(action)).toEqual([])
  })

  it('knows who acts by the county’s name for him', async () => {
    const others = '老娘舅上门强行拆除违建棚屋'
    expect(await ofActs(others)).toEqual(['block'])
    await send([{ word: '老娘舅', reading: 'other' }])
    expect(await ofActs(others)).not.toContain('block')
  })

  it('reads by the county’s own weights, and by those delivered again', { tags: ['table'] }, async () => {
    const own = await send([localWord], { weights: movedBy(0.001) })
    expect(own.body.weightsHash).toMatch(/^[0-9a-f]{64}$/)
    expect(await ofActs(action)).toEqual(['block'])
    // Words without a word of weights leave them.
    const kept = await send([])
    expect(kept.body.weightsHash).toBe(own.body.weightsHash)
    expect(await ofActs(action)).toEqual([])
    expect((await send([], { weights: null })).body).toMatchObject({ rows: 0, weightsHash: null })
  })

  it('is read by weights alone that the county sent', async () => {
    const demolition = '请老娘舅上门强行拆除违建棚屋'
    const scoreOf = async () => {
      forgetReader()
      const found = actsIn(demolition, await currentReader(), { field: 'action', doer: 'village' })
      return found[0]?.score ?? 0
    }
    const before = await scoreOf()
    await send([], { weights: movedBy(-0.1) })
    expect(await scoreOf()).toBeCloseTo(before - 0.1 * 1.7, 1)
    await send([], { weights: null })
    expect(await scoreOf()).toBe(before)
  })

  it('keeps by which words it was read, beside the catalogue’s version', async () => {
    await send([localWord])
    const { version } = (await shown()).body
    const { id } = await orders.draft(await as('leader'), content())
    const submitted = await orders.submit(await as('leader'), id)
    expect(submitted).toMatchObject({ catalogueVersion: 1, wordsVersion: version })
  })
})

describe('a list of words', () => {
  it('is read as it was imported, in the form that texts are read in', async () => {
    const { body } = await send([{ word: '責任 書', reading: 'about_liability' }, localWord])
    const { body: reply } = await shown(officer)
    expect(reply).toMatchObject({
      version: body.version,
      rows: [
        { word: '摸灶头', reading: 'enforce', weight: 10 },
        { word: '责任书', reading: 'about_liability', readingText: '责任类词', weight: null },
      ],
    })
    expect(wordsRoutes.readWords.reply.safeParse(reply).success).toBe(true)
  })

  it('of the same words changes nothing', async () => {
    const before = (await shown()).body
    const again = await send([localWord, { word: '责任书', reading: 'about_liability' }])
    expect(again.body).toMatchObject({ version: before.version, added: 0, changed: 0, removed: 0 })
    expect((await shown()).body).toEqual(before)
  })

  it('is answered alike when it is repeated under its key', async () => {
    const once = await send([localWord], {}, admin, 'words-once')
    await send([])
    expect((await send([localWord], {}, admin, 'words-once')).body).toEqual(once.body)
    expect((await shown()).body.rows).toEqual([])
  })

  it('by two at once is one of them, whole', async () => {
    const answers = await Promise.all([
      send([localWord]),
      send([{ word: '削掉', reading: 'none' }], {}, officer),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const { rows } = (await shown()).body
    expect(rows).toHaveLength(1)
    const events = await all({ pk: wordListKey('330681').pk, prefix: 'EVENT#' })
    expect(events).toHaveLength((await shown()).body.version)
    expect(events.find(({ seq }) => seq === events.length)).toMatchObject({
      type: 'words.list-imported',
      data: { county: '330681', count: 1 },
    })
  })

  it('asks for the version that was seen, when one is named', async () => {
    const stale = await ask(handler, admin, importing, {
      body: { rows: [] },
      headers: { 'if-match': '"1"' },
    })
    expect(stale.status).toBe(412)
  })
})
