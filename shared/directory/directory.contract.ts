/** Who one is, units, who holds which post, and staff imports over HTTP. */

import * as z from 'zod/mini'
import { routes } from '../platform/contract.ts'
import { calling } from '../platform/fields.ts'
import { unread } from '../platform/free-texts.ts'
import { Day, recordId } from '../platform/inputs.ts'
import { commonRefusals as common } from '../platform/refusals.ts'
import { Instant, nextCursor, paging } from '../platform/reply.ts'
import { PersonId } from '../platform/who/actor.ts'
import { PostName } from '../platform/who/post.ts'
import { UnitCode, UnitKind } from '../platform/who/unit.ts'
import { Appointment } from './appointment.ts'
import { directoryRefusals } from './directory.refusals.ts'
import { StaffImportState } from './staff-import.ts'

const reason = unread(
  z.string().check(z.trim(), z.minLength(2), z.maxLength(1000)),
  'why a post ends, for the register',
)
const importId = recordId('imp')
const unitCode = UnitCode

export const UnitView = z.object({
  code: UnitCode,
  name: z.string(),
  kind: UnitKind,
  kindText: z.string(),
  parent: z.nullable(UnitCode),
  from: Day,
  to: z.nullable(Day),
  successor: z.nullable(UnitCode),
})

const tenureShape = {
  post: PostName,
  postText: z.string(),
  from: Day,
  to: z.nullable(Day),
  acting: z.boolean(),
  actingFor: z.nullable(z.string()),
  lines: z.array(z.string()),
}

/** A post a person holds, seen from the person. */
export const HeldPost = z.object({ ...tenureShape, unit: UnitCode, unitName: z.string(), unitKind: UnitKind })

/** A holder of a post, seen from the unit; of a village, its grids' members too. */
export const Holder = z.object({ ...tenureShape, unit: UnitCode, personId: PersonId, name: z.string() })

export const PersonView = z.object({ personId: PersonId, name: z.string(), posts: z.array(HeldPost) })

/** A unit's register of posts: its holders today and those still to come. */
export const RegisterView = z.object({
  unit: UnitCode,
  unitName: z.string(),
  version: z.int(),
  holders: z.array(Holder),
})

export const StaffImportView = z.object({
  /** Null for a dry run, which keeps nothing. */
  id: z.nullable(importId),
  version: z.int(),
  state: StaffImportState,
  rows: z.int(),
  people: z.int(),
  units: z.int(),
  /** Units whose registers carry the import so far. */
  unitsDone: z.int(),
  createdAt: z.nullable(Instant),
  finishedAt: z.nullable(Instant),
})

/** R39: while a town has no operator, his work falls up the line. */
const appointers = [
  'county_admin',
  'town_operator',
  'deputy_party_secretary',
  'party_secretary',
  'county_approver',
] as const

