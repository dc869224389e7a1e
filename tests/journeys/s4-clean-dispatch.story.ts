/** S4: A clean dispatch. */

import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import { recordsRoutes } from '../../shared/oversight/records/records.contract.ts'
import { scoringRoutes } from '../../shared/oversight/scoring/scoring.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Stage, Story } from '../support/stage.ts'

const town = '330681109' // 枫桥镇
const villages = ['330681109229', '330681109298'] // 霞朗桥村、杜黄新村
const station = '330681109-S06' // 社会工作与民政服务站

export const story: Story = {
  id: 'S4',
  title: '一次干净的派单（A clean dispatch）',
  county: 'zhuji',
  async play(stage: Stage) {
    const leader = await stage.person('leader_in_charge', town, { line: '民政' })
    const deputy = await stage.person('deputy_party_secretary', town)
    const helper = await stage.person('station_staff', station)
    const secretary = await stage.person('village_party_secretary', villages[0] ?? '')
    const otherSecretary = await stage.person('village_party_secretary', villages[1] ?? '')
    const cadre = await stage.person('village_cadre', villages[0] ?? '')
    const grids = [`${villages[0]}-G01`, `${villages[0]}-G02`]
    const members = await Promise.all(grids.map((grid) => stage.person('grid_member', grid)))
    const tallyOf = async (unit: string) =>
      (await deputy.call(scoringRoutes.getTownTally, { params: { townCode: town } })).units.find(
        (each) => each.unit === unit,
      )
    const before = await tallyOf(villages[0] ?? '')

    stage.scene(`枫桥镇分管民政的${leader.name}从清单里选事项`)
    const list = await leader.call(catalogueRoutes.listItems, { query: { q: '困难老人定期巡访', limit: 3 } })
    const item = list.items.find(({ title }) => title.includes('困难老人定期巡访'))
    stage.expect(item?.dispatchable.ok === true, `事项 ${item?.sieveCode} ${item?.title}，今日可派`)

    stage.scene('起草任务单，发往霞朗桥村、杜黄新村，同时点名协同站所')
    const draft = await leader.call(dispatchRoutes.draftOrder, {
      key: `s4-draft-${(await stage.now()).getTime()}-${Math.random().toString(36).slice(2, 10)}`,
      body: {
        sieveCode: item.sieveCode,
        units: villages,
        object: '80周岁以上独居老人',
        action: '组织网格员走访独居老人，了解身体和生活情况，发现困难及时报告',
        place: '各自然村',
        finishStandard: '每位老人走访一次，走访名单与民政台账一致',
        deadline: await stage.workday(8),
        contact: { name: '王五', phone: '0575-00000003' },
        evidence: ['note', 'list'],
        coParties: [{ unit: station, personId: helper.personId, duty: '提供独居老人名单，当场解答补贴政策' }],
      },
    })
    stage.expect(draft.state === 'draft' && draft.version === 1, `草稿 ${draft.id}`)
    const params = { orderId: draft.id }

    stage.scene('提交，过筛通过；重复点击提交只算一次')
    const key = `s4-submit-${draft.id}`
    const [first, second] = await Promise.all([
      leader.call(dispatchRoutes.submitOrder, { params, key }),
      leader.call(dispatchRoutes.submitOrder, { params, key }),
    ])
    stage.expect(first.version === second.version && first.attempt === 1, '两次点击得到同一个结果')
    stage.expect(
      first.findings.every(({ severity }) => severity !== 'block'),
      `过筛通过，审核截止 ${first.reviewDueAt}`,
    )
    stage.expect(first.holder?.people[0]?.personId === deputy.personId, `现由副书记${deputy.name}审核`)
    await stage.quiet()
    const asked = await deputy.call(noticesRoutes.listNotices, { query: { limit: 5 } })
    stage.expect(
      asked.notices.some(({ record, type }) => record.id === draft.id && type === 'dispatch.order-submitted'),
      '副书记收到待审通知',
    )
    const early = await secretary.call(tasksRoutes.listTasks, { query: {} })
    stage.expect(
      early.tasks.every(({ orderId }) => orderId !== draft.id),
      '审核前村里看不到任何东西（R23)',
    )

    stage.scene(`副书记${deputy.name}审核通过`)
    const approved = await deputy.call(dispatchRoutes.reviewOrder, {
      params,
      // Told once more in the same county, it repeats the last telling (R26).
      body: {
        outcome: 'approve',
        attempt: 1,
        ...(first.findings.some(({ code }) => code === 'duplicate') ? { override: '上一轮已办结' } : {}),
      },
      ifMatch: `"${first.version}"`,
    })
    stage.expect(approved.state === 'approved', '通过')
    await stage.quiet()
    const delivered = await leader.call(dispatchRoutes.getOrder, { params })
    stage.expect(delivered.state === 'delivered', `已送达 ${delivered.unitCount} 个村`)
    const tasks = (await leader.call(tasksRoutes.listTasksOfOrder, { params, query: {} })).tasks
    stage.expect(
      tasks.length === villages.length && new Set(tasks.map(({ unit }) => unit)).size === villages.length,
      '每村恰好一个任务',
    )

    stage.scene('任务只到村党组织书记')
    const task = tasks.find(({ unit }) => unit === villages[0])
    stage.expect(task?.state === 'delivered', `霞朗桥村任务 ${task?.id}`)
    const taskParams = { taskId: task.id }
    const inbox = await secretary.call(tasksRoutes.listTasks, { query: {} })
    stage.expect(
      inbox.tasks.some(({ id }) => id === task.id),
      `${secretary.name}的任务箱里有它`,
    )
    const cadreInbox = await cadre.call(tasksRoutes.listTasks, { query: {} })
    stage.expect(
      cadreInbox.tasks.every(({ id }) => id !== task.id),
      '分派前村干部看不到（R29)',
    )
    const neighbour = await otherSecretary.refused(tasksRoutes.getTask, { params: taskParams })
    stage.expect(neighbour.status === 404, '邻村书记看不到')
    const tooEarly = await cadre.refused(tasksRoutes.receiveTask, { params: taskParams })
    stage.expect(tooEarly.status === 403, `村干部不能签收：${tooEarly.detail}`)

    stage.scene('书记签收，分派给一名村干部主办、两名网格员协办')
    const received = await secretary.call(tasksRoutes.receiveTask, { params: taskParams })
    stage.expect(received.state === 'received', '签收')
    const stranger = await secretary.refused(tasksRoutes.assignTask, {
      params: taskParams,
      body: { assignees: [otherSecretary.personId] },
    })
    stage.expect(stranger.code === 'person_not_in_unit', `不能派给外村的人：${stranger.detail}`)
    const assignees = [cadre, ...members].map(({ personId }) => personId)
    const assigned = await secretary.call(tasksRoutes.assignTask, { params: taskParams, body: { assignees } })
    stage.expect(
      assigned.state === 'assigned' && assigned.holder?.people[0]?.personId === cadre.personId,
      `现在由${cadre.name}办理`,
    )
    await stage.quiet()
    for (const member of members) {
      const own = await member.call(tasksRoutes.listTasks, { query: {} })
      stage.expect(
        own.tasks.some(({ id }) => id === task.id),
        `网格员${member.name}看到了自己的任务`,
      )
    }

    stage.scene('办理、报进展、提交；超出范围的材料被挡下（R31)')
    await cadre.call(tasksRoutes.startTask, { params: taskParams })
    await members[0]?.call(tasksRoutes.reportProgress, {
      params: taskParams,
      body: { text: '第一网格走访完毕' },
    })
    const note = '两个网格全部走访，名单已核对'
    const photo = { kind: 'photo', text: '走访合影' } as const
    const over = await cadre.refused(tasksRoutes.submitTask, {
      params: taskParams,
      body: { note, evidence: [photo] },
    })
    stage.expect(over.code === 'evidence_over_ceiling', `${over.detail}`)
    const submitted = await cadre.call(tasksRoutes.submitTask, {
      params: taskParams,
      body: { note, evidence: [{ kind: 'list', text: '走访名单共十二人' }] },
    })
    stage.expect(submitted.state === 'submitted' && !submitted.clock.running, '提交后村里的时钟停下')
    stage.expect(submitted.holder?.people[0]?.personId === leader.personId, `现在轮到${leader.name}验收`)

    stage.scene('退回补正一次，再提交，验收')
    await leader.call(tasksRoutes.sendBackTask, {
      params: taskParams,
      body: { reason: '名单少一位老人，请补' },
    })
    await cadre.call(tasksRoutes.submitTask, {
      params: taskParams,
      body: { note: '已补一位', evidence: [{ kind: 'list', text: '走访名单共十三人' }] },
    })
    const accepted = await leader.call(tasksRoutes.acceptTask, { params: taskParams })
    stage.expect(accepted.state === 'accepted' && !accepted.clock.overdue, '按期办结')
    stage.saw(`时钟：${accepted.ledger.map(({ kind }) => kind).join(' → ')}`)
    stage.expect(
      accepted.ledger.map(({ kind }) => kind).join(',') === 'start,start,start,pause,resume,pause,stop',
      '时钟账本记下了送达、签收、分派、停、走、停、终',
    )
    await stage.quiet()
    const told = await secretary.call(noticesRoutes.listNotices, { query: { limit: 20 } })
    const types = told.notices.filter(({ record }) => record.id === task.id).map(({ type }) => type)
    stage.expect(
      types.join(',') === 'tasks.task-accepted,tasks.task-delivered',
      '书记收到两条通知：送达、办结，不多不少',
    )

    stage.scene('看板动了，过程自己留痕')
    const after = await tallyOf(villages[0] ?? '')
    stage.expect(
      (after?.acceptedInTime ?? 0) === (before?.acceptedInTime ?? 0) + 1,
      `霞朗桥村按期办结 ${before?.acceptedInTime ?? 0} → ${after?.acceptedInTime}`,
    )
    const trail = await secretary.call(recordsRoutes.listEvents, { params: { kind: 'task', id: task.id } })
    for (const { at, type, by } of trail.events) stage.saw(`${at} ${type} ${String(by.name ?? by.system)}`)
    stage.expect(trail.intact && trail.events.length === 9, '九步全部在案，哈希链完整，没有人另外报过一张表')
  },
}
