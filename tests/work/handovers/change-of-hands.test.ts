import { describe, expect, it, test } from 'vitest'
import type { HeldTenure } from '../../../shared/platform/who/post.ts'
import {
  changesOn,
  type HandedPost,
  newTurningDays,
  stillStands,
  turningDays,
} from '../../../shared/work/handovers/change-of-hands.ts'

const unit = '330681109'
const day = '2026-12-01'
const eve = '2026-11-30'

type Told = Partial<Pick<HeldTenure, 'from' | 'to' | 'acting' | 'actingFor' | 'lines'>>
const held = (name: string, told: Told = {}, post: HandedPost = 'deputy_party_secretary'): HeldTenure => ({
  ...{ personId: `p-${name}`, name, post, unit, from: '2026-01-01', to: null },
  ...{ acting: false, actingFor: null, lines: [] },
  ...told,
})
const leads = (name: string, lines: string[], told: Told = {}) =>
  held(name, { lines, ...told }, 'leader_in_charge')
const acts = (actingFor: string, told: Told = {}): Told => ({ acting: true, actingFor, ...told })
const shortly = (tenures: readonly HeldTenure[], post: HandedPost) =>
  changesOn(tenures, unit, post, day).map(
    ({ from, to, lines }) =>
      `${from?.name ?? '-'} → ${to.map(({ name }) => name).join('+') || '-'}${lines.map((line) => ` ${line}`).join('')}`,
  )

describe('what changes hands on a day (R39)', () => {
  test.each<[string, readonly HeldTenure[], readonly string[]]>([
    ['nothing while the holder stays', [held('张三')], []],
    ['one goes and another comes', [held('张三', { to: eve }), held('李四', { from: day })], ['张三 → 李四']],
    ['one goes and nobody comes', [held('张三', { to: eve })], ['张三 → -']],
    [
      'one comes to a vacant post',
      [held('张三', { to: '2026-11-20' }), held('李四', { from: day })],
      ['- → 李四'],
    ],
    ['the same goes on under another tenure', [held('张三', { to: eve }), held('张三', { from: day })], []],
    [
      'whoever acted is appointed',
      [held('张三', acts('李四', { to: eve })), held('张三', { from: day })],
      [],
    ],
    [
      'somebody acts beside the holder',
      [held('张三'), held('李四', acts('张三', { from: day }))],
      ['张三 → 李四'],
    ],
    ['the holder comes back', [held('张三'), held('李四', acts('张三', { to: eve }))], ['李四 → 张三']],
    [
      'one who acted and the holder both go',
      [held('张三', { to: eve }), held('李四', acts('张三', { to: eve })), held('王五', { from: day })],
      ['张三 → 王五', '李四 → 王五'],
    ],
    [
      'two come on one day',
      [held('张三', { to: eve }), held('李四', acts('张三', { from: day })), held('王五', { from: day })],
      ['张三 → 李四', '张三 → 王五'],
    ],
    [
      'another unit’s and another post’s are their own',
      [{ ...held('张三', { to: eve }), unit: '330681110' }, leads('李四', ['民政'], { to: eve })],
      [],
    ],
  ])('%s', (_, tenures, wanted) => {
    expect(shortly(tenures, 'deputy_party_secretary')).toEqual(wanted)
  })

  test.each<[string, readonly HeldTenure[], readonly string[]]>([
    [
      'lines go to whoever leads them next',
      [
        leads('张三', ['民政', '水利'], { to: eve }),
        leads('李四', ['民政', '教育'], { from: day }),
        leads('王五', ['水利'], { from: day }),
      ],
      ['张三 → 李四 民政', '张三 → 王五 水利', '- → 李四 教育'],
    ],
    [
      'a line that nobody takes is vacant, one that a colleague has is his',
      [leads('张三', ['民政', '水利'], { to: eve }), leads('李四', ['水利', '教育'])],
      ['张三 → 李四 水利', '张三 → - 民政'],
    ],
    [
      'two leaders change a line between them',
      [
        leads('张三', ['民政', '水利'], { to: eve }),
        leads('张三', ['水利'], { from: day }),
        leads('李四', ['教育'], { to: eve }),
        leads('李四', ['教育', '民政'], { from: day }),
      ],
      ['张三 → 李四 民政'],
    ],
    [
      'nobody hands anything to a colleague who joins',
      [leads('张三', ['民政']), leads('李四', ['民政'], { from: day })],
      ['- → 李四 民政'],
    ],
    [
      'whoever acts takes from the one he acts for',
      [
        leads('王五', ['民政']),
        leads('张三', ['民政']),
        leads('李四', ['民政'], acts('张三', { from: day })),
      ],
      ['张三 → 李四 民政'],
    ],
  ])('of leaders: %s', (_, tenures, wanted) => {
    expect(shortly(tenures, 'leader_in_charge')).toEqual(wanted)
  })
})

describe('a day on which hands may change', () => {
  it('is the first of a tenure, and the first without it', () => {
    const tenures = [held('张三', { to: eve }), held('李四', { from: day, to: '2026-12-14' })]
    expect(turningDays(tenures)).toEqual(['2026-01-01', day, '2026-12-15'])
    expect(turningDays([{ ...held('张三'), post: 'village_cadre' }])).toEqual([])
  })

  it('is new where a command or an import changed the register', () => {
    const before = [held('张三'), held('王五', {}, 'party_secretary')]
    const ended = [held('张三', { to: eve }), held('王五', {}, 'party_secretary')]
    expect(newTurningDays(before, ended)).toEqual([day])
    expect(newTurningDays(ended, [...ended, held('李四', { from: day })])).toEqual([day])
    expect(newTurningDays(before, before)).toEqual([])
    expect(newTurningDays([], before)).toEqual(['2026-01-01'])
  })

  it('tells what stands today from what is history', () => {
    const history = [
      held('张三', { to: eve }),
      held('李四', { from: day, to: '2026-12-14' }),
      held('王五', { from: '2026-12-15' }),
    ]
    const [once] = changesOn(history, unit, 'deputy_party_secretary', day)
    const [again] = changesOn(history, unit, 'deputy_party_secretary', '2026-12-15')
    if (!once || !again) throw new Error('nothing changed')
    expect([once, again].map((each) => stillStands(each, history, '2027-02-01'))).toEqual([false, true])
    expect(stillStands(once, history, day)).toBe(true)
    const [vacant] = changesOn([held('张三', { to: eve })], unit, 'deputy_party_secretary', day)
    if (!vacant) throw new Error('nothing changed')
    expect(stillStands(vacant, [held('李四', { from: '2026-12-15' })], '2026-12-14')).toBe(true)
    expect(stillStands(vacant, [held('李四', { from: '2026-12-15' })], '2026-12-15')).toBe(false)
  })
})
