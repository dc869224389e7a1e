import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { faultOf } from '../support/linear.ts'
import { type Made, type Pattern, patternsMade, patternsWritten, type Written } from '../support/patterns.ts'

// A field takes a thousand characters, and some pattern reads each of them: one that reads them once for every character
// reads a million. What an operator runs on his own machine is left out, see tests/support/patterns.ts.

let written: Written
let made: Made
let faults: ReadonlyMap<Pattern, string>

beforeAll(async () => {
  written = patternsWritten()
  made = await patternsMade()
  const each = new Map(
    [...written.literals, ...made.patterns].map((pattern) => [
      `/${pattern.source}/${pattern.flags}`,
      pattern,
    ]),
  )
  faults = new Map(
    [...each.values()].flatMap((pattern) => {
      const fault = faultOf(pattern)
      return fault === undefined ? [] : [[pattern, fault]]
    }),
  )
})

describe('the patterns of what reads', () => {
  it('are all known: those made of parts are made as their module is loaded, and none later', () => {
    expect(written.literals.length).toBeGreaterThan(200)
    expect(made.places).toEqual(written.makers)
  })

  it('hold those by which the gateway’s document describes what may be sent', () => {
    const known = new Set([...written.literals, ...made.patterns].map(({ source }) => source))
    // Of a key that is sent once its length is described beside it.
    known.add('^[\\x21-\\x7e]+$')
    const document = readFileSync(join(import.meta.dirname, '../../docs/openapi.json'), 'utf8')
    const described = new Set<string>()
    JSON.parse(document, (name, value) => {
      if (name === 'pattern' && typeof value === 'string') described.add(value)
      return value
    })
    expect(described.size).toBeGreaterThan(10)
    expect([...described].filter((pattern) => !known.has(pattern))).toEqual([])
  })

  it('take no more than linear time in what they read', () => {
    expect(
      [...faults].map(([{ file, source, flags }, fault]) => `${file} /${source}/${flags} ${fault}`),
    ).toEqual([])
  })
})

describe('what tells slow patterns', () => {
  test.each([
    /(?:a+)+$/,
    /[,\s]+$/,
    /原(.+?)废止/,
    /^(.*?)(?:\s+\((.*)\))?$/,
    // Of one match linear, of all matches not.
    /a[^b]*b|a/g,
    /a(?:[^b]*b)?/g,
    /(?:[^a]{0,40}[^b]{0,40}){0,2}c/,
    /^(?=a*$)b/,
    /^(?:a{1,9}){1,9}$/,
  ])('finds %s', (pattern) => {
    expect(faultOf({ file: '', source: pattern.source, flags: pattern.flags })).toBeDefined()
  })

  test.each([
    /《[^《》]{1,60}》/g,
    /[^,，。]+/g,
    /\{(\w+)\}/g,
    /^[^/]+\/[^/]+$/,
    /(?:检查|检测|督查)[^，]{0,8}(?:企业|工厂)/g,
    /(?:安全|隐患){0,9}排查/,
  ])('passes %s', (pattern) => {
    expect(faultOf({ file: '', source: pattern.source, flags: pattern.flags })).toBeUndefined()
  })
})
