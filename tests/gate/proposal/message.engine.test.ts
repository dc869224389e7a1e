import { beforeEach, describe, expect, it } from 'vitest'
import { handler } from '../../../functions/api/dispatch.ts'
import { orderById } from '../../../shared/gate/dispatch/order.table.ts'
import { findItem } from '../../../shared/lists/catalogue/catalogue.ts'
import { ask } from '../../directory/ask.ts'
import {
  helpingStation,
  openCounty,
  otherVillage,
  people,
  row,
  sieveCode,
  town,
  village,
} from '../../support/domain-county.ts'

const message =
  '霞朗桥村、杜黄新村：请对本村80周岁以上独居老人开展一次上门走访，了解身体和生活情况，12月8日前完成，名册内老人全部走访一遍并更新名册。联系人：王五，电话0575-00000003。收到请回复'
/** What no message says: who helps. */
const help = [{ unit: helpingStation, personId: people.helper, duty: '提供独居老人名单' }]

const screen = (body: object) => ask(handler, people.leader, 'POST /v1/screenings', { body })
const draft = (body: object, who: string = people.leader) => ask(handler, who, 'POST /v1/orders', { body })
const edit = (orderId: string, body: object, who: string = people.leader) =>
  ask(handler, who, 'PATCH /v1/orders/{orderId}', { path: { orderId }, body })
const submit = (orderId: string) =>
  ask(handler, people.leader, 'POST /v1/orders/{orderId}/submit', { path: { orderId } })

// biome-ignore lint/suspicious/noExplicitAny: tests read replies as JSON, field by field.
type Reply = any
/** What a form would send once its sender has looked at every field. */
const confirmed = ({ object, action, place, finishStandard, units, deadline, contact, items }: Reply) => ({
  sieveCode: items[0].sieveCode,
  object: object.value,
  action: action.value,
  place: place.value,
  finishStandard: finishStandard.value,
  units: units.value,
  deadline: deadline.value,
  contact: { name: contact.name.value, phone: contact.phone.value },
})
const codesAt = (findings: { code: string; pointer: string }[], code: string) =>
  findings.filter((each) => each.code === code).map(({ pointer }) => pointer)

beforeEach(async () => {
  await openCounty()
})

describe('a message that is screened', () => {
  it('is answered with what each field would hold and the words it was read from', async () => {
    const { status, body } = await screen({ message })
    expect(status).toBe(200)
    const { proposal } = body
    expect(confirmed(proposal)).toEqual({
      sieveCode: expect.any(String),
      object: '本村80周岁以上独居老人',
      action: expect.stringContaining('上门走访'),
      place: '霞朗桥村、杜黄新村',
      finishStandard: '名册内老人全部走访一遍并更新名册',
      units: [village, otherVillage],
      deadline: '2026-12-08',
      contact: { name: '王五', phone: '0575-00000003' },
    })
    const fields = ['object', 'action', 'place', 'finishStandard', 'units', 'deadline'].map(
      (field) => proposal[field],
    )
    for (const { spans } of [...fields, proposal.contact.name, proposal.contact.phone])
      for (const { text, start, end } of spans) expect(message.slice(start, end)).toBe(text)
    expect(proposal.items.map(({ sieveCode: code }: Reply) => code)).toContain(sieveCode)
    expect(proposal.furtherMatters).toBeNull()
  })

  it('is screened as it was read', async () => {
    const { body } = await screen({ message, sieveCode, coParties: help })
    expect(body.findings.filter(({ severity }: Reply) => severity === 'block')).toEqual([])
    expect(body.passes).toBe(true)
  })

  it('is screened with what the body states in place of what was read', async () => {
    const { body } = await screen({ message, sieveCode, deadline: '2026-11-24', units: ['330681110212'] })
    expect(body.proposal.deadline.value).toBe('2026-12-08')
    expect(codesAt(body.findings, 'lead_time_short')).toEqual(['/deadline'])
    expect(codesAt(body.findings, 'unit_outside_town')).toEqual(['/units/0'])
  })

  it('leaves open what it does not say', async () => {
    const { body } = await screen({ message: '收到请回复' })
    const { object, action, place, finishStandard, units, deadline, contact, items } = body.proposal
    expect([object, action, place, finishStandard, units, deadline, contact.name, contact.phone]).toEqual(
      Array(8).fill(null),
    )
    expect(items).toEqual([])
    expect(codesAt(body.findings, 'missing_field')).toContain('/object')
    expect((await screen({ action: '走访独居老人' })).body.proposal).toBeNull()
  })

  it('is found to ask what no village may be asked, whatever it is called', async () => {
    const { body } = await screen({
      message: '霞朗桥村：小作坊本周五前由村里上门签订安全生产责任书，每家都签。王五0575-00000003',
    })
    expect(codesAt(body.findings, 'negative_list')).not.toEqual([])
  })

  it('is refused where it is too long, by its name', async () => {
    const { status, body } = await screen({ message: '走'.repeat(1001) })
    expect(status).toBe(400)
    expect(body.errors[0]).toMatchObject({ pointer: '/message' })
    expect(body.errors[0].detail).toContain('消息原文')
  })
})

