/** Schedule: counts how often it ran. */
import { readItem, writeItem } from '../table.ts'

export async function handler() {
  const times = Number((await readItem('TICKS', 'count'))?.times ?? 0) + 1
  await writeItem({ pk: 'TICKS', sk: 'count', times: String(times) })
}
