/**
 * Words that stand for an act in every office, with what each adds in log odds where it is asked for: beside what is
 * fitted, so that a short text of nothing else is told. A county's own words have the same shape.
 */

import type { Act } from './acts.ts'

const added = 1.5

const words: Partial<Record<Act, string>> = {
  enforce:
    '掐了水 掐掉水 掐水 掐电 掐了电 断水断电 停水停电 断他家的电 强拆 查封 取缔 端掉那 端了那 拆除违 拆违章 贴封条 勒令停 责令停 强制清',
  penalise: '停了低保 停发低保 停低保 扣低保 取消低保 罚款 罚钱 没收 扣发补 扣分红 停发分红 停了分红',
  inspect_firms: '进厂检查 入企检查 检查企业 排查企业 对企业开展',
  bear_responsibility: '责任状 责任书 军令状 负总责 第一责任人 主体责任人',
  veto_rank: '一票否决 红黑榜 排名通报 末位约谈 评优没份 取消评优 取消评先 别想评',
  target: '招商引资任务 招商任务 征订任务 揽储任务 投保任务 协税护税',
  collect_money: '按人头凑 凑钱 集资 摊派 先垫上 先垫付 村里垫 由村垫 认捐 每户筹',
  collect_labour: '义务工 派工 抽调村干部 抽调两名 个劳力 名劳力',
  proof: '无房证明 收入证明 单身证明 未婚证明 开个证明 开证明 出具证明 居住证明 开个条子 开张条子',
  form: '填报台账 填写台账 建立台账 一户一档',
  daily_report: '零报告 一日一报 每日一报 日报制 日报告 每天一报',
  usage: '下载率 安装率 注册率 日活 点赞量 扫码率',
  visit_receive: '迎检 迎接检查 迎接督查 观摩点位',
}

export const canonicalWords: ReadonlyMap<string, { readonly act: Act; readonly weight: number }> = new Map(
  Object.entries(words).flatMap(([act, said]) =>
    said.split(' ').map((word) => [word, { act: act as Act, weight: added }] as const),
  ),
)
