/** What is kept from the stream; written by `npm run gather` from shared/domains.ts. */
import { dispatchProjection } from '../../shared/gate/dispatch/dispatch.projection.ts'
import { repeatsProjection } from '../../shared/gate/repeats/repeats.projection.ts'
import { reviewProjection } from '../../shared/gate/review/review.projection.ts'
import { scoringProjection } from '../../shared/oversight/scoring/scoring.projection.ts'
import { tasksProjection } from '../../shared/work/tasks/tasks.projection.ts'

export const projectionOf = {
  repeats: repeatsProjection,
  dispatch: dispatchProjection,
  review: reviewProjection,
  tasks: tasksProjection,
  scoring: scoringProjection,
}
