/** Anybody whom the table knows, whether the demo brought him, bootstrap appointed him or a sheet named him. */
import type { DemoPerson } from './demo-county.ts'
import { type JsonObject, objectOf } from './json.ts'
import type { EngineCall } from './table-engine-call.ts'

type Key = { readonly pk: string; readonly sk: string }

export async function personIn(
  call: EngineCall,
  table: string,
  personId: string,
): Promise<DemoPerson | undefined> {
  // Loaded here and not above: with it comes the table's client, for which nobody waits at the start.
  const { personKey } = await import('../../shared/platform/who/seats.ts')
  const read = async ({ pk, sk }: Key): Promise<JsonObject> =>
    objectOf((await call('GetItem', { TableName: table, Key: { pk: { S: pk }, sk: { S: sk } } })).Item)
  const text = (item: JsonObject, name: string) => String(objectOf(item[name]).S ?? '')
  const person = await read(personKey(personId))
  if (!person.tenures) return undefined
  const tenures = JSON.parse(text(person, 'tenures')) as { post: string; unit: string }[]
  const posts = tenures.map(async ({ post, unit }) => {
    const unitName = text(await read({ pk: `UNIT#${unit}`, sk: 'UNIT' }), 'name')
    return { post, unit, unitName: unitName || unit }
  })
  return { personId, name: text(person, 'name'), posts: await Promise.all(posts) }
}
