/**
 * What the sieve reads for, as data. Each entry is a category and the patterns that show it; patterns are read
 * where they are asked for, not where they are forbidden, quoted or left to others (不得拆除 is not 拆除).
 */

export interface Reading {
  readonly category: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly patterns: readonly RegExp[]
  /** It is an act, which may be somebody else’s or only spoken of: 由执法队拆除, 拆除公告. */
  readonly acts?: true
}

/** R27: what takes money, people or land of villages. */
export const majorWords: readonly Reading[] = [
  {
    category: 'money',
    label: { zh: '资金', en: 'money' },
    patterns: [
      /筹资|筹集(?:资金|款)|集资|募捐|摊派|垫付|自筹|分摊/g,
      /(?:收取|缴纳|上缴|收缴)[^。;,\uff1b\uff0c]{0,8}(?:费|款|资金)/g,
      /(?:村|户)[^。;,\uff1b\uff0c]{0,6}出资/g,
    ],
  },
  {
    category: 'people',
    label: { zh: '人员', en: 'people' },
    patterns: [/抽调|投工投劳|义务工|借调/g],
  },
  {
    category: 'land',
    label: { zh: '土地', en: 'land' },
    patterns: [/征收|征用|征地|土地流转|流转土地|腾退|占用[^。;,\uff1b\uff0c]{0,6}(?:耕地|土地|林地)/g],
  },
]

/** R34: the village itself is inspected, assessed or visited by those who do; what it looks at itself is its work. */
export const inspectionWords: readonly Reading[] = [
  {
    category: 'inspection',
    label: { zh: '检查', en: 'inspection' },
    patterns: [
      /迎接[^。;,\uff1b\uff0c]{0,10}(?:检查|督查|督导|考核|验收|调研|评估)/g,
      /接受[^。;,\uff1b\uff0c]{0,8}(?:检查|督查|督导|考核|抽查|评估)/g,
      /配合[^。;,\uff1b\uff0c]{0,8}(?:检查组|督查|督导|考核|抽查|评估组)/g,
      /(?:检查|督查|督导|考核|评估)组[^。;,\uff1b\uff0c]{0,6}(?:入|进|到|来)村/g,
      /迎检|迎查|现场观摩/g,
    ],
  },
]

