/** S5: A major matter. */

import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import { dayOf } from '../../shared/platform/clock.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Stage, Story } from '../support/stage.ts'

const town = '330681109' // 枫桥镇
const villages = ['330681109229', '330681109298'] // 霞朗桥村、杜黄新村

export const story: Story = {
  id: 'S5',
  title: '重大事项先集体讨论（A major matter）',
  county: 'zhuji',
  async play(stage: Stage) {
    const leader = await stage.person('leader_in_charge', town, { line: '水利' })
    const deputy = await stage.person('deputy_party_secretary', town)
    const clerk = await stage.person('committee_clerk', town)
    const secretary = await stage.person('village_party_secretary', villages[0] ?? '')
    const { items } = await leader.call(catalogueRoutes.listItems, { query: { q: '河道清淤保洁', limit: 1 } })

    stage.scene(`分管领导${leader.name}给两个村派河道清淤，费用由各村向受益户筹资`)
    const draft = await leader.call(dispatchRoutes.draftOrder, {
      body: {
        sieveCode: items[0]?.sieveCode ?? '',
        units: villages,
        object: '枫溪江村段 3 公里河道',
        action: '组织打捞河道漂浮物，每个受益户筹资 50 元用于租用打捞船',
        place: '枫溪江霞朗桥至杜黄段',
        finishStandard: '打捞 3 公里，筹资和支出明细各一份交镇水利站',
        deadline: await stage.workday(15),
        contact: { name: '张三', phone: '0575-00000001' },
      },
    })
    const params = { orderId: draft.id }
    const order = await leader.call(dispatchRoutes.submitOrder, { params })
    const finding = order.findings.find(({ code }) => code === 'major')
    stage.expect(
      order.state === 'awaiting_collective' && order.major.includes('money'),
      `${order.stateText}:${finding?.text}`,
    )
    stage.expect(order.holder?.people[0]?.personId === clerk.personId, `现由党委秘书${clerk.name}提请讨论`)
    await stage.quiet()
    const told = await clerk.call(noticesRoutes.listNotices, { query: { limit: 20 } })
    stage.expect(
      told.notices.some(({ record }) => record.id === draft.id),
      '党委秘书收到通知',
    )

    stage.scene(`副书记${deputy.name}想先通过`)
    const early = await deputy.refused(dispatchRoutes.reviewOrder, {
      params,
      body: { outcome: 'approve', attempt: 1 },
    })
    stage.expect(early.code === 'wrong_state', `被拦下：${early.detail}`)

    stage.scene('党委会集体讨论，一人回避')
    const heldOn = dayOf(await stage.now())
    const votes = { attempt: 1, heldOn, eligible: 9, minutes: '党委会议记录第 12 号：同意分段清淤' }
    const recused = [{ name: '李四', reason: '配偶系受益户' }]
    const wrong = await clerk.refused(dispatchRoutes.decideCollectively, {
      params,
      body: { ...votes, present: 9, yes: 8, no: 1, abstain: 0, recused },
    })
    stage.expect(wrong.status === 400, `回避的人不能算参会：${wrong.errors?.[0]?.detail}`)
    const decided = await clerk.call(dispatchRoutes.decideCollectively, {
      params,
      body: { ...votes, present: 8, yes: 7, no: 1, abstain: 0, recused },
    })
    const [decision] = decided.collective
    stage.expect(
      decision?.result === 'passed' && decision.recused.length === 1,
      `通过：参会 ${decision?.present} 人，赞成 ${decision?.yes} 票，${decision?.recused[0]?.name}回避`,
    )
    stage.expect(decided.state === 'in_review', '转入副书记审核，审核时限从此刻起算')
    await stage.quiet()

    stage.scene('副书记看审核卡后通过')
    const card = await deputy.call(dispatchRoutes.getReviewCard, { params })
    stage.saw(card.checks.find(({ topic }) => topic === 'major')?.reason ?? '')
    const approved = await deputy.call(dispatchRoutes.reviewOrder, {
      params,
      body: { outcome: 'approve', attempt: 1 },
    })
    stage.expect(approved.state === 'approved', '通过')
    await stage.quiet()
    const { tasks } = await secretary.call(tasksRoutes.listTasks, { query: {} })
    stage.expect(
      tasks.some(({ orderId }) => orderId === draft.id),
      `霞朗桥村书记${secretary.name}收到任务`,
    )
  },
}
