/** Read by the compiler only: what the document's types keep a front end from writing. */
import { type County, type ItemOf, type ListPath, settled } from '../../clients/typescript/client.ts'

/** A list with two arrays, or none, would have no items to walk. */
export const listsWithoutItems: never[] = [] as {
  [P in ListPath]: [ItemOf<P>] extends [never] ? P : never
}[ListPath][]

export async function whatDoesNotCompile(county: County): Promise<void> {
  const path = { orderId: 'ord_00000000000000000000' }
  // @ts-expect-error a path that is not in the document
  await county.get('/v1/nothing')
  // @ts-expect-error a method that the path does not take
  await county.delete('/v1/orders/{orderId}', { path })
  // @ts-expect-error a parameter of the path is missing
  await county.get('/v1/orders/{orderId}')
  // @ts-expect-error whoever edits says what he saw
  await county.patch('/v1/orders/{orderId}', { path, body: {} })
  // @ts-expect-error a field that the route does not take
  await county.post('/v1/orders', { body: { unit: '330681109229' } })
  // @ts-expect-error what is not read page by page
  county.each('/v1/me')
  const edit = county.patch('/v1/orders/{orderId}', { path, seen: '"1"', body: {} })
  const { data, problem } = await settled(edit)
  if (problem) {
    // @ts-expect-error a reason for which this route is never refused
    if (problem.code === 'cursor_invalid') return
    // @ts-expect-error a problem has no data
    data.id
  } else data.id
}
