/** Words by which what is asked is told from what it is asked of. Data. */
import { acts } from '../../reading/likeness/words/acts.ts'
import { wordSet, wordsOf } from './word-set.ts'

/** How people in a chat say that something be done, beside the acts that every order may ask. */
const spoken = `
  上门 去看看 去看一看 去看一遍 去走一走 转一转 转转 捞一下 摸一摸底 认一下 拍个照 入户 逐户 挨家 走一遍 走一趟 走一圈 走到 走访 看一看 看一下 看一眼 看看 看居住 去看 查一查 查一遍 核一核 核一下 核对 核实 问一问 问问 问一下
  劝一劝 劝停 劝阻 先劝 去劝 劝导 劝诫 劝 说一说 讲一讲 讲讲 讲清 讲到 讲解 讲一遍 讲 放一放 清一清 理一理 扫一扫 捞一捞 补一补 换一换 修一修 登记 统计 摸排 摸底
  填一填 填好 填表 报一下 报一报 报给 报到 报镇 报送 报应急 上报 排查 巡查 巡一遍 巡一圈 踏查 点检 检查 清点 清理 清运 打捞 召集 召开 召开一次 开一次 开个 组织 动员 发动
  张贴 贴出 公示 公布 公开 上墙 通知 提醒 转告 告知 告诉 叫来 喊 叫上 约 约好 安排 确定 推荐 选 选出 备齐 准备 腾出 打开 开门 送到 送去 送上 陪同 陪着 陪
  带路 带 帮忙 帮他 帮她 帮着 帮助 帮 代填 代办 代送 收齐 收一收 收集 汇总 整理 留意 盯着 盯 守 值守 巡护 调解 主持 办理 开展 做好 完成 落实 签好 签 建好 建立 设
  指定 指导 引导 配合 协助 参加 收看 观看 接种 打电话 打个电话 开具 征订 引进 拆除 处置 了解一下 了解 关心 看望 慰问 探望 采集 录入 拟好 定好 各推荐 各借 受其委托 履行
  把 随镇里 到田头 到现场 到户 到家 逐个 逐一 逐人 逐处 每天看 一天看 加强 抓好 移 挪 搬 收 交 送 发 加 备 查 修 清 扫
`

/** Names among the acts, that ask for nothing by themselves. */
const onlyNames = new Set(
  wordsOf(`
  公告 线索 会议 大会 例会 支部大会 学习会 约谈会 主题党日 三会一课 生活会 座谈会 恳谈会 院坝会 圆桌会 宣讲会 故事会 读书会 隐患 底数 台账 底册 传单 宣传单 宣传册 宣传资料 推文 朋友圈
  短视频 宣传日 宣传月 宣传周 微信群 村民群 提示单 问题清单 比赛 竞赛 知识竞赛 晚会 友谊赛 赛事 文体活动 文化活动 活动安排 活动预告 红黑榜 公示栏 公告栏 红榜 黑榜 证书 申请表 申请材料
  申报材料 申请书 免疫证 登记证 学习班 技能 培训班 轮训班 课程 责任书 承诺书 管理员 报名册 家底 折页 一封信 公开信 明白纸 待遇 照料 比一比 用工 演出 样品 水样 积分 排名
  认证 资格认证 生存认证 接种 体检 筛查 培训 演练 监督 考核 换届 选举 流转 出租 招商 施工 搬迁 管护 养护 种植 防治 保洁 灭火 救助 帮扶 献血 会 补贴 收入
  `),
)

/** Words that begin what is asked. */
export const askedActs: ReadonlySet<string> = new Set([
  ...wordsOf(acts).filter((word) => word.length > 1 && !/[…^]/.test(word) && !onlyNames.has(word)),
  ...wordsOf(spoken),
])
export const longestAct = Math.max(...[...askedActs].map(({ length }) => length))

/** An act that says how far it goes is no part of a name. */
export const goesFar = /(?:好|完|到|出|齐|上|清|掉|下|遍|趟|圈|次|看看|[一-龥]一[一-龥])$/

/** Verbs of one character, which a village is asked by in a chat: 写个协议, 听听, 捞上来. */
export const shortActs: ReadonlySet<string> = new Set(
  '打写贴讲喊叫听问点登记收量割剪指借替领教插找捐查看巡走站捡捞清扫补修换挂发送报交搬抬挖拔砍锯装填洗理编排选推定凑办做带接陪帮劝拦守盯放念读传转催拉搭扎盖关锁搞开画划跟核对数算摸建请设贮腾移挪备加签约验测照拍喷撒倒翻翘铲',
)

/** What follows a verb of one character where it is one. */
export const afterShort = /^(?:[一好完到给出上下回齐掉去来走个几两清过满]|你|他|她|我)/

