/** What all routes share over HTTP, as the document shows it: headers both ways, problems, and the gateway's own answers. */
import { fieldCodes } from '../../shared/platform/fields.ts'
import type { Reason } from '../../shared/platform/refusals.ts'

const text = (description: string, schema: object = { type: 'string' }) => ({ description, schema })

export const parameters = {
  AcceptLanguage: {
    ...{ name: 'Accept-Language', in: 'header' },
    description: '答复的语言，默认中文 / the language of the answer, Chinese unless told',
    schema: { type: 'string', default: 'zh-CN', examples: ['zh-CN', 'en'] },
  },
  IdempotencyKey: {
    ...{ name: 'Idempotency-Key', in: 'header' },
    description:
      '一次操作的编号（建议 UUID）；同一个人用同一个键重发，不会办第二次 / one key an act; sent again it is answered, not repeated',
    schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[\\x21-\\x7e]+$' },
  },
  IfMatch: {
    ...{ name: 'If-Match', in: 'header' },
    description: '所见版本的 ETag；记录已变则答复 412 / the ETag that was seen; 412 when it has moved',
    schema: { type: 'string', examples: ['"3"'] },
  },
  IfMatchRequired: {
    ...{ name: 'If-Match', in: 'header', required: true },
    description:
      '所见版本的 ETag，必填；记录已变则答复 412，没有则答复 428 / the ETag that was seen; 412 when it has moved, 428 without',
    schema: { type: 'string', examples: ['"3"'] },
  },
  IfNoneMatch: {
    ...{ name: 'If-None-Match', in: 'header' },
    description: '上次答复的 ETag；没有变化则答复 304 / the ETag of the last answer; 304 while it holds',
    schema: { type: 'string' },
  },
} as const

export const headers = {
  TraceId: text('本次请求的编号，报障时提供 / the id of this request, to be quoted'),
  ETag: text('记录的版本或内容的标记 / the version of the record, or the tag of the content', {
    type: 'string',
    examples: ['"3"'],
  }),
  Location: text('新记录的路径 / the path of the new record'),
  IdempotencyReplayed: text(
    '为 true：这是第一次操作的结果，没有再办一次 / true: the answer of the first, nothing was done again',
    {
      type: 'string',
      enum: ['true'],
    },
  ),
  RetryAfter: text('几秒后重试 / seconds to wait', { type: 'string' }),
} as const

/** What an HTTP API answers before any function is asked, or when one fails; it cannot be reshaped there. */
const fromTheGateway = {
  401: '令牌缺失、无效或已过期 / no token, or one that does not hold',
  413: '转交函数时超过 6 MB 的由网关答复（引号算两个字节） / over 6 MB as it is handed to a function, where a quotation mark takes two bytes, the gateway answers',
  429: '请求过于频繁，请稍后重试 / too many requests',
  500: '网关故障 / the gateway failed',
  503: '服务超时 / the service timed out',
} as const
const message = { 'application/json': { schema: { $ref: '#/components/schemas/GatewayMessage' } } }

export const tooManyRequests = { description: fromTheGateway[429], content: message }

/** The answer under one status: our problem with its codes, and beside it what the gateway says by itself. */
export function problemResponse(
  status: string,
  reasons: readonly Reason[],
  carried: Readonly<Record<string, object>>,
  mostMegabytes: number,
): object {
  const codes = reasons.map(({ code }) => code)
  const gateway = (fromTheGateway as Readonly<Record<string, string>>)[status]
  return {
    description: [
      codes.join(', '),
      ...(status === '413' ? [`请求体最多 ${mostMegabytes} MB / ${mostMegabytes} MB at most`] : []),
      ...(gateway === undefined ? [] : [gateway]),
    ].join('；'),
    headers: {
      'X-Trace-Id': { $ref: '#/components/headers/TraceId' },
      ...(status === '503' ? { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } : {}),
    },
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            { type: 'object', properties: { code: { type: 'string', enum: codes }, ...carried } },
          ],
        },
      },
      ...(gateway === undefined ? {} : message),
    },
  }
}

export function problemSchemas(reasons: readonly Reason[]): Record<string, object> {
  const codes = [...new Map(reasons.map((reason) => [reason.code, reason])).values()].sort((one, other) =>
    one.code < other.code ? -1 : 1,
  )
  return {
    Problem: {
      title: '问题',
      description: 'RFC 9457 problem details',
      type: 'object',
      required: ['type', 'title', 'status', 'code', 'detail', 'traceId'],
      properties: {
        type: { type: 'string', description: 'urn:xingcun:problem:<code>' },
        title: { type: 'string' },
        status: { type: 'integer' },
        code: { $ref: '#/components/schemas/ProblemCode' },
        detail: { type: 'string', description: '可以直接给人看的一句话 / a sentence for people' },
        errors: { type: 'array', items: { $ref: '#/components/schemas/FieldProblem' } },
        params: { type: 'object', additionalProperties: true },
        traceId: { type: 'string' },
      },
      additionalProperties: true,
    },
    FieldProblem: {
      title: '字段问题',
      type: 'object',
      required: ['pointer', 'code', 'detail'],
      properties: {
        pointer: {
          type: 'string',
          description:
            '请求体中的 JSON Pointer（RFC 6901），或 #/query/…、#/path/…、#/header/… / where it is wrong',
        },
        code: {
          type: 'string',
          description: `字段本身的问题：${fieldCodes.join('、')}；其余为业务原因的编码 / what is wrong with the field by itself, or a reason of the domain`,
          examples: [...fieldCodes],
        },
        detail: { type: 'string', description: '应当怎么填 / what to type' },
        allowed: {
          type: 'array',
          items: { type: 'string' },
          description: '可选的值，按发送的写法 / the values that may be chosen, as they are sent',
        },
      },
    },
    ProblemCode: {
      title: '问题编码',
      type: 'string',
      enum: codes.map(({ code }) => code),
      'x-labels': Object.fromEntries(codes.map(({ code, status, zh, en }) => [code, { status, zh, en }])),
    },
    GatewayMessage: {
      title: '网关的答复',
      type: 'object',
      required: ['message'],
      properties: { message: { type: 'string', examples: ['Unauthorized'] } },
    },
  }
}
