/** A function of the templates, and what a call of it comes to. */
import type { Json } from './json.ts'

export interface LocalFunction {
  readonly name: string
  readonly arn: string
  /** Absolute path of the module, source or bundle, and the export that handles. */
  readonly module: string
  readonly handler: string
  readonly timeoutSeconds: number
  readonly memoryMegabytes: number
  readonly environment: Readonly<Record<string, string>>
  /** Reserved concurrency, when the template sets one. */
  readonly reserved: number | undefined
  /** Name of the queue that takes asynchronous events it keeps failing; undefined: none. */
  readonly deadLetters: string | undefined
}

/** What an invocation came to. `error` is spelled as Lambda spells it: errorType, errorMessage, trace. */
export type Outcome =
  | { readonly ok: true; readonly payload: Json }
  | { readonly ok: false; readonly error: FunctionError }
export interface FunctionError {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace?: readonly string[]
}
