/** The document of the API as another hand would use it: what may be sent by it, and what is beyond; whether an answer is by it. */
import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'

export type Json = { readonly [key: string]: unknown }
export type Path = readonly (string | number)[]

interface Operation {
  readonly name: string
  readonly tag: string
  readonly method: string
  readonly path: string
  /** Of the query, by name. */
  readonly query: Readonly<Record<string, Json>>
  readonly body: Json | undefined
  readonly pointer: string
  readonly responses: Readonly<Record<string, Json>>
}

const document = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'))

const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1')
const json = 'application/json'

export const operations: readonly Operation[] = Object.entries(
  document.paths as Record<string, Record<string, Json>>,
).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => {
    const parameters = (operation.parameters as Json[]).filter((each) => each.in === 'query')
    const content = (operation.requestBody as { content?: Record<string, { schema: Json }> } | undefined)
      ?.content
    return {
      name: String(operation.operationId),
      tag: String((operation.tags as string[])[0]),
      ...{ method: method.toUpperCase(), path },
      query: Object.fromEntries(parameters.map(({ name, schema }) => [name, schema as Json])),
      body: content?.[json]?.schema,
      pointer: `/paths/${escaped(path)}/${method}`,
      responses: operation.responses as Record<string, Json>,
    }
  }),
)

/** What a reference stands for. */
export function resolved(schema: Json): Json {
  const { $ref, ...beside } = schema
  if (typeof $ref !== 'string') return schema
  const target = $ref
    .split('/')
    .slice(1)
    .reduce((part: Json, name) => part[name.replaceAll('~1', '/').replaceAll('~0', '~')] as Json, document)
  return resolved({ ...target, ...beside })
}

const alternatives = (schema: Json): Json[] =>
  [...((schema.anyOf as Json[]) ?? []), ...((schema.oneOf as Json[]) ?? [])].map(resolved)

/** Every place that a schema has for a value, lists with their first entry, and what belongs there. */
export function placesIn(schema: Json, path: Path = []): [Path, Json][] {
  const here = resolved(schema)
  if (path.length > 6) return []
  const fields = Object.entries((here.properties as Record<string, Json>) ?? {})
  return [
    ...(path.length > 0 ? [[path, here] as [Path, Json]] : []),
    ...fields.flatMap(([name, field]) => placesIn(field, [...path, name])),
    ...(here.items ? placesIn(here.items as Json, [...path, 0]) : []),
    ...alternatives(here)
      .filter(({ properties, items }) => properties || items)
      .flatMap((each) => placesIn(each, path).filter(([place]) => place.length > path.length)),
  ]
}

/** Values just beyond what belongs in a place, and a few at its very edge. */
export function beyond(schema: Json): fc.Arbitrary<unknown> {
  const here = resolved(schema)
  const {
    minLength,
    maxLength,
    minimum,
    maximum,
    minItems,
    maxItems,
    enum: choices,
  } = here as Record<string, number> & { enum?: unknown[] }
  const of = (length: number) => '村'.repeat(Math.min(Math.max(length, 0), 20_000))
  const wrong: unknown[] = [null, 0, '', [], {}, true, 'x', [[]], -1]
  if (minLength !== undefined) wrong.push(of(minLength - 1), of(minLength), ' '.repeat(minLength + 1))
  if (maxLength !== undefined)
    wrong.push(of(maxLength + 1), of(maxLength), `${of(maxLength)} `, '𠮷'.repeat(maxLength))
  if (minimum !== undefined) wrong.push(minimum - 1, minimum, String(minimum), `${minimum - 1}`)
  if (maximum !== undefined) wrong.push(maximum + 1, maximum, maximum + 0.5, String(maximum), 1e300)
  if (minItems !== undefined) wrong.push(Array(Math.max(minItems - 1, 0)).fill('x'))
  if (maxItems !== undefined) wrong.push(Array(Math.min(maxItems, 20_000) + 1).fill('x'))
  if (choices)
    wrong.push(
      ...choices,
      ...choices.map((each) => `${each} `),
      ...choices.map((each) => String(each).toUpperCase()),
    )
  if (here.pattern)
    wrong.push(
      '2026-02-30',
      '２０２６年１２月１８日',
      '330681',
      'ord_',
      '0575',
      '（0575）81234567',
      '9'.repeat(30),
    )
  if (here.additionalProperties === false) wrong.push({ nobody: 1 })
  const more = alternatives(here).map(beyond)
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...wrong) },
    ...more.map((arbitrary) => ({ weight: 1, arbitrary })),
  )
}

// A reply may gain fields for a client; one that the document does not know is a fault of the document.
function closed(schema: unknown, inAll = false): unknown {
  if (Array.isArray(schema)) return schema.map((each) => closed(each, inAll))
  if (schema === null || typeof schema !== 'object') return schema
  const members = Object.entries(schema).map(([key, value]) => [key, closed(value, inAll || key === 'allOf')])
  const shut =
    'properties' in schema &&
    !('additionalProperties' in schema) &&
    !inAll &&
    typeof schema.properties === 'object'
  return {
    ...Object.fromEntries(members),
    ...(shut && 'type' in schema ? { additionalProperties: false } : {}),
  }
}

const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema(
  { ...document, ...{ components: closed(document.components), paths: closed(document.paths) } },
  'document',
)
const validators = new Map<string, ValidateFunction>()
function validator(pointer: string): ValidateFunction {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `document#${pointer}` })
  validators.set(pointer, known)
  return known
}

/** How an answer differs from the document; undefined where it does not. */
export function differs(
  { pointer, responses }: Operation,
  status: number,
  type: string | undefined,
  body: unknown,
): string | undefined {
  const response = responses[status]
  if (!response) return `${status} is not in the document`
  const at = '$ref' in response ? String(response.$ref).slice(1) : `${pointer}/responses/${status}`
  const content = resolved(response).content as Json | undefined
  if (!content) return body === undefined ? undefined : `${status} has a body`
  const [media = ''] = (type ?? '').split(';')
  if (!(media in content)) return `${status} is answered as ${media}`
  const valid = validator(`${at}/content/${escaped(media)}/schema`)
  return valid(body)
    ? undefined
    : `${status} breaks its schema: ${ajv.errorsText(valid.errors).slice(0, 300)}`
}
