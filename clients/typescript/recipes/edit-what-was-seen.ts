/** Change an order as it was seen; where somebody else was faster, look at what he left and decide again. */
import { type County, type Schema, settled } from '../client.ts'

type Order = Schema<'OrderView'>

export async function setDeadline(county: County, seen: Order, deadline: string): Promise<Order> {
  const path = { orderId: seen.id }
  const { data: order, problem } = await settled(
    county.patch('/v1/orders/{orderId}', { path, seen, body: { deadline } }),
  )
  if (order) return order
  if (problem.code !== 'precondition_failed') throw problem
  const { data: now } = await county.get('/v1/orders/{orderId}', { path })
  // His deadline stands; what he wrote elsewhere is no reason against ours.
  return now.content.deadline === seen.content.deadline ? setDeadline(county, now, deadline) : now
}