/** Acts at the head of a clause that are asked, whatever name follows them. */
export const imperatives: ReadonlySet<string> = new Set(
  wordsOf(`
  提醒 通知 帮助 帮忙 帮着 告知 告诉 动员 组织 上门 走访 看望 督促 引导 开展 做好 摸排 排查 巡查 清理 核对 核实 协助 配合 落实 报送 上报 完成 劝导 劝阻 转告 发动 陪同 张贴 公布 宣传
  `),
)
/** What begins an act that no list has: 先扶起来, 赶紧…, 捞上来. */
export const urging =
  /^(?:先|赶紧|赶快|马上|立即|立刻|尽快|抓紧|及时|务必|[一-龥]{1,2}(?:上来|起来|下来|回来|出来|掉|一[下遍趟圈次]))/

/** What makes a name of the act before it: 登记表, 公示名单, 巡查员. */
export const namesAfter: readonly string[] = wordsOf(`
  器 灯 桶 柜 铃 员 表 栏 证 册 簿 点 站 所 牌 单 箱 队 人 户 物 品 费 室 者 率 名单 名册 信息 制度 工作 情况 时间 人员 对象 资格 费用 台账 记录 档案 方案 材料 政策 补助 补贴 设施 设备 器材
  系统 平台 中心 机构 公司 单位 项目 活动 大会 会议 合同 协议 预案 计划 网 车 船 机 线 日 月 周 责任 服务 的 了的 过的 难 类 群 场所 通道 隐患 线索
`)

/** Words that only ask, before an act. */
export const request =
  /(?:请你们|麻烦你们|麻烦各位|请各位|请大家|烦请|敬请|还请|务请|劳烦|有劳|麻烦|拜托|请|务必|要求|需要|必须|应当|(?<![主重需不只])要(?!求|点|件|闻|填)|(?<!急)需(?!求)|须|得(?=去)|你们也?要?|村里要?|由村里)$/

/** Words that stand before an act and belong to it. */
export const adverbs: readonly string[] = wordsOf(`
  先 再 各 都 去 来 按时 及时 马上 立即 立刻 尽快 尽早 抓紧 逐户 逐人 逐个 挨户 挨家 每户 帮着 帮忙 帮他们 组织 协助 配合 继续 全面 认真 统一 集中 重点 主动 提前 当天 当日 现场 一起 一道
  赶紧 赶快 抽空 就近 分头 统一 安排人 安排 派人 请人 随镇里 陪 理事会 到户 上门 入户 电话 随时 也 就 好好 再次 定期 每天 每周 每月 每旬 每天傍晚 每天早上 每天晚上 傍晚 早上 晚上 上午 下午 白天 早晚 各家 各自 同时 把 发现 见 看到 遇到 每村
`)

/** What says that something is done. */
export const finishCues =
  /全部|全都|都|每[户位处个家人村幢栋条天次周件口份座段户]|各户|一[次遍场轮回份张]|约好|签约|到位|一户不|一家不|一个不|不漏|不少于|不低于|至少|以上|为止|完成|完毕|即可|就行|就好|就可以|就算|就散|过半|三分之二|满[\d一二三四五六七八九十]|上墙|齐全|齐|有记录|留存|存档|到人|到户|知道|知晓|好了|送到|报到|签字|盖章|见底|拆到|畅|贴满|公示|自愿|无死角|清楚|报几|没有就|有[一-龥]{1,4}有/

/** Clauses that are said around a matter, word for word. */
const around = wordSet(`
  收到 早 早啊 晚上好 下午好 您好 你好 紧急通知 通知 重要 重要通知 提醒一下 注意 注意了 在吗 特此通知 知悉 请知悉 周知 请周知 为盼 好 好的 哈 哦 电话 微信同号 同微信
  于 在 到 至 请 要 须 应 请于 请在 要于 要在 须于 须在 请你们 请你 请村里 请大家 麻烦 麻烦你们 麻烦你 你们 务必 所有人 @所有人
`)
/** And those of which only some words are fixed. */
const aroundForms = [
  /^收到的?请?(?:回复|回|扣|吱声|告知).{0,4}$/,
  /^请?(?:收到)?后?回复.{0,3}$/,
  /^(?:谢谢.{0,6}|多谢.{0,4}|辛苦.{0,8}|麻烦(?:了|大家|各位).{0,4}|拜托.{0,4})$/,
  /^(?:各位.{0,8}|大家(?:好|早).{0,3}|早上好.{0,3}|急{1,9}|转发.{0,10})$/,
  /^(?:.{0,6}爱国卫生月来啦|.{0,3}件事|.{0,3}以上|.{2,12}(?:人民政府|街道办事处))$/,
  /^(?:如有.{0,12}|有(?:问题|事|疑问).{0,10}|打不通.{0,12}|不清楚.{0,10})$/,
  /^(?:[一二三四五六七][、.]|\d{1,2}[、.])?(?:完成|截止|办结|上报)$/,
  /^(?:完成|截止|办结|上报)?(?:时限|时间|期限)$/,
  /^(?:[一二三四五六七][、.]|\d{1,2}[、.])?(?:工作|完成|办理|具体|主要|有关)?(?:时限|时间|期限|标准|要求|内容|对象|范围|措施|任务|联系人|联系方式|联系电话)$/,
]
export const isChatter = (clause: string): boolean =>
  around.words.has(clause) || aroundForms.some((form) => form.test(clause))

