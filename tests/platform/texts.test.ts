import { describe, expect, it } from 'vitest'
import document from '../../docs/openapi.json' with { type: 'json' }
import * as events from '../../functions/gathered/events.ts'
import * as holdings from '../../functions/gathered/holdings.ts'
import * as records from '../../functions/gathered/records.ts'
import * as refusals from '../../functions/gathered/refusals.ts'
import * as routes from '../../functions/gathered/routes.ts'
import * as cards from '../../shared/gate/review/card.texts.ts'
import * as findings from '../../shared/gate/screening/finding.texts.ts'
import * as items from '../../shared/lists/catalogue/item.texts.ts'
import * as fields from '../../shared/platform/fields.ts'
import * as common from '../../shared/platform/refusals.ts'
import * as titles from '../../shared/platform/who/titles.ts'
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
})
