import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { decideCollectively } from '../../../shared/gate/dispatch/collective-decisions.ts'
import { reviewEmergency } from '../../../shared/gate/dispatch/emergency.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { sieveCodeOf } from '../../../shared/lists/catalogue/sieve-code.ts'
import { callIn } from '../../../shared/work/tasks/co-parties.ts'
import { ruleRefusal } from '../../../shared/work/tasks/refusals.ts'
import {
  as,
  content,
  county,
  monday,
  offList,
  openCounty,
  orderIn,
  people,
  personNamed,
  rerouteIn,
  settled,
  taskIn,
  town,
} from '../../support/domain-county.ts'
import { toldOf } from '../../support/told.ts'
import { trailOf } from '../../support/trail.ts'

const title = '老年人基本信息收集、居家养老需求调查、困难老人定期巡访'
const overseer = 'p-330681-overseer'
const lastOf = async (kind: string, id: string, type: string) =>
  (await trailOf(`${kind}#${id}`)).findLast((event) => event.type === type)

beforeEach(async () => {
  await openCounty()
})
afterEach(() => {
  vi.setSystemTime(monday)
})

describe('an order is told to each in what is his to do', () => {
  it('to the reviewer as a review, with its limit and its sender', async () => {
    const { id, author } = await orderIn('in_review')
    const told = await toldOf(await lastOf('ORDER', id, 'dispatch.order-submitted'), [people.deputy])
    expect(told).toEqual({
      [people.deputy]: `请于 2026-11-25 10:00 前审核任务单：${title}（${author.name}提交）`,
    })
  })

  it('to the committee’s clerk as a decision to be recorded, and then to the reviewer', async () => {
    const order = await orderIn('awaiting_collective')
    const asked = await toldOf(await lastOf('ORDER', order.id, 'dispatch.order-submitted'), [people.clerk])
    expect(asked[people.clerk]).toBe(
      `重大事项待登记集体讨论结果，请于 2026-12-07 10:00 前登记：${title}（${order.author.name}提交）`,
    )
    const held = { heldOn: '2026-11-23', eligible: 9, recused: [], minutes: '党委会议记录第 12 号' }
    const votes = { present: 4, yes: 4, no: 0, abstain: 0 }
    await decideCollectively(await as('clerk'), order.id, { attempt: 1, ...held, ...votes })
    const open = await lastOf('ORDER', order.id, 'dispatch.collective-decided')
    expect(await toldOf(open, [people.clerk, people.leader, people.deputy])).toEqual({
      [people.clerk]: `参会人数不足，请于 2026-12-07 10:00 前重新登记集体讨论结果：${title}`,
      [people.leader]: `参会人数不足，集体讨论没有结果：${title}`,
    })
    await decideCollectively(await as('clerk'), order.id, {
      attempt: 1,
      ...held,
      ...votes,
      present: 8,
      yes: 8,
    })
    const passed = await lastOf('ORDER', order.id, 'dispatch.collective-decided')
    expect(await toldOf(passed, [people.clerk, people.leader, people.deputy])).toEqual({
      [people.deputy]: `集体讨论已通过，请于 2026-11-25 10:00 前审核任务单：${title}`,
      [people.leader]: `集体讨论已通过，任务单待审核：${title}`,
    })
  })

  it('to the county, off the list, as what is on record and until when (R28)', async () => {
    const order = await orderIn('approved', { content: offList })
    const told = await toldOf(await lastOf('ORDER', order.id, 'dispatch.order-approved'), [
      ...[people.leader, overseer],
    ])
    expect(told).toEqual({
      [people.leader]: '任务单已审核通过：80周岁以上独居老人',
      [overseer]:
        '清单外任务备案：枫桥镇“80周岁以上独居老人，组织网格员走访独居老人,了解身体和生活情况”，至 2026-12-15',
    })
  })

  it('an emergency as one to be looked at afterwards, with what was found', async () => {
    const sender = await personNamed(`p-${town}-leader-2`)
    const urgent = {
      ...{ sieveCode: sieveCodeOf(county.code, 'YJ', 67), emergency: true, deadline: '2026-11-23' },
      ...{ object: '低洼易涝处住户', action: '今晚协助转移住户到避灾安置点并登记人数' },
    }
    const { id } = await orders.draft(sender, content(urgent))
    await orders.submit(await personNamed(sender.actor.personId), id)
    const sent = await toldOf(await lastOf('ORDER', id, 'dispatch.order-submitted'), [people.deputy])
    expect(sent[people.deputy]).toMatch(/^紧急任务单已先行派出，请于 2026-11-24 10:00 前事后审核：/)
    await reviewEmergency(await as('deputy'), id, { outcome: 'abuse', text: '雨已停两天' })
    const found = await lastOf('ORDER', id, 'dispatch.emergency-reviewed')
    const told = await toldOf(found, [sender.actor.personId, overseer])
    expect(told[sender.actor.personId]).toMatch(/^紧急任务单事后审核为“不属紧急”：/)
    expect(told[overseer]).toMatch(/^枫桥镇的紧急任务单经事后审核不属紧急：.*（雨已停两天）$/)
  })

  it('what a unit declined to the reviewer, who names another, and to its author as news', async () => {
    const { id } = await rerouteIn('declined')
    const told = await toldOf(await lastOf('REROUTE', id, 'reroutes.reroute-declined'), [
      ...[people.deputy, people.leader],
    ])
    expect(told[people.deputy]).toMatch(/没有承接转办，请另派单位：.*（不归本站）$/)
    expect(told[people.leader]).toMatch(/没有承接转办，待审核人另派单位：/)
  })
})

