/** What happens in all domains; written by `npm run gather` from shared/domains.ts. */
import { directoryEvents } from '../../shared/directory/directory.events.ts'
import { dispatchEvents } from '../../shared/gate/dispatch/dispatch.events.ts'
import { formsEvents } from '../../shared/gate/forms/forms.events.ts'
import { recurringEvents } from '../../shared/gate/recurring/recurring.events.ts'
import { reroutesEvents } from '../../shared/gate/reroutes/reroutes.events.ts'
import { catalogueEvents } from '../../shared/lists/catalogue/catalogue.events.ts'
import { dutiesEvents } from '../../shared/lists/duties/duties.events.ts'
import { instrumentsEvents } from '../../shared/lists/instruments/instruments.events.ts'
import { wordsEvents } from '../../shared/lists/words/words.events.ts'
import { admissionEvents } from '../../shared/upkeep/admission/admission.events.ts'
import { backtestEvents } from '../../shared/upkeep/backtest/backtest.events.ts'
import { revisionEvents } from '../../shared/upkeep/revision/revision.events.ts'
import { handoversEvents } from '../../shared/work/handovers/handovers.events.ts'
import { tasksEvents } from '../../shared/work/tasks/tasks.events.ts'

export const eventsOf = {
  directory: directoryEvents,
  catalogue: catalogueEvents,
  instruments: instrumentsEvents,
  duties: dutiesEvents,
  words: wordsEvents,
  forms: formsEvents,
  dispatch: dispatchEvents,
  reroutes: reroutesEvents,
  recurring: recurringEvents,
  tasks: tasksEvents,
  handovers: handoversEvents,
  admission: admissionEvents,
  revision: revisionEvents,
  backtest: backtestEvents,
}
