import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import document from '../../docs/openapi.json' with { type: 'json' }
import * as events from '../../functions/gathered/events.ts'
import * as holdings from '../../functions/gathered/holdings.ts'
import * as records from '../../functions/gathered/records.ts'
import * as refusals from '../../functions/gathered/refusals.ts'
import * as routes from '../../functions/gathered/routes.ts'
import * as register from '../../shared/directory/register.ts'
import { dispatchFields } from '../../shared/gate/dispatch/dispatch.fields.ts'
import { OrderContent } from '../../shared/gate/dispatch/order-content.ts'
import * as cards from '../../shared/gate/review/card.texts.ts'
import * as findings from '../../shared/gate/screening/finding.texts.ts'
import { catalogueFields } from '../../shared/lists/catalogue/catalogue.fields.ts'
import * as items from '../../shared/lists/catalogue/item.texts.ts'
import { Item } from '../../shared/lists/catalogue/item.ts'
import * as duty from '../../shared/lists/duties/duty.ts'
import * as fields from '../../shared/platform/fields.ts'
import { fieldName, nameAt, namesIn } from '../../shared/platform/fields.ts'
import { fill } from '../../shared/platform/language.ts'
import { partyTitle } from '../../shared/platform/lifecycle.ts'
import * as common from '../../shared/platform/refusals.ts'
import type { Party } from '../../shared/platform/who/policy.ts'
import * as titles from '../../shared/platform/who/titles.ts'
import * as acts from '../../shared/reading/acts/acts.ts'
import { type ApiDocument, vocabularyOf } from '../../shared/reference/vocabulary.ts'
import * as backtests from '../../shared/upkeep/backtest/backtest.texts.ts'
import * as proposals from '../../shared/upkeep/revision/proposal.texts.ts'

/** Every pair of texts within a declaration, however deep it lies. */
function textsIn(value: unknown, seen = new Set<unknown>()): { zh: string; en: string }[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const { zh, en } = value as { zh?: unknown; en?: unknown }
  const own = typeof zh === 'string' && typeof en === 'string' ? [{ zh, en }] : []
  return [...own, ...Object.values(value).flatMap((inner) => textsIn(inner, seen))]
}

const declared = {
  events,
  holdings,
  records,
  refusals,
  routes,
  findings,
  cards,
  items,
  fields,
  common,
  titles,
  backtests,
  proposals,
  vocabulary: vocabularyOf(document as unknown as ApiDocument),
  register,
  acts,
  duty,
}
const texts = Object.entries(declared).flatMap(([place, value]) =>
  textsIn(value).map((text) => ({ place, ...text })),
)
/** What a text says itself: its places are filled with names, codes and days. */
const said = (text: string) => text.replace(/\{\w+\}/g, '某')

