/** Remarks over HTTP. */
import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { recordId } from '../../platform/inputs.ts'
import { commonRefusals } from '../../platform/refusals.ts'
import { Action, Instant } from '../../platform/reply.ts'
import { UnitCode } from '../../platform/who/unit.ts'
import { RemarkState } from './remark.ts'
import { remarksRefusals } from './remarks.refusals.ts'

const remarkId = recordId('rmk')
const params = z.strictObject({ remarkId })
const text = z.string().check(z.trim(), z.minLength(2), z.maxLength(500))
const RemarkView = z.object({
  id: remarkId,
  version: z.int(),
  state: RemarkState,
  unit: z.string(),
  text: z.string(),
  answer: z.nullable(z.string()),
  createdAt: Instant,
  actions: z.array(Action),
})

export const remarksRoutes = routes({
  leaveRemark: {
    method: 'POST',
    path: '/v1/remarks',
    summary: { zh: '留言', en: 'Leave a remark' },
    who: ['village_cadre', 'village_clerk'],
    body: z.strictObject({ unit: UnitCode, text }),
    reply: RemarkView,
    status: 201,
    versioned: true,
    refusals: [commonRefusals.not_your_record],
  },
  getRemark: {
    method: 'GET',
    path: '/v1/remarks/{remarkId}',
    summary: { zh: '一条留言', en: 'One remark' },
    who: 'anyone',
    params,
    reply: RemarkView,
    versioned: true,
  },
  answerRemark: {
    method: 'POST',
    path: '/v1/remarks/{remarkId}/answer',
    summary: { zh: '答复留言', en: 'Answer a remark' },
    who: ['village_party_secretary'],
    params,
    body: z.strictObject({ text }),
    reply: RemarkView,
    versioned: true,
    refusals: [remarksRefusals.own_remark],
  },
})
