import { beforeAll, expect, it } from 'vitest'
import { openCounty, orderIn, taskIn, rerouteIn } from '../support/domain-county.ts'
import { orderStates } from '../../shared/dispatch/order.ts'
import { taskStates } from '../../shared/tasks/task.ts'
import { rerouteStates } from '../../shared/reroutes/reroute.ts'
beforeAll(async () => { const t=performance.now(); await openCounty(); console.log('seed', performance.now()-t) })
it.each(orderStates)('%s', async (s) => { expect((await orderIn(s)).state).toBe(s) })
it.each(taskStates)('task %s', async (s) => { expect((await taskIn(s)).state).toBe(s) })
it.each(rerouteStates)('reroute %s', async (s) => { expect((await rerouteIn(s)).state).toBe(s) })
it('esc', async()=>{ expect((await orderIn('in_review',{escalated:true})).escalatedAt).toBeTruthy()})
