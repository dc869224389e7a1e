/**
 * What tells two pieces of work apart that are asked in the same words. Each line is one kind of mark: its code, a colon,
 * and what stands against one another, parted by `/`; words between two strokes mean the same. `[…]` stands for any one of
 * the characters in it. A longer word hides the shorter ones inside it.
 */
export const against = `
turn: 首[批期次轮场季针] 头[批场] 头一[批次轮场遍回] 第一[批期次轮场季针遍回] 前一批 前一轮 / 次[批轮场] 第二[批期次轮场季针遍回] 二[批轮期针] 后一批 后一轮 下一[批轮期] / 第三[批期次轮场季针] 三[批轮期] / 第四[批期次轮场] / 末[批期次轮场] 最后一[批期次轮场] 尾批 尾期
part: 上半年 / 下半年 / 年中 / 年末 年底 年终 岁末 / 年初 年头
tenDays: 上旬 月初 前半个月 前半月 上半月 / 中旬 月中 / 下旬 月底 月末 后半个月 后半月 下半月
season: 春季 春天 春耕 春播 春种 春训 春灌 春防 开春 冬春 / 夏季 夏天 夏收 夏种 夏粮 夏训 盛夏 入夏 / 秋季 秋天 秋收 秋播 秋冬 秋粮 秋训 入秋 / 冬季 冬天 冬训 冬闲 冬防 冬修 入冬 寒潮 冬令
festival: 端午 / 中秋 / 国庆 十一黄金周 / 五一 劳动节 / 元旦 / 春节 过年 年前 年关 / 清明 / 重阳 敬老月 / 冬至 / 七一 / 八一 建军节 / 六一 儿童节 / 元宵 / 七月半 / 三八 妇女节
field: 春耕 春播 / 双抢 / 早稻 / 晚稻 / 秋收 / 冬种 / 夏收 / 单季稻
holiday: 暑假 暑期 / 寒假 寒期 / 开学 开学前 / 毕业 毕业前
flood: 汛前 入汛前 入汛时 入汛 汛期来临 汛期到来 汛期来之前 / 汛后 出汛 大水过后 大水退 / 梅雨 梅汛 入梅 / 台汛 / 主汛期
before: 雨前 台前 台风前 台风来前 节前 会前 考前 赛前 灾前 餐前 用餐前 办酒前 开工前 施工前 上学前 放学前 / 雨后 台后 台风后 台风过后 节后 会后 考后 赛后 灾后 餐后 用餐后 办酒后 完工后 竣工后 施工后 雪后
daytime: 早上 清早 上午 早晨 / 下午 午后 / 中午 / 夜里 晚上 夜间 傍晚 晚间
side: 东[半侧边片区段岸头面门首村坡路街弄畈湾] 以东 / 西[半侧边片区段岸头面门首村坡路街弄畈湾] 以西 / 南[半侧边片区段岸头面门首村坡路街弄畈湾] 以南 溪南 江南 靠南 / 北[半侧边片区段岸头面门首村坡路街弄畈湾] 以北 溪北 江北 靠北
upper: 上[片游段半自庄畈街坊湾塘林] 上村 上埠 上屋 / 下[片游段自庄畈街坊湾塘林半] 下村 下埠 下屋 / 中[片游段畈]
left: 左[岸侧边半] 左手边 / 右[岸侧边半] 右手边
front: 前[山门排半街畈] 屋前 / 后[山门排半街畈] 屋后 / 半山
inside: 室内 圈内 堤内 墙内 村内 / 室外 圈外 堤外 墙外 村外
parity: 单号 单数 / 双号 双数
oldOrNew: 老[桥街路码村区屋宅厂房校] / 新[桥街路码村区屋宅厂房校]
bigOrSmall: 大[章塘溪桥岙] / 小[章塘溪桥岙]
branch: 甲[户家组村网方片段] / 乙[户家组村网方片段] / 丙[户家组村网方片段]
wholeOrPart: 全村 整村 / [东西南北]片 半边 一半 半部
alone: 独居 一个人住 一个人过 单独住 单身住 孤身 / 空巢 / 失能 卧床 瘫 动不了 / 半失能 / 留守老人 / 失独 计生特殊 / 失智
children: 留守儿童 / 困境儿童 / 孤儿 无人抚养 / 残疾儿童 / 新生儿 婴幼儿 / 学龄前 / 小学生 / 初中生 初三 / 高中生 高三 / 大学生
poor: 特困 五保 / 低保 最低生活保障 / 低保边缘 低边 边缘户 / 低收入 / 支出型 / 临时救助
disabled: 重残 重度残疾 / 持证残疾 / 精神障碍 精神残疾 精神病 / 智力障碍 智力残疾 / 视力残疾 盲人 / 听力残疾 聋人 / 肢体残疾
served: 退役 退伍 复员 / 现役 军属 军人家属 / 烈属 烈士 / 因公牺牲 / 优抚 / 应征 适龄青年 兵役
woman: 孕产妇 孕妇 产妇 怀孕 大肚子 / 新婚 / 育龄 / 适龄妇女
stranger: 流动人口 外来 租客 租户 租房 外地 打工 / 户籍居民 本地户籍 本村户籍 / 外籍 / 少数民族
watched: 社区矫正 矫正对象 / 安置帮教 刑满 刑释 / 吸毒 戒毒 / 信访 上访
party: 党员 / 村民代表 / 团员 / 妇女 / 流动党员 / 老年党员 老党员 / 预备党员 / 入党积极分子 / 发展对象 / 困难党员
holder: 散户 散养户 / 规模户 规模场 规模养殖 / 大户 / 小户 / 房东 业主 户主 / 个体户 / 企业
grade: 一年级 / 二年级 / 三年级 / 四年级 / 五年级 / 六年级 / 低年级 / 高年级
sex: 男性 男职 男青年 男人 / 女性 女职 女青年
stage: 报名 申请 申报 申领 受理 意愿 意向 征集 / 发放 领取 分发 兑付 到账 送达 打款 下来了 / 公示 张榜 / 体检 检查身体 面试 考试 体格检查 / 评议 表决 投票 评审 / 验收 竣工 完工 / 立项 开工 施工 / 审核 初审 核实 / 签约 签订 签字 / 归档 装订 立卷
move: 转移 撤离 疏散 避险 转出 / 返回 回家 返家 回迁 / 安置
repair: 排查 摸排 摸底 查看 检查 巡查 点检 / 整改 修好 修复 修补 维修 补掉 更换 改好 / 验收 复验
tell: 通知 告知 提醒 / 接送 送到 陪同 陪 / 代办 代填 代交 / 收取 收缴 收回
draft: 起草 拟定 商量 议定 制定 / 张贴 上墙 贴出 / 执行 落实 履行 遵守
sign: 调解 说和 / 履行 回访 / 立案 移送
`

