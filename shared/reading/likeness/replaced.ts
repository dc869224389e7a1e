/**
 * What one text has where another, otherwise the same, has something else. A slip of the pen stands once; what is meant
 * otherwise is said otherwise wherever it is said: 倪家 and 钱家 in the object and again in the place. Pure.
 */
import { actsIn, namesIn } from './word-groups.ts'

interface Replaced {
  readonly from: string
  readonly to: string
}

// Texts that have less in common are not one text with something replaced.
const mostlyAlike = 0.6
// A name or a word; a whole clause more or less is another way to tell the same.
const longest = 5

// One word more is most often the same said at length; these make another of it.
const another = /^[半非未不新老小大副前后东西南北上下左右甲乙丙]$/

function tells(from: string, to: string): boolean {
  if (from === '' || to === '') return another.test(from + to)
  const [names, acts] = [namesIn(to), actsIn(to)]
  return (
    !namesIn(from).some((name) => names.includes(name)) && !actsIn(from).some((act) => acts.includes(act))
  )
}

/** The replacements of a field, by the longest sequence of characters that both have. */
export function replacedIn(a: string, b: string): Replaced[] {
  if (a === b || a === '' || b === '') return []
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  if ((2 * at(0, 0)) / (a.length + b.length) < mostlyAlike) return []
  const found: Replaced[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    const [fromI, fromJ] = [i, j]
    while (i < a.length && j < b.length && a[i] !== b[j]) {
      if (at(i + 1, j) >= at(i, j + 1)) i += 1
      else j += 1
    }
    if (i >= a.length || j >= b.length) [i, j] = [a.length, b.length]
    const replaced = { from: a.slice(fromI, i), to: b.slice(fromJ, j) }
    if (replaced.from !== replaced.to) found.push(replaced)
    while (i < a.length && j < b.length && a[i] === b[j]) {
      i += 1
      j += 1
    }
  }
  return found
}

// Whoever tells the same in other words changes more than this.
const mostKinds = 2

/**
 * What is replaced in the same way in more places than one, and is all that differs, or nearly; or what is replaced once and
 * is all: a word, or a single character of a place, whose names differ by no more.
 * @param fields object, action, place and finish standard of both
 */
export function replacedThroughout(fields: readonly (readonly [string, string])[]): Replaced | undefined {
  const places = new Map<string, Replaced & { count: number; inPlace: boolean }>()
  for (const [at, [a, b]] of fields.entries())
    for (const each of replacedIn(a, b)) {
      const name = `${each.from}>${each.to}`
      places.set(name, { ...each, count: (places.get(name)?.count ?? 0) + 1, inPlace: at === placeField })
    }
  if (places.size > mostKinds) return undefined
  const whole = (text: string) => text.length > 1
  return [...places.values()].find(
    ({ from, to, count, inPlace }) =>
      (count > 1 ||
        (places.size === 1 && ((whole(from) && whole(to)) || (inPlace && from !== '' && to !== '')))) &&
      from.length <= longest &&
      to.length <= longest &&
      tells(from, to) &&
      !slip(from, to),
  )
}
const placeField = 2

/** Characters that are taken for one another while typing. */
const mistaken =
  '账帐 记计 气汽 张涨 门们 籍藉 份分 纷分 征正 政正 题提 的得 得地 做作 在再 象像 燃然 阀伐 望忘 查察 树数 订定 型形 座坐 带代 以已 和合 付副 幅副 画划 练炼 卷券 煤媒 梁粱 堤提 蓝兰 园圆 员圆 陪赔 复付 到道 工公 名明 事是 时实 向像 验检 洁结 清情 请情 村材 未末 己已 土士 拔拨 折拆 板版 瓶平 竟竞 即既 辩辨'
const slips: ReadonlySet<string> = new Set(
  mistaken.split(' ').flatMap((pair) => [pair, `${pair[1]}${pair[0]}`]),
)

const slip = (from: string, to: string) => from.length === 1 && to.length === 1 && slips.has(from + to)
