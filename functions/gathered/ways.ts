/** What calls all domains, and what their functions may do; written by `npm run gather` from shared/domains.ts. */
import { directoryWays } from '../../shared/directory/directory.ways.ts'
import { dispatchWays } from '../../shared/gate/dispatch/dispatch.ways.ts'
import { formsWays } from '../../shared/gate/forms/forms.ways.ts'
import { loadWays } from '../../shared/gate/load/load.ways.ts'
import { recurringWays } from '../../shared/gate/recurring/recurring.ways.ts'
import { reroutesWays } from '../../shared/gate/reroutes/reroutes.ways.ts'
import { reviewWays } from '../../shared/gate/review/review.ways.ts'
import { catalogueWays } from '../../shared/lists/catalogue/catalogue.ways.ts'
import { dutiesWays } from '../../shared/lists/duties/duties.ways.ts'
import { instrumentsWays } from '../../shared/lists/instruments/instruments.ways.ts'
import { wordsWays } from '../../shared/lists/words/words.ways.ts'
import { noticesWays } from '../../shared/oversight/notices/notices.ways.ts'
import { recordsWays } from '../../shared/oversight/records/records.ways.ts'
import { scoringWays } from '../../shared/oversight/scoring/scoring.ways.ts'
import { referenceWays } from '../../shared/reference/reference.ways.ts'
import { admissionWays } from '../../shared/upkeep/admission/admission.ways.ts'
import { backtestWays } from '../../shared/upkeep/backtest/backtest.ways.ts'
import { revisionWays } from '../../shared/upkeep/revision/revision.ways.ts'
import { rulingsWays } from '../../shared/upkeep/rulings/rulings.ways.ts'
import { handoversWays } from '../../shared/work/handovers/handovers.ways.ts'
import { tasksWays } from '../../shared/work/tasks/tasks.ways.ts'

export const waysOf = {
  directory: directoryWays,
  catalogue: catalogueWays,
  instruments: instrumentsWays,
  duties: dutiesWays,
  words: wordsWays,
  forms: formsWays,
  load: loadWays,
  dispatch: dispatchWays,
  review: reviewWays,
  reroutes: reroutesWays,
  recurring: recurringWays,
  tasks: tasksWays,
  handovers: handoversWays,
  admission: admissionWays,
  revision: revisionWays,
  backtest: backtestWays,
  rulings: rulingsWays,
  notices: noticesWays,
  records: recordsWays,
  scoring: scoringWays,
  reference: referenceWays,
}
