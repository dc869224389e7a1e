/** A list of words, row by row: all of them count or none does. Pure: what is wrong with them, cell by cell. */

import { labelOf, labelsIn } from '../../platform/choice.ts'
import { about, fieldName, listing, read as readFields } from '../../platform/fields.ts'
import type { Language, TextParams } from '../../platform/language.ts'
import { type FieldError, textOf } from '../../platform/refusals.ts'
import { acts } from '../../reading/acts/acts.ts'
import { normalForm } from '../../reading/normal.ts'
import { longestWord, nameOf, Word, WordReading } from './word.ts'
import { wordsFields } from './words.fields.ts'
import { type WordsFault, wordsFaults } from './words.refusals.ts'

interface PlacedWord {
  readonly word: Word
  readonly at: number
}

/** What only a pattern has: with any of it somebody means more than stands there. */
const ofPatterns = /[*+?[\](){}|\\^$.]/g

/** Rows of the right shape with their words as texts are read (R63), and what is wrong with the others. */
export function readRows(
  rows: readonly unknown[],
  language: Language,
): { read: PlacedWord[]; errors: FieldError[] } {
  const read: PlacedWord[] = []
  const errors: FieldError[] = []
  for (const [at, row] of rows.entries()) {
    const result = readFields(Word, row, `/rows/${at}`, language, wordsFields)
    if (!result.success) {
      errors.push(...result.errors.map((each) => plainly(each, row, at, language)))
      continue
    }
    const typed = result.data.word
    const word = normalForm(typed).text.trim()
    // In normal form a mark between two characters would be gone.
    const found = new Set(typed.normalize('NFKC').match(ofPatterns))
    if (found.size > 0)
      errors.push(faultAt(at, 'word', 'word_is_pattern', { found: [...found].join(' ') }, language))
    else if (word === '' || word.length > longestWord || /\s/.test(word))
      errors.push(faultAt(at, 'word', 'word_of_no_text', { read: word, most: longestWord }, language))
    else read.push({ word: { ...result.data, word }, at })
  }
  return { read, errors }
}

function plainly(error: FieldError, row: unknown, at: number, language: Language): FieldError {
  const field = error.pointer.split('/')[3] ?? ''
  const value: unknown = Reflect.get(Object(row), field)
  if (field !== 'reading' || value === undefined)
    return { ...error, detail: `${rowText(at, language)}${error.detail}` }
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 60) : '…'
  const fault = faultAt(at, field, 'field_unknown_value', { value: shown }, language)
  return listing(fault, labelsIn(WordReading, WordReading.options, language), language)
}

/** For which a word can stand once only: it speaks for one act, and stands in a text in one way. */
const sortOf = (reading: WordReading) =>
  (acts as readonly string[]).includes(reading) ? 'act' : reading.startsWith('about_') ? reading : 'context'

/** What is wrong with rows of the right shape: of each by its reading, and against each other. */
export function faultsOfRows(rows: readonly PlacedWord[], language: Language): FieldError[] {
  const errors: FieldError[] = []
  const seen = new Map<string, PlacedWord>()
  for (const placed of rows) {
    const { word, at } = placed
    const wrong = (field: keyof Word, code: WordsFault, params: TextParams = {}) =>
      errors.push(faultAt(at, field, code, params, language))
    const sort = sortOf(word.reading)
    const reading = labelOf(WordReading, word.reading)[language]
    if (sort === 'act' && word.weight === null) wrong('weight', 'required')
    if (sort !== 'act' && word.weight !== null) wrong('weight', 'word_weight_unwanted', { reading })
    const key = `${word.word}#${sort}`
    const twin = seen.get(key)
    if (!twin) seen.set(key, placed)
    else if (nameOf(twin.word) === nameOf(word)) wrong('word', 'row_repeated', { row: twin.at + 1 })
    else {
      const other = labelOf(WordReading, twin.word.reading)[language]
      wrong('reading', 'word_read_twice', { row: twin.at + 1, reading: other })
    }
  }
  return errors
}

function faultAt(
  at: number,
  field: string,
  code: WordsFault,
  params: TextParams,
  language: Language,
): FieldError {
  const name = fieldName(field, language, wordsFields)
  const text = textOf(wordsFaults[code], language, { field: name, ...params })
  const detail = `${rowText(at, language)}${about(name, text, language)}`
  return { pointer: `/rows/${at}/${field}`, code, detail }
}

const rowText = (at: number, language: Language) =>
  language === 'zh' ? `第 ${at + 1} 行 ` : `row ${at + 1} `
