/**
 * The API as one OpenAPI 3.1 document, made from the contracts: `npm run openapi` writes it to docs/openapi.json, the
 * county serves it at GET /v1/openapi.json, and the typed client is generated from it.
 */
import type { Example, Route, Routes } from '../../shared/platform/contract.ts'
import type { FieldNames } from '../../shared/platform/fields.ts'
import { derivedId } from '../../shared/platform/ids.ts'
import type { Label } from '../../shared/platform/language.ts'
import { commonRefusals, type Reason } from '../../shared/platform/refusals.ts'
import { mostMegabytes } from '../../shared/platform/request-text.ts'
import { needsMatch, refusalsOf, refusedEverywhere } from '../../shared/platform/route-refusals.ts'
import { titlesOf } from '../../shared/platform/who/titles.ts'
import { headers, parameters, problemResponse, problemSchemas, tooManyRequests } from './manners.ts'
import { Components, exportedSchemas } from './schemas.ts'

export interface DocumentProps {
  readonly version: string
  /** By domain, what people call it. */
  readonly titles: Readonly<Record<string, Label>>
  readonly routesOf: Readonly<Record<string, Routes>>
  readonly examplesOf: Readonly<Record<string, Readonly<Record<string, Example<Route>>>>>
  /** What a domain calls its fields, by its folder in shared/. */
  readonly namesOf: (folder: string) => FieldNames
  readonly folderOf: (domain: string) => string
}

export async function openApiDocument(props: DocumentProps): Promise<object> {
  const components = new Components(await exportedSchemas(), props.namesOf)
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [domain, routes] of Object.entries(props.routesOf))
    for (const [name, route] of Object.entries(routes)) {
      paths[route.path] ??= {}
      const item = paths[route.path] ?? {}
      item[route.method.toLowerCase()] = operation({
        ...{ name, route, domain, components },
        names: props.namesOf(props.folderOf(domain)),
        example: props.examplesOf[domain]?.[name],
      })
    }
  return {
    openapi: '3.1.1',
    info: {
      title: '兴村治社 API',
      version: props.version,
      summary: '一个县（市、区）的涉村（社区）工作事项：清单、过筛、派单、审核、签收、办理与留痕',
      description: introduction,
      license: { name: 'UNLICENSED', identifier: 'LicenseRef-UNLICENSED' },
    },
    servers: [{ url: '/', description: '所部署的县；本机为 http://localhost:8787' }],
    security: [{ identity: [] }],
    tags: Object.keys(props.routesOf).map((domain) => ({
      name: domain,
      'x-displayName': props.titles[domain]?.zh,
      description: `${props.titles[domain]?.zh} / ${props.titles[domain]?.en}`,
    })),
    paths: Object.fromEntries(Object.entries(paths).sort(([one], [other]) => (one < other ? -1 : 1))),
    components: {
      securitySchemes: {
        identity: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: '县统一身份认证（OIDC）签发的访问令牌 / an access token of the county’s OIDC issuer',
        },
      },
      ...{ parameters, headers },
      responses: {
        ...sorted(components.responses),
        Gateway429: tooManyRequests,
      },
      schemas: { ...sorted(components.schemas), ...problemSchemas(answered(props)) },
    },
  }
}

/** Why any route may refuse, and why what is no route is refused. */
function answered({ routesOf }: DocumentProps): Reason[] {
  const routes = Object.values(routesOf).flatMap((each) => Object.values(each))
  return [...routes.flatMap(refusalsOf), commonRefusals.route_unknown, commonRefusals.method_not_allowed]
}

const introduction = `本文档由接口契约生成，与所部署的接口一致。每个接口的 \`summary\` 为中文，\`description\` 附英文和可以调用的岗位。

- **登录**：请求头 \`Authorization: Bearer <令牌>\`。
- **语言**：默认答复中文；\`Accept-Language: en\` 答复英文。
- **重复提交**：所有写操作都可以带 \`Idempotency-Key\`；同一个键再发一次，得到第一次的结果，并带有响应头 \`Idempotency-Replayed: true\`。
- **版本**：带版本的记录在响应头 \`ETag\` 中给出版本；在 \`If-Match\` 中带回，记录已变则答复 412。修改（PATCH）必须带。
- **翻页**：把 \`nextCursor\` 原样放进下一次的 \`cursor\`；为 null 即到末页。一页可能少于 \`limit\`，是否还有下一页只看 \`nextCursor\`；\`limit\` 默认 20。
- **大小**：请求体最多 1 MB，整表导入最多 5 MB；更大的答复 413。
- **写法**：日期、电话、数字按平时的写法都认（2026年12月18日、2026/12/18、（0575）81234567、全角数字），统一成一种写法保存。
- **可办事项**：记录的 \`actions\` 给出每件事的方法、路径和必须带的 \`body\`，以及现在能不能办、为什么不能。
- **出错**：答复 \`application/problem+json\`（RFC 9457）；\`code\` 供程序判断，\`detail\` 可以直接给人看，\`errors\` 指出每个字段：\`pointer\` 是表单（请求体）里的位置，没有请求体的操作则是该记录表单里的位置。
- **网关自己的答复**：令牌无效（401）、请求体转交函数时超过 6 MB（413）、过于频繁（429）和网关故障（500、503）由 API Gateway 直接答复，内容只有 \`{"message": "…"}\`。

Generated from the contracts. Summaries are Chinese, descriptions add English. Send \`Accept-Language: en\` for English texts. What the gateway answers by itself (401, 413, 429, 500, 503) is \`{"message"}\` and no problem document.`

