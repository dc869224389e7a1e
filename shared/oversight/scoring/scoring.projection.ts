/** Kept from the stream: the live counts of finished work, from work events alone (R36). */

import type { Projection } from '../../platform/projection.ts'
import { tallyAddedBy } from './tally.ts'

export const scoringProjection: Projection = { adds: tallyAddedBy }
