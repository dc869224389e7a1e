import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { routesOf } from '../../functions/gathered/routes.ts'
import type { Routes } from '../../shared/platform/contract.ts'
import {
  freeTextsOf,
  readWhole,
  textsToRead,
  towardsVillage,
  unread,
} from '../../shared/platform/free-texts.ts'
import { commonRefusals } from '../../shared/platform/refusals.ts'
import { refusalsOf } from '../../shared/platform/route-refusals.ts'

const everyText = Object.values(routesOf as Readonly<Record<string, Routes>>).flatMap((routes) =>
  Object.entries(routes).flatMap(([name, route]) =>
    (route.body ? freeTextsOf(route.body) : []).map(({ path, reading }) => ({
      ...{ name, route, reading },
      at: `${name} /${path.join('/')}`,
    })),
  ),
)

describe('every free text that a contract takes (R63)', () => {
  it('says whether a village will read it', () => {
    expect(everyText.length).toBeGreaterThan(300)
    expect(everyText.filter(({ reading }) => !reading).map(({ at }) => at)).toEqual([])
  })

  it('says in half a sentence why nobody reads it, where nobody does', () => {
    const reasons = new Set(
      everyText.flatMap(({ reading }) => (reading?.read === 'never' ? [reading.why] : [])),
    )
    expect(reasons.size).toBeGreaterThan(20)
    expect([...reasons].filter((why) => why.length < 5 || why.length > 80)).toEqual([])
  })

  it('is read with its whole only where somebody judges the whole', () => {
    const wholes = everyText.flatMap(({ name, reading }) => (reading?.read === 'whole' ? [name] : []))
    expect([...new Set(wholes)].sort()).toEqual([
      // The check of a draft (item-faults.ts).
      ...['acceptProposal', 'addChanges'],
      // The sieve, when it is activated or submitted (order-texts.ts).
      'changeRecurringDuty',
      ...['draftAdmission', 'draftOrder', 'draftRecurringDuty'],
      // Submission of the application (submission.ts).
      ...['editAdmission', 'editOrder', 'importSheet', 'screen'],
    ])
  })

  it('makes its route say that it may be refused for it, and no other', () => {
    const reads = new Set(
      everyText.flatMap(({ name, reading }) => (reading?.read === 'at_the_door' ? [name] : [])),
    )
    for (const { name, route } of everyText)
      expect(refusalsOf(route).includes(commonRefusals.text_asks_too_much), name).toBe(reads.has(name))
    expect(reads.size).toBeGreaterThan(8)
  })
})

describe('a form of free texts', () => {
  const word = z.string().check(z.trim(), z.maxLength(20))
  const form = z.strictObject({
    reason: towardsVillage(word, 'send_back_text'),
    rows: z.array(z.strictObject({ title: readWhole(word, 'title'), note: unread(word, 'its own word') })),
    code: z.string().check(z.regex(/^a$/)),
    other: z.optional(z.union([word, z.number()])),
    bag: z.record(z.string(), z.unknown()),
  })

  it('has each text by its path, what is spelled by a pattern left out', () => {
    expect(freeTextsOf(form).map(({ path, reading }) => [path.join('/'), reading?.read])).toEqual([
      ['reason', 'at_the_door'],
      ['rows/*/title', 'whole'],
      ['rows/*/note', 'never'],
      ['other', undefined],
      ['bag/*', undefined],
    ])
  })

  it('tells fields apart that were declared by one schema, and keeps what the schema checks', () => {
    expect(z.safeParse(form.shape.reason, ` ${'字'.repeat(20)} `).success).toBe(true)
    expect(z.safeParse(form.shape.reason, '字'.repeat(21)).success).toBe(false)
    expect(z.toJSONSchema(form.shape.reason)).toEqual(z.toJSONSchema(word))
  })

  it('gives the texts that are to be read, with where they stand', () => {
    const sent = { reason: '补', rows: [{ title: '甲' }, { title: '' }, { title: '乙', note: '丙' }] }
    expect(textsToRead(form, sent, 'at_the_door')).toEqual([
      { pointer: '/reason', kind: 'send_back_text', text: '补' },
    ])
    expect(textsToRead(form, sent, 'whole').map(({ pointer, text }) => [pointer, text])).toEqual([
      ['/rows/0/title', '甲'],
      ['/rows/2/title', '乙'],
    ])
    expect(textsToRead(form, { reason: null, rows: 'x' }, 'at_the_door')).toEqual([])
  })
})
