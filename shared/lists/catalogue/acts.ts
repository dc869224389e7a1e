/**
 * The verbs that items name as a village's, by what kind of act they are. A county may use others; those of items to be
 * reported only are closed (R8). Pure.
 */

import { vocabularyOf, wordsIn } from '../../reading/acts/context.ts'

export const actClasses = {
  assist: ['协助', '配合', '陪同', '带路', '指认', '说明', '提供资料', '参加', '帮扶'],
  report: [
    ...['报告', '发现', '了解', '走访', '查访', '巡查', '监测', '回访', '转达', '反映意见', '联系', '联络'],
    ...['报修', '保密'],
  ],
  dissuade: ['劝阻', '劝导', '劝诫', '制止', '督促'],
  inform: ['宣传', '告知', '提醒', '引导', '通知', '动员'],
  organise: ['组织', '召集', '组建', '训练', '确定人员', '确定地点', '委托', '指导', '学习', '落实'],
  publish: ['公布', '答复查询'],
  errand: ['代填', '代办', '代收', '递交', '送达', '申请', '推荐', '分发'],
  record: ['登记', '记录', '收集', '核对', '清点', '清查', '归档', '备案', '保管', '移交'],
  hear: ['接待', '受理', '受理申诉', '征求', '征求意见', '听取意见', '征询', '协商'],
  decide: ['表决', '评议', '审议', '研究', '提出意见', '指定', '签约', '签署', '修改', '送审'],
  oversee: ['监督', '审查', '考察'],
  mediate: ['调解', '协调', '见证'],
  care: ['管护', '保洁', '检查', '安排照料'],
  rescue: ['先期处置', '转移', '扑救初起火'],
  /** Only where a statute tells the village itself to. */
  uproot: ['铲除'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type ActClass = keyof typeof actClasses

const classOf: ReadonlyMap<string, ActClass> = new Map(
  (Object.keys(actClasses) as ActClass[]).flatMap((name) =>
    actClasses[name].map((act) => [act, name] as const),
  ),
)

/** Undefined for a verb that only the county has. */
export const actClassOf = (act: string): ActClass | undefined => classOf.get(act)

/** R8: 协助 报告 劝阻 宣传 组织 公布 and what is plainly of their kind. */
const reporting: ReadonlySet<ActClass | undefined> = new Set(['assist', 'report', 'dissuade', 'inform'])
const reportingWords: ReadonlySet<string> = new Set(['组织', '公布'])

/** To stop somebody, or to press him, is more than to dissuade him. */
const pressing: ReadonlySet<string> = new Set(['制止', '督促'])

/** R7: what an authority does, no village does. */
const authority = vocabularyOf(
  '拆 推平 推倒 没收 收缴 扣押 扣留 暂扣 查封 封存 关停 关闭 断水 断电 断气 取缔 责令 勒令 强制 清退 驱离 驱赶 遣返 吊销 摘牌 查处 查办 立案 执法 处罚 罚 审批 许可 发证 征收 征缴 检查企业 排查企业 抽查企业 评定 认定 定级 定档 考核 收费 收款 集资 摊派 派工'
    .split(' ')
    .map((word) => [word, true] as const),
)

export interface ActFault {
  /** `acts/2`: which of them. */
  readonly pointer: string
  readonly code: 'on_negative_list' | 'beyond_reporting'
  readonly params: { readonly text: string; readonly rule: string }
}

/** @param reporting whether they are those of an item to be reported only */
export function actsOutOfBounds(acts: readonly string[], reporting: boolean): ActFault[] {
  return acts.flatMap((text, index): ActFault[] => {
    const pointer = `acts/${index}`
    if (wordsIn(authority, text).length > 0)
      return [{ pointer, code: 'on_negative_list', params: { text, rule: 'R7' } }]
    if (!reporting || isReporting(text)) return []
    return [{ pointer, code: 'beyond_reporting', params: { text, rule: 'R8' } }]
  })
}

/** R8: whether an item to be reported only may carry the act. */
export const isReporting = (act: string): boolean =>
  reportingWords.has(act) || (reporting.has(classOf.get(act)) && !pressing.has(act))
