/** A backtest goes on by its own events: nobody has to move it. */
import { nobodysWork } from '../../platform/record-kinds.ts'

export const backtestHoldings = { backtest: nobodysWork }
