/** S3: Vague and repeated. */

import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Stage, Story } from '../support/stage.ts'

const town = '330602002' // 府山街道
const communities = ['330602002002', '330602002045', '330602002046'] // 府山社区、书圣故里社区、白马社区

export const story: Story = {
  id: 'S3',
  title: '说不清又重复（Vague and repeated）',
  county: 'yuecheng',
  async play(stage: Stage) {
    const environment = await stage.person('leader_in_charge', town, { line: '生态环境' })
    const police = await stage.person('leader_in_charge', town, { line: '公安' })
    const deputy = await stage.person('deputy_party_secretary', town)
    const secretary = await stage.person('village_party_secretary', communities[0] ?? '')
    const { items } = await environment.call(catalogueRoutes.listItems, {
      query: { q: '社会生活噪声劝阻', limit: 1 },
    })
    const sieveCode = items[0]?.sieveCode ?? ''
    const card = (orderId: string) => deputy.call(dispatchRoutes.getReviewCard, { params: { orderId } })
    const checkOf = async (orderId: string, topic: string) => {
      const found = (await card(orderId)).checks.find((check) => check.topic === topic)
      if (!found) throw new Error(`审核卡上没有 ${topic}`)
      return found
    }

    stage.scene(`生态环境分管领导${environment.name}给三个社区派夜间噪声巡查，完成标准写“确保巡查到位”`)
    const first = await environment.call(dispatchRoutes.draftOrder, {
      body: {
        ...{ sieveCode, units: communities, object: '广场舞和沿街音响噪声' },
        action: '组织网格员每晚巡查两次，劝阻九点以后播放音乐的人并登记地点',
        ...{ place: '各小区和沿街绿地', finishStandard: '确保巡查到位' },
        deadline: await stage.workday(8),
        contact: { name: '张三', phone: '0575-00000001' },
      },
    })
    const params = { orderId: first.id }
    const vague = await environment.call(dispatchRoutes.submitOrder, { params })
    for (const finding of vague.findings) stage.saw(finding.text)
    await stage.quiet()

    stage.scene(`同一周，公安分管领导${police.name}给其中两个社区又派了一次巡查`)
    const second = await police.call(dispatchRoutes.draftOrder, {
      body: {
        ...{ sieveCode, units: communities.slice(0, 2), object: '夜间广场舞噪声' },
        action: '安排人员每晚巡查两遍，劝导降低音量并登记地点',
        ...{ place: '各小区和沿街绿地', finishStandard: '每天两次，登记表交派出所' },
        deadline: await stage.workday(9),
        contact: { name: '李四', phone: '0575-00000002' },
      },
    })
    await police.call(dispatchRoutes.submitOrder, { params: { orderId: second.id } })
    await stage.quiet()

    stage.scene(`副书记${deputy.name}打开两张审核卡`)
    const unclear = await checkOf(first.id, 'clear')
    stage.expect(
      unclear.state === 'look' && unclear.findings.some(({ pointer }) => pointer === '/finishStandard'),
      `第一份：${unclear.findings.map(({ text }) => text).join(';')}`,
    )
    const repeat = await checkOf(second.id, 'duplicate')
    const beside = repeat.findings.find(({ code }) => code === 'duplicate')
    stage.expect(beside?.params.orderId === first.id, `第二份：${beside?.text}`)
    stage.expect(
      String(beside?.params.units) === String(communities.slice(0, 2)),
      '卡上并排列出先前那份任务单和相同的社区',
    )
    const early = await deputy.refused(dispatchRoutes.reviewOrder, {
      params: { orderId: second.id },
      body: { outcome: 'approve', attempt: 1 },
    })
    stage.expect(early.code === 'duplicate_unresolved', `直接通过被拦下：${early.title}`)

    stage.scene('第一份退回修改')
    const returned = await deputy.call(dispatchRoutes.reviewOrder, {
      params,
      body: { outcome: 'return', attempt: 1, text: '完成标准请写清次数和交什么' },
    })
    await environment.call(dispatchRoutes.editOrder, {
      params,
      ifMatch: `"${returned.version}"`,
      body: { finishStandard: '每天两次，共八天，登记表交街道生态环境站' },
    })
    const again = await environment.call(dispatchRoutes.submitOrder, { params })
    await stage.quiet()
    stage.expect(again.attempt === 2, '改好后作为第 2 次提交')
    const clear = await checkOf(first.id, 'clear')
    stage.expect(clear.state === 'good', `第 2 次重新判断：${clear.reason}`)
    stage.expect(
      again.rulings.every(({ attempt }) => attempt === 1),
      '第 1 次的退回留在第 1 次（R37)',
    )

    stage.scene('把第二份并入第一份')
    const merged = await deputy.call(dispatchRoutes.mergeOrder, {
      params: { orderId: second.id },
      body: { into: first.id, text: '同几个社区同一件事，一次巡查' },
    })
    stage.expect(merged.state === 'merged' && merged.mergedInto === first.id, '第二份已并入')
    const approved = await deputy.call(dispatchRoutes.reviewOrder, {
      params,
      body: { outcome: 'approve', attempt: 2 },
    })
    stage.expect(approved.state === 'approved', '第一份第 2 次通过，不再算重复')
    await stage.quiet()

    stage.scene(`府山社区书记${secretary.name}打开任务箱`)
    const { tasks } = await secretary.call(tasksRoutes.listTasks, { query: {} })
    const mine = tasks.filter(({ orderId }) => orderId === first.id || orderId === second.id)
    stage.expect(mine.length === 1, '两位领导的巡查，只有一项任务')
    const task = await secretary.call(tasksRoutes.getTask, { params: { taskId: mine[0]?.id ?? '' } })
    stage.expect(
      task.sender.personId === environment.personId && task.joined[0]?.personId === police.personId,
      `派单人两位都在：${task.sender.name}、${task.joined[0]?.name}`,
    )

    stage.scene('下一次派同一事项时的审核卡')
    const next = await police.call(dispatchRoutes.draftOrder, {
      body: { ...second.content, deadline: await stage.workday(12) },
    })
    await police.call(dispatchRoutes.submitOrder, { params: { orderId: next.id } })
    await stage.quiet()
    const { precedents } = await card(next.id)
    stage.expect(
      precedents.some(({ outcome, orderId }) => outcome === 'merged' && orderId === second.id),
      '这次合并的结论还在，供下次参考',
    )
  },
}
