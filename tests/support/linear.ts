/**
 * Whether a pattern can be run on any text in time that grows with the text alone.
 *
 * What repeats nothing without bound reads so far from each place and no farther; it goes back over that as often as it has
 * ways through, which are counted. What repeats without bound is asked of recheck, whose automata tell for certain, and
 * which reads neither back-references nor what looks around.
 */
import { createRequire } from 'node:module'
import { type AST, RegExpParser } from '@eslint-community/regexpp'
import type { Pattern } from './patterns.ts'

export type Piece = AST.Element
export type Line = readonly Piece[]

// The checker in this process: it needs no Java and no program of another system.
process.env.RECHECK_SYNC_BACKEND = 'pure'
const { checkSync } = createRequire(import.meta.url)('recheck') as typeof import('recheck')

const parser = new RegExpParser()
const parsed = ({ source, flags }: Pattern) =>
  parser.parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })

export const branchesOf = (pattern: Pattern): readonly AST.Alternative[] => parsed(pattern).alternatives

export const insideOf = (piece: Piece): readonly Line[] => {
  if (piece.type === 'Quantifier') return [[piece.element]]
  return 'alternatives' in piece
    ? piece.alternatives.map((each) => ('elements' in each ? each.elements : []))
    : []
}
const deep = (line: Line): readonly Piece[] =>
  line.flatMap((piece) => [piece, ...insideOf(piece).flatMap(deep)])
const optional = (piece: Piece) => piece.type === 'Quantifier' && piece.min === 0
const endless = (piece: Piece) => piece.type === 'Quantifier' && piece.max === Number.POSITIVE_INFINITY

/**
 * In how many ways lines can be gone through from one place: alternatives that begin with different characters are never
 * gone through both, so words count once however many there are.
 */
function waysOf(lines: readonly Line[]): number {
  const by = new Map<number, Line[]>()
  let ways = 0
  for (const [first, ...rest] of lines) {
    if (!first) ways += 1
    else if (first.type === 'Quantifier' && decided(first, rest)) ways += waysOf([rest])
    else if (first.type === 'Character') by.set(first.value, [...(by.get(first.value) ?? []), rest])
    else ways += waysOfPiece(first) * waysOf([rest])
  }
  return ways + Math.max(0, ...[...by.values()].map(waysOf))
}

/** Whether the next character alone says that there is one time more, and each time can be gone through in one way. */
function decided({ element }: AST.Quantifier, rest: Line): boolean {
  const [more, on] = [beginnings([[element]]), beginnings([rest])]
  return (
    more !== undefined &&
    on !== undefined &&
    ![...more].some((each) => on.has(each)) &&
    waysOfPiece(element) === 1
  )
}

/** The characters that lines can begin with; undefined where that may be any. */
function beginnings(lines: readonly Line[]): ReadonlySet<number> | undefined {
  const all = new Set<number>()
  for (const [first, ...rest] of lines) {
    const own = first && beginningsOf(first)
    const after = first && optional(first) ? beginnings([rest]) : new Set<number>()
    if (!own || !after) return undefined
    for (const each of [...own, ...after]) all.add(each)
  }
  return all
}

function beginningsOf(piece: Piece): ReadonlySet<number> | undefined {
  if (piece.type === 'Character') return new Set([piece.value])
  if (piece.type === 'Quantifier') return beginningsOf(piece.element)
  if (piece.type === 'Group' || piece.type === 'CapturingGroup') return beginnings(insideOf(piece))
  if (piece.type !== 'CharacterClass' || piece.negate) return undefined
  const values = piece.elements.map((each) => (each.type === 'Character' ? each.value : undefined))
  return values.every((value) => value !== undefined) ? new Set(values) : undefined
}

function waysOfPiece(piece: Piece): number {
  const inside = insideOf(piece)
  if (piece.type !== 'Quantifier') return inside.length > 0 ? Math.max(1, waysOf(inside)) : 1
  const once = waysOfPiece(piece.element)
  let ways = 0
  for (let times = piece.min; times <= piece.max; times += 1) ways += once ** times
  return ways
}

/** From one place a bounded pattern may go back over as much; the most that any of the project needs, rounded up. */
export const mostWays = 3_000

/** The checker takes minutes over what is much longer, or also repeats up to a number; within these a second at most. */
const longestAsked = 120
const mostAsked = 4
/** In ms; no answer depends on how busy the machine is. */
const patience = 60_000

/** Why a pattern cannot be trusted with any text; nothing where it can. */
export function faultOf(pattern: Pattern): string | undefined {
  const branches = branchesOf(pattern).map(({ elements }) => elements)
  if (!branches.flatMap(deep).some(endless)) {
    const ways = waysOf(branches)
    return ways > mostWays ? `has ${ways} ways through` : undefined
  }
  if (!/[gy]/.test(pattern.flags)) return answerOf(pattern.source, pattern.flags)
  // Of many matches each may scan again what another has scanned, where a branch or a part that may be left out finds nothing.
  const mayBeLeftOut = branches.flatMap(deep).filter((piece) => optional(piece) || insideOf(piece).length > 1)
  if (mayBeLeftOut.flatMap(insideOf).flatMap(deep).some(endless))
    return 'looks for all matches, and what it repeats without bound may be left out'
  return branchesOf(pattern)
    .map(({ raw }) => answerOf(raw, pattern.flags))
    .find((fault) => fault !== undefined)
}

const mostRepeats = (source: string) =>
  Math.max(0, ...[...source.matchAll(/\{(?:\d+,)?(\d+)\}/g)].map(([, most]) => Number(most)))

function answerOf(source: string, flags: string): string | undefined {
  if (source.length > longestAsked || mostRepeats(source) > mostAsked)
    return 'repeats without bound, and is too much for the checker'
  const answer = checkSync(source, flags, { checker: 'automaton', timeout: patience })
  if (answer.status === 'safe') return undefined
  if (answer.status === 'vulnerable') return `is ${answer.complexity.summary}, as on ${answer.attack.pattern}`
  return answer.error.kind === 'timeout'
    ? 'repeats without bound, and takes the checker too long'
    : `repeats without bound, and the checker reads it not: ${'message' in answer.error ? answer.error.message : answer.error.kind}`
}
