/** What stands in one text where the other, mostly the same, has something else. Pure. */
import { align, type Replaced } from './aligned.ts'
import type { Reading } from './asked.ts'
import { mistaken } from './homophones.ts'
import { type Field, fields, lettersOf, textOf } from './letters.ts'
import { marksIn, opposed } from './marks.ts'
import { actsIn, commonIn, namesIn } from './word-groups.ts'

/** Characters that make another sentence and not another piece of work. */
const particles =
  /[的了里中上去到把和与及在有各个都请给将就也要让叫对被并着过先再后家处那这些边头所内工作情况进行开展做好安排时候组织本其已期间村镇街道社区们逐户挨每全]/g
const bare = (text: string) => text.replace(particles, '')

/** One character more is most often the same said at length; these make another of it. */
const another = /^[半非未不新老小大副前后东西南北上下左右甲乙丙]$/

type Sort =
  | 'slip'
  | 'figure'
  | 'small'
  | 'akin'
  | 'added'
  | 'marked'
  | 'sharing'
  | 'named'
  | 'acted'
  | 'other'

/** What kind of replacement it is. */
export function sortOf({ from, to }: Replaced): Sort {
  if (/[0-9]/.test(from + to)) return 'figure'
  if (typed(from, to)) return 'slip'
  if (another.test(from + to)) return 'other'
  const [mine, other] = [bare(from), bare(to)]
  if (mine === other || (mine + other).length <= 1) return 'small'
  if (mine === '' || other === '') return commonIn(mine + other).length > 0 ? 'small' : 'added'
  const [marks, otherMarks] = [marksIn(from), marksIn(to)]
  if (opposed(marks, otherMarks).length > 0) return 'marked'
  const shared = (some: readonly string[], others: readonly string[]) =>
    some.some((each) => others.includes(each))
  if (Object.keys(marks).some((kind) => shared(marks[kind] ?? [], otherMarks[kind] ?? []))) return 'akin'
  if (shared(commonIn(from), commonIn(to))) return 'akin'
  if ([...mine].some((character) => other.includes(character))) return 'sharing'
  const [names, acts, otherNames, otherActs] = [namesIn(from), actsIn(from), namesIn(to), actsIn(to)]
  if (shared(names, otherNames) || shared(acts, otherActs)) return 'akin'
  if (names.length > 0 && otherNames.length > 0) return 'named'
  return acts.length > 0 && otherActs.length > 0 ? 'acted' : 'other'
}

/** Typed for one another. */
const typed = (from: string, to: string) =>
  from.length === to.length &&
  from.length <= 2 &&
  [...from].every((each, at) => each === to[at] || mistaken(each, to[at] ?? ''))

const telling: readonly Sort[] = ['marked', 'named', 'acted', 'other']
export const tellsApart = (sort: Sort) => sort === 'figure' || telling.includes(sort)

// Texts that have less in common are not one text with something replaced.
const mostlyAlike = 0.5

interface Found extends Replaced {
  readonly sort: Sort
  readonly fields: readonly Field[]
  readonly count: number
}

/** What is replaced, each once however often it is, and how much of both texts stands in both in the same order. */
function replacedBetween(a: Reading, b: Reading) {
  const found = new Map<string, Found>()
  let [length, common] = [0, 0]
  for (const field of fields) {
    const [mine, other] = [textOf(a, field), textOf(b, field)]
    if (mine === '' || other === '') continue
    const { alike, replaced } = align(mine, other)
    length += mine.length + other.length
    common += alike * (mine.length + other.length)
    if (alike < mostlyAlike) continue
    for (const each of replaced) {
      const name = `${each.from}>${each.to}`
      const known = found.get(name)
      found.set(name, {
        ...each,
        sort: known?.sort ?? sortOf(each),
        fields: [...(known?.fields ?? []), field],
        count: (known?.count ?? 0) + 1,
      })
    }
  }
  return { kinds: [...found.values()], alike: length === 0 ? 0 : common / length, length }
}

const flag = (is: boolean) => (is ? 1 : 0)
const upTo = (most: number, count: number) => Math.min(most, count) / most

export function replacedSigns(a: Reading, b: Reading) {
  const { kinds, alike, length } = replacedBetween(a, b)
  const of = (...sorts: Sort[]) => kinds.filter(({ sort }) => sorts.includes(sort))
  const apart = of(...telling)
  const two = apart.filter(({ from, to }) => from !== '' && to !== '')
  const close = flag(alike >= 0.8)
  const inField = (field: Field) => close * flag(two.some((each) => each.fields.includes(field)))
  const [wholeA, wholeB] = [lettersOf(a).whole.text, lettersOf(b).whole.text]
  const besides = (text: string, other: string) => bare(text).length > 1 && other.includes(bare(text))
  return {
    alike,
    nearly: Math.max(0, alike - 0.7) / 0.3,
    few: close * flag(kinds.length <= 2 && apart.length > 0),
    one: close * flag(kinds.length === 1 && two.length === 1),
    repeated: flag(apart.some(({ count }) => count > 1)),
    figures: close * flag(of('figure').length > 0),
    slips: close * flag(of('slip').length > 0),
    onlySmall: close * flag(!kinds.some(({ sort }) => tellsApart(sort))),
    markedReplaced: flag(of('marked').length > 0),
    sharing: close * upTo(2, of('sharing').length),
    added: close * upTo(2, of('added').filter(({ from, to }) => (from + to).length > 1).length),
    placeAdded:
      close *
      flag(
        kinds.some(
          ({ from, to, fields }) =>
            (from === '' || to === '') &&
            bare(from + to) !== '' &&
            (fields.includes('place') || fields.includes('object')),
        ),
      ),
    oneAdded: close * flag(kinds.length === 1 && of('added').length === 1),
    tellingShare:
      length === 0
        ? 0
        : Math.min(
            1,
            (2 * apart.reduce((sum, { from, to, count }) => sum + (from.length + to.length) * count, 0)) /
              length,
          ),
    twoSided: upTo(4, two.length),
    akinReplaced: upTo(3, of('akin').length),
    namedReplaced: flag(of('named').length > 0),
    actedReplaced: flag(of('acted').length > 0),
    otherReplaced: flag(two.some(({ sort }) => sort === 'other')),
    manyReplaced: upTo(6, kinds.length),
    objectReplaced: inField('object'),
    throughout:
      close *
      flag(
        two.some(({ fields, count }) => count > 1 && fields.includes('object') && count === fields.length),
      ),
    actionReplaced: inField('action'),
    placeReplaced: inField('place'),
    finishReplaced: inField('finish'),
    // What stands in brackets or besides in the one text is how the other calls it.
    alias: flag(two.some(({ from, to }) => besides(from, wholeB) || besides(to, wholeA))),
  }
}
