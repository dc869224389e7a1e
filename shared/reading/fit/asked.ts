/**
 * Which acts outside an item a text asks of the village: not those it forbids, quotes, only speaks of, or leaves to
 * somebody else by name.
 */
import { quotedPlaces } from '../acts/context.ts'
import { normalForm } from '../normal.ts'
import { closedActsOf, type FitItem, type OrderTexts, roleOf } from './item.ts'
import { linesOf, type Vocabulary, vocabularyOf, wordsIn } from './vocabulary.ts'
import { clearing, closed, harmless, industrialWaste, labour, nobodysActs } from './words/acts.ts'
import { before, behind } from './words/guards.ts'

export interface AskedAct {
  /** What the act is called. */
  readonly act: string
  readonly field: 'action' | 'finishStandard'
  readonly text: string
  readonly start: number
  readonly end: number
}

interface ActClass {
  readonly act: string
  readonly owning: readonly string[]
  readonly said: readonly string[]
  readonly kind: 'nobodys' | 'labour' | 'closed'
}

const classes: readonly ActClass[] = (
  [
    ['nobodys', nobodysActs],
    ['labour', labour],
    ['closed', closed],
  ] as const
).flatMap(([kind, text]) =>
  linesOf(text).map((line) => {
    const [act = '', owning = '', said = ''] = line.split(' | ')
    return { kind, act, owning: owning.split(' '), said: said.toLowerCase().split(' ') }
  }),
)

/** What hides a shorter word is asked of nobody. */
const nothing = ''
const lexiconWords = [
  ...classes.flatMap(({ act, said }) => said.map((word): [string, string] => [word, act])),
  ...harmless.split(' ').map((word): [string, string] => [word, nothing]),
]
const lexicon = vocabularyOf(lexiconWords)

const waste = vocabularyOf(industrialWaste.split(' ').map((word) => [word, true]))
const clear = vocabularyOf(clearing.split(' ').map((word) => [word, true]))
export const clearingWaste = '清运工业废物'

export interface Acts {
  readonly vocabulary: Vocabulary<string>
  /** Of each item, the names of the acts outside it. */
  readonly outside: readonly ReadonlySet<string>[]
  /** Of those, the ones that its own role closes: they are asked where its matter is meant. */
  readonly closed: readonly ReadonlySet<string>[]
  /** Whether an item has industrial waste in its own words: to clear it is too much asked there, not another matter. */
  readonly ownsWaste: readonly boolean[]
}

export function actsOf(items: readonly FitItem[]): Acts {
  // Besides the lexicon, what each role closes in its own words.
  const literal = items.map(({ villageRole }) => closedActsOf(villageRole))
  const closedHere = items.map(
    ({ villageRole }, at) =>
      new Set([
        ...classes.filter(({ owning }) => anyIn(roleOf(villageRole).doesNot, owning)).map(({ act }) => act),
        ...(literal[at] ?? []).map((act) => `不${act}`),
      ]),
  )
  // A role's own words hide the shorter ones of the lexicon inside them, and say what those say too.
  const inRoles = [...new Set(literal.flat())].flatMap((act) => {
    const text = normalForm(act).text.toLowerCase()
    return [`不${act}`, ...wordsIn(lexicon, text).flatMap(({ says }) => says)].map(
      (says): [string, string] => [text, says],
    )
  })
  return {
    vocabulary: vocabularyOf([...lexiconWords, ...inRoles]),
    outside: items.map((item, at) => new Set([...outsideOf(item), ...(closedHere[at] ?? [])])),
    closed: closedHere,
    ownsWaste: items.map(hasWaste),
  }
}

const anyIn = (clauses: readonly string[], words: readonly string[]) =>
  clauses.some((clause) => words.some((word) => clause.includes(word)))

/** What is outside an item without its role saying so. */
function outsideOf({ acts, villageRole }: FitItem): string[] {
  const own = [...acts, ...roleOf(villageRole).does]
  const outside = classes.filter(({ kind, owning }) => kind !== 'closed' && !anyIn(own, owning))
  return [...outside.map(({ act }) => act), clearingWaste]
}

/** What a text asks of the village, whether or not it is outside some item. */
export function actsAskedIn({ vocabulary }: Acts, texts: OrderTexts): AskedAct[] {
  const found: AskedAct[] = []
  const object = normalForm(texts.object).text.toLowerCase()
  const action = normalForm(texts.action).text.toLowerCase()
  const aboutWaste =
    wordsIn(waste, object).length > 0 ||
    wordsIn(waste, action).some(({ start }) => !before.denied.test(clauseBefore(action, start)))
  for (const field of ['action', 'finishStandard'] as const) {
    const normal = normalForm(texts[field])
    const text = normal.text.toLowerCase()
    const quoted = quotedPlaces(text)
    const asks = (start: number, end: number) => !quoted[start] && !notAsked(text, start, end)
    const words = [
      ...wordsIn(vocabulary, text),
      ...(aboutWaste ? wordsIn(clear, text).map((word) => ({ ...word, says: [clearingWaste] })) : []),
    ]
    for (const { says, start, end } of words) {
      if (says.includes(nothing) || !asks(start, end)) continue
      const typed = normal.typed(start, end)
      for (const act of says)
        found.push({ act, field, text: texts[field].slice(typed.start, typed.end), ...typed })
    }
  }
  return found
}

const hasWaste = ({ title, aliases, villageRole }: FitItem): boolean =>
  [title, ...aliases, ...roleOf(villageRole).does].some((text) => wordsIn(waste, text).length > 0)

/** How far back and on in its clause what stands around an act is read. */
const reach = 16

function notAsked(text: string, start: number, end: number): boolean {
  const clause = clauseBefore(text, start)
  const rest = text.slice(end, end + reach)
  if (before.insisted.test(clause)) return false
  if (before.denied.test(clause) || before.forbidden.test(clause)) return true
  if (behind.named.test(rest) || behind.others.test(rest) || behind.denied.test(rest)) return true
  if (before.village.test(clause)) return false
  if (before.others.test(clause) || behind.byThen.test(rest) || behind.matter.test(rest)) return true
  const spoken = [...clause.matchAll(before.spoken)].at(-1)
  const behindIt = clause.slice(spoken ? spoken.index + spoken[0].length : 0)
  return !before.onwards.test(behindIt) && (spoken !== undefined || rest.startsWith('的'))
}

function clauseBefore(text: string, start: number): string {
  let from = start
  while (from > 0 && start - from < reach && !',。;!?\n'.includes(text[from - 1] ?? '')) from -= 1
  return text.slice(from, start)
}
