/** Names read back out of ARNs. */
import { type Json, textOf } from './json.ts'

/** The function's name in an ARN, an ARN with a version or alias, or an API integration's URI. */
export function functionName(arn: Json): string | undefined {
  return /:function:([^:/]{1,140})/.exec(textOf(arn) ?? '')?.[1]
}

export function queueName(arn: Json): string | undefined {
  const text = textOf(arn)
  return text?.slice(text.lastIndexOf(':') + 1)
}
