import { beforeAll, describe, expect, it } from 'vitest'
import { indexOf } from '../../shared/lists/duties/duty-search.ts'
import { takenBackIn } from '../../shared/lists/duties/taken-back.ts'
import { actFamilies } from '../../shared/reading/act-families.ts'
import { contextWords } from '../../shared/reading/acts/context-words.ts'
import { families } from '../../shared/reading/acts/families.ts'
import { actsIn } from '../../shared/reading/acts/read-acts.ts'
import { standardReader } from '../../shared/reading/acts/standard-reader.ts'
import { readProse } from '../../shared/reading/clarity.ts'
import { looseWords, pointers } from '../../shared/reading/clarity-words.ts'
import { demoDuties } from '../lists/duties/demo-list.ts'

// A field takes a thousand characters. What readers look for, over and over, with and without an end that spoils it: a
// text of forty-nine characters once held the API for five seconds. A whole second means that it would again.
const most = 1_000
const longest = 1_000

const patterns = looseWords.map(({ pattern }) => pattern)
const words = Object.values({ ...contextWords, ...families }).flatMap((each) => each.split(' '))
const all = [
  ...new Set([
    ...pointers,
    ...words.filter((_, at) => at % 5 === 0),
    ...actFamilies.flatMap(({ words }) => words),
    ...patterns.flatMap(({ source }) => source.match(/[\u4e00-\u9fa5]{1,6}/g) ?? []),
    ...['《', '“', '(', '1', '一', ' ', '。', '，', '“”', '按照依照', '发视频', '街道住'],
  ]),
]
// Every third of the words, and all the marks.
const parts = all.filter((_, at) => at % 3 === 0 || at >= all.length - 12)
const index = indexOf(demoDuties)
const readers: Record<string, (text: string) => unknown> = {
  prose: (text) => readProse({ object: text, action: text, place: text, finishStandard: text }),
  acts: (text) => actsIn(text, standardReader(), { field: 'action', doer: 'village' }),
  'what was taken back': (text) => takenBackIn(index, { object: text, action: text }),
}

describe.each(Object.keys(readers))('the reader of %s', (name) => {
  const read = readers[name] ?? (() => undefined)
  beforeAll(() => {
    read('走访')
  })

  it('reads a thousand characters of anything it looks for at once', () => {
    const slow: string[] = []
    // Every part by itself, and a tenth of them beside another.
    const texts = parts.flatMap((part, at) => [
      part.repeat(most / part.length),
      ...(at % 10 === 0
        ? [`${part}${parts[(at * 7 + 3) % parts.length]}`.repeat(most / 4).slice(0, most - 1)]
        : []),
    ])
    for (const text of texts)
      for (const end of ['', '字']) {
        const begun = performance.now()
        read(text + end)
        const took = performance.now() - begun
        if (took > longest) slow.push(`${text.slice(0, 12)}…${end} ${Math.round(took)} ms`)
      }
    expect(slow).toEqual([])
  })
})
