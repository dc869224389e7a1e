/**
 * What tells two pieces of work apart that are asked in the same words: the number of a thing, its turn, its half, whose it
 * is, for whom, in which season, at which stage. Where both texts say such a mark and none of one is one of the other, two
 * things are likely asked (R26). The words are data, in words/marks.ts. Pure.
 */
import { offices } from './words/facets.ts'
import { against, followUp } from './words/marks.ts'
import { ends } from './words/names.ts'

/** By kind of mark, what a text says of it. */
export type Marks = Readonly<Record<string, readonly string[]>>

const digits: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
}
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** `十二` → `12`, `二十` → `20`, `一百零五` → `105`, `零三一七` → `0317`. */
function figure(text: string): string {
  if (![...text].some((character) => character in powers))
    return [...text].map((character) => digits[character]).join('')
  let sum = 0
  let last = 0
  for (const character of text) {
    const power = powers[character]
    if (power === undefined) last = digits[character] ?? 0
    else {
      sum += (last || 1) * power
      last = 0
    }
  }
  return String(sum + last)
}

/** Where a character for a number is one: of several, or before what is counted; 一个人住 counts nothing. */
const numerals =
  /[零〇一二两三四五六七八九十百千]{2,8}|[一二两三四五六七八九十](?=[号组队批期次轮栋幢片段站井桥月类档级场针弄届楼层单册条户家名处口座只盏间份张亩岁米里斤天日周年分点元样遍趟步项台辆季至到]|人(?!住|过|家)|村民小组|网格|周岁|公[里斤顷]|千[米克]|刻钟|星期|礼拜|平方|个(?:小时|钟头|星期|礼拜|月|工作日|组|村))/g

/** Measures that are said in more ways than one, in one of them. */
const measures: readonly (readonly [RegExp, string, number])[] = [
  [/([0-9]{1,5}(?:\.[0-9]{1,3})?)(?:公里|千米)/g, '米', 1000],
  [/([0-9]{1,4}(?:\.[0-9]{1,3})?)里(?=路|河|长|水|山|地|的|[^\p{Letter}]|$)/gu, '米', 500],
  [/([0-9]{1,5}(?:\.[0-9]{1,3})?)公顷/g, '亩', 15],
  [/([0-9]{1,5}(?:\.[0-9]{1,3})?)(?:公斤|千克)/g, '斤', 2],
  [/([0-9]{1,5}(?:\.[0-9]{1,3})?)吨/g, '斤', 2000],
  [/([0-9]{1,3}(?:\.[0-9])?)个?(?:小时|钟头)/g, '分钟', 60],
  [/([0-9])刻钟/g, '分钟', 15],
  [/([0-9]{1,2})个?(?:星期|礼拜)/g, '天', 7],
]

/** Numbers in figures and measures in one unit, so that 十二户 and 12户 are one; words that only have one in them are changed in both texts alike. */
export const inFigures = (text: string): string =>
  measures.reduce(
    (read, [measure, unit, times]) =>
      read.replace(
        measure,
        (_, number: string) => `${Math.round(Number(number) * times * 100) / 100}${unit}`,
      ),
    text.replace(/半(?=公里|里路|个?小时|个?钟头)/g, '0.5').replace(numerals, figure),
  )

const numbered =
  /(第?)([0-9]{1,5})(季度|年级|网格|单元|标段|路口|村民小组|周岁|小组|个月|[号组队批期次轮栋幢片段站井桥月类档级场针弄届楼层单册条户家人名处口座只盏间份张亩岁])(?!以上|以下|来|多)/g
const code = /[A-Za-z]{1,4}-?[0-9]{1,6}(?![0-9])|(?<![0-9.])0[0-9]{2,6}(?![0-9])/g

/** What a number before a word is: the turn of something, its number, or how much there is of it. */
const turns = new Set(['季度', '批', '期', '轮', '届', '月'])
const amounts = new Set('户家人名处口座只盏间份张亩条次场针层个月单册')
/** Words that are counted alike. */
const counted: Readonly<Record<string, string>> = {
  家: '户',
  名: '人',
  栋: '幢',
  村民小组: '组',
  小组: '组',
  岁: '周岁',
}
function kindOf(ordinal: string, unit: string): string {
  if (unit.endsWith('岁')) return 'age'
  if (turns.has(unit) || (ordinal && '次场针'.includes(unit))) return 'turn of'
  return !ordinal && (amounts.has(unit) || unit === '个月') ? 'amount' : 'number'
}

const surname =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤楼章俞骆裘祝宣倪费季盛毕谷宓柳鲍施柯阮屠华葛褚卫窦鲁昌苗凤廉岑滕殷项祁阙虞房裴翁荀羊甄封芮储靳邢凌诸柴瞿阎茅庞娄童颜梅刁蓝麻宗贲郁单杭洪包左吉钮嵇'
const households = new RegExp(
  `([${surname}])(?:家(?!里|中|属|长|庭|人|户|具|电|乡|畜|禽|访|教|政|园|务|校|什|家|门|风|训|底|事)|某|氏|老板|大伯|大爷|大妈|大娘|大叔|大婶|阿太|阿婆|阿公|师傅|婆婆|奶奶|爷爷|老师|老太|老汉)|(?<![父母叔舅姑])[老小]([${surname}])(?!师|板|时|心|组|区|学|店|型)`,
  'g',
)

