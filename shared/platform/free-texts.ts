/**
 * Every free text of a form says where it is declared whether a village will read it, and as what kind of text (R63): what
 * goes to a village is read at the door (reading/village-texts.ts) or with the whole it stands in. Pure.
 */
import * as z from 'zod/mini'

/** The kinds that texts are read as. */
export type TextKind =
  | 'object'
  | 'action'
  | 'place'
  | 'finish_standard'
  | 'contact_name'
  | 'co_party_duty'
  | 'exception_reason'
  | 'evidence_necessity'
  | 'send_back_text'
  | 'merge_text'
  | 'extension_reply'
  | 'title'
  | 'description'
  | 'form_title'

/** `whole`: by whoever judges the whole, the sieve an order, the check of a draft its items, submission an application. */
export type Reading =
  | { readonly read: 'at_the_door' | 'whole'; readonly kind: TextKind }
  | { readonly read: 'never'; readonly why: string }

type Schema = z.core.$ZodType
const readings = new WeakMap<object, Reading>()

/** A field of its own, though others were declared by the same schema. */
function marked<S extends Schema>(schema: S, reading: Reading): S {
  const own = z.clone(schema, schema._zod.def as S['_zod']['def'])
  readings.set(own, reading)
  return own
}

/** A village reads it: refused at the door where it asks what no village may be asked. */
export const towardsVillage = <S extends Schema>(schema: S, kind: TextKind): S =>
  marked(schema, { read: 'at_the_door', kind })

/** A village reads it once the whole that it stands in was judged. */
export const readWhole = <S extends Schema>(schema: S, kind: TextKind): S =>
  marked(schema, { read: 'whole', kind })

/** @param why in half a sentence: whose word it is, or why nothing can be asked of a village in it */
export const unread = <S extends Schema>(schema: S, why: string): S => marked(schema, { read: 'never', why })

export interface FreeText {
  /** The names of the field and of what it stands in; `*` for an entry of a list. */
  readonly path: readonly string[]
  /** Undefined where nobody said. */
  readonly reading: Reading | undefined
}

/** The free texts of a form: every text that is not spelled by a pattern, and whatever may be anything. */
export function freeTextsOf(schema: Schema, path: readonly string[] = [], from?: Reading): FreeText[] {
  const reading = readings.get(schema) ?? from
  const { def } = (schema as z.core.$ZodTypes)._zod
  const into = (inner: Schema, ...more: string[]) => freeTextsOf(inner, [...path, ...more], reading)
  switch (def.type) {
    case 'string':
      return isSpelled(schema as z.core.$ZodString) ? [] : [{ path, reading }]
    case 'any':
    case 'unknown':
      return [{ path, reading }]
    case 'object':
      return Object.entries(def.shape).flatMap(([name, field]) => into(field, name))
    case 'array':
      return into(def.element, '*')
    case 'record':
      return into(def.valueType, '*')
    case 'union':
      return def.options.flatMap((option) => into(option))
    case 'nullable':
    case 'optional':
    case 'default':
      return into(def.innerType)
    case 'pipe':
      return into(def.out)
    default:
      return []
  }
}

/** By a pattern, as codes, days and phones are. */
const isSpelled = ({ _zod: { def } }: z.core.$ZodString): boolean =>
  (def.checks ?? []).some(({ _zod: { def: check } }) => check.check === 'string_format')

export interface TextToRead {
  /** JSON pointer of the field. */
  readonly pointer: string
  readonly kind: TextKind
  readonly text: string
}

/** The texts in what was sent that are to be read there, in the order of the form. */
export function textsToRead(
  schema: Schema,
  value: unknown,
  read: 'at_the_door' | 'whole',
): readonly TextToRead[] {
  const found = new Map<string, TextToRead>()
  for (const { path, reading } of freeTextsOf(schema)) {
    if (reading?.read !== read) continue
    for (const [pointer, text] of at(value, path, ''))
      if (!found.has(pointer)) found.set(pointer, { pointer, kind: reading.kind, text })
  }
  return [...found.values()]
}

function at(value: unknown, [name, ...rest]: readonly string[], pointer: string): [string, string][] {
  if (name === undefined) return typeof value === 'string' && value !== '' ? [[pointer, value]] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => name === '*' || key === name)
    .flatMap(([key, inner]) => at(inner, rest, `${pointer}/${key}`))
}
