/**
 * Reads an order’s prose for what a village could not act on (R25) or need not give (R31): clause by clause, by the
 * words in clarity-words.ts. Pure. What it finds warns, for a person judges; only a field that says nothing blocks.
 */
import { standingsOf } from './acts/context.ts'
import {
  checkable,
  concreteAct,
  degree,
  emptyVerb,
  everything,
  looseWords,
  nowhere,
  type ProseField,
  pointerMarks,
  pointers,
  proseFields,
  relief,
  somewhere,
  type Wording,
} from './clarity-words.ts'
import type { Finding } from './finding.ts'
import { normalForm } from './normal.ts'
import { type Unclear, unclearIn } from './unclear/read-unclear.ts'

export type Prose = Readonly<Record<ProseField, string | null>>

interface Span {
  readonly start: number
  readonly end: number
}
interface Found extends Span {
  readonly code: string
  readonly rule: 'R25' | 'R31'
}

/** The findings of every field, in the order of the text; a code is told once a field, with its first words. */
export const readProse = (prose: Prose): Finding[] => readFields(prose, true)

/** By the lists of words alone. */
export const readProseByRules = (prose: Prose): Finding[] => readFields(prose, false)

function readFields(prose: Prose, further: boolean): Finding[] {
  return proseFields.flatMap((field) => {
    const typed = prose[field] ?? ''
    const normal = normalForm(typed)
    const { text } = normal
    if (text.trim() === '') return []
    const seen = new Set<string>()
    const ruled = read(field, text)
    const silent = !ruled.some(({ code }) => code !== 'evidence_in_words')
    const more = further && silent ? moreIn(field, text) : []
    return [...ruled, ...more]
      .sort((a, b) => a.start - b.start)
      .flatMap(({ code, rule, ...found }): Finding[] => {
        if (seen.has(code)) return []
        seen.add(code)
        const { start, end } = normal.typed(found.start, found.end)
        const words = typed.slice(start, end)
        return [
          {
            code,
            rule,
            severity: code === 'placeholder' ? 'block' : 'warn',
            pointer: `/${field}`,
            evidence: { text: words, start, end },
            params: { field },
          },
        ]
      })
  })
}

/** What no list of words holds: a whole field that a village could not act on. */
function moreIn(field: ProseField, text: string): Found[] {
  const found = unclearIn(text, field === 'finishStandard' ? 'finish_standard' : field, false)
  if (!found) return []
  const { kind, start, end } = found
  return [{ code: codeOf(kind, field), rule: 'R25', start, end }]
}

function codeOf(kind: Unclear, field: ProseField): string {
  if (kind === 'points_elsewhere') return 'unnamed_reference'
  if (field === 'finishStandard') return kind === 'no_measure' ? 'finish_unmeasured' : 'vague_finish'
  if (field === 'object') return 'vague_object'
  if (field === 'place') return 'vague_place'
  return kind === 'vague_scope' ? 'vague_scope' : kind === 'manner_only' ? 'vague_degree' : 'vague_action'
}

function read(field: ProseField, text: string): Found[] {
  const whole = { rule: 'R25', start: 0, end: text.length } as const
  if (pointsElsewhere(text)) return [{ code: 'placeholder', ...whole }]
  const found = looseIn(field, text)
  if (field === 'action') {
    const around = sentencesOf(text)
    const inWords = once((sentence) => relief.quantity.test(sentence))
    const counted = (at: number) => inWords(around(at))
    return [...found, ...clausesOf(text).flatMap((clause) => emptyIn(text, clause, found, counted))]
  }
  if (field === 'place' && nowhere.test(text) && !somewhere.test(text))
    return [...found, { code: 'vague_place', ...whole }]
  const unmeasured =
    field === 'finishStandard' &&
    !found.some(({ code }) => code === 'vague_finish' || code === 'slogan' || code === 'evidence_in_words') &&
    !relief.quantity.test(text) &&
    !checkable.test(text)
  return unmeasured ? [...found, { code: 'finish_unmeasured', ...whole }] : found
}

const longestPointer = Math.max(...[...pointers].map(({ length }) => length))