/** How a place is called besides: 后山(当地称乌石岗). */
const named =
  /(?:也叫|又叫|又名|俗称|俗名|当地称|当地叫|老百姓叫|大家叫|人称|旧称|原名|原叫|原来叫|现为|现叫|现在是|本地叫|土名|地图标)([^,;。、:()]{2,10})/g
const bracketed =
  /\((?:也叫|又叫|又名|俗称|俗名|当地称|当地叫|老百姓叫|大家叫|人称|旧称|原名|原叫|现为|地图标|即|就是)?([^()]{2,12})\)/g
const lettersIn = (text: string) => text.replace(/[^\p{Letter}\p{Number}]/gu, '').slice(0, 10)

/** Two characters of a name, before what it ends in; what any village has besides is no name. */
const ended = new RegExp(
  `([^\\s,;。、:()的了里各每全本到在和与及个这那座条处0-9一二三四五六七八九十]{2})(${ends
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .join('|')})`,
  'g',
)

interface Word {
  readonly kind: string
  readonly value: string
}

/** `东[片段]` → `东片`, `东段`. */
function spelled(word: string): string[] {
  const open = word.indexOf('[')
  const close = word.indexOf(']', open)
  if (open < 0 || close < 0) return [word]
  const [before, after] = [word.slice(0, open), word.slice(close + 1)]
  return [...word.slice(open + 1, close)].map((each) => `${before}${each}${after}`)
}

const words = new Map<string, Word[]>()
function add(word: string, kind: string, value: string) {
  for (const each of spelled(word)) words.set(each, [...(words.get(each) ?? []), { kind, value }])
}
for (const line of against.trim().split('\n')) {
  const [kind = '', sides = ''] = line.split(': ')
  for (const side of sides.split(' / ')) {
    const alike = side.split(' ')
    for (const word of alike) add(word, kind, spelled(alike[0] ?? '')[0] ?? '')
  }
}
for (const word of followUp.trim().split(/\s+/)) add(word, 'follow-up', 'yes')
// Offices are named for whom they serve: 退役军人服务站 says nothing of whom an order is about.
for (const word of offices.trim().split(/\s+/)) if (!words.has(word)) words.set(word, [])
const longest = Math.max(...[...words.keys()].map(({ length }) => length))

export interface Marked {
  readonly kind: string
  /** What it means: 第一批 and 首批 are one. */
  readonly value: string
  /** As the text says it. */
  readonly said: string
}

/** What a text in its normal form says of each kind. */
export function markedIn(text: string): Marked[] {
  const found: Marked[] = []
  const note = (kind: string, value: string, said: string) => found.push({ kind, value, said })
  const figures = inFigures(text)
  for (const [said, ordinal = '', number = '', unit = ''] of figures.matchAll(numbered)) {
    const kind = kindOf(ordinal, unit)
    // 一户一档 and 一家不漏 count nothing.
    if (kind !== 'amount' || Number(number) > 1)
      note(`${kind} ${counted[unit] ?? unit}`, String(Number(number)), said)
  }
  for (const [said] of figures.matchAll(code)) note('code', said.replace('-', ''), said)
  for (const [said, name, called] of text.matchAll(households)) note('household', name ?? called ?? '', said)
  for (const [said, name = ''] of text.matchAll(named)) note('alias', lettersIn(name), said)
  for (const [said, name = ''] of text.matchAll(bracketed)) note('alias', lettersIn(name), said)
  for (const [said, head = '', end = ''] of text.matchAll(ended)) note(`name ${end}`, head, said)
  for (let at = 0; at < text.length; ) {
    let length = Math.min(longest, text.length - at)
    while (length > 0 && !words.has(text.slice(at, at + length))) length -= 1
    const said = text.slice(at, at + length)
    for (const { kind, value } of words.get(said) ?? []) note(kind, value, said)
    at += length || 1
  }
  return found
}

export function marksIn(text: string): Marks {
  const marks: Record<string, string[]> = {}
  for (const { kind, value } of markedIn(text)) {
    marks[kind] ??= []
    if (!marks[kind].includes(value)) marks[kind].push(value)
  }
  return marks
}

/** The kinds of marks of which each text says something and nothing that the other says. */
export function opposed(a: Marks, b: Marks): string[] {
  return Object.keys(a).filter((kind) => {
    const others = b[kind]
    return others !== undefined && !a[kind]?.some((value) => others.includes(value))
  })
}

/** A second look is another piece of work than the first, which says nothing of looks. */
export const againOnce = (a: Marks, b: Marks): boolean => 'follow-up' in a !== 'follow-up' in b
