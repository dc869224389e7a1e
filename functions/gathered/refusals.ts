/** Why all domains refuse; written by `npm run gather` from shared/domains.ts. */
import { directoryRefusals } from '../../shared/directory/directory.refusals.ts'
import { dispatchRefusals } from '../../shared/gate/dispatch/dispatch.refusals.ts'
import { formsRefusals } from '../../shared/gate/forms/forms.refusals.ts'
import { recurringRefusals } from '../../shared/gate/recurring/recurring.refusals.ts'
import { reroutesRefusals } from '../../shared/gate/reroutes/reroutes.refusals.ts'
import { catalogueRefusals } from '../../shared/lists/catalogue/catalogue.refusals.ts'
import { dutiesRefusals } from '../../shared/lists/duties/duties.refusals.ts'
import { instrumentsRefusals } from '../../shared/lists/instruments/instruments.refusals.ts'
import { wordsRefusals } from '../../shared/lists/words/words.refusals.ts'
import { admissionRefusals } from '../../shared/upkeep/admission/admission.refusals.ts'
import { revisionRefusals } from '../../shared/upkeep/revision/revision.refusals.ts'
import { tasksRefusals } from '../../shared/work/tasks/tasks.refusals.ts'

export const refusalsOf = {
  directory: directoryRefusals,
  catalogue: catalogueRefusals,
  instruments: instrumentsRefusals,
  duties: dutiesRefusals,
  words: wordsRefusals,
  forms: formsRefusals,
  dispatch: dispatchRefusals,
  reroutes: reroutesRefusals,
  recurring: recurringRefusals,
  tasks: tasksRefusals,
  admission: admissionRefusals,
  revision: revisionRefusals,
}
