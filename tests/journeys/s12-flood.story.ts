/** S12: The flood. */

import { directoryRoutes } from '../../shared/directory/directory.contract.ts'
import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Stage, Story } from '../support/stage.ts'

const town = '330681104' // 店口镇,43 个村社
const many = 40

export const story: Story = {
  id: 'S12',
  title: '台风夜（The flood）',
  county: 'zhuji',
  async play(stage: Stage) {
    const leader = await stage.person('leader_in_charge', town, { line: '应急' })
    const deputy = await stage.person('deputy_party_secretary', town)
    const { items } = await leader.call(catalogueRoutes.listItems, {
      query: { q: '受灾害威胁人员转移', limit: 1 },
    })
    const { units } = await leader.call(directoryRoutes.listUnits, {
      params: { unitCode: town },
      query: { limit: 100 },
    })
    const villages = units
      .filter(({ kind }) => kind === 'village' || kind === 'community')
      .map(({ code }) => code)
      .slice(0, many)

    stage.scene(`台风夜，店口镇分管领导${leader.name}给 ${many} 个村社派人员转移`)
    const draft = await leader.call(dispatchRoutes.draftOrder, {
      body: {
        sieveCode: items[0]?.sieveCode ?? '',
        units: villages,
        object: '地质灾害点和低洼易涝处住户',
        action: '今晚 22 时前协助镇里转移住户到避灾安置点，登记转移人数',
        place: '各村社低洼处和地质灾害点',
        finishStandard: '应转尽转名单逐户核对，转移人数每两小时报镇值班室一次',
        deadline: (await stage.workday(0)).slice(0, 10),
        contact: { name: '镇值班室', phone: '0575-00000119' },
        emergency: true,
      },
    })
    const params = { orderId: draft.id }
    const submitted = await leader.call(dispatchRoutes.submitOrder, { params })
    stage.expect(
      submitted.state === 'approved' || submitted.state === 'delivered',
      '当日到期也不拦：应急事项先派后审',
    )
    stage.expect(
      submitted.findings.every(({ severity }) => severity !== 'block'),
      '过筛没有一项挡在前面',
    )
    await stage.quiet()

    stage.scene(`${many} 个村社都收到了吗`)
    const order = await stage.until(
      () => leader.call(dispatchRoutes.getOrder, { params }),
      ({ state }) => state === 'delivered',
    )
    stage.expect(order.state === 'delivered', '已送达')
    const { tasks } = await leader.call(tasksRoutes.listTasksOfOrder, { params, query: { limit: 100 } })
    stage.expect(
      tasks.length === many && new Set(tasks.map(({ unit }) => unit)).size === many,
      `${many} 个村社各有一项任务，不多不少`,
    )
    const secretary = await stage.person('village_party_secretary', villages[0] ?? '')
    const task = tasks.find(({ unit }) => unit === villages[0])
    const received = await secretary.call(tasksRoutes.receiveTask, { params: { taskId: task?.id ?? '' } })
    stage.expect(received.state === 'received', `村书记${secretary.name}签收，不等审核`)

    stage.scene(`副书记${deputy.name}事后审核`)
    stage.expect(
      order.emergency?.reviewed === null && order.holder?.people[0]?.personId === deputy.personId,
      `待事后审核，期限 ${order.reviewDueAt}`,
    )
    const own = await leader.refused(dispatchRoutes.reviewEmergency, {
      params,
      body: { outcome: 'justified' },
    })
    stage.expect(own.status === 403, '起草人不能自己审')
    const reviewed = await deputy.call(dispatchRoutes.reviewEmergency, {
      params,
      body: { outcome: 'justified', attempt: 1, text: '台风红色预警期间' },
    })
    stage.expect(reviewed.emergency?.reviewed?.outcome === 'justified', '认定确属紧急，在期限内')
    await stage.quiet()

    stage.scene('平常的事想走紧急通道')
    const civil = await stage.person('leader_in_charge', town, { line: '民政' })
    const visit = await civil.call(catalogueRoutes.listItems, { query: { q: '困难老人定期巡访', limit: 1 } })
    const hasty = await civil.refused(dispatchRoutes.submitOrder, {
      params: {
        orderId: (
          await civil.call(dispatchRoutes.draftOrder, {
            body: {
              ...draft.content,
              sieveCode: visit.items[0]?.sieveCode ?? '',
              object: '独居老人',
              action: '组织网格员走访独居老人，登记身体情况',
              deadline: await stage.workday(8),
            },
          })
        ).id,
      },
    })
    const findings = hasty.findings as { code: string; text: string }[]
    const found = findings.find(({ code }) => code === 'no_emergency_item')
    stage.expect(found !== undefined, `被拦下：${found?.text}`)
  },
}
