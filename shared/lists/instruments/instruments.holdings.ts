/** An instrument is kept, and is nobody’s work. */
import { nobodysWork } from '../../platform/record-kinds.ts'

export const instrumentsHoldings = { instrument: nobodysWork }
