/** What is different between two versions, as data. Pure, and good for any two: neighbours, years apart, or a draft and its base. */
import type * as z from 'zod/mini'
import { choice } from '../../platform/choice.ts'
import { canonicalJson } from '../../platform/ids.ts'
import type { Item } from './item.ts'

export const DifferenceKind = choice({
  added: { zh: '新增', en: 'added' },
  retired: { zh: '退出', en: 'retired' },
  split: { zh: '拆分', en: 'split' },
  merged: { zh: '合并', en: 'merged' },
  reworded: { zh: '改写', en: 'reworded' },
  basis_changed: { zh: '依据调整', en: 'with another basis' },
  other: { zh: '其他调整', en: 'otherwise changed' },
})
export type DifferenceKind = z.infer<typeof DifferenceKind>

export interface Named {
  readonly sieveCode: string
  readonly title: string
}

export interface Difference {
  readonly kind: DifferenceKind
  /** Codes that are gone from the list, or the one whose content changed. */
  readonly from: readonly Named[]
  /** Codes that came to the list, or the one whose content changed. */
  readonly into: readonly Named[]
  /** The fields that changed, as they were and as they are; empty where items came or went. */
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[]
}

const wording = ['title', 'aliases', 'villageRole', 'acts', 'note'] as const
/** An item under review is done with it when its basis is looked at anew. */
const standing = ['basis', 'customary', 'status'] as const
const terms = [
  'department',
  'lines',
  'kind',
  'appliesTo',
  'fundingSource',
  'fundingBasis',
  'effectiveFrom',
  'effectiveTo',
  'evidenceCeiling',
  'emergency',
  'professional',
  'prohibitedVerbsExempt',
  'majorHints',
  'hoursPerTask',
  'hoursBasis',
] as const

const listOf = (items: readonly Item[]) =>
  new Map(items.flatMap((item) => (item.status === 'retired' ? [] : [[item.sieveCode, item] as const])))
const named = ({ sieveCode, title }: Item): Named => ({ sieveCode, title })
const byCode = (a: Named, b: Named) => (a.sieveCode < b.sieveCode ? -1 : 1)

/** In the order of the kinds, then of the codes. */
export function diffOf(a: readonly Item[], b: readonly Item[]): Difference[] {
  const before = listOf(a)
  const after = listOf(b)
  const gone = [...before.values()].filter(({ sieveCode }) => !after.has(sieveCode))
  const come = [...after.values()].filter(({ sieveCode }) => !before.has(sieveCode))
  const stayed = [...before.values()].flatMap((item) => {
    const now = after.get(item.sieveCode)
    return now ? contentDifferences(item, now) : []
  })
  return [...movements(gone, come, b), ...stayed].sort(
    (x, y) =>
      DifferenceKind.options.indexOf(x.kind) - DifferenceKind.options.indexOf(y.kind) ||
      byCode(
        x.from[0] ?? x.into[0] ?? { sieveCode: '', title: '' },
        y.from[0] ?? y.into[0] ?? { sieveCode: '', title: '' },
      ),
  )
}

/** The codes on the list after the differences, from the codes before them. */
export function applied(codes: Iterable<string>, differences: readonly Difference[]): Set<string> {
  const result = new Set(codes)
  for (const { from } of differences) for (const { sieveCode } of from) result.delete(sieveCode)
  for (const { into } of differences) for (const { sieveCode } of into) result.add(sieveCode)
  return result
}

/**
 * What went and what came, joined by lineage over as many versions as lie between: an item split and split again is
 * one split into what is on the list now.
 */
function movements(gone: readonly Item[], come: readonly Item[], b: readonly Item[]): Difference[] {
  const now = new Map(b.map((item) => [item.sieveCode, item]))
  const arrived = new Set(come.map(({ sieveCode }) => sieveCode))
  const heirs = new Map(gone.map((item) => [item, heirsOf(item.sieveCode, now, arrived)]))
  const groups: { from: Set<Item>; into: Set<string> }[] = []
  for (const [item, codes] of heirs) {
    if (codes.size === 0) continue
    // Groups that share an heir are one.
    const touching = groups.filter(({ into }) => [...codes].some((code) => into.has(code)))
    const merged = {
      from: new Set([item, ...touching.flatMap(({ from }) => [...from])]),
      into: new Set([...codes, ...touching.flatMap(({ into }) => [...into])]),
    }
    groups.splice(0, groups.length, ...groups.filter((group) => !touching.includes(group)), merged)
  }
  const inherited = new Set(groups.flatMap(({ into }) => [...into]))
  const joined = groups.map(({ from, into }): Difference => {
    const kind = from.size > 1 && into.size === 1 ? 'merged' : 'split'
    const heirsNow = come.filter(({ sieveCode }) => into.has(sieveCode))
    return {
      kind,
      from: [...from].map(named).sort(byCode),
      into: heirsNow.map(named).sort(byCode),
      fields: [],
    }
  })
  const plain = (kind: 'added' | 'retired', item: Item): Difference => ({
    kind,
    from: kind === 'retired' ? [named(item)] : [],
    into: kind === 'added' ? [named(item)] : [],
    fields: [],
  })
  return [
    ...joined,
    ...gone.filter((item) => heirs.get(item)?.size === 0).map((item) => plain('retired', item)),
    ...come.filter(({ sieveCode }) => !inherited.has(sieveCode)).map((item) => plain('added', item)),
  ]
}

/** The items that came to the list and descend from this one. */
function heirsOf(
  sieveCode: string,
  now: ReadonlyMap<string, Item>,
  arrived: ReadonlySet<string>,
): Set<string> {
  const found = new Set<string>()
  const seen = new Set<string>()
  const walk = (code: string) => {
    if (seen.has(code)) return
    seen.add(code)
    for (const successor of now.get(code)?.successors ?? []) {
      if (arrived.has(successor)) found.add(successor)
      walk(successor)
    }
  }
  walk(sieveCode)
  return found
}

function contentDifferences(before: Item, after: Item): Difference[] {
  const of = (kind: DifferenceKind, fields: readonly (keyof Item)[]): Difference[] => {
    const changed = fields.filter((field) => canonicalJson(before[field]) !== canonicalJson(after[field]))
    if (changed.length === 0) return []
    return [
      {
        kind,
        from: [named(before)],
        into: [named(after)],
        fields: changed.map((field) => ({ field, before: before[field], after: after[field] })),
      },
    ]
  }
  return [...of('reworded', wording), ...of('basis_changed', standing), ...of('other', terms)]
}