/** R7 and R35: refused even with a valid code. */
export const negativeList: readonly Reading[] = [
  {
    category: 'responsibility_letter',
    label: { zh: '责任状（书）', en: 'responsibility letter' },
    patterns: [
      /签(?:订|署|立)?[^。;\uff1b]{0,12}责任(?:状|书)/g,
      /军令状|(?:目标|安全|工作)责任(?:状|书)|责任(?:状|书)[^。;,\uff1b\uff0c]{0,8}(?:签|交)/g,
    ],
  },
  {
    category: 'one_vote_veto',
    label: { zh: '一票否决', en: 'one-vote veto' },
    patterns: [/一票否决/g],
  },
  {
    category: 'responsible_party',
    label: {
      zh: '把村社作为执法、拆迁、招商、安全生产、环境整治或城管执法的责任主体',
      en: 'making the village the responsible party',
    },
    patterns: [
      /(?:村|社区|村社|村委会|居委会)[^。;,\uff1b\uff0c]{0,8}(?:为|是|作为|承担|负)[^。;\uff1b]{0,12}(?:责任主体|主体责任|第一责任人|全部责任|兜底责任)/g,
      /(?:行政执法|拆迁|征迁|招商引资|安全生产|环境整治|城管执法)[^。;\uff1b]{0,8}(?:责任主体|主体责任)/g,
    ],
  },
  {
    category: 'target',
    label: {
      zh: '招商、协税、保险、征订等指标任务',
      en: 'targets for investment, tax, insurance or subscriptions',
    },
    patterns: [
      /(?:招商(?:引资)?|协税|护税|税收|保险|捐款|征订|订阅)[^。;\uff1b]{0,12}(?:指标|任务数|目标(?:数|任务)?|不少于|完成率|达到)/g,
      /(?:下达|分解|完成)[^。;\uff1b]{0,8}(?:招商|税收|协税|护税|保险|征订|订阅)/g,
      /(?:参保|投保|缴费|居保|保费|医保)(?:(?!不[设下定搞]|无)[^。;\uff1b]){0,14}(?:不低于|不少于|达到|达[0-9]|指标|任务(?:数|量)|完成率)/g,
      /(?:引进|招引|签约|落地)[^。;,\uff1b\uff0c]{0,12}(?:项目|企业|资金|客商)[^。;\uff1b]{0,10}(?:不少于|不低于|指标|任务|至少|[0-9一二两三]+[个条家])|(?:项目|外资|内资)(?:信息|线索)[^。;,\uff1b\uff0c]{0,8}(?:不少于|不低于|至少|[0-9一二两三]+条)/g,
      /(?:税源|税款|入库税)[^。;\uff1b]{0,12}(?:不少于|不低于|达到|指标|任务)|(?:征订|订阅|订报)[^。;\uff1b]{0,14}[0-9一二三四五六七八九十百]+(?:份|户)|(?:党报|报刊)[^。;,\uff1b\uff0c]{0,4}(?:征订|订阅)|(?:揽储|存款|贷款|信用卡|办卡|销售|认购)[^。;,\uff1b\uff0c]{0,10}(?:任务|指标|不少于|不低于)/g,
      /(?:App|APP|小程序|公众号|客户端)[^。;\uff1b]{0,8}(?:安装|注册|关注|下载)[^。;\uff1b]{0,4}(?:率|量|任务|指标|不少于|全覆盖)|(?:安装|注册|关注|下载)[^。;,\uff1b\uff0c]{0,10}(?:人数|数量|率|任务)[^。;,\uff1b\uff0c]{0,4}(?:达到|不低于|不少于|超过)|(?:安装|注册|关注|下载)(?:率|任务)[^。;\uff1b]{0,8}(?:App|APP|小程序|公众号|客户端|达到)/g,
    ],
  },
  {
    category: 'trace_assessment',
    label: { zh: '以截图、视频、留痕作为评价依据', en: 'judging by screenshots, videos or traces' },
    patterns: [
      /(?:截图|打卡|留痕|接龙|转发|点赞|阅读量|在线时长|登录|步数|轨迹|照片|视频)[^。;\uff1b]{0,12}(?:考核|评分|打分|通报|为准|上报|计分|评定|评价|论英雄|排名|算(?:完成|数|工作量)|认定|扣分)|(?:以|凭|按|根据|看)[^。;,\uff1b\uff0c]{0,10}(?:截图|打卡|留痕|点赞|转发|登录|台账厚薄)[^。;,\uff1b\uff0c]{0,12}(?:评|考|定|认|排|计|论|判|优劣|好坏)/g,
    ],
  },
  {
    category: 'department_assessment',
    label: { zh: '部门单独考核村社', en: 'a separate departmental assessment of villages' },
    patterns: [
      /(?:对|将)[^。;\uff1b]{0,6}(?:各?村|社区|村社)[^。;\uff1b]{0,10}(?:排名|考核|考评)[^。;\uff1b]{0,6}(?:通报|扣分|挂钩|排名)?/g,
      /(?:纳入|列入|计入)[^。;,\uff1b\uff0c]{0,12}(?:考核|考评)|(?:各村|村社|社区|村干部|网格)[^。;,\uff1b\uff0c]{0,14}(?:排名|排位|末位|红黑榜|扣分|打分|评分|评比|考核|晾晒)(?:通报|公布|约谈)?|红黑榜|黑榜|流动红旗|黄旗|黄牌/g,
      /(?:未|不|逾期|落后|靠后|迟报|漏报|末位|倒数|后[一二三两0-9]+[名位个])[^。;,\uff1b\uff0c]{0,10}(?:通报|约谈|扣分|扣减|扣[0-9一二三五]|问责|追责|检讨|取消[^。;,\uff1b\uff0c]{0,6}(?:评优|评先|资格))|(?:考核|排名|评分|扣分|打分|约谈)[^。;,\uff1b\uff0c]{0,8}(?:各村|村社|社区|村干部|村书记|村党组织书记|网格员)|与[^。;,\uff1b\uff0c]{0,12}(?:报酬|绩效|奖金|评优|考核|补贴)[^。;,\uff1b\uff0c]{0,4}挂钩/g,
    ],
  },
  {
    category: 'unarranged_form',
    label: { zh: '未经安排的报表', en: 'an unarranged form' },
    patterns: [
      /每(?:日|天|周|月)[^。;,\uff1b\uff0c]{0,10}(?:报送|填报|上报|填写)[^。;,\uff1b\uff0c]{0,12}(?:报表|台账|表格|统计表|汇总表|进度表|日报|周报)/g,
      /日报(?:告)?制|零报告|(?:日|周|旬)报表|(?<![本上下这当首今明昨次该])(?:日|周|旬)报(?!纸|刊|社|道|名|到|警|告)|[一每](?:日|天|周|旬|月)一报|(?:定期|按时|按[日周旬月季])[^。;,\uff1b\uff0c]{0,4}(?:报送|填报|上报|填写)[^。;,\uff1b\uff0c]{0,12}(?:报表|台账|表格|统计表|汇总表|进度表)/g,
    ],
  },
]

