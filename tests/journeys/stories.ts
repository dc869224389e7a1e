/** The stories that play, in order. */
import type { Story } from '../support/stage.ts'
import { story as s1 } from './s1-slag-heap.story.ts'
import { story as s2 } from './s2-no-code.story.ts'
import { story as s3 } from './s3-vague-and-repeated.story.ts'
import { story as s4 } from './s4-clean-dispatch.story.ts'
import { story as s5 } from './s5-major-matter.story.ts'
import { story as s11 } from './s11-new-year.story.ts'
import { story as s12 } from './s12-flood.story.ts'

export const stories: readonly Story[] = [s1, s2, s3, s4, s5, s11, s12]