describe('the texts people read', () => {
  it('are found in every declaration', () => {
    expect(texts.length).toBeGreaterThan(1000)
    for (const place of [
      ...['refusals', 'events', 'findings', 'cards', 'items', 'routes', 'common', 'titles', 'vocabulary'],
    ])
      expect(
        texts.some((text) => text.place === place),
        place,
      ).toBe(true)
  })

  it('are punctuated as Chinese is', () => {
    const half = /[\p{Script=Han}“”《》）][,:;?!()]|[,:;?!()][\p{Script=Han}“”《》（]/u
    expect(texts.filter(({ zh }) => half.test(said(zh)))).toEqual([])
  })

  it('close what they open', () => {
    const open = texts.filter(({ zh }) => /[“（《](?![^”）》]*[”）》])|[()]/u.test(said(zh)))
    expect(open).toEqual([])
  })

  it('name no rule by its number: rules are for those who build', () => {
    expect(texts.filter(({ zh, en }) => /\bR\d/.test(zh) || /\bR\d/.test(en))).toEqual([])
  })

  it('name no field, code or post in Latin letters', () => {
    // These tell whoever writes a client what to send; no form can cause them.
    const headers = /Accept|Content-Type|If-Match|ETag|application\/json/g
    const latin = texts.filter(({ zh }) => /[a-z]{2,}(_[a-z]+)*/.test(said(zh).replace(headers, '')))
    expect(latin).toEqual([])
  })

  it('say nothing twice', () => {
    // 审核组决定：审核组的决定.
    const twice = texts.filter(({ zh }) => /([\p{Script=Han}]{4,})[^、，；。并入]{0,4}\1/u.test(said(zh)))
    expect(twice).toEqual([])
  })

  it('name the county level as people there do, and no post twice', () => {
    expect(texts.filter(({ zh }) => /县里|免职|镇街镇街/.test(said(zh)))).toEqual([])
  })

  it('have the same places in both languages', () => {
    const places = (text: string) =>
      [...new Set([...text.matchAll(/\{(\w+?)(?:Zh|En)?\}/g)].map(([, name]) => name))].sort()
    const notices = texts.filter(({ place }) => place === 'events')
    // A post and its unit are one phrase in Chinese.
    const seats = (names: readonly (string | undefined)[]) =>
      names.flatMap((name) => (name === 'seat' ? ['post', 'unit'] : (name ?? []))).sort()
    const differing = notices.filter(({ zh, en }) => seats(places(zh)).join() !== seats(places(en)).join())
    expect(differing.map(({ zh, en }) => [zh, en])).toEqual([])
  })

  it('say by when, where a notice asks for something', () => {
    // What an event is called is no notice.
    const asks = texts.filter(({ place, zh }) => place === 'events' && /请/.test(zh) && zh.includes('{'))
    const dated = /\{(?:due|deadline|day|from|until)\}/
    // These have no limit: what is asked waits until it is done, or is late already and goes by what it was due.
    const undated = asks.filter(({ zh }) => !dated.test(zh)).map(({ zh }) => zh.replace(/：\{title\}.*$/, ''))
    expect(asks.length).toBeGreaterThan(50)
    expect(undated.sort()).toMatchInlineSnapshot(`
      [
        "{by}退回了任务单，请修改后重新提交",
        "{department}撤回准入申请，不必再办",
        "{town}{by}转来事项，请答复贵单位是否承接",
        "{town}对 {year} 年度清单修订提出异议，请书面答复（{reason}）",
        "{town}对准入申请提出异议，请书面答复",
        "{unit}没有承接转办，请另派单位",
        "{year} 年度清单修订到期未能发布，请查看原因",
        "{year} 年度清单修订的建议已汇集，请逐条处理",
        "上级裁定拒收不成立，请继续办理",
        "准入申请退回补充，请补充后重新提交",
        "周期任务“{title}”已期满，如需继续请修改结束日期后恢复",
        "周期任务“{title}”（{period}）的任务单未通过过筛，已留作草稿，请修改后提交：{reason}",
        "周期任务“{title}”（{period}）的负责人已不分管该条线，任务单未生成，请分管领导接手或由党委书记终止",
        "审核组未通过 {year} 年度清单修订，请修改后再提交",
        "审核组未通过准入申请",
        "已批准准入，请列入清单修订稿",
        "拒收不成立，请继续办理，不服可提请上级裁定",
        "集体讨论未通过，任务单已退回，请修改后重新提交",
      ]
    `)
  })

  it('name whoever did it by his name or his unit, never as a code', () => {
    const places = texts
      .filter(({ place }) => place === 'events')
      .flatMap(({ zh }) => [...zh.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))
    expect(places.filter((name) => /(?:Id|Code|Codes|Ids)$/.test(String(name)))).toEqual([])
  })

  it('hold no Chinese where they are English', () => {
    expect(texts.filter(({ en }) => /\p{Script=Han}/u.test(en))).toEqual([])
  })
})

interface Drawn {
  readonly states: Readonly<Record<string, { readonly zh: string }>>
  readonly transitions: Readonly<
    Record<
      string,
      {
        readonly label: { readonly zh: string }
        readonly from: readonly string[]
        readonly by: readonly Party[]
      }
    >
  >
}
const lifecycles: Readonly<Record<string, Drawn>> = Object.fromEntries([
  ...Object.values(records.recordsOf).flatMap((kinds) =>
    Object.entries(kinds as Record<string, { lifecycle: Drawn }>).map(
      ([kind, { lifecycle }]) => [kind, lifecycle] as const,
    ),
  ),
  ['register', register.registerLifecycle] as const,
])

