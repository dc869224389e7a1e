import { describe, expect, it } from 'vitest'
import { actsIn } from '../../shared/reading/acts/read-acts.ts'
import { standardReader } from '../../shared/reading/acts/standard-reader.ts'

const acts = (text: string, doer: 'village' | 'other') =>
  actsIn(text, standardReader(), { field: doer === 'other' ? 'co_party_duty' : 'action', doer }).map(
    ({ act }) => act,
  )

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
    ['棚屋由村里拆除', 'enforce'],
    ['村里自行拆除棚屋', 'enforce'],
    ['由社区没收工具', 'penalise'],
    ['请各村把棚屋拆除', 'enforce'],
    ['村干部上门罚款', 'penalise'],
  ])('counts where it names the village for it: %s', (duty, act) => {
    expect(acts(duty, 'other')).toContain(act)
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
