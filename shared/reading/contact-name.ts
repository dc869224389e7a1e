/** Whether a contact is somebody whom a village can ask for: 民政办 陈芳, 王医生, 老李 are; 办公室, 详见通知, 值班室 are not (R25). Pure. */

import { normalForm } from './normal.ts'

const pointers =
  '详见 另行通知 另见 见附件 见通知 附件 同上 如上 待定 无 暂无 不详 各村 相关 有关 负责人 联系人 经办人 工作人员 值班人员 专人'.split(
    ' ',
  )
/** A name that ends so is an office's, but for somebody called by his office: 陈科, 李所. */
const offices =
  '办公室 办 科 股 站 所 队 中心 局 委 部 室 组 群 热线 专班 政府 街道 镇 乡 村委会 居委会 公司 窗口 大厅 电话 总机 医院 卫生院 学校 单位 部门'.split(
    ' ',
  )
/** What a short name begins with: a family name, or how people are called by it. */
const calledBy =
  '小老阿大王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文骆章楼屠俞应祝裘寿宣赏倪柴葛严华斯边酆虞斗甄项费卞齐伍米明季麻危童梅盛刁柯翁来'

/** After an office's name somebody may stand. */
const parts = /[\s,，、·:：/\-—()（）]/

export function namesPerson(typed: string): boolean {
  const { text } = normalForm(typed)
  const kept = text.trim()
  if (!/[\p{Letter}]/u.test(kept)) return false
  if (pointers.some((pointer) => kept === pointer || (pointer.length > 1 && kept.startsWith(pointer))))
    return false
  // 镇民政办 陈芳: one of the parts names him.
  return kept.split(parts).some((part) => part !== '' && isPerson(part))
}

function isPerson(part: string): boolean {
  if (!/\p{Letter}/u.test(part)) return false
  if (pointers.includes(part)) return false
  if (part.length === 2) return calledBy.includes(part[0] ?? '')
  return !offices.some((office) => part.endsWith(office))
}