export const directoryRoutes = routes({
  getMe: {
    method: 'GET',
    path: '/v1/me',
    summary: { zh: '我的岗位', en: 'The caller and the posts held today' },
    who: 'anyone',
    reply: PersonView,
    revalidated: true,
  },
  getUnit: {
    method: 'GET',
    path: '/v1/units/{unitCode}',
    summary: { zh: '单位', en: 'One unit' },
    who: 'anyone',
    params: z.strictObject({ unitCode }),
    reply: UnitView,
    revalidated: true,
  },
  listUnits: {
    method: 'GET',
    path: '/v1/units/{unitCode}/units',
    summary: { zh: '下一级单位', en: 'The units one level below' },
    who: 'anyone',
    params: z.strictObject({ unitCode }),
    query: z.strictObject({ kind: z.optional(UnitKind), ...paging }),
    reply: z.object({ units: z.array(UnitView), nextCursor }),
    revalidated: true,
  },
  listPeople: {
    method: 'GET',
    path: '/v1/units/{unitCode}/people',
    summary: { zh: '单位在岗人员', en: 'Who holds posts in a unit today' },
    who: 'anyone',
    params: z.strictObject({ unitCode }),
    query: z.strictObject({ post: z.optional(PostName), ...paging }),
    reply: z.object({ unit: UnitCode, unitName: z.string(), people: z.array(Holder), nextCursor }),
    revalidated: true,
  },
  getAnswering: {
    method: 'GET',
    path: '/v1/units/{unitCode}/posts/{post}/answering',
    summary: { zh: '岗位空缺时由谁负责', en: 'Who answers for a post, vacant or not' }, // R39
    who: 'anyone',
    params: z.strictObject({ unitCode, post: PostName }),
    reply: z.object({
      /** True when nobody holds the post asked for. */
      vacant: z.boolean(),
      unit: UnitCode,
      unitName: z.string(),
      post: PostName,
      postText: z.string(),
      holders: z.array(Holder),
    }),
  },
  getPerson: {
    method: 'GET',
    path: '/v1/people/{personId}',
    summary: {
      zh: '人员及其在岗岗位',
      en: 'One person and the posts held today, as far as the caller may see',
    },
    who: 'anyone',
    params: z.strictObject({ personId: PersonId }),
    reply: PersonView,
  },
  givePost: {
    method: 'POST',
    path: '/v1/units/{unitCode}/holders',
    summary: { zh: '任职（含代理）', en: 'Give a person a post in the unit, acting or not' },
    who: appointers,
    params: z.strictObject({ unitCode }),
    body: Appointment,
    reply: RegisterView,
    status: 201,
    location: '/v1/units/{unitCode}/people',
    versioned: true,
    refusals: [
      common.not_your_record,
      common.conflict,
      common.precondition_failed,
      directoryRefusals.self_appointment,
      directoryRefusals.import_underway,
    ],
  },
  endPost: {
    method: 'POST',
    path: '/v1/units/{unitCode}/holders/end',
    summary: { zh: '离任', en: 'End a tenure on a day' },
    who: appointers,
    params: z.strictObject({ unitCode }),
    body: calling(
      z.strictObject({
        personId: PersonId,
        post: PostName,
        /** The last day on which the person still holds the post. */
        to: Day,
        reason: z.optional(reason),
      }),
      { to: '离任日期' },
    ),
    reply: RegisterView,
    versioned: true,
    refusals: [directoryRefusals.not_held, directoryRefusals.import_underway],
    never: [common.wrong_state],
  },
  importStaff: {
    method: 'POST',
    path: '/v1/staff-imports',
    summary: { zh: '批量导入人员岗位，全部成功或一行不导', en: 'Import staff rows, all or none' },
    who: ['county_admin'],
    bulk: true,
    body: z.strictObject({
      /** 20,000 rows of 200 bytes are what an import may weigh. */
      rows: unread(
        z.array(z.record(z.string(), z.unknown())).check(z.minLength(1), z.maxLength(20_000)),
        'people and posts',
      ),
      /** Checks everything and writes nothing. */
      dryRun: z._default(z.boolean(), false),
    }),
    reply: StaffImportView,
    versioned: true,
    refusals: [common.conflict, common.rows_invalid, directoryRefusals.import_underway],
  },
  getStaffImport: {
    method: 'GET',
    path: '/v1/staff-imports/{importId}',
    summary: { zh: '导入进度', en: 'How far a staff import is' },
    who: ['county_admin'],
    params: z.strictObject({ importId }),
    reply: StaffImportView,
    versioned: true,
  },
  resumeStaffImport: {
    method: 'POST',
    path: '/v1/staff-imports/{importId}/resume',
    summary: { zh: '续做中断的导入', en: 'Carry an interrupted staff import to its end' },
    who: ['county_admin'],
    params: z.strictObject({ importId }),
    reply: StaffImportView,
    versioned: true,
    refusals: [common.rows_invalid],
    never: [
      common.idempotency_key_reused,
      common.wrong_state,
      common.not_your_record,
      common.conflict,
      common.precondition_failed,
    ],
  },
})
