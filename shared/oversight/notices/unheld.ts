/** R39: no live record without a holder. Whenever one moves, whoever has to move it next is looked for, and his absence is told. */
import type { Chapter } from '../../platform/history.ts'
import * as log from '../../platform/log.ts'
import type { Holdings } from '../../platform/record-kinds.ts'

/**
 * Counts the seats that stand empty, down their whole line, as the metric `Unheld`; an alarm waits for it.
 * @param holdings whose work each kind of record is
 */
export async function sayUnheld({ event, after }: Chapter, holdings: Holdings): Promise<void> {
  const { kind, id } = event.record
  const held = Object.hasOwn(holdings, kind) ? holdings[kind] : undefined
  const seats = (await held?.by(after as never, new Date(event.at))) ?? []
  const empty = seats.filter(({ people }) => people.length === 0)
  if (empty.length === 0) return
  const posts = empty.map(({ post, unit }) => `${post}@${unit}`)
  log.metric({}, { Unheld: [empty.length, 'Count'] }, { kind, id, posts })
}
