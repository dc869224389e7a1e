/** The words by which a message is read. Data: add a word where a message was read wrongly for the lack of it. */

import { wordSet, wordsOf } from './word-set.ts'

/** What officials are called after their surnames, the longest first. */
export const titles: readonly string[] = wordsOf(`
  技术员 农技员 网格员 辅导员 副主任 副站长 副所长 副书记 副镇长 站长 主任 所长 科长 局长 镇长 乡长 书记 委员 队长 警官 律师 老师 师傅 医生 大夫
  院长 主席 干事 同志 部长 组长 经理 会计 司法 法官 工程师 工 队 某某 某 姐 哥 部 科 所 处 总 局 导
`)

export const surnames: ReadonlySet<string> = new Set(
  wordsOf(`
  王 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 高 罗 郑 梁 谢 宋 唐 许 邓 冯 韩 曹 曾 彭 萧 蔡 潘 田 董 袁 于 余 叶 蒋 杜
  苏 魏 程 吕 丁 沈 任 姚 卢 傅 钟 姜 崔 谭 廖 范 汪 陆 金 石 戴 贾 韦 夏 邱 方 侯 邹 熊 孟 秦 白 江 阎 薛 尹 段 雷 黎 史 龙 陶 贺
  顾 毛 郝 龚 邵 万 钱 严 覃 武 莫 孔 汤 赖 裘 骆 俞 楼 宣 屠 茹 濮 斯 寿 郦 边 章 娄 喻 竺 祝 应 童 季 单 倪 施 翁 鲁 柴 阮 魏 杭
  诸 葛 虞 柳 詹 舒 凌 霍 耿 过 商 谷 盛 包 费 鲍 费 毕 岑 成 郁 管 焦 柯 蓝 冷 娜 聂 牛 欧 庞 齐 乔 曲 饶 尚 申 时 谈 涂 温 文 邬
  巫 伍 项 辛 邢 幸 颜 晏 易 殷 尤 游 袁 岳 臧 翟 甄 庄 卓 左 祁 裴 华 花 安 卞 车 池 褚 丛 狄 樊 符 甘 缪 宓 麻 阙 求 沙 水 陈 胥
  欧阳 上官 司马 诸葛 司徒 夏侯
`),
)

/** What an office, or a line said for its office, ends in; the longest first. */
export const officeWords: readonly string[] = wordsOf(`
  办公室 服务中心 综合执法 退役军人 农业农村 自然资源 市场监管 户籍民警 城建办 农业办 民政办 卫健办 综治办 应急办 文明办 组织办
  组织 宣传 统战 民政 卫健 计生 医保 社保 人社 教育 文化 文旅 体育 农办 农业 农技 水利 水务 林业 城建 住建 村建 资源 国土 环保
  生态 应急 消防 综治 综合 司法 卫生 法院 交警 民警 派出 公安 禁毒 反诈 市监 金融 统计 残联 妇联 团委 工会 科协 红会 慈善 老龄 退役
  武装 人武 纪委 信访 档案 供销 供电 邮政 电力 疾控 兽医 畜牧 畜医 交通 养护 公路 物业 物管 关工委 食安 环卫 普法 招商 经发 财政
  审计 爱卫 党建 党群 平安 创建 流口 流管 殡葬 救助 低保 就业 劳动 劳保 拆迁 征收 城管 执法 气象 海关 税务 志愿 调解 网格 民宗 宗教
  专干 干部 队长 部门 单位 员 办 所 站 局 队 院 中心 联 会 窗口 科 股 室 部 委 处 团 社 线 组 岗 厅 校 园 台 镇 街道
`).sort((a, b) => b.length - a.length)

/** What stands between a name and its number. */
export const calling = wordSet(`
  电话 电话号 电话号码 联系电话 联系电话号 联系电话号码 手机 手机号 手机号码 联系手机 联系手机号 联系手机号码 的电话 的电话号 的电话号码 的联系电话 的联系电话号 的联系电话号码
  的手机 的手机号 的手机号码 的联系手机 的联系手机号 的联系手机号码 号码 微信同号 短号 电联 拨打 请打 打 tel tel. 是 为 , : ; 、 ( ) （ ） “ ” " — -
`)

/** Whom of a village an address calls, behind its name. */
export const officers = wordSet(`
  两委 书记 主任 妇女主任 妇联主席 妇联执委 主席 林长 河长 村务监督委员会 监委会 监督委员会 网格长 网格员 网格 文书 会计 干部 村干部 负责人 同志 联络员 条线 党组织 你们 的
`)

/** Words at the head of a line by which a forwarded message says where it came from, before a colon. */
export const headers = wordSet(`
  转发 来自 发件人 发自 收件人 抄送 主送 主题 标题 日期 时间 from to cc subject date
  转发消息 来自消息 发件人消息 发自消息 收件人消息 抄送消息 主送消息 主题消息 标题消息 日期消息 时间消息
`)
