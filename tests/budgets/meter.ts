/** Counts what a piece of work asked of the table, from the capacity each call was billed. */
import { onSpent, type Spent } from '../../shared/platform/table.ts'

export interface Cost {
  /** Every call in its order, e.g. `get transact(2)`. */
  readonly calls: string
  readonly reads: number
  /** Read capacity units: 4 KB each, half as much when eventually consistent. */
  readonly readUnits: number
  readonly transactions: number
  readonly written: number
  readonly writeUnits: number
}

/** A batch of puts is one call to the table, as a transaction is. */
const writing = new Set(['transact', 'putEach'])

export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  const spent: Spent[] = []
  onSpent((each) => spent.push(each))
  try {
    await work()
  } finally {
    onSpent(undefined)
  }
  const written = spent.filter(({ operation }) => writing.has(operation))
  const read = spent.filter(({ operation }) => !writing.has(operation))
  const sum = (of: readonly Spent[], field: 'units' | 'items') =>
    of.reduce((total, each) => total + each[field], 0)
  return {
    calls: shortened(spent.map(({ operation, items }) => `${operation}(${items})`)),
    reads: read.length,
    readUnits: sum(read, 'units'),
    transactions: written.length,
    written: sum(written, 'items'),
    writeUnits: sum(written, 'units'),
  }
}

function shortened(calls: readonly string[]): string {
  return calls.length > 6 ? `${calls.slice(0, 3).join(' ')} … (${calls.length} calls)` : calls.join(' ')
}

const measured: Record<string, Cost> = {}

/** Notes a cost for the table that is printed at the end. */
export async function measure(name: string, work: () => Promise<unknown>): Promise<Cost> {
  const cost = await costOf(work)
  measured[name] = cost
  return cost
}

export function printMeasured(): void {
  console.table(measured)
}
