/** Everything that texts are read for by words. */
import * as lists from '../../shared/reading/word-lists.ts'

export const readings = [
  lists.majorWords,
  lists.inspectionWords,
  lists.negativeList,
  lists.formWords,
  lists.beyondReporting,
].flat()
