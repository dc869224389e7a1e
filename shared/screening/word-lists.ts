/**
 * What the sieve reads for, as data. Each entry is a category and the patterns that show it; patterns are read
 * where no negation stands just before them (不得拆除 is not 拆除).
 */

export interface Reading {
  readonly category: string
  readonly label: { readonly zh: string; readonly en: string }
  readonly patterns: readonly RegExp[]
}

/** R7 and R35: refused even with a valid code. */
export const negativeList: readonly Reading[] = [
  {
    category: 'responsibility_letter',
    label: { zh: '责任状(书)', en: 'responsibility letter' },
    patterns: [/签(?:订|署|立)?[^。;\uff1b]{0,12}责任(?:状|书)/g, /(?:目标|安全|工作)责任(?:状|书)/g],
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
      /(?:村|社区|村社|村委会|居委会)[^。;,\uff1b\uff0c]{0,8}(?:为|是|作为|承担|负)[^。;\uff1b]{0,12}(?:责任主体|主体责任)/g,
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
      /(?:招商(?:引资)?|协税|护税|税收|保险|征订|订阅)[^。;\uff1b]{0,12}(?:指标|任务数|目标(?:数|任务)?|不少于|完成率|达到)/g,
      /(?:下达|分解|完成)[^。;\uff1b]{0,8}(?:招商|税收|保险|征订|订阅)/g,
    ],
  },
  {
    category: 'trace_assessment',
    label: { zh: '以截图、视频、留痕作为评价依据', en: 'judging by screenshots, videos or traces' },
    patterns: [
      /(?:截图|打卡|留痕|微信群接龙|转发朋友圈)[^。;\uff1b]{0,10}(?:考核|评分|打分|通报|为准|上报|计分)/g,
    ],
  },
  {
    category: 'department_assessment',
    label: { zh: '部门单独考核村社', en: 'a separate departmental assessment of villages' },
    patterns: [
      /(?:对|将)[^。;\uff1b]{0,6}(?:各?村|社区|村社)[^。;\uff1b]{0,10}(?:排名|考核|考评)[^。;\uff1b]{0,6}(?:通报|扣分|挂钩|排名)?/g,
    ],
  },
  {
    category: 'unarranged_form',
    label: { zh: '未经安排的报表', en: 'an unarranged form' },
    patterns: [/(?:每日|每天|每周)[^。;\uff1b]{0,8}(?:报送|填报|上报)[^。;\uff1b]{0,8}(?:报表|台账|表格)/g],
  },
]

/** R8: what a report-only item never carries. The verbs that stay are 协助 报告 劝阻 宣传 组织 公布. */
export const beyondReporting: readonly Reading[] = [
  {
    category: 'clearing',
    label: { zh: '清理处置', en: 'clearing' },
    patterns: [/清理|清除|清运|清拆|铲除|填埋|处置|清淤|打捞|搬离|整改到位/g],
  },
  {
    category: 'demolishing',
    label: { zh: '拆除', en: 'demolishing' },
    patterns: [/拆除|拆违|强拆|拆掉|腾退/g],
  },
  {
    category: 'enforcing',
    label: { zh: '执法', en: 'enforcing' },
    // A unit's name is not an act.
    patterns: [/执法(?!大队|中队|队|局|站|所|人员|部门)|取缔|查封|扣押|没收|关停|责令|立案|查处|驱离/g],
  },
  { category: 'penalising', label: { zh: '处罚', en: 'penalising' }, patterns: [/处罚|罚款|罚金|罚没/g] },
  {
    category: 'inspecting_firms',
    label: { zh: '检查企业', en: 'inspecting firms' },
    patterns: [/(?:检查|排查|核查|巡查)[^。;,\uff1b\uff0c]{0,8}(?:企业|厂房|工厂|商户|作坊|经营单位)/g],
  },
]

/** Just before a match, these turn it round: the text forbids the act, or leaves it to those whose it is. */
export const turnedRound =
  /(?:不得|不要|不能|不准|严禁|禁止|无需|无须|不必|切勿|协助[^。;,\uff1b\uff0c]{0,12}|配合[^。;,\uff1b\uff0c]{0,12}|报告?[^。;,\uff1b\uff0c]{0,6}(?:由|请)[^。;,\uff1b\uff0c]{0,10}|由[^。;,\uff1b\uff0c]{0,12}(?:队|局|所|办|站|部门))[^。;,\uff1b\uff0c]{0,2}$/