describe('a task is told to each in what is his to do', () => {
  it('to the village, by when it is received and done, and from whom', async () => {
    const task = await taskIn('delivered')
    const told = await toldOf(await lastOf('TASK', task.id, 'tasks.task-delivered'), [
      people.villageSecretary,
    ])
    expect(told[people.villageSecretary]).toBe(
      `新任务待签收，请于 2026-11-24 10:00 前签收：${title}（${task.sender.name}派单，2026-12-04 前办结）`,
    )
  })

  it('as received and not assigned, once that is late, to the village and to whoever sees to it', async () => {
    const { id } = await taskIn('received')
    await settled(id, new Date('2026-11-24T09:00:00+08:00'))
    await settled(id, new Date('2026-11-25T10:30:00+08:00'))
    const late = await lastOf('TASK', id, 'tasks.stage-overdue')
    expect(await toldOf(late, [people.villageSecretary, people.deputy])).toEqual({
      [people.villageSecretary]: `任务已签收未分派，已超时（2026-11-24 10:00 到期），请尽快分派：${title}（霞朗桥村）`,
      [people.deputy]: `任务已签收未分派，已超时（2026-11-24 10:00 到期），请督促：${title}（霞朗桥村）`,
    })
  })

  it('to a co-party by when it signs off', async () => {
    const { id } = await taskIn('in_progress')
    await callIn(await as('cadre'), id, 0, '请提供独居老人名单')
    const told = await toldOf(await lastOf('TASK', id, 'tasks.co-party-called'), [people.helper])
    expect(told[people.helper]).toBe(
      `霞朗桥村请贵单位协同，请于 2026-11-26 10:00 前办理并签字：${title}（请提供独居老人名单）`,
    )
  })

  it('a refusal to whoever rules on it with his limit, and dismissed to the village with what it may do', async () => {
    const { id } = await taskIn('refused')
    const refused = await toldOf(await lastOf('TASK', id, 'tasks.task-refused'), [
      ...[people.secretary, people.leader],
    ])
    expect(refused[people.secretary]).toMatch(/^霞朗桥村拒收任务，请于 2026-11-26 10:00 前裁定：/)
    expect(refused[people.leader]).toMatch(/^霞朗桥村拒收任务，待裁定：/)
    await ruleRefusal(await as('secretary'), id, 'dismissed', '清单内事项')
    const ruled = await toldOf(await lastOf('TASK', id, 'tasks.refusal-dismissed'), [
      ...[people.villageSecretary, people.leader],
    ])
    expect(ruled[people.villageSecretary]).toMatch(/^拒收不成立，请继续办理，不服可提请上级裁定：/)
    expect(ruled[people.leader]).toMatch(/^拒收不成立，任务继续：/)
  })
})
