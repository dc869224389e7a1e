/** What is sent to the routes of all domains, as documents show it and tests send it; written by `npm run gather` from shared/domains.ts. */
import { directoryExamples } from '../../shared/directory/directory.examples.ts'
import { dispatchExamples } from '../../shared/gate/dispatch/dispatch.examples.ts'
import { formsExamples } from '../../shared/gate/forms/forms.examples.ts'
import { loadExamples } from '../../shared/gate/load/load.examples.ts'
import { recurringExamples } from '../../shared/gate/recurring/recurring.examples.ts'
import { reroutesExamples } from '../../shared/gate/reroutes/reroutes.examples.ts'
import { catalogueExamples } from '../../shared/lists/catalogue/catalogue.examples.ts'
import { dutiesExamples } from '../../shared/lists/duties/duties.examples.ts'
import { instrumentsExamples } from '../../shared/lists/instruments/instruments.examples.ts'
import { wordsExamples } from '../../shared/lists/words/words.examples.ts'
import { admissionExamples } from '../../shared/upkeep/admission/admission.examples.ts'
import { backtestExamples } from '../../shared/upkeep/backtest/backtest.examples.ts'
import { revisionExamples } from '../../shared/upkeep/revision/revision.examples.ts'
import { rulingsExamples } from '../../shared/upkeep/rulings/rulings.examples.ts'
import { handoversExamples } from '../../shared/work/handovers/handovers.examples.ts'
import { tasksExamples } from '../../shared/work/tasks/tasks.examples.ts'

export const examplesOf = {
  directory: directoryExamples,
  catalogue: catalogueExamples,
  instruments: instrumentsExamples,
  duties: dutiesExamples,
  words: wordsExamples,
  forms: formsExamples,
  load: loadExamples,
  dispatch: dispatchExamples,
  reroutes: reroutesExamples,
  recurring: recurringExamples,
  tasks: tasksExamples,
  handovers: handoversExamples,
  admission: admissionExamples,
  revision: revisionExamples,
  backtest: backtestExamples,
  rulings: rulingsExamples,
}