describe('why an act is not possible now', () => {
  const { zh } = common.commonRefusals.wrong_state
  const composed = Object.entries(lifecycles).flatMap(([kind, { states, transitions }]) =>
    Object.entries(transitions).flatMap(([action, { label, from }]) =>
      Object.entries(states)
        .filter(([state]) => !from.includes(state))
        .map(([state, { zh: name }]) => ({ kind, action, state, label: label.zh, name })),
    ),
  )

  it('is composed of every act and every state in which it is not possible', () => {
    expect(Object.keys(lifecycles).length).toBeGreaterThan(13)
    expect(composed.length).toBeGreaterThan(300)
    expect(fill(zh, { action: '签收', state: '已签收' })).toBe('现在不能办理“签收”：当前状态为“已签收”')
  })

  it.each([
    ['is short and whole', /^.{1,14}$/u],
    // 不能不承接 and 不能不采纳 say the reverse of what is meant.
    ['denies nothing by itself', /^(?!不|未|无|没)/],
    ['is one phrase without marks', /^[^，。：；、“”（）！？,.:;!?()\s]+$/],
  ])('an act %s', (_, rule) => {
    expect([...new Set(composed.map(({ label }) => label))].filter((label) => !rule.test(label))).toEqual([])
  })

  it.each([
    ['is short and whole', /^.{1,14}$/u],
    ['is one phrase without marks', /^[^，。：；、“”（）！？,.:;!?()\s]+$/],
    ['is not possible or impossible', /^(?!不能|不可)/],
  ])('a state %s', (_, rule) => {
    expect([...new Set(composed.map(({ name }) => name))].filter((name) => !rule.test(name))).toEqual([])
  })

  it('or not this person’s to do is told with who may, by his title', () => {
    const parties = Object.values(lifecycles).flatMap(({ transitions }) =>
      Object.values(transitions).flatMap(({ by }) => by.map((party) => partyTitle(party, 'zh'))),
    )
    expect(new Set(parties).size).toBeGreaterThan(10)
    expect(parties.filter((title) => /[a-z]/i.test(title))).toEqual([])
  })

  it('is never the act itself: “退回修改” is not possible, the state being “退回修改”', () => {
    expect(composed.filter(({ label, name }) => label === name)).toEqual([])
  })
})

type Json = { readonly [key: string]: unknown }
const domains = Object.entries(routes.routesOf) as [
  string,
  Readonly<Record<string, { path: string; method: string }>>,
][]

/** What people call the fields of each domain. */
const namesOf = Object.fromEntries(
  await Promise.all(
    globSync('shared/**/*.fields.ts', { cwd: join(import.meta.dirname, '../..') }).map(async (file) => {
      const [names] = Object.values(await import(join(import.meta.dirname, '../..', file)))
      return [file.split('/').at(-2), names] as const
    }),
  ),
) as Readonly<Record<string, fields.FieldNames>>

/** Every field below a schema, by its path; fields of a record’s entries stand below `*`. */
function fieldsBelow(json: Json, path: readonly string[] = []): string[][] {
  const below = [json.items, ...((json.anyOf ?? json.oneOf ?? json.allOf ?? []) as Json[])]
  const own = Object.entries((json.properties ?? {}) as Record<string, Json>).flatMap(([field, schema]) => [
    [...path, field],
    ...fieldsBelow(schema, [...path, field]),
  ])
  const entries = typeof json.additionalProperties === 'object' ? [json.additionalProperties] : []
  return [
    ...own,
    ...below.flatMap((each) => (each ? fieldsBelow(each as Json, path) : [])),
    ...entries.flatMap((each) => fieldsBelow(each as Json, path)),
  ]
}

