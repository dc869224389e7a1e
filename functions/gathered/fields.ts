/** What people call the fields of all domains; written by `npm run gather` from shared/domains.ts. */
import { directoryFields } from '../../shared/directory/directory.fields.ts'
import { dispatchFields } from '../../shared/gate/dispatch/dispatch.fields.ts'
import { formsFields } from '../../shared/gate/forms/forms.fields.ts'
import { loadFields } from '../../shared/gate/load/load.fields.ts'
import { recurringFields } from '../../shared/gate/recurring/recurring.fields.ts'
import { catalogueFields } from '../../shared/lists/catalogue/catalogue.fields.ts'
import { dutiesFields } from '../../shared/lists/duties/duties.fields.ts'
import { instrumentsFields } from '../../shared/lists/instruments/instruments.fields.ts'
import { recordsFields } from '../../shared/oversight/records/records.fields.ts'
import { admissionFields } from '../../shared/upkeep/admission/admission.fields.ts'
import { backtestFields } from '../../shared/upkeep/backtest/backtest.fields.ts'
import { revisionFields } from '../../shared/upkeep/revision/revision.fields.ts'
import { handoversFields } from '../../shared/work/handovers/handovers.fields.ts'
import { tasksFields } from '../../shared/work/tasks/tasks.fields.ts'

export const fieldsOf = {
  directory: directoryFields,
  catalogue: catalogueFields,
  instruments: instrumentsFields,
  duties: dutiesFields,
  forms: formsFields,
  load: loadFields,
  dispatch: dispatchFields,
  recurring: recurringFields,
  tasks: tasksFields,
  handovers: handoversFields,
  admission: admissionFields,
  revision: revisionFields,
  backtest: backtestFields,
  records: recordsFields,
}
