/** What callers look up: the document of the API, and what its enumerations are called. */
import * as z from 'zod/mini'
import { routes } from '../platform/contract.ts'

export const referenceRoutes = routes({
  getDocument: {
    method: 'GET',
    path: '/v1/openapi.json',
    summary: { zh: '接口文档', en: 'The document of this API, OpenAPI 3.1' },
    who: 'anyone',
    reply: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }),
    revalidated: true,
  },
  getVocabulary: {
    method: 'GET',
    path: '/v1/vocabulary',
    summary: {
      zh: '词汇：各枚举值的中英文名称和条线',
      en: 'What the values of each enumeration are called, and the lines',
    },
    who: 'anyone',
    reply: z.object({
      /** By the enumeration's name in the document, its values in their order. */
      enumerations: z.record(
        z.string(),
        z.array(z.object({ value: z.string(), zh: z.string(), en: z.string() })),
      ),
      lines: z.array(z.object({ name: z.string(), code: z.string(), department: z.nullable(z.string()) })),
    }),
    revalidated: true,
  },
})
