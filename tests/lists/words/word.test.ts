import { describe, expect, it } from 'vitest'
import { floors, readOver } from '../../../shared/lists/words/floor.ts'
import { type Word, WordReading } from '../../../shared/lists/words/word.ts'
import { readerWith } from '../../../shared/lists/words/word-reader.ts'
import { acts } from '../../../shared/reading/acts/acts.ts'
import { contextWords } from '../../../shared/reading/acts/context-words.ts'
import { families } from '../../../shared/reading/acts/families.ts'
import { actsIn } from '../../../shared/reading/acts/read-acts.ts'
import { standardReader } from '../../../shared/reading/acts/standard-reader.ts'

describe('what a word can be read as', () => {
  it('is every act, every standing that words tell, and every family', () => {
    const all = [
      ...acts,
      ...Object.keys(contextWords),
      ...Object.keys(families).map((family) => `about_${family}`),
    ]
    expect([...WordReading.options].sort()).toEqual(all.sort())
  })
})

describe('a reader with words of a county’s own', () => {
  const { model, words: delivered } = standardReader()
  const scoreOf = (text: string, ...words: Word[]) => {
    const found = actsIn(text, readerWith(words, model), { field: 'action', doer: 'village' })
    return found.find(({ act }) => act === 'enforce')?.score ?? -1
  }

  it('takes a word that joined a family for one of its kin', () => {
    const text = '本周内把那只棚啵了'
    const joined = scoreOf(text, { word: '啵了', reading: 'about_demolish', weight: null })
    expect(joined).toBeGreaterThan(scoreOf(text) + 1)
  })

  it('reads a word that is delivered as the county says, and in several families where it says so', () => {
    const { words } = readerWith(
      [
        { word: '不', reading: 'none', weight: null },
        { word: '拆除', reading: 'about_threat', weight: null },
      ],
      model,
    )
    expect(words.context.words.get('不')).toBe('none')
    expect(words.context.words.size).toBe(delivered.context.words.size)
    expect(words.families.words.get('拆除')).toEqual(['demolish', 'threat'])
    expect(delivered.families.words.get('拆除')).toEqual(['demolish'])
  })
})

describe('the floor', () => {
  it('lies a little under what the delivered reader reaches', () => {
    const { reached } = readOver(standardReader())
    for (const part of ['precision', 'recall'] as const) {
      expect(reached[part]).toBeGreaterThanOrEqual(floors[part])
      expect(reached[part] - floors[part]).toBeLessThan(0.03)
    }
  })
})
