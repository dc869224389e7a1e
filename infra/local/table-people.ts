/** Anybody whom the table knows, whether the demo brought him, bootstrap appointed him or a sheet named him. */
import type { DemoPerson } from './demo-county.ts'
import { type JsonObject, listOf, objectOf } from './json.ts'
import type { EngineCall } from './table-engine-call.ts'

type Key = { readonly pk: string; readonly sk: string }
type Tenures = readonly { readonly post: string; readonly unit: string; from: string; to: string | null }[]

const text = (item: JsonObject, name: string) => String(objectOf(item[name]).S ?? '')

/** The people of a table, each with the posts that he holds at a time. */
export function tablePeople(call: EngineCall, table: string, now: () => number) {
  const read = async ({ pk, sk }: Key): Promise<JsonObject> =>
    objectOf((await call('GetItem', { TableName: table, Key: { pk: { S: pk }, sk: { S: sk } } })).Item)

  async function withPosts(person: JsonObject): Promise<DemoPerson> {
    // Loaded here and not above: with them comes the table's client, for which nobody waits at the start.
    const [{ heldOn }, { dayOf }] = await Promise.all([
      import('../../shared/platform/who/post.ts'),
      import('../../shared/platform/clock.ts'),
    ])
    const day = dayOf(new Date(now()))
    const held = (JSON.parse(text(person, 'tenures')) as Tenures).filter((tenure) => heldOn(tenure, day))
    const posts = held.map(async ({ post, unit }) => {
      const unitName = text(await read({ pk: `UNIT#${unit}`, sk: 'UNIT' }), 'name')
      return { post, unit, unitName: unitName || unit }
    })
    return {
      ...{ personId: text(person, 'personId'), name: text(person, 'name') },
      posts: await Promise.all(posts),
    }
  }

  return {
    async one(personId: string): Promise<DemoPerson | undefined> {
      const { personKey } = await import('../../shared/platform/who/seats.ts')
      const person = await read(personKey(personId))
      return person.tenures ? withPosts(person) : undefined
    },
    /** Those who hold a post. */
    async all(): Promise<DemoPerson[]> {
      const people: DemoPerson[] = []
      let from: JsonObject | undefined
      do {
        const { Items, LastEvaluatedKey } = await call('Scan', {
          TableName: table,
          FilterExpression: '#kind = :person',
          ExpressionAttributeNames: { '#kind': 'kind' },
          ExpressionAttributeValues: { ':person': { S: 'person' } },
          ...(from ? { ExclusiveStartKey: from } : {}),
        })
        for (const item of listOf(Items)) people.push(await withPosts(objectOf(item)))
        from = LastEvaluatedKey === undefined ? undefined : objectOf(LastEvaluatedKey)
      } while (from)
      return people.filter(({ posts }) => posts.length > 0)
    },
  }
}
