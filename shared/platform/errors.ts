/** A refusal is an answer, not an accident: a closed set of codes, each with its status and its two texts. */
import { type RefusalCode, refusals } from './errors.texts.ts'
import { fill, type Language, type TextParams } from './language.ts'

export type { RefusalCode } from './errors.texts.ts'

/** One field that is wrong. `pointer` is a JSON pointer into the body, or `#/query/x`, `#/path/x`, `#/header/x`. */
export interface FieldError {
  readonly pointer: string
  readonly code: string
  readonly detail: string
}

export class Refusal extends Error {
  readonly code: RefusalCode
  readonly params: TextParams
  readonly fields: readonly FieldError[]
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    code: RefusalCode,
    params: TextParams = {},
    fields: readonly FieldError[] = [],
    extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(code)
    this.name = 'Refusal'
    this.code = code
    this.params = params
    this.fields = fields
    this.extra = extra
  }
}

/** Ends the use case with an answer the caller can act on. @throws Refusal always */
export function refuse(code: RefusalCode, params?: TextParams, extra?: Record<string, unknown>): never {
  throw new Refusal(code, params, [], extra)
}

/** Refuses input that passed its schema but not its meaning, naming the field. @throws Refusal always */
export function refuseField(pointer: string, code: RefusalCode, params: TextParams = {}): never {
  throw new Refusal('invalid_request', {}, [{ pointer, code, detail: '' }], { fieldParams: params })
}

/** The text of a code in a language; unknown parameters stay visible as `{name}`. */
export function textOf(code: RefusalCode, language: Language, params: TextParams = {}): string {
  return fill(refusals[code][language], params)
}

export function statusOf(code: RefusalCode): number {
  return refusals[code].status
}
