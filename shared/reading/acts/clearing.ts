/** R8: what lies about is cleared by whoever's it is; where a village only reports, it is not asked to. Words as data. */

import { normalForm } from '../normal.ts'
import { standardContext, standingsOf, vocabularyOf, wordsIn } from './context.ts'

export const clearing = { zh: '清理处置', en: 'clearing' }

const clearingWords =
  '清理 清除 清运 清拆 清缴 清走 铲走 拖走 收走 封堵 堵住 砍掉 砍除 清掉 清空 清完 清光 清净 清零 清场 搬空 挖走 捞走 捞净 捞光 割除 拔除 刷掉 烧掉 铲除 铲掉 铲平 铲净 填埋 填平 填掉 填堵 掩埋 处置 清淤 打捞 搬离 运走 拉走 销毁 焚毁 整改到位 整治到位 复垦 消除隐患 拆除 拆掉 拆走 推平 推倒 扒掉 砸掉 腾退 腾空'
/** What only names a paper, a time or a state: 清理方案, 处置情况, 清理前. */
const namesOnly =
  '清理方案 清理情况 清理进度 清理计划 清理结果 清理名单 清理时间 清理后 清理前 清理时 清理期间 处置情况 处置结果 处置方案 处置办法 处置意见 处置流程 处置前 处置后 应急处置 依法处置 处置队 处置站 打捞队 清运车 清运公司 清运队 清运时间 清淤队 清淤工程 拆除前 拆除后 拆除公告 拆除通知 拆除时间 拆除时 拆除期间'

const words = vocabularyOf<boolean>([
  ...namesOnly.split(' ').map((word) => [word, false] as const),
  ...clearingWords.split(' ').map((word) => [word, true] as const),
])

const asked = new Set(['', 'V', 'I'])

/** The first word of each text that asks the village to clear something, as typed. */
export function clearingIn(typed: string, doer: 'village' | 'other', context = standardContext) {
  const normal = normalForm(typed)
  const standings = standingsOf(normal.text, doer, context)
  const found = wordsIn(words, normal.text).find(
    ({ start, value }) => value && asked.has(standings[start] ?? ''),
  )
  if (!found) return []
  const { start, end } = normal.typed(found.start, found.end)
  return [{ text: typed.slice(start, end), start, end }]
}
