/** A schema as the shapes it allows, each of one type: what anyOf, allOf, $ref and lists of types spell in many ways. */

export type Json = unknown
export type JsonObject = { readonly [key: string]: Json }

export const objectOf = (value: Json): JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {}
export const listOf = (value: Json): readonly Json[] => (Array.isArray(value) ? value : [])
export const textOf = (value: Json): string => JSON.stringify(value) ?? 'none'
/** What of one list is not in another. */
export const lacking = (from: readonly Json[], among: readonly Json[]): Json[] => {
  const there = new Set(among.map(textOf))
  return from.filter((each) => !there.has(textOf(each)))
}

/** Where a schema stands: in which named schema or part of an operation, and how deep in it. */
export interface Place {
  readonly home: string
  readonly pointer: string
}
export const inside = ({ home, pointer }: Place, step: string): Place => ({
  home,
  pointer: `${pointer}/${step}`,
})

export interface Field {
  readonly schema: Json
  readonly place: Place
}
export interface Shape {
  /** `any` where the schema does not say. */
  readonly type: string
  /** The only values it may have; undefined, all of the type. */
  readonly values: readonly Json[] | undefined
  readonly limits: JsonObject
  readonly fields: ReadonlyMap<string, Field>
  readonly required: ReadonlySet<string>
  /** What fields beyond the declared ones may hold: a schema, true or false. */
  readonly others: Json
  readonly items: Json
  readonly names: Json
  readonly place: Place
}

export const lowest = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties']
export const highest = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties']
export const exact = ['pattern', 'format', 'multipleOf', 'uniqueItems']

export function nameOf(schema: Json): string | undefined {
  const { $ref } = objectOf(schema)
  return typeof $ref === 'string' ? $ref.split('/').at(-1) : undefined
}

/** An object of the document with what it refers to put in; what stands beside the reference wins. */
export function resolved(root: JsonObject, value: Json): JsonObject {
  const { $ref, ...own } = objectOf(value)
  if (typeof $ref !== 'string') return own
  return { ...resolved(root, target(root, $ref)), ...own }
}

const target = (root: JsonObject, ref: string): Json =>
  ref
    .replace('#/', '')
    .split('/')
    .reduce<Json>((at, step) => objectOf(at)[step.replaceAll('~1', '/').replaceAll('~0', '~')], root)

/** @param homeOf what the place is called where a named schema begins */
export function shapesOf(
  root: JsonObject,
  schema: Json,
  place: Place,
  homeOf: (name: string) => string,
): Shape[] {
  const { $ref, allOf, anyOf, oneOf, ...own } = objectOf(schema)
  const among = (each: Json) => shapesOf(root, each, place, homeOf)
  const together = [
    ...(typeof $ref === 'string'
      ? [shapesOf(root, target(root, $ref), { home: homeOf(nameOf(schema) ?? $ref), pointer: '' }, homeOf)]
      : []),
    ...listOf(allOf).map(among),
    ...[anyOf, oneOf].flatMap((choice) => (Array.isArray(choice) ? [choice.flatMap(among)] : [])),
    plainShapes(own, place),
  ]
  return together.reduce((all, more) =>
    all.flatMap((one) => more.flatMap((other) => joined(one, other) ?? [])),
  )
}

function plainShapes(schema: JsonObject, place: Place): Shape[] {
  const values = 'const' in schema ? [schema.const] : Array.isArray(schema.enum) ? schema.enum : undefined
  const limits = Object.fromEntries(
    [...lowest, ...highest, ...exact].filter((word) => word in schema).map((word) => [word, schema[word]]),
  )
  return typesOf(schema, values).map((type) => ({
    ...{ type, values: values?.filter((value) => fits(typeOf(value), type)), limits, place },
    fields: new Map(
      Object.entries(objectOf(schema.properties)).map(([name, field]) => [
        name,
        { schema: field, place: inside(place, name) },
      ]),
    ),
    required: new Set(listOf(schema.required).map(String)),
    ...{ others: schema.additionalProperties ?? true, items: schema.items, names: schema.propertyNames },
  }))
}

function typesOf(schema: JsonObject, values: readonly Json[] | undefined): string[] {
  if (typeof schema.type === 'string') return [schema.type]
  if (Array.isArray(schema.type)) return schema.type.map(String)
  if (values) return [...new Set(values.map(typeOf))]
  if ('properties' in schema || 'additionalProperties' in schema) return ['object']
  return ['items' in schema ? 'array' : 'any']
}

function typeOf(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

/** Whether whatever is of one type is of the other. */
export const fits = (type: string, other: string): boolean =>
  type === other || other === 'any' || (type === 'integer' && other === 'number')

/** What is of both shapes; undefined when nothing can be. */
function joined(one: Shape, other: Shape): Shape | undefined {
  if (!fits(one.type, other.type) && !fits(other.type, one.type)) return undefined
  const [narrow, wide] = fits(one.type, other.type) ? [one, other] : [other, one]
  const both = (left: Json, right: Json) =>
    left === undefined || left === true
      ? right
      : right === undefined || right === true
        ? left
        : { allOf: [left, right] }
  const fields = new Map(one.fields)
  for (const [name, { schema, place }] of other.fields) {
    const same = fields.get(name)
    fields.set(name, { schema: same ? { allOf: [same.schema, schema] } : schema, place })
  }
  const values =
    narrow.values && wide.values
      ? narrow.values.filter((value) => lacking([value], wide.values ?? []).length === 0)
      : (narrow.values ?? wide.values)
  return {
    ...{ type: narrow.type, values, limits: tighter(wide.limits, narrow.limits), fields },
    required: new Set([...wide.required, ...narrow.required]),
    others: wide.others === false || narrow.others === false ? false : both(wide.others, narrow.others),
    ...{ items: both(wide.items, narrow.items), names: both(wide.names, narrow.names) },
    // The last to say something of it, who is nearest to the operation.
    place: other.type === 'any' ? one.place : other.place,
  }
}

function tighter(one: JsonObject, other: JsonObject): JsonObject {
  const words = { ...one, ...other }
  return Object.fromEntries(
    Object.entries(words).map(([word, limit]) => {
      const limits = [one[word] ?? limit, other[word] ?? limit].map(Number)
      if (lowest.includes(word)) return [word, Math.max(...limits)]
      return [word, highest.includes(word) ? Math.min(...limits) : limit]
    }),
  )
}
