/** What people look at beside the steps they take, each asked over HTTP of lists that have a page of twenty. */
import { handler as catalogueApi } from '../../../functions/api/catalogue.ts'
import { handler as dispatchApi } from '../../../functions/api/dispatch.ts'
import { handler as loadApi } from '../../../functions/api/load.ts'
import { handler as noticesApi } from '../../../functions/api/notices.ts'
import { handler as scoringApi } from '../../../functions/api/scoring.ts'
import { handler as tasksApi } from '../../../functions/api/tasks.ts'
import { dispatchRoutes } from '../../../shared/gate/dispatch/dispatch.contract.ts'
import { loadRoutes } from '../../../shared/gate/load/load.contract.ts'
import { catalogueRoutes } from '../../../shared/lists/catalogue/catalogue.contract.ts'
import { noticesRoutes } from '../../../shared/oversight/notices/notices.contract.ts'
import { scoringRoutes } from '../../../shared/oversight/scoring/scoring.contract.ts'
import { taskIdFor } from '../../../shared/work/tasks/task.ts'
import { tasksRoutes } from '../../../shared/work/tasks/tasks.contract.ts'
import { ask } from '../../budgets/door.ts'
import { content, orderIn, people, town, village } from '../../support/domain-county.ts'
import type { Looked } from './assumptions.ts'

export interface Look {
  readonly run: string
  readonly look: () => Promise<unknown>
}

/** Looked at before the lists are filled: they hold the same order many times, as no town does. */
export const sieveLook: Look = {
  run: 'api/dispatch',
  look: () => ask(dispatchApi, dispatchRoutes.screen, { by: people.leader, body: content() }),
}

/** Fills the lists. */
export async function openLooks(): Promise<Readonly<Record<Exclude<Looked, 'try the sieve'>, Look>>> {
  const pending: string[] = []
  for (let n = 0; n < 21; n += 1) pending.push((await orderIn('in_review')).id)
  const sent = []
  for (let n = 0; n < 21; n += 1) sent.push(await orderIn('delivered'))
  const [order] = sent
  if (!order) throw new Error('no order was sent')
  const orderId = pending[0] ?? ''
  const taskId = taskIdFor(order.id, order.attempt, village)
  const { leader, deputy, villageSecretary, cadre } = people
  const limit = '20'
  return {
    'search the list': {
      run: 'api/catalogue',
      look: () =>
        ask(catalogueApi, catalogueRoutes.listItems, {
          by: leader,
          query: { q: '独居老人走访', limit: '10' },
        }),
    },
    'orders of a town': {
      run: 'api/dispatch',
      look: () =>
        ask(dispatchApi, dispatchRoutes.listOrders, { by: deputy, query: { state: 'in_review', limit } }),
    },
    'an order': {
      run: 'api/dispatch',
      look: () => ask(dispatchApi, dispatchRoutes.getOrder, { by: deputy, params: { orderId } }),
    },
    'the review card': {
      run: 'api/dispatch',
      look: () => ask(dispatchApi, dispatchRoutes.getReviewCard, { by: deputy, params: { orderId } }),
    },
    'inbox of a village': {
      run: 'api/tasks',
      look: () => ask(tasksApi, tasksRoutes.listTasks, { by: villageSecretary, query: { limit } }),
    },
    'own tasks': {
      run: 'api/tasks',
      look: () => ask(tasksApi, tasksRoutes.listTasks, { by: cadre, query: { limit } }),
    },
    'a task': {
      run: 'api/tasks',
      look: () => ask(tasksApi, tasksRoutes.getTask, { by: villageSecretary, params: { taskId } }),
    },
    notices: {
      run: 'api/notices',
      look: () => ask(noticesApi, noticesRoutes.listNotices, { by: villageSecretary, query: { limit } }),
    },
    'board: tally of a town': {
      run: 'api/scoring',
      look: () => ask(scoringApi, scoringRoutes.getTownTally, { by: deputy, params: { townCode: town } }),
    },
    'board: load of a town': {
      run: 'api/load',
      look: () => ask(loadApi, loadRoutes.getTownLoad, { by: deputy, params: { townCode: town } }),
    },
  }
}
