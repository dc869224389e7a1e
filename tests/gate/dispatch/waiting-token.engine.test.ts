import { beforeAll, describe, expect, it } from 'vitest'
import * as chain from '../../../shared/gate/dispatch/chain.ts'
import { openCounty, orderIn } from '../../support/domain-county.ts'

beforeAll(async () => {
  await openCounty()
})

describe('the token under which the chain waits', { tags: ['table'] }, () => {
  it('is forgotten when it was returned, and the one that took its place is not', async () => {
    const { id } = await orderIn('in_review')
    const step = { orderId: id, attempt: 1 }
    expect(await chain.awaitDecision(step, 'first')).toBeUndefined()
    const read = await chain.waitingToken(step)
    // The limit passes and the chain waits anew, while whoever read the first token is still on his way.
    await chain.awaitDecision(step, 'second')
    await chain.forgetToken(step, read ?? '')
    expect(await chain.waitingToken(step)).toBe('second')
    await chain.forgetToken(step, 'second')
    expect(await chain.waitingToken(step)).toBeUndefined()
    await chain.forgetToken(step, 'second')
  })

  it('comes with the decision where there is one by then', async () => {
    const { id } = await orderIn('approved')
    const step = { orderId: id, attempt: 1 }
    expect(await chain.awaitDecision(step, 'late')).toBe('approved')
  })
})
