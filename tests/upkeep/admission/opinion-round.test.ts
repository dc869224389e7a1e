import { describe, expect, it, test } from 'vitest'
import { change } from '../../../shared/platform/commit.ts'
import { applicationKeeping } from '../../../shared/upkeep/admission/admission.table.ts'
import { type Application, ApplicationContent } from '../../../shared/upkeep/admission/application.ts'
import {
  closed,
  isOpen,
  openObjections,
  openRound,
  quietTowns,
  windowEnd,
  withWord,
} from '../../../shared/upkeep/admission/opinion-round.ts'

const by = {
  personId: 'p-330681109-dps',
  name: '张三',
  post: 'deputy_party_secretary',
  unit: '330681109',
} as const
const towns = [
  { code: '330681109', name: '枫桥镇' },
  { code: '330681110', name: '赵家镇' },
]
const opened = (at: string) => openRound(towns, 5, new Date(at))

describe('the opinion window (R15)', () => {
  test.each([
    // Monday 10:00: through the Monday after.
    ['2026-11-23T10:00:00+08:00', '2026-11-30T15:59:59.999Z'],
    // Saturday: as from the next working day's midnight.
    ['2026-11-28T10:00:00+08:00', '2026-12-07T15:59:59.999Z'],
    // Wednesday before the National Day holiday of 2026; 1 to 7 October are off, Saturday the 10th is worked.
    ['2026-09-30T10:00:00+08:00', '2026-10-13T15:59:59.999Z'],
  ])('opened %s runs through %s', (at, end) => {
    expect(windowEnd(opened(at)).toISOString()).toBe(end)
    expect(isOpen(opened(at), new Date(end))).toBe(true)
    expect(isOpen(opened(at), new Date(Date.parse(end) + 1))).toBe(false)
  })

  it('writes down who was silent as silent, and leaves their word empty', () => {
    const opinion = { opinion: 'objection', text: '没有人手', by, at: '2026-11-24T02:00:00.000Z' } as const
    const round = withWord(opened('2026-11-23T10:00:00+08:00'), '330681109', { opinion })
    const after = closed(round, new Date('2026-12-01T08:05:00+08:00'))
    expect(
      after.towns.map(({ town, silent, opinion: word }) => [town, silent, word?.opinion ?? null]),
    ).toEqual([
      ['330681109', false, 'objection'],
      ['330681110', true, null],
    ])
    expect(openObjections(after).map(({ town }) => town)).toEqual(['330681109'])
    expect(quietTowns(after).map(({ town }) => town)).toEqual(['330681110'])
  })
})

process.env.COUNTY = JSON.stringify({ code: '330681', name: '诸暨市', slug: 'zhuji', rules: {} })
it('the largest application a county can make stays well under what the bus takes in one event', () => {
  const long = (length: number) => '长'.repeat(length)
  const content = ApplicationContent.parse({
    title: long(60),
    aliases: Array.from({ length: 10 }, () => long(30)),
    kind: 'assist',
    villageRole: long(500),
    lines: ['水利', '民政', '应急', '消防', '林业'],
    bases: Array.from({ length: 8 }, () => ({
      instrument: long(100),
      articles: Array.from({ length: 10 }, () => long(20)),
      text: long(500),
      from: '2026-01-01',
      namesVillage: true,
    })),
    customary: long(500),
    evidenceNecessity: long(300),
    payer: long(100),
    staff: long(300),
  })
  // The county with the most towns in Zhejiang has 32; every one of them objects at length and is answered.
  const words = Array.from({ length: 36 }, (_, index) => ({ code: String(330681100 + index), name: long(5) }))
  const at = new Date('2026-11-23T10:00:00+08:00')
  const said = { text: long(300), by, at: at.toISOString() }
  const round = openRound(words, 5, at)
  const full = {
    ...round,
    towns: round.towns.map((word) => ({
      ...word,
      opinion: { ...said, opinion: 'objection' as const },
      reply: said,
    })),
  }
  const members = Array.from({ length: 12 }, (_, index) => ({
    ...{ personId: `p-${index}`, name: long(4), unit: '330681-D01', unitName: long(8) },
    ...{ acting: false, actingFor: null, recusal: null, leftAt: null },
    answer: { inLaw: true, customary: true, withinAbility: true, reason: long(500), at: at.toISOString() },
  }))
  const panel = { openedAt: at.toISOString(), workingDays: 15, rule: 'majority', members } as const
  const before = {
    id: 'adm_00000000000000000000',
    version: 90,
    trail: { seq: 90, hash: null },
    state: 'opinion_round',
    content,
    panel,
    opinionRound: full,
  } as unknown as Application
  const bytes = (opinionRound: typeof full) => {
    const done = change(applicationKeeping, before, { ...before, opinionRound } as Application, {
      type: 'admission.objection-answered',
      data: { round: 1, town: full.towns[0]?.town ?? '' },
      reason: long(300),
      by: { system: 'schedule' },
      at,
      commandId: 'sys_1',
      requestHash: '',
    })
    return Math.max(...done.writes.map((write) => Buffer.byteLength(JSON.stringify(write))))
  }
  // EventBridge takes 256 KB, the table 400 KB; the event holds the round as it became.
  expect(bytes({ ...full, closedAt: at.toISOString() })).toBeGreaterThan(100_000)
  expect(bytes({ ...full, closedAt: at.toISOString() })).toBeLessThan(150_000)
})
