/**
 * What tells two pieces of work apart that are asked in the same words: the number of a thing, its turn, its half, whose it
 * is, for whom, in which season, at which stage. Where both texts say such a mark and none of one is one of the other, two
 * things are asked (R26). Pure.
 */

/** By kind of mark, what a text says of it. */
export type Marks = Readonly<Record<string, readonly string[]>>

const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
}

/** `十二` → `12`, `二十` → `20`, `一百零五` → `105`; as typed where it is no number. */
function figure(text: string): string {
  if (/^[0-9]+$/.test(text)) return String(Number(text))
  let sum = 0
  let last = 0
  for (const character of text) {
    if (character === '百' || character === '十') {
      sum += (last || 1) * (character === '百' ? 100 : 10)
      last = 0
    } else last = digits[character] ?? 0
  }
  return String(sum + last)
}

/** Numbers in figures, so that 十二户 and 12户 are one; words that only have one in them are changed in both texts alike. */
export const inFigures = (text: string): string =>
  text.replace(/[零〇一二两三四五六七八九十百]{1,6}/g, figure)

const numeral = '(?:[0-9]{1,4}|[零〇一二两三四五六七八九十百]{1,5})'
/** Things that have numbers; of how many there are, another text may say otherwise and mean the same. */
const numbered = new RegExp(
  `(${numeral})(号|组|队|小组|网格|批|期|次|轮|季度|栋|幢|单元|片区?|标段?|站|井|桥|路口|月|类|档|级|年级|场|村民小组)(?!以[上下]|来|多)`,
  'g',
)
const ages = new RegExp(`(${numeral})周?岁`, 'g')

/** Words that stand against one another; of one line they mean the same. */
const against: Readonly<Record<string, readonly RegExp[]>> = {
  turn: [/首[批期次轮]|第一[批期次轮]|头一[批次轮]/g, /末[批期次轮]|最后一[批期次轮]|尾批/g],
  halfYear: [/上半年/g, /下半年/g],
  tenDays: [/上旬/g, /中旬/g, /下旬/g],
  season: [
    /春(?=[季天耕播种训灌防节]|$)|开春|清明/g,
    /夏(?=[季天收种粮训]|$)|暑[假期]|汛期|梅雨/g,
    /秋(?=[季天收播冬粮训]|$)/g,
    /冬(?=[季天训闲防修]|$)|寒[假潮]|春节|过年|年前/g,
  ],
  festival: [/端午/g, /中秋/g, /国庆/g, /五一|劳动节/g, /元旦/g, /春节|过年/g, /清明/g, /重阳/g, /冬至/g],
  field: [/春耕|春播/g, /双抢/g, /早稻/g, /晚稻/g, /秋收/g, /冬种/g],
  holiday: [/暑[假期]/g, /寒[假期]/g],
  beforeOrAfter: [/[汛节灾汛雨汛开]前|年初|[考赛]前/g, /[汛节灾雨]后|年底|年终|[考赛]后/g],
  eastOrWest: [
    /东(?=[半侧边片区段岸头面门首村坡路]|$)/g,
    /西(?=[半侧边片区段岸头面门首村坡路]|$)/g,
    /南(?=[半侧边片区段岸头面门首村坡路]|$)/g,
    /北(?=[半侧边片区段岸头面门首村坡路]|$)/g,
  ],
  upperOrLower: [
    /上(?=[村片游段半自庄畈街屋坊湾]|埠头)/g,
    /下(?=[村片游段自庄畈街屋坊湾]|半[截段片村]|埠头)/g,
    /中(?=[村片游段畈街])/g,
  ],
  leftOrRight: [/左(?=[岸侧边半])/g, /右(?=[岸侧边半])/g],
  frontOrBack: [/前(?=[山村屋门半畈街]|排)/g, /后(?=[山村屋门半畈街]|排)/g],
  inOrOut: [/[室圈堤墙村]内/g, /[室圈堤墙村]外/g],
  branch: [/甲(?=[户家组村网方片段])/g, /乙(?=[户家组村网方片段])/g, /丙(?=[户家组村网方片段])/g],
  group: [
    /独居|空巢|单身老人/g,
    /失能|卧床|瘫/g,
    /留守/g,
    /孤儿|无人抚养/g,
    /特困|五保/g,
    /低保(?!边)/g,
    /低保边缘|边缘户/g,
    /重残|重度残疾/g,
    /精神(?:障碍|残疾|病)/g,
    /退役|退伍|复员/g,
    /烈(?:属|士)/g,
    /孕(?:产妇|妇)/g,
    /新生儿|婴幼儿|0-3岁/g,
    /残疾儿童/g,
    /流动人口|外来|租客|租户/g,
    /男(?=[性村职])/g,
    /女(?=[性村职])|妇女/g,
  ],
  stage: [
    /报名|申请|申报|受理|登记参加/g,
    /发放|领取|分发|兑付|到账/g,
    /公示|张榜/g,
    /体检|检查身体|面试|考试/g,
    /评议|表决|投票/g,
    /[拆搬撤]除?(?:完|走|离)/g,
  ],
}

const followUp =
  /复核|复查|复检|复验|回头看|回访|复[审评测看]|回问|再(?:查|走|核|看|报|登|送|问)一?[遍次轮]?|补(?:报|登|种|发|录|测|核|填|喷|打|办|交|做)|二次|销号|整改(?:后|完)|上回|上次|查漏/
const surname =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤楼章俞骆裘祝宣'
const households = new RegExp(
  `([${surname}])家(?!里|中|属|长|庭|人|户|具|电|乡|畜|禽|访|教|政|园|务|校|什|家|门|风|训|底|事)`,
  'g',
)

export function marksIn(text: string): Marks {
  const marks: Record<string, string[]> = {}
  const note = (kind: string, value: string) => {
    marks[kind] ??= []
    if (!marks[kind].includes(value)) marks[kind].push(value)
  }
  for (const [, number = '', thing = ''] of text.matchAll(numbered)) note(`number ${thing}`, figure(number))
  for (const [, number = ''] of text.matchAll(ages)) note('age', figure(number))
  for (const [kind, lines] of Object.entries(against))
    for (const [at, line] of lines.entries()) if (text.search(line) >= 0) note(kind, String(at))
  for (const [, name = ''] of text.matchAll(households)) note('household', name)
  if (followUp.test(text)) note('follow-up', 'yes')
  return marks
}

/** The kinds of marks by which two texts ask two things. */
export function opposed(a: Marks, b: Marks): string[] {
  const kinds = Object.keys(a).filter((kind) => {
    const others = b[kind]
    return others !== undefined && !a[kind]?.some((value) => others.includes(value))
  })
  // A second look is another piece of work than the first, which says nothing of looks.
  const again = 'follow-up' in a !== 'follow-up' in b ? ['follow-up'] : []
  return [...kinds, ...again]
}