const within = (most: number) => `[^。;,\uff1b\uff0c]{0,${most}}`
// Helping residents with their own papers is no report of the village's.
const unlessHelping = `(?<!(?:帮助?|协助|指导|辅导|引导|动员|通知|提醒|教|代|替|为|由)${within(16)})`
// An application is a resident's own, and 代表, 表决 or 电表 are no forms.
const formName =
  '(?:(?<!申请|申报|审批|报名|代|电|水|气|钟|图|时间)(?:报表|表格|表(?![示彰决扬态面达现演率姐哥弟妹层述白]))|台账)'

/** R33: the village is to fill in or report a form. */
export const formWords: readonly Reading[] = [
  {
    category: 'form',
    label: { zh: '填报表单', en: 'a form to fill in or report' },
    patterns: [
      new RegExp(
        `${unlessHelping}(?:填报|填写|填制|填录|填好|填(?![埋平补充满])|报送|上报|上交|提交)${within(14)}?${formName}`,
        'g',
      ),
      new RegExp(
        `${unlessHelping}${formName}${within(4)}?(?:交|报|送)(?:到|至|给|由)?(?:镇|街道|县|民政|农办|办公室|站|局)`,
        'g',
      ),
    ],
  },
]

/** R7: acts of an authority, which no item and no emergency carries to a village. */
export const authorityActs: readonly string[] = ['demolishing', 'enforcing', 'penalising', 'inspecting_firms']

/** R8: what a report-only item never carries. The verbs that stay are 协助 报告 劝阻 宣传 组织 公布. */
export const beyondReporting: readonly Reading[] = [
  {
    category: 'clearing',
    label: { zh: '清理处置', en: 'clearing' },
    patterns: [
      /清理|清除|清运|清拆|清缴|清走|铲走|拖走|收走|封堵|堵住|砍掉|砍除|清掉|清空|清完|清光|清净|清零|清场|搬空|挖走|捞(?:走|净|光)|割除|拔除|刷掉|烧掉|铲(?:除|掉|平|净)|填(?:埋|平|掉|堵)|掩埋|处置|清淤|打捞|搬离|运走|拉走|销毁|焚毁|整(?:改|治)到位|复垦|消除隐患/g,
    ],
    acts: true,
  },
  {
    category: 'demolishing',
    label: { zh: '拆除', en: 'demolishing' },
    patterns: [
      /拆除|拆违|强拆|必拆|先拆|应拆尽拆|拆掉|拆走|拆毁|拆完|拆光|拆净|拆平|敲掉|砸掉|砸毁|拆(?=雨棚|棚|围墙|广告牌|厂房|房)|推倒|推平|扒掉|腾退|腾空/g,
    ],
    acts: true,
  },
  {
    category: 'enforcing',
    label: { zh: '执法', en: 'enforcing' },
    patterns: [
      // A unit's name is not an act.
      /执法(?!大队|中队|队|局|站|所|人员|部门|机关)|取缔|查封|扣押|扣留|暂扣|收缴|没收|关停|责令|立案|查处|查办|驱离|驱赶|清退|吊销|勒令|责成|封存|抓捕|抓获|摘牌|停业整顿|叫停|贴封条|(?<!装)上锁|撵走|赶走|驱散|拖离|扣(?:下|车)|关掉|关闭(?=[^。;,\uff1b\uff0c]{0,6}(?:店|厂|点|(?<!广)场|摊|作坊|企业))|断[水电](?=断|处理|措施|强制)|强制(?=搬|拆|执行|迁|关|停|带|清)/g,
      /督促[^。;,\uff1b\uff0c]{0,8}(?:整改|改正)|(?:下达|下发|开具|送达)[^。;,\uff1b\uff0c]{0,8}(?:整改|处罚|停工|责令)[^。;,\uff1b\uff0c]{0,4}(?:通知书|决定书|令|单)/g,
    ],
    acts: true,
  },
  {
    category: 'penalising',
    label: { zh: '处罚', en: 'penalising' },
    patterns: [
      /处罚|罚款|罚金|罚没|罚单|处以[0-9一二三五]|取消[^。;,\uff1b\uff0c]{0,6}(?:补贴|分红|低保|福利)|罚(?=\d|[一二三五百千]|他|户主|业主)|扣(?:发|减|除)[^。;,\uff1b\uff0c]{0,6}(?:补贴|分红|福利)/g,
    ],
    acts: true,
  },
  {
    category: 'inspecting_firms',
    label: { zh: '检查企业', en: 'inspecting firms' },
    patterns: [
      /(?:检查|排查|核查|巡查|抽查|查验|督查|暗访|检修)[^。;,\uff1b\uff0c]{0,8}(?:企业|厂房|工厂|车间|商户|作坊|经营单位|经营户|门店|商铺|店铺|餐馆|饭店|加油站|公司|工地|养殖场|超市|网吧|宾馆|民宿|旅馆|旅店|药店|诊所|快递点|棋牌室|废品站|回收站|加工点|加工厂|农家乐)/g,
      /对[^。;,\uff1b\uff0c]{0,8}(?:企业|厂房|工厂|车间|商户|作坊|经营单位|经营户|门店|商铺|店铺|餐馆|饭店|加油站|公司|工地|养殖场|超市|网吧|宾馆|民宿|旅馆|旅店|药店|诊所|快递点|棋牌室|废品站|回收站|加工点|加工厂|农家乐)[^。;,\uff1b\uff0c]{0,6}(?:检查|排查|核查|抽查|督查)/g,
      /(?:进|入|到)(?:厂|企|店|企业|车间)[^。;,\uff1b\uff0c]{0,4}(?:检查|排查|核查|抽查|查验)/g,
    ],
    acts: true,
  },
]

