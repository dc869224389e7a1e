/**
 * A form that is sent at most once, however often its button is pressed and whatever the network does. One call tries again
 * by itself under one key; a form that outlives the call, a page left and opened again, keeps the key with its content.
 */
import type { Answer, County, Schema } from '../client.ts'

export interface Form {
  readonly key: string
  readonly content: Schema<'OrderAskedInput'>
}

export const newForm = (content: Form['content']): Form => ({ key: crypto.randomUUID(), content })

export function sendForm(county: County, { key, content }: Form): Promise<Answer<Schema<'OrderView'>>> {
  return county.post('/v1/orders', { key, body: content })
}
