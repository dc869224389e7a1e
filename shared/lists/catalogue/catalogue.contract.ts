/** The county's list of what may be asked of a village, read over HTTP. */

import * as z from 'zod/mini'
import { routes } from '../../platform/contract.ts'
import { calling } from '../../platform/fields.ts'
import { readWhole, unread } from '../../platform/free-texts.ts'
import { Day, whole } from '../../platform/inputs.ts'
import { commonRefusals as common } from '../../platform/refusals.ts'
import { ImportOutcome, nextCursor, paging } from '../../platform/reply.ts'
import { Unknown } from '../instruments/instrument.ts'
import { catalogueRefusals } from './catalogue.refusals.ts'
import {
  CatalogueView,
  ChangeView,
  DiffView,
  DraftSummary,
  DraftView,
  draftAct,
  draftId,
  draftPath,
  draftReaders,
  editors,
  ItemSummary,
  ItemView,
  reason,
  sieveCode,
  VersionView,
  versionNumber,
} from './catalogue.replies.ts'
import { Change, MissingItems, PanelDecision } from './change.ts'
import { DifferenceKind } from './diff.ts'
import { DraftHead, DraftState } from './draft.ts'
import { AppliesTo, ItemKind, ItemStatus } from './item.ts'

export const catalogueRoutes = routes({
  getCatalogue: {
    method: 'GET',
    path: '/v1/catalogue',
    summary: { zh: '现行清单', en: 'The catalogue in force' },
    who: 'anyone',
    reply: CatalogueView,
    versioned: true,
    refusals: [common.not_found],
  },
  listItems: {
    method: 'GET',
    path: '/v1/catalogue/items',
    summary: { zh: '事项列表与检索', en: 'List and search items' },
    who: 'anyone',
    query: z.strictObject({
      line: z.optional(z.string().check(z.maxLength(20))),
      kind: z.optional(ItemKind),
      appliesTo: z.optional(AppliesTo),
      status: z.optional(ItemStatus),
      /** Only those that rest on an instrument of which this is unknown. */
      unknown: z.optional(Unknown),
      /** Chinese words; the answer is ranked by how well title and aliases fit. */
      q: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
      ...paging,
    }),
    reply: z.object({ version: z.int(), items: z.array(ItemSummary), nextCursor }),
    revalidated: true,
  },
  getItem: {
    method: 'GET',
    path: '/v1/catalogue/items/{sieveCode}',
    summary: { zh: '事项详情', en: 'One item by its sieve code, however it was typed' },
    who: 'anyone',
    params: z.strictObject({ sieveCode }),
    reply: ItemView,
    revalidated: true,
  },
  listVersions: {
    method: 'GET',
    path: '/v1/catalogue/versions',
    summary: { zh: '清单各版', en: 'Every published version, newest first' },
    who: 'anyone',
    reply: z.object({ versions: z.array(VersionView) }),
    revalidated: true,
  },
  getVersion: {
    method: 'GET',
    path: '/v1/catalogue/versions/{version}',
    summary: { zh: '清单某一版', en: 'One published version' },
    who: 'anyone',
    params: z.strictObject({ version: versionNumber }),
    reply: z.extend(VersionView, {
      county: z.string(),
      lines: z.array(z.object({ line: z.string(), count: z.int() })),
    }),
    revalidated: true,
  },
  getItemOfVersion: {
    method: 'GET',
    path: '/v1/catalogue/versions/{version}/items/{sieveCode}',
    summary: { zh: '某一版中的事项', en: 'An item as a version has it, for work sent under that version' },
    who: 'anyone',
    params: z.strictObject({ version: versionNumber, sieveCode }),
    reply: ItemView,
  },
  compareVersions: {
    method: 'GET',
    path: '/v1/catalogue/versions/{version}/diff/{other}',
    summary: { zh: '两版对照', en: 'What is different between two versions' },
    who: 'anyone',
    params: z.strictObject({ version: versionNumber, other: versionNumber }),
    query: z.strictObject({ kind: z.optional(DifferenceKind), ...paging }),
    reply: DiffView,
  },
  openDraft: {
    method: 'POST',
    path: '/v1/catalogue/drafts',
    summary: { zh: '起草清单新版', en: 'Open a draft of the next version' },
    who: editors,
    body: calling(DraftHead, { title: '修订稿名称' }),
    reply: DraftView,
    status: 201,
    location: '/v1/catalogue/drafts/{id}',
    versioned: true,
    refusals: [common.not_your_record],
  },
  listDrafts: {
    method: 'GET',
    path: '/v1/catalogue/drafts',
    summary: { zh: '清单修订稿列表', en: 'List drafts' },
    who: draftReaders,
    query: z.strictObject({ state: z.optional(DraftState), ...paging }),
    reply: z.object({ drafts: z.array(DraftSummary), nextCursor }),
  },
  getDraft: {
    method: 'GET',
    path: '/v1/catalogue/drafts/{draftId}',
    summary: { zh: '清单修订稿', en: 'One draft' },
    who: draftReaders,
    params: draftPath,
    reply: DraftView,
    versioned: true,
  },
  describeDraft: {
    ...draftAct,
    method: 'PATCH',
    path: '/v1/catalogue/drafts/{draftId}',
    summary: { zh: '修改修订稿的标题和生效日期', en: 'Set a draft’s title and effective date' },
    who: editors,
    body: calling(
      z.partial(z.strictObject({ title: DraftHead.shape.title, effectiveFrom: z.nullable(Day) })),
      { title: '修订稿名称' },
    ),
  },
  listChanges: {
    method: 'GET',
    path: '/v1/catalogue/drafts/{draftId}/changes',
    summary: { zh: '修订稿的变更', en: 'The changes in a draft' },
    who: draftReaders,
    params: draftPath,
    query: z.strictObject({ ...paging }),
    reply: z.object({ changes: z.array(ChangeView), nextCursor }),
  },
  addChanges: {
    ...draftAct,
    path: '/v1/catalogue/drafts/{draftId}/changes',
    summary: { zh: '写入变更', en: 'Write changes into a draft' },
    who: editors,
    body: z.strictObject({ changes: z.array(Change).check(z.minLength(1), z.maxLength(40)) }),
    refusals: [catalogueRefusals.changes_too_large, catalogueRefusals.too_many_changes],
  },
  takeOutChange: {
    ...draftAct,
    path: '/v1/catalogue/drafts/{draftId}/changes/{number}/take-out',
    summary: { zh: '撤下一条变更', en: 'Take a change out of a draft' },
    who: editors,
    params: calling(z.strictObject({ draftId, number: whole(1, 99_999) }), { number: '变更编号' }),
    body: z.strictObject({ reason }),
  },
  compareDraft: {
    method: 'GET',
    path: '/v1/catalogue/drafts/{draftId}/diff',
    summary: { zh: '修订稿与前一版对照', en: 'What a draft changes' },
    who: draftReaders,
    params: draftPath,
    query: z.strictObject({ kind: z.optional(DifferenceKind), ...paging }),
    reply: DiffView,
  },
  importSheet: {
    method: 'POST',
    path: '/v1/catalogue/drafts/{draftId}/import',
    summary: { zh: '把整张清单导入修订稿', en: 'Bring a sheet of items into a draft, all rows or none' },
    who: editors,
    params: draftPath,
    bulk: true,
    body: z.strictObject({
      /** Cells by the column’s key or its name; values as people type them or as the API gives them. */
      rows: readWhole(
        z
          .array(z.record(z.string().check(z.maxLength(100)), z.unknown()))
          .check(z.minLength(1), z.maxLength(2000)),
        'description',
      ),
      dryRun: z._default(z.boolean(), false),
      fileName: z._default(
        unread(z.string().check(z.trim(), z.minLength(1), z.maxLength(200)), 'the name of a file'),
        '-',
      ),
      reason,
      panelDecision: z._default(z.nullable(PanelDecision), null),
      /** What becomes of items that the sheet does not have. */
      missing: z._default(MissingItems, 'keep'),
    }),
    reply: z.object({
      state: ImportOutcome,
      rows: z.int(),
      text: z.string(),
      /** Row 0 is the sheet as a whole. */
      problems: z.array(
        z.object({
          row: z.int(),
          column: z.string(),
          header: z.string(),
          code: z.string(),
          text: z.string(),
        }),
      ),
      draft: DraftView,
    }),
    refusals: [common.rows_invalid, catalogueRefusals.too_many_changes],
  },
  listDraftRows: {
    method: 'GET',
    path: '/v1/catalogue/drafts/{draftId}/rows',
    summary: { zh: '导出修订稿形成的清单', en: 'The list that a draft makes, as rows of a sheet' },
    who: draftReaders,
    params: draftPath,
    query: z.strictObject({ ...paging }),
    reply: z.object({ rows: z.array(z.record(z.string(), z.unknown())), nextCursor }),
  },
  listVersionRows: {
    method: 'GET',
    path: '/v1/catalogue/versions/{version}/rows',
    summary: { zh: '导出某一版清单', en: 'A published version as rows of a sheet' },
    who: 'anyone',
    params: z.strictObject({ version: versionNumber }),
    query: z.strictObject({ ...paging }),
    reply: z.object({
      effectiveFrom: Day,
      total: z.int(),
      rows: z.array(z.record(z.string(), z.unknown())),
      nextCursor,
    }),
  },
  checkDraft: {
    ...draftAct,
    path: '/v1/catalogue/drafts/{draftId}/check',
    summary: { zh: '核对修订稿', en: 'Check a draft against the rules' },
    who: editors,
    refusals: [catalogueRefusals.draft_incomplete],
  },
  approveDraft: {
    ...draftAct,
    path: '/v1/catalogue/drafts/{draftId}/approve',
    summary: { zh: '批准发布', en: 'Approve a checked draft' },
    who: ['county_approver'],
    body: z.strictObject({ text: z.optional(reason) }),
    refusals: [catalogueRefusals.revision_not_deliberated],
  },
  publishDraft: {
    ...draftAct,
    path: '/v1/catalogue/drafts/{draftId}/publish',
    summary: { zh: '发布新版清单', en: 'Publish an approved draft as the next version' },
    who: editors,
    refusals: [
      catalogueRefusals.approval_needed,
      catalogueRefusals.draft_overtaken,
      catalogueRefusals.draft_incomplete,
    ],
  },
  abandonDraft: {
    ...draftAct,
    path: '/v1/catalogue/drafts/{draftId}/abandon',
    summary: { zh: '作废修订稿', en: 'Abandon a draft' },
    who: editors,
    body: z.strictObject({ reason }),
    refusals: [catalogueRefusals.draft_of_revision],
  },
})