interface Operation {
  readonly name: string
  readonly route: Route
  readonly domain: string
  readonly components: Components
  readonly names: FieldNames
  readonly example: Example<Route> | undefined
}

function operation({ name, route, domain, components, names, example }: Operation): object {
  const command = route.method !== 'GET'
  const fields = (schema: Route['query'], place: 'path' | 'query') => {
    if (!schema) return []
    const { properties = {}, required = [] } = components.fieldsOf(schema, names)
    const shown = (example?.[place === 'path' ? 'params' : 'query'] ?? {}) as Readonly<
      Record<string, unknown>
    >
    return Object.entries(properties).map(([field, { title, ...rest }]) => ({
      ...{ name: field, in: place },
      ...(place === 'path' || required.includes(field) ? { required: true } : {}),
      ...(title === undefined ? {} : { description: title }),
      schema: rest,
      ...(field in shown ? { example: shown[field] } : {}),
    }))
  }
  const refer = (parameter: keyof typeof parameters) => ({ $ref: `#/components/parameters/${parameter}` })
  return {
    operationId: name,
    tags: [domain],
    summary: route.summary.zh,
    description: [
      route.summary.en,
      route.who === 'anyone'
        ? '可以调用：本县任何在岗人员；看到什么、能办什么由记录决定 / anybody who holds a post; the record decides the rest'
        : `可以调用：${titlesOf(route.who, 'zh')} / for ${titlesOf(route.who, 'en')}`,
    ].join('\n\n'),
    'x-posts': route.who,
    parameters: [
      ...fields(route.params, 'path'),
      ...fields(route.query, 'query'),
      refer('AcceptLanguage'),
      ...(command ? [refer('IdempotencyKey')] : []),
      ...(needsMatch(route)
        ? [refer('IfMatchRequired')]
        : command && route.versioned && route.status !== 201
          ? [refer('IfMatch')]
          : []),
      ...(route.revalidated ? [refer('IfNoneMatch')] : []),
    ],
    ...(route.body
      ? {
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: components.namedSchemaOf(`${pascal(name)}Body`, route.body, 'input', names),
                ...(example?.body ? { examples: { sample: { summary: '示例', value: example.body } } } : {}),
              },
            },
          },
        }
      : {}),
    responses: {
      [route.status ?? 200]: answer(name, route, components, names),
      ...(route.revalidated ? { 304: { description: '内容没有变化 / not modified' } } : {}),
      ...refused(route, components, names),
    },
  }
}

const header = (name: keyof typeof headers) => ({ $ref: `#/components/headers/${name}` })

function answer(name: string, route: Route, components: Components, names: FieldNames): object {
  const tagged = route.versioned || route.revalidated
  return {
    description: route.status === 201 ? '已创建 / created' : '成功 / done',
    headers: {
      'X-Trace-Id': header('TraceId'),
      ...(tagged ? { ETag: header('ETag') } : {}),
      ...(route.location ? { Location: header('Location') } : {}),
      ...(route.method === 'GET' ? {} : { 'Idempotency-Replayed': header('IdempotencyReplayed') }),
    },
    ...(route.status === 204
      ? {}
      : {
          content: {
            'application/json': {
              schema: components.namedSchemaOf(`${pascal(name)}Reply`, route.reply, 'output', names),
            },
          },
        }),
  }
}

/** A response for each status, with the codes that this very route may answer under it. */
function refused(route: Route, components: Components, names: FieldNames): Record<string, object> {
  const own = Object.entries(byStatus(refusalsOf(route))).map(([status, reasons]) => {
    const carried = reasons.flatMap(({ code }) => Object.entries(route.carries?.[code] ?? {}))
    const bulk = status === '413' && route.bulk === true
    const named = responseName(
      status,
      reasons,
      carried.map(([field]) => field),
      bulk,
    )
    components.responses[named] ??= problemResponse(
      status,
      reasons,
      Object.fromEntries(
        carried.map(([field, schema]) => [field, components.schemaOf(schema, 'output', names)]),
      ),
      bulk ? mostMegabytes.bulk : mostMegabytes.usual,
    )
    return [status, { $ref: `#/components/responses/${named}` }]
  })
  return { ...Object.fromEntries(own), 429: { $ref: '#/components/responses/Gateway429' } }
}

/** The same set of codes has the same name, whichever routes have it; what any route may answer has the plain one. */
function responseName(
  status: string,
  reasons: readonly Reason[],
  carried: readonly string[],
  bulk: boolean,
): string {
  const codes = reasons.map(({ code }) => code).join(' ')
  const common = byStatus(refusedEverywhere)
    [status]?.map(({ code }) => code)
    .join(' ')
  if (codes === common && carried.length === 0) return bulk ? `Problem${status}_bulk` : `Problem${status}`
  return `Problem${status}_${derivedId('', codes, ...carried).slice(-6)}`
}

const byStatus = (reasons: readonly Reason[]) =>
  Object.groupBy(reasons, ({ status }) => status) as Readonly<Record<string, readonly Reason[]>>

const pascal = (name: string) => `${name[0]?.toUpperCase()}${name.slice(1)}`

const sorted = (schemas: Readonly<Record<string, object>>) =>
  Object.fromEntries(Object.entries(schemas).sort(([one], [other]) => (one < other ? -1 : 1)))
