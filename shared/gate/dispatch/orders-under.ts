/** Orders on their way that stand on given items: for whoever has to look at them when the ground moves. */
import { readSieveCode } from '../../lists/catalogue/sieve-code.ts'
import { ordersMovingSince } from './order.table.ts'
import type { Order } from './order.ts'

export interface RestingOrder {
  readonly orderId: string
  readonly town: string
  readonly sieveCode: string
  readonly state: Order['state']
}

/** A town's orders in review or approved under one of the codes. */
export async function ordersUnder(
  sieveCodes: ReadonlySet<string>,
  town: string,
  at: Date,
): Promise<RestingOrder[]> {
  const found = await ordersMovingSince(town, at.toISOString())
  return found.flatMap(({ id, state, content }) => {
    // An order keeps its code as it was typed.
    const read = readSieveCode(content.sieveCode ?? '')
    return read.ok && sieveCodes.has(read.sieveCode)
      ? [{ orderId: id, town, sieveCode: read.sieveCode, state }]
      : []
  })
}
