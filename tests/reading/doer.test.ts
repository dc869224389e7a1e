import { describe, expect, it } from 'vitest'
import { matchesIn } from '../../shared/reading/matches.ts'
import { beyondReporting } from '../../shared/reading/word-lists.ts'

const acts = (text: string, doer: 'village' | 'other') =>
  matchesIn(text, beyondReporting, doer).map((match) => match.text)

describe('what a co-party is to do (R7, R30)', () => {
  it.each([
    '执法队到村里拆除棚屋',
    '综合行政执法队进村查处违建',
    '负责村口违建拆除',
    '拆除村里的违建',
    '在村内没收电鱼工具',
    '村道塌方，立即强制封闭',
    '对本村餐饮店检查',
  ])('is its own, in the village too: %s', (duty) => {
    expect(acts(duty, 'other')).toEqual([])
  })

  it.each([
    ['棚屋由村里拆除', '拆除'],
    ['村里自行拆除棚屋', '拆除'],
    ['由社区没收工具', '没收'],
    ['请各村把棚屋拆除', '拆除'],
    ['村干部上门罚款', '罚款'],
  ])('counts where it names the village for it: %s', (duty, act) => {
    expect(acts(duty, 'other')).toEqual([act])
  })
})

describe('what a village is asked for', () => {
  it.each([
    '执法队到村里拆除棚屋，村里带路',
    '镇执法队周三进村拆除，请村里通知户主',
    '派出所民警上门没收气枪，网格员带路',
  ])('is not what somebody else comes to do: %s', (action) => {
    expect(acts(action, 'village')).toEqual([])
  })
})
