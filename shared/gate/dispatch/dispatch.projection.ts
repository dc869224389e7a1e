/** Kept from the stream: the emergency lane: who used it, and for what was none. */

import type { Projection } from '../../platform/projection.ts'
import { usesAddedBy } from './emergency-uses.ts'

export const dispatchProjection: Projection = { adds: usesAddedBy }
