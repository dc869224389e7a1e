/** `ordinary.csv` and `forbidden.csv` were written for these tests, and the reader was fitted to none of them. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { beforeAll, describe, expect, it } from 'vitest'
import { routesOf } from '../../../functions/gathered/routes.ts'
import { OrderContent } from '../../../shared/gate/dispatch/order-content.ts'
import { textsOf } from '../../../shared/gate/screening/order-texts.ts'
import { NewItem } from '../../../shared/lists/catalogue/change.ts'
import { faultsOfItem } from '../../../shared/lists/catalogue/item-faults.ts'
import { labelOf } from '../../../shared/platform/choice.ts'
import { type Routes, routeKey } from '../../../shared/platform/contract.ts'
import { freeTextsOf } from '../../../shared/platform/free-texts.ts'
import { Act } from '../../../shared/reading/acts/acts.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'
import { ApplicationContent } from '../../../shared/upkeep/admission/application.ts'
import { faultsOf } from '../../../shared/upkeep/admission/submission.ts'
import { ask } from '../../directory/ask.ts'
import { examples } from '../../faults/malformed-requests.ts'
import { officer } from '../../lists/catalogue/officers.ts'
import { content, county, monday, openCounty, people, taskIn } from '../../support/domain-county.ts'
import { fitted } from '../acts/labelled.ts'

type Row = Readonly<Record<'route' | 'pointer' | 'text' | 'act', string>>
const rowsIn = (name: string): Row[] =>
  parse(readFileSync(new URL(`${name}.csv`, import.meta.url)), { columns: true })

const doors = (
  await Promise.all(
    Object.entries(routesOf as Readonly<Record<string, Routes>>).map(async ([domain, routes]) => {
      const { handler } = await import(`../../../functions/api/${domain}.ts`)
      return Object.entries(routes).map(([name, route]) => ({ name, route, handler }))
    }),
  )
)
  .flat()
  .flatMap(({ name, route, handler }) =>
    (route.body ? freeTextsOf(route.body) : []).flatMap(({ path, reading }) =>
      reading?.read === 'at_the_door'
        ? [{ name, route, handler, pointer: `/${path.join('/')}`, kind: reading.kind }]
        : [],
    ),
  )

/** Somebody of the county who may knock there. */
const callers: Readonly<Record<string, string>> = {
  ruleRefusal: people.secretary,
  signOffStep: people.helper,
  mergeOrder: people.deputy,
  ...{ enterForm: officer, correctForm: officer, enterElement: officer, correctElement: officer },
}

/** The route's example with a text in one of its fields. */
async function send(name: string, pointer: string, text: string, language = 'zh-CN') {
  const door = doors.find((each) => each.name === name && each.pointer === pointer)
  if (!door) throw new Error(`no text of ${name} at ${pointer}`)
  const { route, handler } = door
  const { params, body } = examples[name] ?? {}
  return ask(handler, callers[name] ?? people.leader, routeKey(route), {
    path: (params ?? {}) as Record<string, string>,
    body: { ...(body as object), [pointer.slice(1)]: text },
    headers: { 'accept-language': language, 'if-match': '"1"' },
  })
}

beforeAll(async () => {
  await openCounty()
})

describe('a text towards a village (R63)', () => {
  it.each(doors)('is read, be it $pointer of $name', async ({ name, pointer }) => {
    const { status, body } = await send(name, pointer, '由村里签订责任状')
    expect([status, body.code, body.errors]).toMatchObject([
      422,
      'text_asks_too_much',
      [{ pointer, code: 'text_asks_too_much' }],
    ])
  })

  it('is read in its normal form', async () => {
    const { body } = await send('sendBackTask', '/reason', '請組織人手把違 建 拆\u200b除後再報')
    expect(body.code).toBe('text_asks_too_much')
  })

  it('is refused with its field, its words and why, in the language of whoever wrote it', async () => {
    const sent = ['enterForm', '/title', '安全生产目标管理责任书'] as const
    const { body } = await send(...sent)
    expect(body.detail).toMatch(
      /^表单名称：“[^”]*责任书[^”]*”属于签责任状或作责任主体，不得要求村社，请删去或改写$/,
    )
    expect((await send(...sent, 'en')).body.detail).toMatch(
      /^title: “[^”]*责任书[^”]*” asks for a responsibility letter, or bearing the responsibility: no village may be asked for that/,
    )
  })

  it.each(rowsIn('forbidden'))('is refused as $act: $text', async ({ route, pointer, act, text }) => {
    const { status, body } = await send(route, pointer, text)
    expect([status, body.code]).toEqual([422, 'text_asks_too_much'])
    expect(body.errors[0].detail).toContain(labelOf(Act, act as Act).zh)
  })

  it.each(Object.entries(Object.groupBy(rowsIn('ordinary'), ({ route, pointer }) => `${route} ${pointer}`)))(
    'goes on where it asks nothing new: twenty of %s',
    async (_, rows = []) => {
      expect(rows).toHaveLength(20)
      for (const { route, pointer, text } of rows) {
        const { status, body } = await send(route, pointer, text)
        // The examples name no record and no element of this county, which is another matter.
        const named = (body.errors ?? []).map((error: { pointer: string }) => error.pointer)
        expect([201, 400, 404, 409], `${text}: ${body.code}`).toContain(status)
        expect(named, text).not.toContain(pointer)
      }
    },
  )

  it('of nothing that can be seen is none', async () => {
    for (const text of ['\u200b\u2060\ufe0f', '\u3164 \u115f', '\u2800\u2800', '\u{e0041}', ' \u00ad '])
      expect((await send('sendBackTask', '/reason', text)).body.errors).toMatchObject([
        { pointer: '/reason' },
      ])
    expect((await send('sendBackTask', '/reason', '家\u200b里没人')).status).toBe(404)
  })
})

