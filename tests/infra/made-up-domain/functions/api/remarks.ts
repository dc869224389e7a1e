/** Remarks: left and answered. */
import { api } from '../../shared/platform/entry.ts'
import { remarksRoutes } from '../../shared/work/remarks/remarks.contract.ts'
import { remarksFields } from '../../shared/work/remarks/remarks.fields.ts'
import * as remarks from '../../shared/work/remarks/remarks.ts'

export const handler = api(remarksRoutes, remarksFields, {
  leaveRemark: async ({ caller, body }) => remarks.viewOf(await remarks.leave(caller, body), caller),
  getRemark: async ({ caller, params }) =>
    remarks.viewOf(await remarks.findRemark(caller, params.remarkId), caller),
  answerRemark: async ({ caller, params, body }) =>
    remarks.viewOf(await remarks.answer(caller, params.remarkId, body.text), caller),
})
