/** How far one reader has read each shard of a stream. */
import type { Journal } from './journal.ts'

export interface Checkpoints {
  /** '0' where the reader has read nothing: nothing may be pruned before it. */
  of(shard: string): string | undefined
  remember(shard: string, sequence: string): void
}

export const checkpointsOf = (journal: Journal, mapping: string): Checkpoints => ({
  of: (shard) =>
    journal.row<{ sequence: string }>(
      'SELECT sequence FROM checkpoints WHERE mapping = ? AND shard = ?',
      mapping,
      shard,
    )?.sequence,
  remember: (shard, sequence) => {
    journal.run(
      `INSERT INTO checkpoints VALUES (?, ?, ?)
       ON CONFLICT (mapping, shard) DO UPDATE SET sequence = excluded.sequence`,
      mapping,
      shard,
      sequence,
    )
  },
})

/** Up to where every reader has read; 0 when one has read nothing. */
export function readByAll(journal: Journal): number {
  const row = journal.row<{ least: number | null }>(
    'SELECT MIN(CAST(sequence AS INTEGER)) AS least FROM checkpoints',
  )
  return row?.least ?? 0
}
