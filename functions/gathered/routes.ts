/** The routes of all domains; written by `npm run gather` from shared/domains.ts. */
import { directoryRoutes } from '../../shared/directory/directory.contract.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { formsRoutes } from '../../shared/gate/forms/forms.contract.ts'
import { loadRoutes } from '../../shared/gate/load/load.contract.ts'
import { recurringRoutes } from '../../shared/gate/recurring/recurring.contract.ts'
import { reroutesRoutes } from '../../shared/gate/reroutes/reroutes.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { dutiesRoutes } from '../../shared/lists/duties/duties.contract.ts'
import { instrumentsRoutes } from '../../shared/lists/instruments/instruments.contract.ts'
import { wordsRoutes } from '../../shared/lists/words/words.contract.ts'
import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import { recordsRoutes } from '../../shared/oversight/records/records.contract.ts'
import { scoringRoutes } from '../../shared/oversight/scoring/scoring.contract.ts'
import { referenceRoutes } from '../../shared/reference/reference.contract.ts'
import { admissionRoutes } from '../../shared/upkeep/admission/admission.contract.ts'
import { backtestRoutes } from '../../shared/upkeep/backtest/backtest.contract.ts'
import { revisionRoutes } from '../../shared/upkeep/revision/revision.contract.ts'
import { rulingsRoutes } from '../../shared/upkeep/rulings/rulings.contract.ts'
import { handoversRoutes } from '../../shared/work/handovers/handovers.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'

export const routesOf = {
  directory: directoryRoutes,
  catalogue: catalogueRoutes,
  instruments: instrumentsRoutes,
  duties: dutiesRoutes,
  words: wordsRoutes,
  forms: formsRoutes,
  load: loadRoutes,
  dispatch: dispatchRoutes,
  reroutes: reroutesRoutes,
  recurring: recurringRoutes,
  tasks: tasksRoutes,
  handovers: handoversRoutes,
  admission: admissionRoutes,
  revision: revisionRoutes,
  backtest: backtestRoutes,
  rulings: rulingsRoutes,
  notices: noticesRoutes,
  records: recordsRoutes,
  scoring: scoringRoutes,
  reference: referenceRoutes,
}
