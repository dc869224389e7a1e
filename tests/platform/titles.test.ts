import { describe, expect, it, test } from 'vitest'
import { momentOf } from '../../shared/platform/clock.ts'
import { countyLevel } from '../../shared/platform/county.ts'
import { plainName, seatTitle } from '../../shared/platform/who/titles.ts'
import { unitSaid } from '../../shared/platform/who/unit.ts'

describe('what people call a post with its unit', () => {
  test.each([
    ['deputy_party_secretary', '五泄镇', '五泄镇党委副书记'],
    ['deputy_party_secretary', '暨阳街道', '暨阳街道党工委副书记'],
    ['party_secretary', '暨阳街道', '暨阳街道党工委书记'],
    ['committee_clerk', '陶朱街道', '陶朱街道党工委秘书'],
    ['committee_clerk', '枫桥镇', '枫桥镇党委秘书'],
    ['leader_in_charge', '枫桥镇', '枫桥镇分管领导'],
    ['town_operator', '枫桥镇', '枫桥镇管理员'],
    ['village_party_secretary', '城西新村委会', '城西新村党组织书记'],
    ['village_cadre', '望云社区居委会', '望云社区干部'],
    ['department_officer', '诸暨市民政局', '诸暨市民政局经办人'],
    ['county_admin', '诸暨市', '诸暨市系统管理员'],
  ] as const)('%s of %s', (post, unit, said) => {
    expect(seatTitle(post, unit).zh).toBe(said)
  })
})

describe('what people call a unit', () => {
  test.each([
    ['城西新村委会', '城西新村'],
    ['塔山村委会', '塔山村'],
    ['杨村村委会', '杨村'],
    ['霞朗桥村', '霞朗桥村'],
    ['望云社区居委会', '望云社区'],
    ['江家溇居委会', '江家溇居委会'],
    ['金鸡山社区', '金鸡山社区'],
  ])('%s', (name, plain) => {
    expect(plainName(name)).toBe(plain)
  })

  it('of which only the code is known is a unit with a code', () => {
    expect(unitSaid('330681109', 'zh')).toBe('单位 330681109')
    expect(unitSaid('330681109', 'en')).toBe('Unit 330681109')
  })

  test.each([
    ['诸暨市', '市里'],
    ['越城区', '区里'],
    ['新昌县', '县里'],
  ])('the county level of %s', (name, level) => {
    expect(countyLevel(name)).toBe(level)
  })
})

it('a limit is said to the minute in Shanghai, and one at the end of a day by the day', () => {
  expect(momentOf(new Date('2026-12-18T09:30:00.000Z'))).toBe('2026-12-18 17:30')
  expect(momentOf(new Date('2026-12-18T15:59:59.999Z'))).toBe('2026-12-18')
  expect(momentOf(new Date('2026-12-18T16:00:00.000Z'))).toBe('2026-12-18')
})
