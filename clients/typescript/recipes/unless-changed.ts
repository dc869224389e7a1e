/** A screen that looks again: what has not changed is not sent again, and is the same object as before. */
import type { Answer, County, Schema } from '../client.ts'

export function meUnlessChanged(county: County, known?: Answer<Schema<'PersonView'>>) {
  return county.get('/v1/me', { known })
}
