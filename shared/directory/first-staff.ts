/**
 * The staff of a county that has none yet, written at once: registers and cards without a condition each, then the
 * import's record with its event, which is the trace of them all. For demo counties; a real one imports its staff.
 */

import { putAll } from '../platform/bulk.ts'
import { actAsSystem } from '../platform/commit.ts'
import { contentHash, derivedId } from '../platform/ids.ts'
import type { StaffRow } from './appointment.ts'
import { cardItem, type PersonCard, registerKeeping } from './directory.table.ts'
import { withTenure } from './posts.ts'
import { emptyRegister } from './register.ts'
import { importKeeping } from './staff-import.table.ts'
import { rowsByRegister } from './staff-import.ts'

export async function writeFirstStaff(county: string, rows: readonly StaffRow[], at: Date): Promise<void> {
  const cards = new Map<string, PersonCard>()
  const units = rowsByRegister(rows)
  const registers = units.map(([unit, tenures]) => {
    for (const tenure of tenures) {
      const { personId, name } = tenure
      const card = cards.get(personId) ?? { personId, name, version: 1, tenures: [] }
      cards.set(personId, { ...card, tenures: withTenure(card, tenure) })
    }
    return registerKeeping.toItem({ ...emptyRegister(unit), tenures })
  })
  await putAll([...registers, ...[...cards.values()].map(cardItem)])
  const hash = contentHash(rows)
  await actAsSystem({
    system: 'bootstrap',
    keeping: importKeeping,
    before: undefined,
    next: {
      id: derivedId('imp', county, hash),
      state: 'done',
      county,
      rows: rows.length,
      people: cards.size,
      units: units.length,
      contentHash: hash,
      by: { system: 'bootstrap' },
      createdAt: at.toISOString(),
      finishedAt: at.toISOString(),
    },
    at,
    step: ['first-staff', county, hash],
    announce: { type: 'directory.staff-import-closed' },
  })
}