describe('a draft made from a message', () => {
  it('holds the proposal beside a content that is empty, and where it came from', async () => {
    const { status, body } = await draft({ message })
    expect(status).toBe(201)
    expect(body.content).toMatchObject({ sieveCode: null, object: null, units: [], contact: null })
    expect(body.proposal.message).toBe(message)
    expect(body.proposal.unconfirmed).toEqual([
      'sieveCode',
      'units',
      'object',
      'action',
      'place',
      'finishStandard',
      'deadline',
      'contact',
    ])
    const kept = await orderById(body.id)
    expect(kept?.proposal?.message).toBe(message)
  })

  it('is not submitted while anything proposed is unconfirmed, and is told what, field by field', async () => {
    const { body: order } = await draft({ message })
    const refused = await submit(order.id)
    expect([refused.status, refused.body.code]).toEqual([422, 'order_blocked'])
    expect(codesAt(refused.body.findings, 'unconfirmed')).toEqual([
      '/sieveCode',
      '/units',
      '/object',
      '/action',
      '/place',
      '/finishStandard',
      '/deadline',
      '/contact',
    ])
    const detail = (pointer: string) =>
      refused.body.errors.find((each: Reply) => each.pointer === pointer).detail
    expect(detail('/deadline')).toBe('截止日期尚未确认：消息中读作“2026-12-08”，请核对后填写')
    expect(detail('/contact')).toContain('王五 0575-00000003')

    // All but one is still not all.
    const { place: _, ...most } = confirmed(order.proposal)
    const { body: edited } = await edit(order.id, { ...most, sieveCode, coParties: help })
    expect(edited.proposal.unconfirmed).toEqual(['place'])
    const again = await submit(order.id)
    expect([again.status, codesAt(again.body.findings, 'unconfirmed')]).toEqual([422, ['/place']])
    expect((await orderById(order.id))?.state).toBe('draft')
  })

  it('is sent once its leader has confirmed each field, in the proposed words or in his own', async () => {
    const { body: read } = await screen({ message })
    const { body: order } = await draft({ message })
    const own = { sieveCode, place: '各自然村', coParties: help }
    const { body: edited } = await edit(order.id, { ...confirmed(read.proposal), ...own })
    expect(edited.proposal.unconfirmed).toEqual([])
    expect(edited.content.place).toBe('各自然村')
    const sent = await submit(order.id)
    expect([sent.status, sent.body.state]).toEqual([200, 'in_review'])

    // Whoever reviews reads what was sent, and what it was made from.
    const { body: reviewed } = await ask(handler, people.deputy, 'GET /v1/orders/{orderId}', {
      path: { orderId: order.id },
    })
    expect(reviewed.content).toMatchObject({
      object: '本村80周岁以上独居老人',
      units: [village, otherVillage],
    })
    expect(reviewed.proposal.message).toBe(message)
  })

  it('takes what the leader states at once, and an exception needs no code confirmed', async () => {
    const exception = { reason: 'disaster_or_emergency', text: '寒潮将至，须逐户提醒', endDate: '2026-12-15' }
    const { body } = await draft({ message, object: '独居老人', exception })
    expect(body.content.object).toBe('独居老人')
    expect(body.proposal.unconfirmed).not.toContain('object')
    expect(body.proposal.unconfirmed).not.toContain('sieveCode')
  })

  it('knows the villages of its own town alone', async () => {
    await openCounty([row('p-else', 'leader_in_charge', '330681110')])
    const { body } = await draft({ message }, 'p-else')
    expect(body.proposal.units).toBeNull()
    expect(town).not.toBe('330681110')
  })

  it('that was written field by field has no proposal', async () => {
    const { body } = await draft({ object: '独居老人' })
    expect(body.proposal).toBeNull()
    expect((await findItem(sieveCode))?.sieveCode).toBe(sieveCode)
  })
})
