/** Reads a text for patterns and says where they stand; what is quoted, forbidden or left to others does not count. */
import { normalForm } from './normal.ts'
import { forbidden, leftToOthers, ofTheAct, type Reading, spokenOf } from './word-lists.ts'

export interface Match {
  readonly category: string
  readonly label: Reading['label']
  readonly text: string
  readonly start: number
  readonly end: number
}

const quotes = /“[^“”]*”|「[^「」]*」|《[^《》]*》|"[^"]*"/g

/** Where words stand in quotation marks: they are somebody else’s. */
export function quotedIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(quotes)].map((quote) => ({
    start: quote.index,
    end: quote.index + quote[0].length,
  }))
}

/** Whether what stands there is forbidden or waived by the words before it. */
export function forbiddenAt(text: string, start: number): boolean {
  return forbidden.test(clauseBefore(text, start))
}

/** The part of the clause before a place. */
function clauseBefore(text: string, start: number): string {
  let from = start
  while (from > 0 && !',，。;；!！\n'.includes(text[from - 1] ?? '')) from -= 1
  return text.slice(from, start)
}

/** The part of the clause after a place. */
function clauseAfter(text: string, end: number): string {
  return /^[^,，。;；!！\n]*/.exec(text.slice(end))?.[0] ?? ''
}

/** A village that is named to do what follows: 由村里, 请各村, 村干部上门. One that is only the place, 到村里 or 村口, does nothing. */
const village =
  /(?:^|由|请|让|叫|要求?|令|责成|安排|组织|[\u4e00-\u9fa5](?=村里))(?<![到进入在向对去赴驻至往于])(?:各|本|该|全)?(?:村|社区|居委会|网格)(?:(?:里|社|委会?|两委|干部|书记|小?组长?|员|长)|(?=把|将|自|负|出|派|去|来|统|没|拆|查|罚|强))[^，,。;；]{0,12}$|由(?:各|本|该)?(?:村|社区|居委会|网格)[^，,。;；]{0,12}$/

/** @param doer whose act it is where the text names nobody: of another's, only what the village is named for counts */
export function matchesIn(
  typed: string,
  readings: readonly Reading[],
  doer: 'village' | 'other' = 'village',
): Match[] {
  const normal = normalForm(typed)
  const found = readIn(normal.text, readings).filter(
    ({ acts, start }) => doer === 'village' || !acts || village.test(clauseBefore(normal.text, start)),
  )
  return found.map(({ acts: _, ...match }) => {
    const { start, end } = normal.typed(match.start, match.end)
    return { ...match, text: typed.slice(start, end), start, end }
  })
}

function readIn(text: string, readings: readonly Reading[]): (Match & { readonly acts: boolean })[] {
  const quoted = quotedIn(text)
  return readings.flatMap(({ category, label, patterns, acts }) => {
    const asked = patterns
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map((match) => ({
        category,
        label,
        acts: acts === true,
        text: match[0],
        start: match.index,
        end: match.index + match[0].length,
      }))
      .filter(({ start, end }) => {
        if (quoted.some((quote) => start >= quote.start && end <= quote.end)) return false
        const before = clauseBefore(text, start)
        if (forbidden.test(before) || spokenOf.test(before)) return false
        return !acts || !(leftToOthers.test(before) || ofTheAct.test(clauseAfter(text, end)))
      })
    // Two patterns of one category may read the same words.
    return asked.filter(
      (match, at) => !asked.slice(0, at).some(({ start, end }) => match.start < end && start < match.end),
    )
  })
}
