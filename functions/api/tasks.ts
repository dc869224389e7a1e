/** A village's tasks. */

import { currentReader } from '../../shared/lists/words/current-reader.ts'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { api } from '../../shared/platform/entry.ts'
import { withTextsRead } from '../../shared/reading/village-texts.ts'
import * as coParties from '../../shared/work/tasks/co-parties.ts'
import * as extensions from '../../shared/work/tasks/extensions.ts'
import * as refusals from '../../shared/work/tasks/refusals.ts'
import { summaryOf, viewOf } from '../../shared/work/tasks/task.view.ts'
import * as readers from '../../shared/work/tasks/task-readers.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import { tasksFields } from '../../shared/work/tasks/tasks.fields.ts'
import * as tasks from '../../shared/work/tasks/tasks.ts'
import * as waiting from '../../shared/work/tasks/waiting-list.ts'

const handlers = withTextsRead(
  tasksRoutes,
  tasksFields,
  {
    listTasks: async ({ caller, query }) => {
      const { limit, cursor, unit, open, mine } = query
      const scope = { route: 'listTasks', query: { unit, open, mine }, personId: caller.actor.personId }
      const asked = { unit, open: open === 'true', mine: mine === 'true', limit }
      const page = await readers.listTasks(caller, asked, await openCursor(scope, cursor))
      return {
        tasks: page.items.map((task) => summaryOf(task, caller)),
        nextCursor: await sealCursor(scope, page.next),
      }
    },
    listTasksOfOrder: async ({ caller, params, query }) => {
      const scope = { route: 'listTasksOfOrder', query: params, personId: caller.actor.personId }
      const from = await openCursor(scope, query.cursor)
      const page = await readers.listTasksOfOrder(caller, params.orderId, query.limit, from)
      return {
        tasks: page.items.map((task) => summaryOf(task, caller)),
        nextCursor: await sealCursor(scope, page.next),
      }
    },
    listWaiting: async ({ caller, query }) => {
      const { limit, cursor, unit } = query
      const scope = { route: 'listWaiting', query: { unit }, personId: caller.actor.personId }
      const page = await waiting.listWaiting(caller, unit, limit, await openCursor(scope, cursor))
      return { waiting: page.items, nextCursor: await sealCursor(scope, page.next) }
    },
    getTask: async ({ caller, params }) => viewOf(await readers.findTask(caller, params.taskId), caller),
    receiveTask: async ({ caller, params }) => viewOf(await tasks.receive(caller, params.taskId), caller),
    refuseTask: async ({ caller, params, body }) =>
      viewOf(await refusals.refuseTask(caller, params.taskId, body), caller),
    ruleRefusal: async ({ caller, params, body }) =>
      viewOf(await refusals.ruleRefusal(caller, params.taskId, body.outcome, body.text), caller),
    appealRefusal: async ({ caller, params, body }) =>
      viewOf(await refusals.appealRuling(caller, params.taskId, body.text), caller),
    callCoPartyIn: async ({ caller, params, body }) =>
      viewOf(await coParties.callIn(caller, params.taskId, body.coParty, body.need), caller),
    signOffStep: async ({ caller, params, body }) =>
      viewOf(await coParties.signOff(caller, params.taskId, body.coParty, body.result), caller),
    askExtension: async ({ caller, params, body }) =>
      viewOf(await extensions.askExtension(caller, params.taskId, body), caller),
    ruleExtension: async ({ caller, params, body }) =>
      viewOf(await extensions.ruleExtension(caller, params.taskId, body.outcome, body.text), caller),
    assignTask: async ({ caller, params, body }) =>
      viewOf(await tasks.assign(caller, params.taskId, body.assignees, body.note), caller),
    startTask: async ({ caller, params }) => viewOf(await tasks.start(caller, params.taskId), caller),
    reportProgress: async ({ caller, params, body }) =>
      viewOf(await tasks.report(caller, params.taskId, body.text), caller),
    submitTask: async ({ caller, params, body }) =>
      viewOf(await tasks.submit(caller, params.taskId, body.note, body.evidence, body.answers), caller),
    sendBackTask: async ({ caller, params, body }) =>
      viewOf(await tasks.sendBack(caller, params.taskId, body.reason), caller),
    acceptTask: async ({ caller, params }) => viewOf(await tasks.accept(caller, params.taskId), caller),
    withdrawTask: async ({ caller, params, body }) =>
      viewOf(await tasks.withdraw(caller, params.taskId, body.reason), caller),
  },
  currentReader,
)

export const handler = api(tasksRoutes, tasksFields, handlers)
