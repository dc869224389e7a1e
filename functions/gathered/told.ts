/** Who is told of it; written by `npm run gather` from shared/domains.ts. */
import { directoryTold } from '../../shared/directory/directory.told.ts'
import { dispatchTold } from '../../shared/gate/dispatch/dispatch.told.ts'
import { recurringTold } from '../../shared/gate/recurring/recurring.told.ts'
import { reroutesTold } from '../../shared/gate/reroutes/reroutes.told.ts'
import { instrumentsTold } from '../../shared/lists/instruments/instruments.told.ts'
import { admissionTold } from '../../shared/upkeep/admission/admission.told.ts'
import { backtestTold } from '../../shared/upkeep/backtest/backtest.told.ts'
import { revisionTold } from '../../shared/upkeep/revision/revision.told.ts'
import { handoversTold } from '../../shared/work/handovers/handovers.told.ts'
import { tasksTold } from '../../shared/work/tasks/tasks.told.ts'

export const toldOf = {
  directory: directoryTold,
  instruments: instrumentsTold,
  dispatch: dispatchTold,
  reroutes: reroutesTold,
  recurring: recurringTold,
  tasks: tasksTold,
  handovers: handoversTold,
  admission: admissionTold,
  revision: revisionTold,
  backtest: backtestTold,
}
