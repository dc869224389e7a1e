/** Kept from the stream: the index of what orders ask, for repeats in other words (R26). */

import type { Projection } from '../../platform/projection.ts'
import { entriesOf } from './near.ts'

export const repeatsProjection: Projection = { keeps: entriesOf }
