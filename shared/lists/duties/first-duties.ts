/** The duty list of a county that has none yet, written by the system. For demo counties; a real one imports its list. */
import { actAsSystem } from '../../platform/commit.ts'
import { contentHash } from '../../platform/ids.ts'
import { dutyListKeeping, dutyListsOf, putDuties } from './duty.table.ts'
import { differenceOf, inOrder } from './duty.ts'
import { readRows } from './duty-import.ts'

/** @throws when a row has not the shape of a duty */
export async function writeFirstDuties(area: string, rows: readonly unknown[], at: Date): Promise<void> {
  if ((await dutyListsOf([area])).length > 0) return
  const { read, errors } = readRows(rows, 'zh')
  if (errors[0]) throw new Error(`duties: ${errors[0].detail}`)
  const duties = inOrder(read.map(({ duty }) => duty))
  const hash = contentHash(duties)
  await putDuties({ area, contentHash: hash }, duties)
  await actAsSystem({
    system: 'bootstrap',
    keeping: dutyListKeeping,
    before: undefined,
    next: {
      id: area,
      area,
      state: 'published',
      count: duties.length,
      contentHash: hash,
      publishedAt: at.toISOString(),
      difference: differenceOf([], duties),
    },
    at,
    step: ['first-duties', area, hash],
    announce: { type: 'duties.list-imported', data: { area, count: duties.length } },
  })
}
