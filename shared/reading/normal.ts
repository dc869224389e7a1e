/**
 * A text as it is read (R63): in one width, without what nobody sees, in simplified characters, and with what stands
 * between the characters of a word folded away. What is found in it is shown where it was typed.
 */
import { simplified } from './simplified.ts'

export interface NormalText {
  readonly text: string
  /** Where in what was typed something stands: from its first character to behind its last. */
  readonly typed: (start: number, end: number) => { readonly start: number; readonly end: number }
}

const simpler = new Map<string, string>()
for (let at = 0; at < simplified.length; at += 2) simpler.set(simplified[at] ?? '', simplified[at + 1] ?? '')

const unseen = /\p{Default_Ignorable_Code_Point}/u
const ideograph = /[\u3400-\u9fff]/
/** What people put between the characters of a word, to space it out or to hide it; sentences are parted by other marks. */
const filling = /[\t \u00a0·•・.*_~|^=-]/

// Each reader asks for the same few texts of an order.
const latest = new Map<string, NormalText>()
const mostLatest = 32

export function normalForm(typed: string): NormalText {
  const known = latest.get(typed)
  if (known) return known
  if (latest.size >= mostLatest) latest.clear()
  const made = normalise(typed)
  latest.set(typed, made)
  return made
}

function normalise(typed: string): NormalText {
  const characters: string[] = []
  // Of each character, where the one that it comes from begins and ends.
  const from: number[] = []
  const to: number[] = []
  let at = 0
  for (const point of typed) {
    const end = at + point.length
    if (!unseen.test(point))
      for (const unit of point.normalize('NFKC')) {
        const read = simpler.get(unit) ?? unit
        for (const each of read.split('')) {
          characters.push(each)
          from.push(at)
          to.push(end)
        }
      }
    at = end
  }
  const kept = keptOf(characters)
  const text = kept.map((index) => characters[index]).join('')
  return {
    text,
    typed: (start, end) => ({
      start: from[kept[start] ?? characters.length] ?? typed.length,
      end:
        end > start ? (to[kept[end - 1] ?? -1] ?? typed.length) : (from[kept[start] ?? -1] ?? typed.length),
    }),
  }
}

/** All but the filling between two ideographs. */
function keptOf(characters: readonly string[]): number[] {
  const kept: number[] = []
  for (let at = 0; at < characters.length; at += 1) {
    const begun = at
    while (at < characters.length && filling.test(characters[at] ?? '')) at += 1
    const inside =
      at > begun && ideograph.test(characters[begun - 1] ?? '') && ideograph.test(characters[at] ?? '')
    if (!inside) for (let each = begun; each < at; each += 1) kept.push(each)
    if (at < characters.length) kept.push(at)
  }
  return kept
}
