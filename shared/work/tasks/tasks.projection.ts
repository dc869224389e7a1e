/** Kept from the stream: each village’s load (R34), and rulings on refusals as precedents (R19). */

import type { Projection } from '../../platform/projection.ts'
import { refusalOf } from './refusal-precedents.ts'
import { loadAddedBy } from './task-load.ts'

export const tasksProjection: Projection = { adds: loadAddedBy, keeps: refusalOf }
