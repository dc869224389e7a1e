import { beforeAll, describe, expect, it } from 'vitest'
import * as reroutes from '../../../shared/gate/reroutes/reroutes.ts'
import {
  as,
  openCounty,
  orderIn,
  rerouteIn,
  takingStation,
  town,
  village,
} from '../../support/domain-county.ts'

const townHall = town
const police = `${town}-S02`

describe('a matter that is not a village’s (R24)', () => {
  beforeAll(async () => {
    await openCounty()
  })

  it('is handed on when the unit declines with a reason, until one takes and closes it', async () => {
    const declined = await rerouteIn('declined')
    expect(declined).toMatchObject({ state: 'declined', result: '不归本站' })
    const again = await reroutes.offerAgain(
      await as('deputy'),
      declined.orderId,
      police,
      '涉嫌违法,请派出所承接',
    )
    expect(again).toMatchObject({ state: 'offered', unit: police, orderId: declined.orderId })
    expect(again.id).not.toBe(declined.id)
  })

  it('is not offered to a second unit while the first has not answered', async () => {
    const { orderId } = await rerouteIn('offered')
    const early = reroutes.offerAgain(await as('deputy'), orderId, police, '请承接')
    await expect(early).rejects.toMatchObject({ code: 'wrong_state' })
  })

  it('is offered once when two click at once, and once when one click is repeated', {
    tags: ['table'],
  }, async () => {
    const { orderId } = await rerouteIn('declined')
    const key = 'offer-again-once'
    // Both callers stand there before either begins.
    const [one, other] = [await as('deputy', { key }), await as('deputy')]
    const clicks = await Promise.allSettled([
      reroutes.offerAgain(one, orderId, police, '请承接'),
      reroutes.offerAgain(other, orderId, townHall, '请承接'),
    ])
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { items } = await reroutes.listReroutes(
      await as('deputy'),
      clicks[0]?.status === 'fulfilled' ? police : townHall,
      50,
      undefined,
    )
    expect(items.filter((each) => each.orderId === orderId)).toHaveLength(1)

    const second = await rerouteIn('declined')
    const repeat = async () =>
      reroutes.offerAgain(await as('deputy', { key: 'offer-repeat' }), second.orderId, police, '请承接')
    expect(await repeat()).toEqual(await repeat())
  })

  it.each([
    ['a village', village, 'reroute_to_village'],
    ['a station of another town', '330681110-S01', 'unit_outside_town'],
    ['a unit that does not exist', `${town}-S99`, 'unit_unknown'],
  ])('is never handed to %s', async (_, unit, code) => {
    const { orderId } = await rerouteIn('declined')
    await expect(reroutes.offerAgain(await as('deputy'), orderId, unit, '请承接')).rejects.toMatchObject({
      code,
    })
    await expect(orderIn('rejected', { rerouteTo: unit })).rejects.toMatchObject({ code })
  })

  it('is accepted only by the unit it was offered to', async () => {
    const { id } = await rerouteIn('offered')
    await expect(reroutes.accept(await as('helper'), id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(reroutes.accept(await as('deputy'), id)).rejects.toMatchObject({ code: 'not_your_record' })
    expect(await reroutes.accept(await as('taker'), id)).toMatchObject({
      state: 'accepted',
      unit: takingStation,
    })
  })
})