/** Before a match in its clause: the text forbids it, or waives it. */
export const forbidden =
  /(?:不得|不要|不能|不准|不可|不许|严禁|禁止|无需|无须|不必|不需要?|不用|不再|切勿|请勿|勿|免于|免予|取消|杜绝|停止|不由|不再由|不(?:设|下达|搞|列入|纳入|计入|与|作为|以|按))[^，,。;；]{0,8}$|不$/

/** Before a match in its clause: what happens to others, or has happened, is only told. */
export const spokenOf =
  /(?:将|会|可能?|可以)(?:会|要)?(?:被|受到?|依法|面临|处以?|并处)[^，,。;；]{0,6}$|违者[^，,。;；]{0,6}$|已(?:经|被|依法|完成)*$|(?:曾|被)(?:依法)?$/

const others =
  '(?:队|局|所|办|站|部门|中心|公司|单位|民警|交警|消防员|技术员|医生|城管|环卫|机关|政府|镇里|镇上|街道|上级|执法人员|工作人员|专业人员|作业人员|业主|户主|房东|屋主|当事人|物业|承包方|施工方)'

/** Before an act in its clause: it is helped with, or somebody else’s to do. */
export const leftToOthers = new RegExp(
  [
    '(?:协助|配合)[^，,。;；]{0,16}$',
    `(?:移交|转交|交由?|报请?|报告|上报|反映|通知|联系|请|等候?|待|由|提请|转)[^，,。;；]{0,14}${others}[^，,。;；]{0,8}$`,
    `${others}(?:来|前来|到场|[到进入去赴](?:各|本|全)?(?:村|社区|现场|户|点)(?:里|内|上)?|到|现场|负责|依法|统一|进行|组织|实施|上门|安排|已|开展|周[一二三四五六日]|今天|明天|当天|去)*$`,
    '(?:动员|劝导|劝说|引导|告知|提醒|通知|宣传|发动|鼓励)[^，,。;；]{0,14}(?:自行|主动|自觉|自己|自愿)[^，,。;；]{0,4}$',
  ].join('|'),
)

/** After an act’s word: it is only part of the name of a paper, a rule or a time. */
export const ofTheAct =
  /^(?:违法|违章|违建|工作|行政|的|等)*(?:公告|通告|通知(?!书)|告示|决定|规定|标准|案例|条款|法规|条例|办法|进度|进展|情况|方案|依据|后果|电话|流程|政策|计划|结果|名单|时间|清单|队)|^[^，,。;；]{0,6}的(?:规定|标准|条款|后果|案例)|^后(?=[的由要须及立,，]|$)|^(?:作业|工作|一事|事宜)?由[^，,。;；]{0,12}(?:队|局|所|站|公司|部门|业主|户主|施工方|机关)|^前(?=[的由先看做不,，]|$)|^时(?=[的不要须,，]|$)|^期间/
