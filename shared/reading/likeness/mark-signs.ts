/** Marks of two texts that stand against one another, and those that agree. Pure. */
import type { Replaced } from './aligned.ts'
import type { Reading } from './asked.ts'
import { lettersOf } from './letters.ts'
import { againOnce, type Marks, opposed } from './marks.ts'
import { classes } from './words/marks.ts'
import { opposites } from './words/names.ts'

/** What a kind of mark tells of: the turn, the number, the half and so on. */
export type MarkClass =
  | 'turn'
  | 'number'
  | 'amount'
  | 'party'
  | 'name'
  | 'half'
  | 'season'
  | 'daytime'
  | 'stage'
  | 'doing'
  | 'group'

const classOf: ReadonlyMap<string, MarkClass> = new Map(
  classes
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', kinds = ''] = line.split(': ')
      return kinds.split(' ').map((kind) => [kind, name as MarkClass] as const)
    }),
)
export const classOfKind = (kind: string): MarkClass | undefined => classOf.get(kind.split(' ')[0] ?? '')

const said = (marks: Marks) =>
  Object.keys(marks).filter((kind) => {
    const found = classOfKind(kind)
    return found !== undefined && found !== 'name'
  })
const agrees = (a: Marks, b: Marks, kind: string) => (a[kind] ?? []).some((value) => b[kind]?.includes(value))

/** Names that end alike and begin otherwise, each nowhere in the other text. */
export const namesApart = (a: Reading, b: Reading): string[] => {
  const [mine, other] = [a.marks ?? {}, b.marks ?? {}]
  const [inA, inB] = [lettersOf(a).whole.text, lettersOf(b).whole.text]
  return Object.keys(mine).filter(
    (kind) =>
      kind.startsWith('name ') &&
      other[kind] !== undefined &&
      mine[kind]?.every((head) => !inB.includes(head)) &&
      other[kind].every((head) => !inA.includes(head)),
  )
}

const against = new Map<string, string>()
for (const pair of opposites.trim().split(/\s+/))
  against.set(pair[0] ?? '', `${against.get(pair[0] ?? '') ?? ''}${pair[1]}`)

/** Where one text has 上坎 and the other has 下坎, and neither has both. */
export function oppositesIn(a: string, b: string): Replaced[] {
  const found: Replaced[] = []
  for (let at = 0; at < a.length; at += 1) {
    for (const other of against.get(a[at] ?? '') ?? '')
      for (const [before, after] of [
        ['', a[at + 1] ?? ' '],
        [a[at - 1] ?? ' ', ''],
      ] as const) {
        const [from, to] = [`${before}${a[at]}${after}`, `${before}${other}${after}`]
        if (!from.includes(' ') && !b.includes(from) && b.includes(to) && !a.includes(to))
          found.push({ from, to })
      }
  }
  return found
}

/** Numbers of more than one figure, whatever they count. */
const longFigures = (text: string): string[] => text.match(/[0-9]{2,}/g) ?? []

const counted = [
  ...['group', 'season', 'half', 'stage', 'turn', 'daytime', 'party', 'number', 'amount', 'doing'],
] as const
/** Marks that tell work apart wherever they stand, and marks that do so less surely. */
const hard = [
  'numberApart',
  'turnApart',
  'partyApart',
  'seasonApart',
  'halfApart',
  'opposite',
  'figuresApart',
]
const soft = ['groupApart', 'stageApart', 'nameApart', 'doingApart', 'daytimeApart', 'amountApart']

const flag = (is: boolean) => (is ? 1 : 0)
const upTo = (most: number, count: number) => Math.min(most, count) / most

/** @param alike how much of both texts stands in both in the same order */
export function markSigns(a: Reading, b: Reading, alike: number): Record<string, number> {
  const [mine, other] = [a.marks ?? {}, b.marks ?? {}]
  const [wholeA, wholeB] = [lettersOf(a).whole.text, lettersOf(b).whole.text]
  const [kinds, others] = [said(mine), said(other)]
  const apart = opposed(mine, other).filter((kind) => kinds.includes(kind))
  const agreed = kinds.filter((kind) => agrees(mine, other, kind))
  const values: Record<string, number> = {}
  for (const name of counted) {
    const opposing = apart.some((kind) => classOfKind(kind) === name)
    values[`${name}Apart`] = flag(opposing)
    values[`${name}ApartNear`] = opposing ? alike : 0
  }
  /** Each says such a mark of a kind that the other says nothing of. */
  const eachAlone = (...classes: MarkClass[]) => {
    const alone = (some: readonly string[], those: readonly string[]) =>
      some.some((kind) => classes.includes(classOfKind(kind) as MarkClass) && !those.includes(kind))
    return [alone(kinds, others), alone(others, kinds)]
  }
  const [aNumber, bNumber] = eachAlone('number', 'turn')
  const [figures, otherFigures] = [longFigures(wholeA), longFigures(wholeB)]
  const unlike = (some: readonly string[], those: readonly string[]) =>
    some.some((each) => !those.includes(each))
  const opposite = flag(oppositesIn(wholeA, wholeB).length > 0)
  Object.assign(values, {
    agreed: upTo(4, agreed.length),
    agreedNumbers: upTo(
      2,
      agreed.filter((kind) => ['number', 'amount', 'turn', 'party'].includes(classOfKind(kind) ?? '')).length,
    ),
    marksApart: upTo(3, apart.length),
    numberOnce: flag(aNumber !== bNumber),
    groupOnce: flag(eachAlone('group').every(Boolean)),
    stageOnce: flag(eachAlone('stage').every(Boolean)),
    alsoCalled: flag(
      (mine.alias ?? []).some((name) => wholeB.includes(name)) ||
        (other.alias ?? []).some((name) => wholeA.includes(name)),
    ),
    nameApart: flag(namesApart(a, b).length > 0),
    nameAgreed: flag(Object.keys(mine).some((kind) => kind.startsWith('name ') && agrees(mine, other, kind))),
    figuresApart: flag(unlike(figures, otherFigures) && unlike(otherFigures, figures)),
    figuresAgreed: flag(figures.some((each) => otherFigures.includes(each))),
    opposite,
    oppositeNear: opposite * alike,
    again: flag(againOnce(mine, other)),
  })
  values.hard = upTo(2, hard.filter((sign) => values[sign]).length)
  values.hardNear = values.hard * alike
  values.againNear = (values.again ?? 0) * alike
  values.soft = upTo(3, soft.filter((sign) => values[sign]).length)
  return values
}
