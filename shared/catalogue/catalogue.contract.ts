/** The county's list of what may be asked of a village, read over HTTP. */
import * as z from 'zod/mini'
import { routes } from '../contract.ts'
import { Day, nextCursor, paging } from '../reply.ts'
import { appliesTo, Item, ItemKind, itemStatuses } from './item.ts'

export const CatalogueView = z.object({
  county: z.string(),
  version: z.int(),
  effectiveFrom: Day,
  count: z.int(),
  /** Hash over all items: two catalogues with the same hash say the same. */
  contentHash: z.string(),
  lines: z.array(z.object({ line: z.string(), count: z.int() })),
})

/** An item as it stands today. */
export const ItemView = z.extend(Item, {
  catalogueVersion: z.int(),
  kindText: z.string(),
  /** Whether an order may name it today, and if not, why (R2). */
  dispatchable: z.object({ ok: z.boolean(), because: z.nullable(z.string()), text: z.nullable(z.string()) }),
})

const ItemSummary = z.pick(ItemView, {
  sieveCode: true,
  title: true,
  lines: true,
  kind: true,
  kindText: true,
  appliesTo: true,
  status: true,
  department: true,
  emergency: true,
  professional: true,
  dispatchable: true,
})

export const catalogueRoutes = routes({
  getCatalogue: {
    method: 'GET',
    path: '/v1/catalogue',
    summary: { zh: '现行清单', en: 'The catalogue in force' },
    who: 'anyone',
    reply: CatalogueView,
    versioned: true,
  },
  listItems: {
    method: 'GET',
    path: '/v1/catalogue/items',
    summary: { zh: '事项列表与检索', en: 'List and search items' },
    who: 'anyone',
    query: z.strictObject({
      line: z.optional(z.string().check(z.maxLength(20))),
      kind: z.optional(ItemKind),
      appliesTo: z.optional(z.enum(appliesTo)),
      status: z.optional(z.enum(itemStatuses)),
      /** Chinese words; the answer is ranked by how well title and aliases fit. */
      q: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(200))),
      ...paging,
    }),
    reply: z.object({ version: z.int(), items: z.array(ItemSummary), nextCursor }),
  },
  getItem: {
    method: 'GET',
    path: '/v1/catalogue/items/{sieveCode}',
    summary: { zh: '事项详情', en: 'One item by its sieve code, however it was typed' },
    who: 'anyone',
    params: z.strictObject({ sieveCode: z.string().check(z.minLength(1), z.maxLength(64)) }),
    reply: ItemView,
  },
})
