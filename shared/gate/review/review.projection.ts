/** Kept from the stream: rulings, as precedents (R26, R37). */

import type { Projection } from '../../platform/projection.ts'
import { rulingOf } from './precedents.ts'

export const reviewProjection: Projection = { keeps: rulingOf }
