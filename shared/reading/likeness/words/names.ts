/** What the name of a place, a building, a firm or a party ends in: two that end alike and begin otherwise are two. */
export const ends = `
自然村 行政村 村 社区 小区 组 弄 巷 路 街 桥 溪 江 河 浦 港 湖 塘 水库 畈 岙 坞 岭 岗 山 坎 坑 湾 圩 垟 渠 闸 堰 井 亭
苑 花园 公寓 公园 广场 市场 菜场 集市 码头 埠头 渡口 机埠 泵站 站台 停车场 晒场 操场
庙 寺 庵 殿 教堂 祠堂 台门 老宅 牌坊 墓 公墓
厂 公司 物业 合作社 农场 养殖场 茶场 店 超市 饭店 宾馆 民宿 工地 学校 小学 中学 幼儿园 卫生室 队 协会 商会 网格
`

/** Characters that stand against one another, side by side with the same one: 上坎 and 下坎, 岭头 and 岭脚. */
export const opposites = `
上下 下上 上中 中上 中下 下中 东西 西东 东南 南东 东北 北东 西南 南西 西北 北西 南北 北南 前后 后前 左右 右左 里外 外里 内外 外内 大小 小大 新老 老新 新旧 旧新 头脚 脚头 头尾 尾头 甲乙 乙甲 甲丙 乙丙 单双 双单 早晚 晚早 男女 女男 高低 低高 长短 短长 公私 私公 深浅 春夏 夏春 春秋 秋春 秋冬 冬秋 夏秋 秋夏 夏冬 冬夏 春冬 冬春 初末 末初
`
