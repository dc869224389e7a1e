/** What happens to backtests, and what is told of it. */
import * as z from 'zod/mini'
import { type AnnouncementOf, events } from '../../platform/events.ts'

export const backtestEvents = events({
  'backtest.run-started': {
    means: { zh: '开始回测', en: 'a backtest began' },
    data: z.object({ draftId: z.string(), from: z.string(), to: z.string() }),
  },
  'backtest.run-progressed': {
    means: { zh: '回测进行', en: 'a page was judged' },
    data: z.object({ orders: z.int(), townsDone: z.int() }),
  },
  'backtest.run-finished': {
    means: { zh: '回测完成', en: 'a backtest ended' },
    data: z.object({ orders: z.int(), counts: z.unknown() }),
    notice: {
      zh: '清单回测已完成，共回放任务单 {orders} 份',
      en: 'The backtest is done: {orders} orders were replayed',
    },
  },
  'backtest.run-abandoned': {
    means: { zh: '放弃回测', en: 'a backtest was abandoned' },
  },
})
export type BacktestEvent = AnnouncementOf<typeof backtestEvents>
