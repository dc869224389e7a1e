/** Walk all tasks of a village, those under way and then those that are closed; pages are asked for as they are needed. */
import type { County, ItemOf } from '../client.ts'

export async function* tasksOfVillage(county: County, unit: string): AsyncGenerator<ItemOf<'/v1/tasks'>> {
  for (const open of ['true', 'false'] as const)
    yield* county.each('/v1/tasks', { query: { unit, open, limit: 50 } })
}