describe('a task', () => {
  const post = (who: string, route: string, taskId: string, body: object) =>
    handlerOf('sendBackTask').then((handler) =>
      ask(handler, who, `POST /v1/tasks/{taskId}/${route}`, { path: { taskId }, body }),
    )
  const handlerOf = async (name: string) => doors.find((each) => each.name === name)?.handler

  it('stays with the sender when its send-back asks too much, and goes back when it asks what was missing', async () => {
    const { id } = await taskIn('submitted')
    const refused = await post(people.leader, 'send-back', id, { reason: '请给老人开具收入证明，盖章后再交' })
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([422, '/reason'])
    const sent = await post(people.leader, 'send-back', id, { reason: '名单少了两户，请补全后再交' })
    expect([sent.status, sent.body.state]).toEqual([200, 'in_progress'])
  })

  it('has its extension ruled on in words that ask nothing new', async () => {
    const { id } = await taskIn('in_progress')
    await post(people.cadre, 'ask-extension', id, { until: '2026-12-11', reason: '每天上报太多，来不及' })
    const ruling = { outcome: 'granted', text: '同意延期，期间每日报送进度' }
    expect((await post(people.leader, 'rule-extension', id, ruling)).body.code).toBe('text_asks_too_much')
    const granted = await post(people.leader, 'rule-extension', id, { ...ruling, text: '同意延到下周五' })
    expect([granted.status, granted.body.extension.state]).toEqual([200, 'granted'])
  })
})

describe('a text that is read with its whole', () => {
  const asksTooMuch = '由村里签订责任状并实行一票否决'
  const wholeOf = (schema: Parameters<typeof freeTextsOf>[0]) =>
    freeTextsOf(schema).flatMap(({ path, reading }) => (reading?.read === 'whole' ? [path.join('/')] : []))
  /** With the text at a path, `*` being the first of a list. */
  const within = (whole: object, path: string): object => {
    const [name = '', ...rest] = path.split('/')
    const into = (inner: unknown) =>
      rest.length === 0 ? asksTooMuch : within((inner ?? {}) as object, rest.join('/'))
    if (name !== '*')
      return { ...whole, [name]: rest[0] === '*' ? listIn(rest) : into((whole as never)[name]) }
    return whole
  }
  const listIn = ([, ...rest]: readonly string[]): unknown[] => [
    rest.length === 0 ? asksTooMuch : within({}, rest.join('/')),
  ]
  const reader = standardReader()

  it.each(wholeOf(OrderContent))('is read by the sieve: %s', (path) => {
    const order = within(content(), path) as OrderContent
    const read = textsOf(order).find(({ field }) => field === path.replace('*', '0'))
    expect(read?.text).toBe(asksTooMuch)
  })

  it.each(wholeOf(NewItem))('is read by the check of a draft: %s', (path) => {
    const item = within(NewItem.parse({}), path) as ReturnType<typeof NewItem.parse>
    const revising = { county: '330681', effectiveFrom: '2027-01-01', customaryMonths: 12, reader }
    const faults = faultsOfItem(item, item, { panelDecision: null }, revising)
    expect(faults).toContainEqual(
      expect.objectContaining({ pointer: path.replace('*', '0'), code: 'on_negative_list' }),
    )
  })

  it.each(wholeOf(ApplicationContent))('is read when an application is submitted: %s', (path) => {
    const applied = within(ApplicationContent.parse({}), path) as ReturnType<typeof ApplicationContent.parse>
    const faults = faultsOf(applied, county.rules, reader, monday)
    expect(faults).toContainEqual(
      expect.objectContaining({ field: path.replace('*', '0'), code: 'on_negative_list' }),
    )
  })
})

describe('the kinds that texts are read as', () => {
  it('are those that the reader was fitted to', () => {
    const known = new Set(fitted().map(({ field }) => field))
    const used = Object.values(routesOf as Readonly<Record<string, Routes>>).flatMap((routes) =>
      Object.values(routes).flatMap(({ body }) =>
        (body ? freeTextsOf(body) : []).flatMap(({ reading }) =>
          reading && reading.read !== 'never' ? [reading.kind] : [],
        ),
      ),
    )
    expect([...new Set(used)].filter((kind) => !known.has(kind))).toEqual([])
    expect(new Set(used).size).toBe(14)
  })
})