/** Whether nothing is left of a text once such words are taken away: each place is reached by a word, or a mark, or not. */
function pointsElsewhere(text: string): boolean {
  const reached = [true]
  for (let at = 0; at < text.length; at += 1) {
    if (!reached[at]) continue
    if (pointerMarks.test(text[at] ?? '')) reached[at + 1] = true
    for (let length = 1; length <= longestPointer; length += 1)
      if (pointers.has(text.slice(at, at + length))) reached[at + length] = true
  }
  return reached[text.length] === true
}

function looseIn(field: ProseField, text: string): Found[] {
  const found: Found[] = []
  const standings = standingsOf(text, 'village')
  // Which characters an earlier entry has taken.
  const taken = new Uint8Array(text.length)
  for (const wording of looseWords.filter(({ fields }) => fields.includes(field))) {
    for (const span of spansOf(wording, text)) {
      const standing = standings[span.start]
      // What is quoted is somebody else’s, and what is forbidden or waived is not asked for.
      if (standing === 'Q' || standing === 'B' || (wording.rule === 'R31' && standing === 'N')) continue
      if (taken.subarray(span.start, span.end).includes(1)) continue
      taken.fill(1, span.start, span.end)
      found.push({ code: wording.code, rule: wording.rule, ...span })
    }
  }
  return found
}

function spansOf({ pattern, unless }: Wording, text: string): Span[] {
  const spans = [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  if (!unless) return spans
  const relieved = once((words) => unless.any.some((kind) => relief[kind].test(words)))
  const around = unless.within === 'field' ? () => text : sentencesOf(text)
  return spans.filter((span) => !relieved(around(span.start)))
}

/** A clause that names no act is empty; one that names an act and only asks for more of it does not say how much. */
function emptyIn(
  text: string,
  clause: Span,
  found: readonly Found[],
  counted: (at: number) => boolean,
): Found[] {
  const words = text.slice(clause.start, clause.end)
  const part = (code: string, { index, 0: { length } }: RegExpExecArray): Found => ({
    code,
    rule: 'R25',
    start: clause.start + index,
    end: clause.start + index + length,
  })
  const inClause = found.filter((each) => overlap(each, clause))
  if (!concreteAct.test(words) || everything.test(words)) {
    const verb = emptyVerb.exec(words)
    // A slogan or an unreachable end is told as such, and what is forbidden is clear enough.
    const told = inClause.some(
      ({ code }) => code === 'slogan' || code === 'vague_finish' || code === 'vague_scope',
    )
    return verb && !told && !/不得|严禁|禁止|不准/.test(words) ? [part('vague_action', verb)] : []
  }
  const more = degree.exec(words)
  if (!more || counted(clause.start)) return []
  const degreeOnly = part('vague_degree', more)
  return inClause.some((each) => overlap(each, degreeOnly)) ? [] : [degreeOnly]
}

/** Answers again what it answered last: a sentence is read once, however many of its words are asked about. */
function once(read: (text: string) => boolean): (text: string) => boolean {
  let last: { readonly text: string; readonly answer: boolean } | undefined
  return (text) => {
    if (last?.text !== text) last = { text, answer: read(text) }
    return last.answer
  }
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

/** The sentence around each place, looked for once as long as the next place is in it too. */
function sentencesOf(text: string): (at: number) => string {
  let last = { start: 0, end: 0, words: '' }
  return (at) => {
    if (at < last.start || at >= last.end) {
      const words = sentenceAt(text, at)
      const start = Math.max(-1, ...marks.map((mark) => text.lastIndexOf(mark, at - 1))) + 1
      last = { start, end: start + words.length, words }
    }
    return last.words
  }
}

const marks = [...'。;；!！\n']
function sentenceAt(text: string, at: number): string {
  const start = Math.max(-1, ...marks.map((mark) => text.lastIndexOf(mark, at - 1)))
  const rest = text.slice(at).search(/[。;；!！\n]/)
  return text.slice(start + 1, rest === -1 ? undefined : at + rest)
}

function clausesOf(text: string): Span[] {
  return [...text.matchAll(/[^,，。;；:：!！\n]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
