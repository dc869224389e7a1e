/** The register of what items stand on, over HTTP. */
import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { unread } from '../../platform/free-texts.ts'
import { Day, recordId, TownCode } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { actionsOffered, Instant, nextCursor, paging } from '../../platform/reply.ts'
import {
  Amendment,
  Certainty,
  InstrumentAction,
  InstrumentChange,
  InstrumentChanges,
  InstrumentEntry,
  InstrumentLevel,
  InstrumentState,
  Repeal,
  Unknown,
} from './instrument.ts'

const instrumentId = recordId('ins')
const editors = ['catalogue_officer'] as const
const reason = unread(
  z.string().check(z.trim(), z.minLength(2), z.maxLength(500)),
  'of the register of statutes',
)
const path = z.strictObject({ instrumentId })

const InstrumentSummary = z.object({
  id: instrumentId,
  version: z.int(),
  state: InstrumentState,
  /** As it stands today: a repeal may be marked for a day to come. */
  inForce: z.boolean(),
  /** What an officer has still to find; it counts as in force until he does. */
  unknown: z.array(Unknown),
  name: z.string(),
  issuer: z.nullable(z.string()),
  level: z.nullable(InstrumentLevel),
  edition: z.nullable(z.string()),
  from: z.nullable(Day),
  to: z.nullable(Day),
  repealedBy: z.nullable(z.string()),
})
const InstrumentView = z.extend(InstrumentSummary, {
  firstInForce: z.nullable(Day),
  lastAmended: z.nullable(Day),
  certainty: z.nullable(Certainty),
  checkedUntil: z.nullable(Day),
  note: z.nullable(z.string()),
  source: z.string(),
  changes: z.array(
    z.object({
      kind: InstrumentChange,
      day: Day,
      repealedBy: z.nullable(z.string()),
      edition: z.nullable(z.string()),
      source: z.string(),
      recordedAt: Instant,
    }),
  ),
  /** Items of the list in force that cite it. */
  citedBy: z.array(z.object({ sieveCode: z.string(), title: z.string() })),
  actions: actionsOffered(InstrumentAction),
})
const command = {
  method: 'POST',
  who: editors,
  params: path,
  reply: InstrumentView,
  versioned: true,
} as const

export const instrumentsRoutes = routes({
  listInstruments: {
    method: 'GET',
    path: '/v1/instruments',
    summary: { zh: '依据库', en: 'The register of instruments, by name' },
    who: 'anyone',
    query: z.strictObject({
      /** How the name begins. */
      name: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
      /** Only those of which this is unknown. */
      unknown: z.optional(Unknown),
      ...paging,
    }),
    reply: z.object({ instruments: z.array(InstrumentSummary), nextCursor }),
    revalidated: true,
  },
  enterInstrument: {
    ...command,
    path: '/v1/instruments',
    summary: { zh: '登记依据文件', en: 'Enter an instrument' },
    params: z.strictObject({}),
    body: InstrumentEntry,
    status: 201,
    location: '/v1/instruments/{id}',
    refusals: [common.not_your_record, common.already_exists, common.conflict],
  },
  getInstrument: {
    method: 'GET',
    path: '/v1/instruments/{instrumentId}',
    summary: { zh: '依据文件', en: 'One instrument' },
    who: 'anyone',
    params: path,
    reply: InstrumentView,
    versioned: true,
  },
  correctInstrument: {
    ...command,
    method: 'PATCH',
    path: '/v1/instruments/{instrumentId}',
    summary: { zh: '更正登记内容', en: 'Correct an entry' },
    body: InstrumentChanges,
  },
  amendInstrument: {
    ...command,
    path: '/v1/instruments/{instrumentId}/amend',
    summary: { zh: '登记修订', en: 'Mark an instrument amended from a day' },
    body: Amendment,
  },
  repealInstrument: {
    ...command,
    path: '/v1/instruments/{instrumentId}/repeal',
    summary: { zh: '登记废止', en: 'Mark an instrument repealed from a day' },
    body: Repeal,
  },
  reinstateInstrument: {
    ...command,
    path: '/v1/instruments/{instrumentId}/reinstate',
    summary: { zh: '撤销废止登记', en: 'Take a repeal back' },
    body: z.strictObject({ reason }),
  },
  getAffected: {
    method: 'GET',
    path: '/v1/instruments/{instrumentId}/affected',
    summary: {
      zh: '受影响的事项和在办任务',
      en: 'Items that its changes turn, and a town’s open work under them',
    },
    who: ['catalogue_officer', 'county_approver', 'county_overseer', 'county_admin'],
    params: path,
    query: z.strictObject({ town: z.optional(TownCode) }),
    reply: z.object({
      items: z.array(z.object({ sieveCode: z.string(), title: z.string(), dispatchable: z.boolean() })),
      orders: z.array(
        z.object({ orderId: z.string(), town: z.string(), sieveCode: z.string(), state: z.string() }),
      ),
      tasks: z.array(
        z.object({
          ...{ taskId: z.string(), orderId: z.string(), unit: z.string() },
          ...{ state: z.string(), sieveCode: z.string() },
        }),
      ),
    }),
  },
})
