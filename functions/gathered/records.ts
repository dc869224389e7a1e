/** How the records of all domains live, and who reads them; written by `npm run gather` from shared/domains.ts. */
import { dispatchRecords } from '../../shared/gate/dispatch/dispatch.records.ts'
import { formsRecords } from '../../shared/gate/forms/forms.records.ts'
import { recurringRecords } from '../../shared/gate/recurring/recurring.records.ts'
import { reroutesRecords } from '../../shared/gate/reroutes/reroutes.records.ts'
import { catalogueRecords } from '../../shared/lists/catalogue/catalogue.records.ts'
import { instrumentsRecords } from '../../shared/lists/instruments/instruments.records.ts'
import { admissionRecords } from '../../shared/upkeep/admission/admission.records.ts'
import { backtestRecords } from '../../shared/upkeep/backtest/backtest.records.ts'
import { revisionRecords } from '../../shared/upkeep/revision/revision.records.ts'
import { handoversRecords } from '../../shared/work/handovers/handovers.records.ts'
import { tasksRecords } from '../../shared/work/tasks/tasks.records.ts'

export const recordsOf = {
  catalogue: catalogueRecords,
  instruments: instrumentsRecords,
  forms: formsRecords,
  dispatch: dispatchRecords,
  reroutes: reroutesRecords,
  recurring: recurringRecords,
  tasks: tasksRecords,
  handovers: handoversRecords,
  admission: admissionRecords,
  revision: revisionRecords,
  backtest: backtestRecords,
}