/** What need not be done: no part of what is asked, and no sign that it is done. */
export const waived =
  /^(?:我们|自己别|注意(?!消防)|请勿|不用|不要|不需|无需|无须|不必|别|勿|莫|也?不签|不得拍|不要求|非必要)/
/** What is told before anything is asked: whose idea it is, why, how things stand. */
export const wrapping =
  /^(?:结合|根据|按照?(?!时|期|要求)|为了?(?!.{0,3}办)|因为?|由于|鉴于|经[^发营]|随着|现送|现将|上周|昨天|前天|最近有|近期|有人|有群众|群众|有居民|居民反|有村民|有反映|听说|听一下|12345|家里)/
/** Why, of what is wrapped around a matter. */
export const reason =
  /^(?:结合|根据|按照|为了?(?!.{0,3}办)|因为?|由于|鉴于|经[^发营]|随着|上周|昨天|前天|家里|差)/
export const hearsay =
  /^(?:(?:最近|近期|12345)?(?:转来的)?(?:有人|有群众|群众|有居民|居民|有村民|村民)?(?:打.{0,8}说|来电说|反映|反应|举报|投诉|说)(?:说|称|到)?|.{0,8}看到(?:你们)?(?:那边|村里)?有人把?)/
/** What has been, and is not asked. */
export const happened = /[^好完到齐]了$/
/** A sentence about how things stand, no name of anything. */
export const standing = /(?:了|不会弄|不好|着呢|多|冷|热|又催|急)$/
/** What to do where something turns up, said after everything else. */
export const conditional =
  /^(?:发现(?:问题|异常|情况)?|异常|有(?:异常|问题|情况|困难|疑问|事)|如有?|若|遇到?|劝不住|不听|拒不|特殊情况|不能|办不了|做不了)/
/** An office that signs. */
export const signature = /^[一-龥]{1,6}(?:办|站|所|局|中心|窗口|办公室|政府|街道|委员会)$/
/** One more thing to do. */
export const more = /^(?:再|并且?|同时|还要|然后|接着|赶紧|顺便|也要)/
/** What is always said beside the matter. */
export const aside = /^(?:劝不[住听动]|不听|拒不|打不通|有(?:问题|疑问|困难)|如有|办不了|不清楚|不明白)/
/** What names the object outright. */
export const named = /^(?:主要|重点|工作|走访|宣传)?(?:(?:对象|内容)(?:为|是|就是|:)?|涉及)/

/** What leads to a name and is no part of it. */
export const objectLead = wordSet(`
  抓紧 赶紧 赶快 现请 各村对 各村社对 你们对 你们村对 你村对 各单位对 各村对于 各村社对于 你们对于 你们村对于 你村对于 各单位对于 尽快 马上 立即 及时 认真 麻烦 帮我 帮忙
  当天 当天上午 当天下午 当天晚上 当日 当日上午 当日下午 当日晚上 上午 下午 即日 涉及 现送去 要办 请 要 需 须 关于 有关 对于 对 就 将 把 给 为 现 现有 目前 近期 最近 有人反映
  发现 做好 开展 继续 的 你们村里的 你们村的 你们村里 你们那边的 你们那边 你们那几个 你们那几户 那几个 那几户 这几个 这几户 那家 这几天 这两天
`)
/** 按有关规定, before a name. */
export const byRule = /^按[^,]{1,8}(?:规定|要求)/
/** Whoever is asked, or when: no name of what it is about. */
export const nobody = wordSet(`
  你村 你们 你们村 我 我们 各村 个村 村里 村干部 大家 各位 各网格 网格员 村委 村委会 两委 村两委 本村 书记 书记们 即日 上午 下午 晚上 早上 开始 时间 这次 这事 这个事
  这件事 情况 赶紧 赶快
`)
export const nobodyForms = /^(?:[这两二三四五]{1,4}个?村|当[天日].{0,2}|(?:你们|村里)?这[几两三]天)$/

/** How things stand with what was named: no part of its name. */
export const standsSo =
  /(?:出现|多|坏|堵|没|满|破)了|漏雨|不亮|还有|还没|有人没|没[做交报办弄]|又催|我发|在开花|有[一二两三四五六七八九十几\d]{1,2}[个盏处户件条根]|的?(?:投诉|反映)多/
/** 召集一次, 推荐三名: how often and how many belongs to the act. */
export const howOften = /^.{0,12}?(?:一[下遍趟圈次场]|[一二两三四五六七八九十\d]{1,2}名)/
