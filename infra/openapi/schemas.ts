/** The schemas of the contracts as JSON Schema, as OpenAPI 3.1 takes it: what the code exports by a name keeps it. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { labelsOf } from '../../shared/platform/choice.ts'
import type { Schema } from '../../shared/platform/contract.ts'
import { type FieldNames, fieldName, namesIn } from '../../shared/platform/fields.ts'

const root = join(import.meta.dirname, '..', '..')

export type JsonSchema = { [key: string]: unknown }
/** Of a request what may be sent, of a reply what comes back: a field with a default is left out of the one at most. */
export type Direction = 'input' | 'output'

/** A schema that the code exports, and the folder that says what its fields are called. */
interface Named {
  readonly name: string
  readonly folder: string
}

/** Exported schemas by their export's name, the folder's before it where two folders use the same. */
export async function exportedSchemas(): Promise<Map<Schema, Named>> {
  const found: { schema: Schema; name: string; folder: string }[] = []
  for (const file of globSync('shared/**/*.ts', { cwd: root }).sort()) {
    const path = join(root, file)
    const names = [...readFileSync(path, 'utf8').matchAll(/^export const ([A-Z]\w*)/gm)].map(
      ([, name = '']) => name,
    )
    if (names.length === 0) continue
    const module: Record<string, unknown> = await import(path)
    const folder = file.split('/').slice(1, -1).join('/')
    for (const name of names)
      if (module[name] instanceof z.ZodMiniType) found.push({ schema: module[name], name, folder })
  }
  const named = new Map<Schema, Named>()
  for (const { schema, name, folder } of found) {
    const alone = found.every((other) => other.name !== name || other.schema === schema)
    const prefix = alone ? '' : pascal(folder.split('/').at(-1) ?? '')
    if (!named.has(schema)) named.set(schema, { name: `${prefix}${name}`, folder })
  }
  return named
}

const pascal = (text: string) =>
  text.replace(/(^|[-_])(\w)/g, (_, __, letter: string) => letter.toUpperCase())

/** Collects what is referred to by name while the operations are written. */
export class Components {
  private readonly registries: Readonly<Record<Direction, z.core.$ZodRegistry<{ id?: string }>>>
  private readonly folders = new Map<string, string>()
  private readonly namesOf: (folder: string) => FieldNames
  readonly schemas: Record<string, JsonSchema> = {}
  readonly responses: Record<string, object> = {}

  constructor(named: ReadonlyMap<Schema, Named>, namesOf: (folder: string) => FieldNames) {
    this.namesOf = namesOf
    this.registries = { input: z.registry(), output: z.registry() }
    for (const [schema, { name, folder }] of named) {
      const input = differs(schema) ? `${name}Input` : name
      this.registries.input.add(schema, { id: input })
      this.registries.output.add(schema, { id: name })
      this.folders.set(input, folder).set(name, folder)
    }
  }

  /** @param names what people call the fields of what has no name of its own */
  schemaOf(schema: Schema, io: Direction, domainNames: FieldNames): JsonSchema {
    const names = namesIn(schema, domainNames)
    const {
      $schema: _,
      $defs = {},
      ...whole
    } = z.toJSONSchema(schema, {
      io,
      metadata: this.registries[io],
      override: ({ zodSchema, jsonSchema }) => tidy(zodSchema, jsonSchema as JsonSchema, io),
    }) as JsonSchema & { $defs?: Record<string, JsonSchema> }
    for (const [name, definition] of Object.entries($defs))
      this.schemas[name] ??= finished(definition, this.namesOf(this.folders.get(name) ?? ''))
    // A schema with a name of its own is not referred to by toJSONSchema where it is the whole.
    const { id, ...body } = whole
    if (typeof id !== 'string') return finished(whole, names)
    this.schemas[id] ??= finished(body, this.namesOf(this.folders.get(id) ?? ''))
    return { $ref: `#/components/schemas/${id}` }
  }

  /** As `schemaOf`; what has no name of its own gets this one, so that clients can speak of it. */
  namedSchemaOf(name: string, schema: Schema, io: Direction, names: FieldNames): JsonSchema {
    const found = this.schemaOf(schema, io, names)
    if ('$ref' in found) return found
    if (name in this.schemas) throw new Error(`two schemas are called ${name}`)
    this.schemas[name] = found
    return { $ref: `#/components/schemas/${name}` }
  }

  /** The fields of a query or of a path's parameters. */
  fieldsOf(schema: Schema, names: FieldNames) {
    return this.schemaOf(schema, 'input', names) as {
      readonly properties?: Readonly<Record<string, JsonSchema>>
      readonly required?: readonly string[]
    }
  }
}

/** Whether what is sent differs from what comes back. */
function differs(schema: Schema): boolean {
  const as = (io: Direction) =>
    JSON.stringify(
      z.toJSONSchema(schema, {
        io,
        override: ({ zodSchema, jsonSchema }) => {
          delete jsonSchema.additionalProperties
          if (io === 'input' && isSpelled(zodSchema)) delete jsonSchema.pattern
        },
      }),
    )
  return as('input') !== as('output')
}

/** A day or a phone, which people spell in their ways. */
const isSpelled = (schema: unknown) =>
  schema instanceof z.ZodMiniPipe && schema._zod.def.in instanceof z.ZodMiniTransform
const spelledWords = '按平时的写法填写，保存为一种写法 / as people spell it; kept in one spelling'

/** Leaves out what zod says of every number and record, and says what the values of a choice are called. */
function tidy(schema: unknown, json: JsonSchema, io: Direction): void {
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum
  // Taken in many spellings and kept in one: what may be sent is no pattern.
  if (io === 'input' && isSpelled(schema)) {
    json.description = spelledWords
    delete json.pattern
  }
  const labels = labelsOf(schema as object)
  if (labels)
    json['x-labels'] = Object.fromEntries(
      Object.entries(labels).map(([value, { zh, en }]) => [value, { zh, en }]),
    )
  // A record over known keys is an object with these fields.
  if (json.propertyNames && Array.isArray(json.required)) {
    json.properties = Object.fromEntries(json.required.map((key) => [key, json.additionalProperties]))
    delete json.additionalProperties
    delete json.propertyNames
  } else if (JSON.stringify(json.propertyNames) === '{"type":"string"}') delete json.propertyNames
  if (schema instanceof z.ZodMiniType && json.additionalProperties === false && !strict(schema))
    delete json.additionalProperties
}

/** A reply may gain fields; what is sent may not hold any that nobody declared. */
function strict(schema: z.ZodMiniType): boolean {
  return schema instanceof z.ZodMiniObject && schema._zod.def.catchall?._zod.def.type === 'never'
}

/** References as a document spells them, and what people call each field. */
function finished(json: JsonSchema, names: FieldNames): JsonSchema {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => {
        if (key === '$ref') return [key, String(member).replace('#/$defs/', '#/components/schemas/')]
        if (key === 'properties' && typeof member === 'object')
          return [key, titled(member as Record<string, JsonSchema>)]
        return [key, walk(member)]
      }),
    )
  }
  const titled = (properties: Record<string, JsonSchema>) =>
    Object.fromEntries(
      Object.entries(properties).map(([field, schema]) => {
        const title = fieldName(field, 'zh', names)
        return [field, { ...(title === field ? {} : { title }), ...(walk(schema) as JsonSchema) }]
      }),
    )
  return walk(json) as JsonSchema
}
