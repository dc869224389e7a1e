/** S1: The slag heap. */

import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { reroutesRoutes } from '../../shared/gate/reroutes/reroutes.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import { recordsRoutes } from '../../shared/oversight/records/records.contract.ts'
import { scoringRoutes } from '../../shared/oversight/scoring/scoring.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Stage, Story } from '../support/stage.ts'

const town = '330602108' // 富盛镇
const village = '330602108237' // 金溪村
const construction = '330602108-S08' // 村镇建设办公室
const enforcement = '330602108-S01' // 综合行政执法队

export const story: Story = {
  id: 'S1',
  title: '废渣堆（The slag heap）',
  county: 'yuecheng',
  async play(stage: Stage) {
    const reportItem = { q: '违法建设劝阻与报告', kind: 'report_only' } as const
    const anyLeader = await stage.person('leader_in_charge', town)
    const found = await anyLeader.call(catalogueRoutes.listItems, { query: { ...reportItem, limit: 1 } })
    const item = found.items[0]
    stage.expect(item !== undefined, `清单里最接近的是发现报告类事项：${item?.sieveCode} ${item?.title}`)
    const leader = await stage.person('leader_in_charge', town, { line: item.lines[0] ?? '' })
    const deputy = await stage.person('deputy_party_secretary', town)
    const officer = await stage.person('station_staff', enforcement)
    const secretary = await stage.person('village_party_secretary', village)
    const before = await secretary.call(scoringRoutes.getTownTally, { params: { townCode: town } })
    const scoreBefore = JSON.stringify(before.units.find(({ unit }) => unit === village) ?? null)

    const content = {
      units: [village],
      object: '村口倾倒的工业废渣',
      action: '立即组织人员把工业废渣清理干净',
      place: '金溪村村口',
      finishStandard: '废渣全部清运',
      deadline: await stage.workday(4),
      contact: { name: '李四', phone: '0575-00000002' },
    }

    stage.scene(`富盛镇分管领导${leader.name}想套用“${item.title}”让金溪村清理工业废渣`)
    const draft = await leader.call(dispatchRoutes.draftOrder, {
      body: { ...content, sieveCode: item.sieveCode },
    })
    const problem = await leader.refused(dispatchRoutes.submitOrder, { params: { orderId: draft.id } })
    const findings = problem.findings as {
      code: string
      rule: string
      severity: string
      text: string
      evidence: { text: string } | null
    }[]
    const beyond = findings.find(({ code }) => code === 'beyond_report_only')
    stage.expect(
      problem.status === 422 && beyond?.rule === 'R8' && beyond.severity === 'block',
      `过筛不通过：${beyond?.text}`,
    )

    stage.scene('改走特殊情况，说明理由，写明是村镇建设办公室要办的事')
    const exception = {
      reason: 'public_safety_risk',
      text: '废渣堆在村口，有扬尘，需要尽早处理',
      endDate: await stage.workday(5),
    } as const
    await leader.call(dispatchRoutes.editOrder, {
      params: { orderId: draft.id },
      ifMatch: `"${draft.version}"`,
      body: { sieveCode: null, requestedBy: construction, exception },
    })
    const submitted = await leader.call(dispatchRoutes.submitOrder, {
      params: { orderId: draft.id },
      key: `s1-submit-${draft.id}`,
    })
    stage.expect(submitted.state === 'in_review', `进入审核，现在由${submitted.holder?.people[0]?.name}办理`)
    stage.expect(
      submitted.findings.some(({ code }) => code === 'off_list') &&
        submitted.findings.some(({ code }) => code === 'beyond_report_only'),
      '清单没有覆盖的事项，且超出发现报告（R8)，一并摆在审核人面前',
    )
    await stage.quiet()
    const told = await deputy.call(noticesRoutes.listNotices, { query: { limit: 5 } })
    stage.expect(
      told.notices.some(({ record }) => record.id === draft.id),
      `副书记${deputy.name}收到通知`,
    )

    stage.scene('起草人自己不能审；副书记驳回为清单外，没有指明承接单位时系统要求补上')
    const self = await leader.refused(dispatchRoutes.reviewOrder, {
      params: { orderId: draft.id },
      body: { outcome: 'approve' },
    })
    stage.expect(self.status === 403, `分管领导审核被拒：${self.detail}`)
    const text = '清理废渣是执法队的职责，不是村里的事'
    const params = { orderId: draft.id }
    const { suggestions } = await deputy.call(dispatchRoutes.suggestReroutes, { params })
    stage.expect(suggestions[0]?.unit === enforcement, `系统按履职清单首推：${suggestions[0]?.unitName}`)
    const unnamed = await deputy.refused(dispatchRoutes.reviewOrder, {
      params,
      body: { outcome: 'reject', code: 'off_catalogue', text },
    })
    stage.expect(unnamed.code === 'reroute_unit_needed', `${unnamed.detail}`)
    const body = { outcome: 'reject', code: 'off_catalogue', text, rerouteTo: enforcement } as const
    const rejected = await deputy.call(dispatchRoutes.reviewOrder, { params, body })
    stage.expect(
      rejected.state === 'rejected' && rejected.rulings.at(-1)?.code === 'off_catalogue',
      '驳回，理由代码 off_catalogue',
    )
    await stage.quiet()

    stage.scene(`综合行政执法队${officer.name}在转办箱里看到这件事，接下、当场处理、办结`)
    const offered = await officer.call(reroutesRoutes.listReroutes, { query: { unit: enforcement } })
    const reroute = offered.reroutes.find(({ orderId }) => orderId === draft.id)
    stage.expect(reroute?.state === 'offered', `转办：${reroute?.matter.action}`)
    const rerouteId = reroute.id
    const accepted = await officer.call(reroutesRoutes.acceptReroute, { params: { rerouteId } })
    stage.expect(accepted.state === 'accepted', '执法队承接')
    const closed = await officer.call(reroutesRoutes.closeReroute, {
      params: { rerouteId },
      body: { result: '当日清运完毕，责任企业已查明' },
    })
    stage.expect(closed.state === 'closed', `办结：${closed.result}`)
    await stage.quiet()

    stage.scene(`金溪村书记${secretary.name}`)
    const inbox = await secretary.call(tasksRoutes.listTasks, { query: { unit: village } })
    stage.expect(
      inbox.tasks.every(({ orderId }) => orderId !== draft.id),
      '从没见过这个任务',
    )
    const hidden = await secretary.refused(dispatchRoutes.getOrder, { params })
    stage.expect(hidden.status === 404, '连任务单也看不到')
    const after = await secretary.call(scoringRoutes.getTownTally, { params: { townCode: town } })
    const scoreAfter = JSON.stringify(after.units.find(({ unit }) => unit === village) ?? null)
    stage.expect(scoreAfter === scoreBefore, '计数没有变化')

    stage.scene('留痕')
    const trail = await deputy.call(recordsRoutes.listEvents, { params: { kind: 'order', id: draft.id } })
    for (const { type, at, by, reason } of trail.events) {
      stage.saw(`${at} ${type} ${String(by.name ?? by.system)}${reason ? `:${reason}` : ''}`)
    }
    stage.expect(trail.intact, '每一步都在案，哈希链完整')
  },
}