/** A second look, another round or what was left out the first time: against a text that says nothing of it. */
export const followUp = `
复核 复查 复检 复验 复审 复评 复测 复看 复登 复种 复勘 复盘 回头看 回访 回问 回看 再查 再走 再核 再看 再登 再问 再去 再上门 再跑 再过一遍 再过遍 再催 再通知 再补 再提醒 再巡 
补报 补登 补种 补发 补录 补测 补核 补填 补喷 补打 补办 补交 补做 补认证 补签 补查 补送 补漏 补拍 补检 补缴 补贴上 补齐 补栽 补植 补训 补课 补投 补讲 补摸 补排 补选 补张贴 补通知
二次 第二遍 第二次 又去 重新 重做 重报 重查 重核 重贴 重走 重测 重填 重打 销号 整改后 整改完 整改情况 改好没有 改了没有 拆了没有 搬了没有 好了没有 修好没有 落实没有 上回 上次 上一次 前次 前几天 前阵子 之前劝过 劝过的 查漏 漏掉 漏登 漏打 漏喷 没做的 没过的 没通过 未通过 还没弄好 续填 第二趟 再转 再劝 讲过以后 做过以后 还有没有 做到哪 改得怎么样 办得怎么样 冒没冒 又长 又堆 又来 补一遍 满意度 满不满意 
`

/** What each kind of mark tells of. */
export const classes = `
turn: turn part tenDays
number: number code
amount: amount
party: household branch
name: name
half: side upper left front inside parity wholeOrPart oldOrNew bigOrSmall
season: season festival field holiday flood before
daytime: daytime
stage: stage move repair
doing: tell draft sign
group: alone children poor disabled served woman stranger watched party holder grade sex age
`
