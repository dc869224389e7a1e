/** How data elements and forms live, and who reads them with their trail. */

import type { RecordKinds } from '../../platform/record-kinds.ts'
import { elementLifecycle } from './element.ts'
import { findElementById } from './elements.ts'
import { formLifecycle } from './form.ts'
import { findForm } from './forms.ts'

export const formsRecords = {
  data_element: { lifecycle: elementLifecycle, find: findElementById },
  form: { lifecycle: formLifecycle, find: findForm },
} satisfies RecordKinds
