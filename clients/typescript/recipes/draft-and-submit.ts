/** Draft an order and submit it to the sieve; what the sieve stops comes back as findings. */
import { type County, type Schema, settled } from '../client.ts'

export async function draftAndSubmit(county: County, body: Schema<'OrderAskedInput'>) {
  const { data: draft } = await county.post('/v1/orders', { body })
  const path = { orderId: draft.id }
  const { data: order, problem } = await settled(
    county.post('/v1/orders/{orderId}/submit', { path, seen: draft }),
  )
  return order ? { order } : { draft, refused: problem.detail, findings: problem.document.findings }
}
