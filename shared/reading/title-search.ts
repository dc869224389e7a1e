/**
 * Finds items by what people write. Chinese has no spaces, so a text is read as overlapping pairs of characters and
 * as single ones; rare pairs weigh more (BM25). A title or alias counts by its best match, so that many aliases do
 * not drown a short title. Pure; built once per catalogue version.
 */

/** What is found by its title and its other names; equal finds stand in the order of the codes. */
export interface Titled {
  readonly sieveCode: string
  readonly title: string
  readonly aliases: readonly string[]
}

export interface SearchIndex<I extends Titled = Titled> {
  readonly items: readonly I[]
  readonly fields: readonly (readonly Field[])[]
  readonly weights: ReadonlyMap<string, number>
  readonly averageLength: number
}

interface Field {
  readonly weight: number
  readonly length: number
  readonly counts: ReadonlyMap<string, number>
}

/** Words of the trade that say nothing about which item is meant. */
const fillers =
  /协助|村内|村口|全村|辖区内?|配合|组织|开展|进行|做好|工作|情况|有关|相关|及时|全面|村里|本村|我村|各村|社区|村民|居民|群众|发现|请|对|的|了|和|与|等|在|到|把/g

const normal = (text: string) => text.normalize('NFKC').toLowerCase()

/** Pairs and single characters of each run of letters; fillers break a run. */
export function gramsOf(text: string): string[] {
  const runs =
    normal(text)
      .replace(fillers, ' ')
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  return runs.flatMap((run) => {
    const characters = [...run]
    return [...characters, ...characters.slice(1).map((character, at) => `${characters[at]}${character}`)]
  })
}

function fieldOf(text: string, weight: number): Field {
  const counts = new Map<string, number>()
  const grams = gramsOf(text)
  for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return { weight, length: grams.length, counts }
}

export function indexOf<I extends Titled>(items: readonly I[]): SearchIndex<I> {
  const fields = items.map((item) => [
    fieldOf(item.title, 1),
    ...item.aliases.map((alias) => fieldOf(alias, 1)),
    fieldOf([item.title, ...item.aliases].join(' '), 0.5),
  ])
  const documents = new Map<string, number>()
  for (const each of fields) {
    for (const gram of each.at(-1)?.counts.keys() ?? []) documents.set(gram, (documents.get(gram) ?? 0) + 1)
  }
  const weights = new Map(
    [...documents].map(([gram, count]) => {
      const rarity = Math.log(1 + (items.length - count + 0.5) / (count + 0.5))
      // A single character is a hint, a pair nearly a word.
      return [gram, gram.length > 1 ? rarity : rarity * 0.25]
    }),
  )
  const lengths = fields.flat().map(({ length }) => length)
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  return { items, fields, weights, averageLength }
}

/** The usual BM25 constants: how fast repeats stop counting, and how much a long field is held against it. */
const saturation = 1.2
const lengthPenalty = 0.4

/** Items that share anything with the text, best first; equal scores in the order of the codes. */
export function rank<I extends Titled>(index: SearchIndex<I>, text: string): { item: I; score: number }[] {
  const grams = [...new Set(gramsOf(text))]
  return index.items
    .map((item, at) => ({ item, score: scoreOf(index, index.fields[at] ?? [], grams) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.item.sieveCode < b.item.sieveCode ? -1 : 1))
}

/**
 * How alike a text and an item are: 0 nothing shared, 1 the same pairs of characters, rare ones weighing more; of the
 * item’s title and aliases the best counts. Unlike a rank it can be held against a threshold.
 */
export function likeness({ items, fields, weights }: SearchIndex, item: Titled, text: string): number {
  // A pair that no item has is as rare as can be.
  const rarest = Math.log(1 + items.length * 2)
  const sum = (grams: Iterable<string>) =>
    [...grams].reduce((total, gram) => total + (weights.get(gram) ?? rarest), 0)
  const asked = new Set(pairs(gramsOf(text)))
  const all = sum(asked)
  const shares = (fields[items.indexOf(item)] ?? []).slice(0, -1).map(({ counts }) => {
    const own = pairs([...counts.keys()])
    const both = sum(own.filter((gram) => asked.has(gram)))
    // Of the text, for it may say more than the item; and of the item, for it may be about more than the text.
    return all === 0 || own.length === 0 ? 0 : (both / all + both / sum(own)) / 2
  })
  return Math.max(0, ...shares)
}

const pairs = (grams: readonly string[]) => grams.filter((gram) => gram.length > 1)

function scoreOf(
  { weights, averageLength }: SearchIndex,
  fields: readonly Field[],
  grams: readonly string[],
): number {
  const scores = fields.map(({ weight, length, counts }) => {
    let score = 0
    for (const gram of grams) {
      const count = counts.get(gram)
      if (!count) continue
      const norm = saturation * (1 - lengthPenalty + (lengthPenalty * length) / averageLength)
      score += ((weights.get(gram) ?? 0) * count * (saturation + 1)) / (count + norm)
    }
    return score * weight
  })
  // The best single field decides; what the item as a whole shares with the text comes on top.
  return Math.max(0, ...scores.slice(0, -1)) + (scores.at(-1) ?? 0)
}
