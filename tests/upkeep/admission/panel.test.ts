import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  type Answer,
  type Member,
  membersFrom,
  type Panel,
  type PanelRule,
  refreshed,
  type Seat,
  seatsMissing,
  unanswered,
  verdict,
  votersOf,
  withMember,
} from '../../../shared/upkeep/admission/panel.ts'

const at = new Date('2026-11-23T10:00:00+08:00')
const answers = {
  law: { inLaw: true, customary: false, withinAbility: true },
  custom: { inLaw: false, customary: true, withinAbility: true },
  beyond: { inLaw: true, customary: true, withinAbility: false },
  neither: { inLaw: false, customary: false, withinAbility: true },
}
type Kind = keyof typeof answers
const answer = (kind: Kind): Answer => ({ ...answers[kind], reason: '理由', at: at.toISOString() })
const member = (index: number, given: Kind | null, recusal: Member['recusal'] = null): Member => ({
  personId: `p-${index}`,
  name: '张三',
  unit: `330681-D0${index}`,
  unitName: '某局',
  acting: false,
  actingFor: null,
  recusal,
  leftAt: null,
  answer: given && answer(given),
})
const panelOf = (given: readonly (Kind | null)[], rule: PanelRule = 'majority'): Panel => ({
  openedAt: at.toISOString(),
  workingDays: 15,
  rule,
  members: given.map((kind, index) => member(index, kind)),
})
const own = { kind: 'own_unit', reason: null, at: at.toISOString() } as const

describe('the panel decides (R13)', () => {
  test.each<[readonly Kind[], PanelRule, 'admit' | 'refuse', 'law' | 'custom' | null]>([
    [['law', 'law', 'law', 'law'], 'majority', 'admit', 'law'],
    [['law', 'law', 'law', 'beyond'], 'majority', 'admit', 'law'],
    [['law', 'law', 'beyond', 'beyond'], 'majority', 'refuse', null],
    [['law', 'law', 'beyond'], 'majority', 'admit', 'law'],
    [['law', 'law', 'law', 'beyond'], 'unanimous', 'refuse', null],
    [['law', 'custom', 'law', 'law'], 'unanimous', 'admit', 'custom'],
    [['custom', 'custom', 'custom', 'neither'], 'majority', 'admit', 'custom'],
    // Fit for all four, but in law only for half: custom carries it, so it expires (R4).
    [['law', 'law', 'custom', 'custom'], 'majority', 'admit', 'custom'],
    [['law', 'law', 'law', 'custom'], 'majority', 'admit', 'law'],
    // Each question has its majority, but no majority finds all of it together.
    [['law', 'beyond', 'neither'], 'majority', 'refuse', null],
  ])('%j by %s: %s, by %s', (given, rule, outcome, by) => {
    expect(verdict(panelOf(given, rule), at)).toMatchObject({ outcome, by, voters: given.length })
  })

  it('nothing before every voting member has answered, however clear it is (R14)', () => {
    expect(verdict(panelOf(['law', 'law', 'law', null]), at)).toBeUndefined()
    expect(verdict(panelOf(['beyond', 'beyond', 'beyond', null]), at)).toBeUndefined()
    expect(verdict(panelOf([]), at)).toBeUndefined()
  })

  it('without those who stand aside', () => {
    const members = [member(0, 'law'), member(1, 'law'), member(2, null, own), member(3, 'beyond')]
    expect(verdict({ ...panelOf([]), members }, at)).toMatchObject({ outcome: 'admit', voters: 3 })
  })

  it('never on less than all answers, and never for a minority', () => {
    const kinds = fc.constantFrom<Kind | null>('law', 'custom', 'beyond', 'neither', null)
    const rules = fc.constantFrom<PanelRule>('majority', 'unanimous')
    fc.assert(
      fc.property(fc.array(kinds, { maxLength: 9 }), rules, (given, rule) => {
        const result = verdict(panelOf(given, rule), at)
        if (given.length === 0 || given.includes(null)) return result === undefined
        const fit = given.filter((kind) => kind === 'law' || kind === 'custom').length
        const enough = rule === 'unanimous' ? fit === given.length : 2 * fit > given.length
        return result?.outcome === (enough ? 'admit' : 'refuse') && (result.by === null) === !enough
      }),
      { numRuns: 500 },
    )
  })
})

const seat = (personId: string, unit: string, units: readonly string[] = [unit]): Seat => ({
  personId,
  name: '李四',
  post: 'panel_member',
  unit,
  from: '2026-01-01',
  to: null,
  acting: false,
  actingFor: null,
  lines: [],
  unitName: '某局',
  units,
})

describe('who sits on the panel (R14)', () => {
  it('takes social work, staffing, agriculture and civil affairs', () => {
    expect(seatsMissing('330681', ['330681-D30', '330681-D31', '330681-D04', '330681-D01'])).toEqual([])
    expect(seatsMissing('330681', ['330681-D30', '330681-D08'])).toEqual(['编办', '农业农村局', '民政局'])
  })

  it('keeps the applicant’s own unit without a vote, whatever seat it votes from (R13)', () => {
    const seats = [
      seat('a', '330681-D01'),
      seat('b', '330681', ['330681', '330681-D01']),
      seat('c', '330681-D04'),
      seat('c', '330681-D31'),
    ]
    const members = membersFrom(seats, '330681-D01', at)
    expect(members.map(({ personId, recusal }) => [personId, recusal?.kind ?? null])).toEqual([
      ['b', 'own_unit'],
      ['a', 'own_unit'],
      ['c', null],
    ])
  })

  it('passes the seat of one who left without an answer to its holder of today; an answer stays', () => {
    const before = withMember(
      { ...panelOf([]), members: membersFrom([seat('a', '330681-D01'), seat('b', '330681-D04')], 'x', at) },
      'a',
      { answer: answer('law') },
    )
    const today = membersFrom([seat('c', '330681-D01'), seat('d', '330681-D04')], 'x', at)
    const after = refreshed(before, today, at)
    expect(votersOf(after).map(({ personId }) => personId)).toEqual(['a', 'c', 'd'])
    expect(unanswered(after).map(({ personId }) => personId)).toEqual(['c', 'd'])
    expect(after.members.find(({ personId }) => personId === 'b')?.leftAt).toBe(at.toISOString())
    expect(refreshed(after, today, at)).toEqual(after)
  })
})
