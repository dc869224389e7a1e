/** S2: No code, no dispatch. */
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Stage, Story } from '../support/stage.ts'

const town = '330602004' // 北海街道
const community = '330602004030' // 越西社区

export const story: Story = {
  id: 'S2',
  title: '没有编码，不能派单（No code, no dispatch）',
  county: 'yuecheng',
  async play(stage: Stage) {
    const leader = await stage.person('leader_in_charge', town)
    const secretary = await stage.person('village_party_secretary', community)

    stage.scene(`北海街道分管领导${leader.name}给越西社区起草任务单，没有填过筛编码`)
    const draft = await leader.call(dispatchRoutes.draftOrder, {
      body: {
        units: [community],
        object: '辖区内独居老人',
        action: '组织网格员走访独居困难老人，了解身体和生活情况',
        place: '越西社区',
        finishStandard: '每位独居老人走访一次，名单核对无误',
        deadline: await stage.workday(6),
        contact: { name: '张三', phone: '0575-00000001' },
      },
    })
    stage.expect(draft.state === 'draft', `存为草稿 ${draft.id}`)
    const submit = draft.actions.find(({ action }) => action === 'submit')
    stage.expect(submit?.allowed === true, '页面上“提交审核”可点')

    stage.scene('提交审核')
    const problem = await leader.refused(dispatchRoutes.submitOrder, { params: { orderId: draft.id } })
    stage.expect(problem.status === 422 && problem.code === 'order_blocked', `被拦下：422 ${problem.detail}`)
    const findings = problem.findings as { code: string; severity: string; text: string }[]
    const missing = findings.find(({ code }) => code === 'code_missing')
    stage.expect(missing?.severity === 'block', `发现：${missing?.text}`)
    stage.expect(
      findings.filter(({ severity }) => severity === 'block').length === 1,
      '其余要素齐全，只差编码',
    )
    const closest = problem.closestItems as { sieveCode: string; title: string; lines: string[] }[]
    for (const item of closest)
      stage.saw(`相近事项：${item.sieveCode} ${item.title}（${item.lines.join('、')}）`)
    stage.expect(
      closest.some(({ title }) => title.includes('困难老人定期巡访')),
      '相近事项里有“困难老人定期巡访”',
    )
    const path = problem.exceptionPath as {
      reasons: string[]
      approvers: string[]
      latestEndDate: string
      text: string
    }
    stage.expect(path.approvers.length === 2 && path.reasons.length > 0, `特殊情况怎么走：${path.text}`)

    stage.scene('换成英文界面再提交一次')
    const english = await leader.refused(dispatchRoutes.submitOrder, {
      params: { orderId: draft.id },
      language: 'en',
    })
    stage.expect(/sieve/.test(english.detail) && english.code === problem.code, `英文：${english.detail}`)

    stage.scene(`越西社区书记${secretary.name}看任务箱`)
    await stage.quiet()
    const inbox = await secretary.call(tasksRoutes.listTasks, { query: {} })
    stage.expect(
      inbox.tasks.every(({ orderId }) => orderId !== draft.id),
      '没有这件事的任务',
    )
    const still = await leader.call(dispatchRoutes.getOrder, { params: { orderId: draft.id } })
    stage.expect(still.state === 'draft' && still.version === draft.version, '草稿原样保留，没有半途的改动')
  },
}
