/** Whose work the records of all domains are; written by `npm run gather` from shared/domains.ts. */
import { dispatchHoldings } from '../../shared/gate/dispatch/dispatch.holdings.ts'
import { formsHoldings } from '../../shared/gate/forms/forms.holdings.ts'
import { recurringHoldings } from '../../shared/gate/recurring/recurring.holdings.ts'
import { reroutesHoldings } from '../../shared/gate/reroutes/reroutes.holdings.ts'
import { catalogueHoldings } from '../../shared/lists/catalogue/catalogue.holdings.ts'
import { instrumentsHoldings } from '../../shared/lists/instruments/instruments.holdings.ts'
import { admissionHoldings } from '../../shared/upkeep/admission/admission.holdings.ts'
import { backtestHoldings } from '../../shared/upkeep/backtest/backtest.holdings.ts'
import { revisionHoldings } from '../../shared/upkeep/revision/revision.holdings.ts'
import { handoversHoldings } from '../../shared/work/handovers/handovers.holdings.ts'
import { tasksHoldings } from '../../shared/work/tasks/tasks.holdings.ts'

export const holdingsOf = {
  catalogue: catalogueHoldings,
  instruments: instrumentsHoldings,
  forms: formsHoldings,
  dispatch: dispatchHoldings,
  reroutes: reroutesHoldings,
  recurring: recurringHoldings,
  tasks: tasksHoldings,
  handovers: handoversHoldings,
  admission: admissionHoldings,
  revision: revisionHoldings,
  backtest: backtestHoldings,
}
