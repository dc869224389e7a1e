/** Data elements and forms are kept, and are nobody’s work; what they ask is a task’s. */
import { nobodysWork } from '../../platform/record-kinds.ts'

export const formsHoldings = { data_element: nobodysWork, form: nobodysWork }