describe('what people call the fields they fill in', () => {
  const latin = /[a-z]/i

  it('stands in the document, for each field of every request', () => {
    const refs = document.components.schemas as unknown as Readonly<Record<string, Json>>
    const unnamed: string[] = []
    const walk = (json: Json, at: string, seen: readonly unknown[]): void => {
      if (seen.includes(json)) return
      const ref = typeof json.$ref === 'string' ? refs[json.$ref.split('/').at(-1) ?? ''] : undefined
      if (ref) walk(ref, at, [...seen, json])
      for (const [field, schema] of Object.entries((json.properties ?? {}) as Record<string, Json>)) {
        const title = String(schema.title ?? '')
        if (title === '' || latin.test(title)) unnamed.push(`${at}/${field} ${title}`)
        walk(schema, `${at}/${field}`, [...seen, json])
      }
      for (const part of [json.items, json.additionalProperties])
        if (typeof part === 'object' && part) walk(part as Json, at, [...seen, json])
      for (const part of (json.anyOf ?? json.oneOf ?? json.allOf ?? []) as Json[])
        walk(part, at, [...seen, json])
    }
    let asked = 0
    for (const item of Object.values(document.paths) as unknown as Record<string, Json>[])
      for (const operation of Object.values(item)) {
        const { operationId, parameters = [], requestBody } = operation as Json & { parameters?: Json[] }
        for (const { name, in: place, description } of parameters) {
          if (name === undefined || place === 'header') continue
          asked += 1
          if (!description || latin.test(String(description))) unnamed.push(`${operationId} ${name}`)
        }
        const content = (requestBody as { content?: Record<string, { schema: Json }> } | undefined)?.content
        if (content) walk(content['application/json']?.schema ?? {}, String(operationId), [])
      }
    expect(asked).toBeGreaterThan(200)
    expect(unnamed).toEqual([])
  })

  it('stands in what a request is told of them, in no Latin letters', () => {
    const found = domains.flatMap(([domain, declared]) =>
      Object.entries(declared).flatMap(([name, route]) =>
        (['params', 'query', 'body'] as const).flatMap((part) => {
          const schema = (route as unknown as Record<string, z.ZodMiniType | undefined>)[part]
          if (!schema) return []
          const names = namesIn(schema, namesOf[domain] ?? {})
          return fieldsBelow(z.toJSONSchema(schema, { io: 'input' }) as Json).map((path) => ({
            path: `${name} ${path.join('/')}`,
            called: nameAt(path, 'zh', names) ?? '',
          }))
        }),
      ),
    )
    expect(found.length).toBeGreaterThan(600)
    expect(found.filter(({ called }) => called === '' || latin.test(called))).toEqual([])
    const called = (path: string) => found.find((each) => each.path === path)?.called
    expect({
      law: called('enterInstrument name'),
      item: called('addChanges changes/item/title'),
      draft: called('openDraft title'),
      contact: called('draftOrder contact/name'),
      meeting: called('decideCollectively heldOn'),
      decision: called('importSheet panelDecision/number'),
      extension: called('ruleExtension outcome'),
      refusal: called('ruleRefusal outcome'),
      review: called('reviewOrder outcome'),
      need: called('callCoPartyIn need'),
      result: called('signOffStep result'),
      ending: called('endPost to'),
      money: called('draftAdmission fundingYuan'),
    }).toEqual({
      law: '文件名称',
      item: '事项名称',
      draft: '修订稿名称',
      contact: '联系人姓名',
      meeting: '开会日期',
      decision: '审核组决定文号',
      extension: '审批结论',
      refusal: '裁定结论',
      review: '审核结论',
      need: '协办需要',
      result: '办理结果',
      ending: '离任日期',
      money: '经费金额（元）',
    })
  })

  it('stands in sentences on what differs between two items or two orders', () => {
    // What a version gives an item is compared by no one.
    const given = ['revision', 'ancestors', 'successors']
    const compared = Object.keys(Item.shape).filter((field) => !given.includes(field))
    const items = compared.map((field) => fieldName(field, 'zh', catalogueFields, 'item'))
    const orders = Object.keys(OrderContent.shape).map((field) => fieldName(field, 'zh', dispatchFields))
    expect([...items, ...orders].filter((name) => latin.test(name))).toEqual([])
  })

  it('is said once', () => {
    expect(fields.about('姓名', '姓名必填', 'zh')).toBe('姓名必填')
    expect(fields.about('姓名', '必填', 'zh')).toBe('姓名：必填')
    expect(fieldName('name', 'en', { name: '姓名' })).toBe('name')
  })
})

describe('the texts of the tools at the terminal and of the laptop county', () => {
  /** What is written between quotes, `0` for what is put in; comments are for those who build. */
  function written(file: string): string[] {
    const code = readFileSync(file, 'utf8').replace(/^ *(?:\/\/|\/?\*).*$/gm, '')
    return [...code.replace(/\$\{[^{}]*\}/g, '0').matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(
      ([, plain, template]) => plain ?? template ?? '',
    )
  }

  it('are punctuated as Chinese is', () => {
    const root = join(import.meta.dirname, '../..')
    const half = /[\p{Script=Han}“”《》）][,:;?!()]|[,:;?!()][\p{Script=Han}“”《》（]/u
    const files = globSync('infra/**/*.ts', { cwd: root })
    const texts = files.flatMap((file) =>
      written(join(root, file))
        .filter((text) => /\p{Script=Han}{2}/u.test(text))
        .map((text) => `${file}: ${text}`),
    )
    expect(texts.length).toBeGreaterThan(100)
    // That one is a comment which a tool writes into a source file.
    expect(texts.filter((text) => half.test(text) && !text.includes('chinese-days'))).toEqual([])
  })
})
