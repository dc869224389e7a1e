/** Reads a basis as it is written in lists: `社会救助法§37; 浙江省社会救助条例§11,§15 (公示7日)`. Pure. */
import { withoutTail } from '../../platform/spelling.ts'
import type { Basis, Citation } from './item.ts'

/** Before all law that a list could cite. */
const longAgo = '1979-01-01'

/**
 * A basis whose day nobody knows counts from the list's own first day: nothing is claimed of earlier days.
 * @param checks of each instrument in turn; the last holds for those that follow
 * @param inForceFrom the days that are known, by instrument
 */
export function readBasis(
  text: string,
  checks: readonly Basis['check'][],
  listFrom: string,
  inForceFrom: ReadonlyMap<string, string> = new Map(),
): Basis[] {
  const read: Basis[] = []
  let cites = 0
  for (const part of splitOutside(text)) {
    const [cited, remark] = remarked(part)
    const [named = '', ...sections] = cited.split('§')
    const articles = sections.map((section) => withoutTail(section, ','))
    const [instrument, edition] = editioned(named.trim())
    const last = read.at(-1)
    if (instrument === '经费' && last) {
      // "社区矫正法§12; 经费§6": the same law's article on who pays.
      read[read.length - 1] = { ...last, articles: [...last.articles, ...articles] }
      continue
    }
    const from = (/(\d{4}-\d{2}-\d{2})起/.exec(remark)?.[1] ?? inForceFrom.get(instrument)) || listFrom
    const check = checks[Math.min(cites, checks.length - 1)] ?? 'doubtful'
    cites += 1
    const year = edition ?? (/^\d{4}版?$/.test(remark) ? remark : null)
    const gone = repealedIn(remark)
    // The source names the law that went, not its article: kept for the record, it carries nothing.
    if (gone) {
      const to = dayBefore(from)
      read.push({
        instrument: gone,
        edition: null,
        articles: [],
        from: inForceFrom.get(gone) || longAgo,
        to,
        repealedBy: instrument,
        check: 'doubtful',
      })
    }
    read.push({ instrument, edition: year, articles, from, to: null, repealedBy: null, check })
  }
  return read
}

/** `村民委员会组织法§40、§43、城市居民委员会组织法§43`. */
export function readCitations(text: string): Citation[] {
  const read: { instrument: string; articles: string[] }[] = []
  for (const part of text.split('、').filter((each) => each !== '')) {
    const [instrument = '', article = ''] = part.split('§')
    const last = read.at(-1)
    if (instrument === '' && last) last.articles.push(article)
    else read.push({ instrument, articles: [article] })
  }
  return read
}

/** `社会救助法§37 (公示7日)` → what is cited, and what is remarked of it in the brackets at the end. */
function remarked(part: string): [string, string] {
  const at = part.endsWith(')') ? part.search(/\s\(/) : -1
  return at < 0 ? [part, ''] : [withoutTail(part.slice(0, at), ''), part.slice(at + 2, -1)]
}

/** `人口与计划生育法(2021修正)` → name and edition, which begins with its year; other brackets are of the name. */
function editioned(named: string): [string, string | undefined] {
  // Of the brackets at the end only those that no other closes before it.
  const from = named.endsWith(')') ? named.lastIndexOf(')', named.length - 2) + 1 : named.length
  const at = named.slice(from).search(/\(\d{4}/)
  return at < 0 ? [named, undefined] : [named.slice(0, from + at), named.slice(from + at + 1, -1)]
}

/** The law that a remark says is gone: 原…废止. */
function repealedIn(remark: string): string | undefined {
  const from = remark.indexOf('原') + 1
  const to = remark.indexOf('废止', from + 1)
  return from > 0 && to > 0 ? remark.slice(from, to) : undefined
}

/** Parts between semicolons, those inside brackets left alone. */
function splitOutside(text: string): string[] {
  const parts: string[] = ['']
  let depth = 0
  for (const character of text) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (character === ';' && depth === 0) parts.push('')
    else parts[parts.length - 1] += character
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '')
}

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
