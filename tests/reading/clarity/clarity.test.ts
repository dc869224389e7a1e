import { describe, expect, it } from 'vitest'
import { inWords } from '../../../shared/gate/screening/finding.texts.ts'
import { readProse } from '../../../shared/reading/clarity.ts'
import { proseFields } from '../../../shared/reading/clarity-words.ts'
import { disagreements, labelledIn, precisionOf, recallOf, type Score, scoresOf } from './labelled.ts'

const codes = [
  'placeholder',
  'vague_time',
  'slogan',
  'vague_action',
  'vague_degree',
  'vague_scope',
  'vague_object',
  'vague_place',
  'vague_finish',
  'finish_unmeasured',
  'unnamed_reference',
  'beyond_report_only',
  'negative_list',
  'evidence_in_words',
]

const sentences = labelledIn('./sentences.csv')
const heldOut = labelledIn('./held-out.csv')

const none: Score = { raised: 0, right: 0, wanted: 0 }
const shown = (scores: Map<string, Score>, code: string) => {
  const score = scores.get(code) ?? none
  return `${precisionOf(score).toFixed(2)} ${recallOf(score).toFixed(2)} of ${score.wanted}`
}

describe('reading for clarity (R7, R8, R25, R31, R35)', () => {
  it('is tuned on at least three hundred sentences, each once', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(300)
    const texts = sentences.map(({ field, kind, text }) => `${field} ${kind} ${text}`)
    expect(new Set(texts).size).toBe(sentences.length)
  })

  it.each(codes)('meets %s in five sentences or more, and does not see it in the others', (code) => {
    const score = scoresOf(sentences).get(code) ?? none
    expect(score.wanted).toBeGreaterThanOrEqual(5)
    expect(precisionOf(score)).toBeGreaterThanOrEqual(0.9)
    expect(recallOf(score)).toBeGreaterThanOrEqual(0.85)
  })

  it('agrees with the labels it was tuned on', () => {
    const scores = scoresOf(sentences)
    const table = ['all', ...codes].map((code) => `${code.padEnd(20)} ${shown(scores, code)}`)
    console.log(['precision, recall and how many, on the tuned sentences', ...table].join('\n'))
    const all = scores.get('all') ?? none
    expect(precisionOf(all), disagreements(sentences).join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(recallOf(all), disagreements(sentences).join('\n')).toBeGreaterThanOrEqual(0.97)
  })
})

const blank = { object: null, action: null, place: null, finishStandard: null }

describe('reading what it was not tuned on (R7, R8, R25, R31, R35)', () => {
  it('is measured on a third of all sentences, none of them among the others, of every code', () => {
    const tuned = new Set(sentences.map(({ field, text }) => `${field} ${text}`))
    expect(heldOut.filter(({ field, text }) => tuned.has(`${field} ${text}`))).toEqual([])
    expect(heldOut.length * 2).toBeGreaterThanOrEqual(sentences.length)
    const scores = scoresOf(heldOut)
    for (const code of codes) expect(scores.get(code)?.wanted).toBeGreaterThanOrEqual(20)
  })

  it('agrees with nine of ten labels, and misses fewer than three of twenty', () => {
    const scores = scoresOf(heldOut)
    const table = ['all', ...codes].map((code) => `${code.padEnd(20)} ${shown(scores, code)}`)
    console.log(['precision, recall and how many, on the sentences held out', ...table].join('\n'))
    const all = scores.get('all') ?? none
    expect(precisionOf(all)).toBeGreaterThanOrEqual(0.9)
    expect(recallOf(all)).toBeGreaterThanOrEqual(0.85)
  })
})

describe('a finding', () => {
  it('says where the words stand, why they are unclear and what would do', () => {
    const [finding] = readProse({ ...blank, action: '请尽快登记租客' })
    expect(finding).toMatchObject({
      code: 'vague_time',
      rule: 'R25',
      severity: 'warn',
      pointer: '/action',
      evidence: { text: '尽快', start: 1, end: 3 },
    })
    expect(finding && inWords(finding, 'zh').text).toMatch(/“尽快”.*几小时内/)
    expect(finding && inWords(finding, 'en').text).toMatch(/state a day/)
  })

  it('blocks only where a field says nothing', () => {
    expect(readProse({ ...blank, finishStandard: '见附件' })).toMatchObject([
      { code: 'placeholder', severity: 'block', pointer: '/finishStandard' },
    ])
    expect(readProse({ ...blank, finishStandard: '落实到位' })).toMatchObject([{ severity: 'warn' }])
  })

  it('has a text in both languages, and stands where it says', () => {
    for (const { field, text } of sentences) {
      for (const finding of readProse({ ...blank, [field]: text })) {
        expect(text.slice(finding.evidence?.start, finding.evidence?.end)).toBe(finding.evidence?.text)
        for (const language of ['zh', 'en'] as const) {
          const said = inWords(finding, language).text
          expect(said).not.toBe(finding.code)
          expect(said).not.toMatch(/\{\w+\}/)
        }
      }
    }
  })

  it('is the same for every way of writing a pause', () => {
    for (const field of proseFields) {
      const wide = readProse({ ...blank, [field]: '高度重视，加强巡查；落实到位。' })
      const narrow = readProse({ ...blank, [field]: '高度重视,加强巡查;落实到位。' })
      expect(narrow.map(({ code }) => code)).toEqual(wide.map(({ code }) => code))
    }
  })
})
