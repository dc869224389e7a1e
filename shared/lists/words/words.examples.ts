/** What an office sends to the routes of a county's words. */
import type { Examples } from '../../platform/contract.ts'
import type { wordsRoutes } from './words.contract.ts'

export const wordsExamples: Examples<typeof wordsRoutes> = {
  // A word that speaks for an act, one that says who acts, and one that joins a family.
  importWords: {
    body: {
      rows: [
        { word: '削棚', reading: 'enforce', weight: 3 },
        { word: '老娘舅', reading: 'village' },
        { word: '削掉', reading: 'about_demolish' },
      ],
      weights: null,
      dryRun: true,
    },
  },
}
