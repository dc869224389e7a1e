/** Whether a contact is somebody whom a village can ask for: 民政办 陈芳, 王医生, 老李 are; 办公室, 详见通知, 值班室 are not (R25). Pure. */

import { normalForm } from './normal.ts'

const pointers =
  '详见 另行通知 另见 见附件 见通知 附件 同上 如上 待定 无 暂无 不详 各村 相关 有关 负责人 联系人 经办人 工作人员 值班人员 专人'.split(
    ' ',
  )
/** A name that ends so is an office's, but for two characters: 陈科, 李所. */
const offices =
  '办公室 办 科 股 站 所 队 中心 局 委 部 室 组 群 热线 专班 政府 街道 镇 乡 村委会 居委会 公司 窗口 大厅 电话 总机 医院 卫生院 学校 单位 部门'.split(
    ' ',
  )
/** Offices of two characters; any other two are taken for a name, for nobody has a list of all. */
const shortOffices = new Set(
  '民政 城管 应急 水利 社保 残联 妇联 团委 工会 人大 政协 纪委 信访 司法 公安 消防 环保 农办 党政 综治 财政 统计 文化 农业 林业 交通 教育 卫健 医保 人社 组织 宣传 统战 武装 人武 村建 城建 规划 国土 资规 市监 税务 供电 镇里 村里 县里 镇上 村上 街道 窗口 前台 大厅 值班 客服 热线 电话 总机 门卫 医院 学校 单位 部门 办公 群里 村委 两委'.split(
    ' ',
  ),
)

/** After an office's name somebody may stand. */
const parts = /[\s,，、·:：/\-—()（）]/

export function namesPerson(typed: string): boolean {
  const { text } = normalForm(typed)
  const kept = text.trim()
  if (!/[\p{Letter}]/u.test(kept)) return false
  if (pointers.some((pointer) => kept === pointer || (pointer.length > 1 && kept.startsWith(pointer))))
    return false
  // 镇民政办 陈芳: one of the parts names him.
  return [kept, ...typed.normalize('NFKC').split(parts)].some((part) => part.length > 1 && isPerson(part))
}

function isPerson(part: string): boolean {
  if (!/\p{Letter}/u.test(part)) return false
  if (pointers.includes(part)) return false
  if (part.length === 2) return !shortOffices.has(part)
  return !offices.some((office) => part.endsWith(office))
}
