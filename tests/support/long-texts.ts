/** Texts of any length made of what patterns look for, and everything that reads texts, each by its name. */

import { readProposal } from '../../shared/gate/proposal/read-proposal.ts'
import { fitIndexOf } from '../../shared/gate/screening/list-fit.ts'
import { readBasis } from '../../shared/lists/catalogue/basis-text.ts'
import { cited } from '../../shared/lists/catalogue/citation.ts'
import { readLines } from '../../shared/lists/catalogue/lines.ts'
import {
  readBases,
  readDay,
  readHours,
  readList,
  writeList,
} from '../../shared/lists/catalogue/sheet-cells.ts'
import { indexOf } from '../../shared/lists/duties/duty-search.ts'
import { takenBackIn } from '../../shared/lists/duties/taken-back.ts'
import { type HttpEvent, languageOf } from '../../shared/platform/http-event.ts'
import { soundTexts } from '../../shared/platform/request-text.ts'
import { spellDay, spellNumber, spellPhone } from '../../shared/platform/spelling.ts'
import { actFamilies } from '../../shared/reading/act-families.ts'
import { clearingIn } from '../../shared/reading/acts/clearing.ts'
import { contextWords } from '../../shared/reading/acts/context-words.ts'
import { families } from '../../shared/reading/acts/families.ts'
import { actsIn } from '../../shared/reading/acts/read-acts.ts'
import { standardReader } from '../../shared/reading/acts/standard-reader.ts'
import { readProse } from '../../shared/reading/clarity.ts'
import { compare, readAsked } from '../../shared/reading/likeness/likeness.ts'
import { normalForm } from '../../shared/reading/normal.ts'
import { rank, indexOf as titlesOf } from '../../shared/reading/title-search.ts'
import { firstCatalogue } from '../lists/catalogue/first-catalogue.ts'
import { demoDuties } from '../lists/duties/demo-list.ts'
import { branchesOf, insideOf, type Line, type Piece } from './linear.ts'
import type { Pattern } from './patterns.ts'

const duties = indexOf(demoDuties)
const titles = titlesOf(
  demoDuties.map(({ code, matter, keywords }) => ({ sieveCode: code, title: matter, aliases: keywords })),
)
const town = {
  today: '2026-11-23',
  units: [
    { code: '330681109229', name: '霞朗桥村村委会', kind: 'village' as const },
    { code: '330681109298', name: '盛兆坞三村村委会', kind: 'village' as const },
  ],
  index: fitIndexOf(firstCatalogue()),
}
const asked = readAsked(titles, {
  object: '独居老人',
  action: '上门走访并登记',
  place: '村口',
  finishStandard: '不少于10户',
})

/** What no pattern holds, and readers look for all the same. */
export const wordsLookedFor: readonly string[] = [
  ...Object.values({ ...contextWords, ...families }).flatMap((each) => each.split(' ')),
  ...actFamilies.flatMap(({ words }) => words),
  ...['《', '“', '“”', '。', '，', '一', '1'],
]

export const readers: Readonly<Record<string, (text: string) => unknown>> = {
  prose: (text) => readProse({ object: text, action: text, place: text, finishStandard: text }),
  acts: (text) => actsIn(text, standardReader(), { field: 'action', doer: 'village' }),
  messages: (text) => [readProposal(text, town), readProposal(`霞朗桥村:${text}13800000000`, town)],
  'another’s acts': (text) => [
    actsIn(text, standardReader(), { field: 'co_party_duty', doer: 'other' }),
    clearingIn(text, 'other'),
  ],
  'what was taken back': (text) => takenBackIn(duties, { object: text, action: text }),
  likeness: (text) =>
    compare(readAsked(titles, { object: text, action: text, place: text, finishStandard: text }), asked),
  'the normal form': normalForm,
  'titles by search': (text) => rank(titles, text),
  'bases in lists': (text) => readBasis(text, ['doubtful'], '2026-01-01'),
  'bases in cells': (text) => [readBases(text), readBases(`《${text}》§${text}；自2026-01-01`)],
  'other cells': (text) => [readList(text), writeList([text]), readDay(text), readHours(text)],
  citations: (text) => [cited({ instrument: text, articles: [text] }, 'zh'), readLines(text)],
  'days, phones and numbers': (text) => [spellDay(text), spellPhone(text), spellNumber(text)],
  requests: (text) => [
    soundTexts({ [text]: text }, ''),
    languageOf({ headers: { 'accept-language': text } } as unknown as HttpEvent),
  ],
}

/** One character that a set takes; of what takes nearly all, one that nothing looks for. */
function oneOf(piece: Piece): string {
  if (piece.type === 'Character') return String.fromCodePoint(piece.value)
  if (piece.type === 'CharacterSet')
    return { digit: '1', space: ' ', word: 'x', any: '字', property: '字' }[piece.kind]
  if (piece.type !== 'CharacterClass' || piece.negate) return '字'
  const [first] = piece.elements
  if (first?.type === 'CharacterClassRange') return String.fromCodePoint(first.min.value)
  return first?.type === 'Character' || first?.type === 'CharacterSet' ? oneOf(first) : '字'
}

/** What a line looks for, by its first words or its last, each repeated as often as may be. */
function sampleOf(line: Line, last: boolean): string {
  return line
    .map((piece) => {
      if (piece.type === 'Assertion') return ''
      if (piece.type === 'Quantifier')
        return sampleOf([piece.element], last).repeat(Math.min(piece.max, Math.max(piece.min, 12)))
      const inside = insideOf(piece)
      return inside.length > 0 ? sampleOf(inside.at(last ? -1 : 0) ?? [], last) : oneOf(piece)
    })
    .join('')
}

/** Its words, and what its branches find as a whole and without their ends. */
export function partsOf(pattern: Pattern): string[] {
  const branches = branchesOf(pattern).map(({ elements }) => elements)
  const words = pattern.source.match(/[\u4e00-\u9fa5]{1,6}/g) ?? []
  const samples = branches.flatMap((branch) => [sampleOf(branch, false), sampleOf(branch, true)])
  const spoilt = samples.map((sample) => sample.slice(0, -1))
  return [...new Set([...samples, ...spoilt, words.join(''), words.join('，')])].filter((part) => part !== '')
}

/** Of one part and nothing else. */
export const textOf = (part: string, length: number) =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length)
