/** S11: The new year. */

import { dispatchRoutes } from '../../shared/gate/dispatch/dispatch.contract.ts'
import { catalogueRoutes } from '../../shared/lists/catalogue/catalogue.contract.ts'
import { instrumentsRoutes } from '../../shared/lists/instruments/instruments.contract.ts'
import { noticesRoutes } from '../../shared/oversight/notices/notices.contract.ts'
import { recordsRoutes } from '../../shared/oversight/records/records.contract.ts'
import { admissionRoutes } from '../../shared/upkeep/admission/admission.contract.ts'
import { backtestRoutes } from '../../shared/upkeep/backtest/backtest.contract.ts'
import { revisionRoutes } from '../../shared/upkeep/revision/revision.contract.ts'
import { tasksRoutes } from '../../shared/work/tasks/tasks.contract.ts'
import type { Stage, Story } from '../support/stage.ts'

const county = '330681'
const town = '330681109' // 枫桥镇
const village = '330681109229' // 霞朗桥村
const emergencyStation = '330681109-S09' // 应急消防管理站
const civilStation = '330681109-S06' // 社会工作与民政服务站
const air = '大气污染防治法'

export const story: Story = {
  id: 'S11',
  title: '新的一年（The new year）',
  county: 'zhuji',
  startsAt: '2026-08-14T09:00:00+08:00',
  async play(stage: Stage) {
    const officer = await stage.person('catalogue_officer', `${county}-D30`)
    const approver = await stage.person('county_approver', county)
    const waters = await stage.person('department_officer', `${county}-D08`)
    const panel = await Promise.all(
      ['D30', 'D31', 'D04', 'D01'].map((code) => stage.person('panel_member', `${county}-${code}`)),
    )
    const leader = await stage.person('leader_in_charge', town, { line: '民政' })
    const deputy = await stage.person('deputy_party_secretary', town)
    const secretary = await stage.person('village_party_secretary', village)
    const itemNamed = async (q: string) => {
      const { items } = await leader.call(catalogueRoutes.listItems, { query: { q, limit: 1 } })
      const [item] = items
      stage.expect(item !== undefined, `清单里有“${item?.title}”（${item?.sieveCode}）：${item?.status}`)
      return item
    }
    const sent = async (content: object) => {
      const draft = await leader.call(dispatchRoutes.draftOrder, {
        body: {
          units: [village],
          place: '各自然村',
          deadline: await stage.workday(8),
          contact: { name: '王五', phone: '0575-00000003' },
          ...content,
        },
      })
      await leader.call(dispatchRoutes.submitOrder, { params: { orderId: draft.id } })
      return { orderId: draft.id }
    }
    const approve = { outcome: 'approve' } as const

    stage.scene('8月14日：清单里的秸秆禁烧事项还引着大气污染防治法')
    const straw = await itemNamed('秸秆露天禁烧巡查劝导')
    stage.expect(straw.status === 'in_force', '今天仍然有效')

    stage.scene('8月15日零时，生态环境法典施行，大气污染防治法废止')
    await stage.advance({ hours: 16 })
    await stage.quiet()
    const turned = await leader.call(catalogueRoutes.getItem, { params: { sieveCode: straw.sieveCode } })
    stage.expect(turned.status === 'needs_review', `引它的事项当天自动转为须复核：${turned.title}`)
    const laws = await officer.call(instrumentsRoutes.listInstruments, { query: { name: air, limit: 5 } })
    const law = laws.instruments.find(({ name }) => name === air)
    stage.expect(law?.inForce === false, `${air}：${law?.state} 至 ${law?.to}，由${law?.repealedBy}取代`)
    const told = await officer.call(noticesRoutes.listNotices, { query: { limit: 10 } })
    stage.expect(
      told.notices.some(({ text }) => text.includes(air)),
      `清单管理员收到通知：${told.notices[0]?.text}`,
    )

    stage.scene('秋天：一件在办任务，一次特殊情况，一次因清单外被驳回')
    const broad = await itemNamed('困难老人定期巡访')
    const work = await sent({
      sieveCode: broad.sieveCode,
      object: '80周岁以上独居老人',
      action: '组织网格员走访独居老人',
      finishStandard: '每位老人走访一次',
      evidence: ['note'],
    })
    await deputy.call(dispatchRoutes.reviewOrder, { params: work, body: approve })
    const offList = {
      requestedBy: emergencyStation,
      object: '村内山塘',
      finishStandard: '每座山塘每天一次，水位记入登记表',
      exception: {
        reason: 'public_safety_risk',
        text: '台风将至，须有人看水位',
        endDate: await stage.workday(9),
      },
    }
    const exceptional = await sent({ ...offList, action: '汛期观察山塘水位并报告' })
    await deputy.call(dispatchRoutes.reviewOrder, { params: exceptional, body: approve })
    const party = await stage.person('party_secretary', town)
    await party.call(dispatchRoutes.reviewOrder, { params: exceptional, body: approve })
    const refused = await sent({ ...offList, action: '汛期观察山塘水位，每天报告水利站' })
    await deputy.call(dispatchRoutes.reviewOrder, {
      params: refused,
      body: {
        outcome: 'reject',
        code: 'off_catalogue',
        text: '清单里没有，应先申请准入',
        rerouteTo: civilStation,
      },
    })
    await stage.quiet()
    const { tasks } = await secretary.call(tasksRoutes.listTasks, { query: { unit: village } })
    const task = tasks.find(({ orderId }) => orderId === work.orderId)
    stage.expect(task !== undefined, `霞朗桥村在办：${task?.title}`)
    const running = { taskId: task.id }
    await secretary.call(tasksRoutes.receiveTask, { params: running })

    stage.scene('十月：水利局为这件事申请准入，审核组、镇街、县里逐关走完')
    await stage.advance({ days: 60 })
    await stage.quiet()
    const application = await waters.call(admissionRoutes.draftAdmission, {
      body: {
        title: '山塘汛期水位观察',
        kind: 'report_only',
        villageRole: '汛期观察本村山塘水位，发现异常及时报告',
        acts: ['巡查', '报告'],
        lines: ['水利'],
        appliesTo: 'village',
        bases: [
          {
            instrument: '浙江省水利工程安全管理条例',
            articles: ['§30'],
            text: '村民委员会协助做好山塘的日常巡查工作',
            from: '2009-01-01',
            namesVillage: true,
          },
        ],
        frequency: { times: 2, per: 'week' },
        hoursPerTask: 0.5,
        evidence: ['note'],
        fundingYuan: 12_000,
        payer: '诸暨市水利局',
        staff: '每个镇街一名水利员指导',
        startDate: '2027-02-01',
      },
    })
    const params = { applicationId: application.id }
    await waters.call(admissionRoutes.submitAdmission, { params })
    await officer.call(admissionRoutes.acceptAdmission, { params })
    for (const member of panel)
      await member.call(admissionRoutes.answerAdmission, {
        params,
        body: { inLaw: true, customary: false, withinAbility: true, reason: '条例写明村里协助', round: 1 },
      })
    await stage.advance({ days: 9 })
    await stage.quiet()
    await approver.call(admissionRoutes.approveAdmission, { params, body: { round: 1 } })
    await stage.quiet()

    stage.scene('2027年1月5日：年度修订自动开启')
    const now = await stage.now()
    const days = Math.ceil((Date.parse('2027-01-05T10:00:00+08:00') - now.getTime()) / 86_400_000)
    await stage.advance({ days })
    await stage.quiet()
    const inYear = { year: 2027 }
    const opened = await officer.call(revisionRoutes.getRevision, { params: inYear })
    stage.expect(
      opened.state === 'open',
      `修订中，看过上年任务单 ${opened.ordersRead} 份：${JSON.stringify(opened.found)}`,
    )
    await stage.advance({ hours: 2 })
    await stage.quiet()
    const again = await officer.call(revisionRoutes.getRevision, { params: inYear })
    stage.expect(again.version === opened.version, '再跑一遍，什么也没变')
    const proposals = async (kind: string) => {
      const page = await officer.call(revisionRoutes.listProposals, {
        params: inYear,
        query: { kind: kind as 'unused', limit: 100 },
      })
      return page.proposals
    }
    const [asked] = await proposals('asked_off_list')
    stage.expect(asked?.weight === 2, `${asked?.text}`)

    stage.scene('管理员逐条处理：复核、拆分、退出、列入')
    const decide = (proposalId: string, body: { reason: string; changes?: never }) =>
      officer.call(revisionRoutes.acceptProposal, { params: { ...inYear, proposalId }, body })
    const codeBasis = {
      instrument: '生态环境法典',
      articles: ['246'],
      from: '2026-08-15',
      check: 'article_names_government',
    }
    for (const proposal of await proposals('needs_review')) {
      const { sieveCode } = (proposal.ground as unknown as { item: { sieveCode: string } }).item
      if (sieveCode !== straw.sieveCode) {
        await officer.call(revisionRoutes.dismissProposal, {
          params: { ...inYear, proposalId: proposal.id },
          body: { reason: '依据另行核对，先不派单' },
        })
        continue
      }
      const changes = [{ kind: 'change_basis', sieveCode, set: { basis: [codeBasis] }, reason: '改引法典' }]
      await decide(proposal.id, { reason: '改引法典', changes: changes as never })
      stage.saw(`“${straw.title}”改引生态环境法典`)
    }
    const whole = await officer.call(catalogueRoutes.getItem, { params: { sieveCode: broad.sieveCode } })
    const part = (title: string) => ({
      ...{
        title,
        aliases: [],
        lines: ['民政'],
        kind: 'assist' as const,
        villageRole: whole.villageRole,
        acts: whole.acts,
      },
      ...{ department: whole.department, appliesTo: whole.appliesTo, basis: whole.basis, customary: null },
      ...{ fundingSource: whole.fundingSource, effectiveFrom: '2027-02-01', effectiveTo: null, note: null },
      ...{ evidenceCeiling: ['note' as const, 'list' as const], hoursPerTask: 2 },
    })
    const draftId = { draftId: opened.draftId }
    const { version } = await officer.call(catalogueRoutes.getDraft, { params: draftId })
    await officer.call(catalogueRoutes.describeDraft, {
      params: draftId,
      ifMatch: `"${version}"`,
      body: { effectiveFrom: '2027-02-01' },
    })
    await officer.call(catalogueRoutes.addChanges, {
      params: draftId,
      body: {
        changes: [
          {
            kind: 'split',
            sieveCode: broad.sieveCode,
            into: ['老年人基本信息收集', '居家养老需求调查', '独居老人走访', '困难老人救助需求报告'].map(
              part,
            ),
            reason: '一项管得太宽，拆成具体的四项',
          },
        ],
      },
    })
    const unused = await proposals('unused')
    for (const { id, title } of unused.slice(0, 2)) {
      await decide(id, { reason: '上年没有人用' })
      stage.saw(`“${title}”退出`)
    }
    const [admitted] = await proposals('admitted')
    stage.expect(admitted?.suggestion?.kind === 'add', `已准入待列入：${admitted?.title}`)
    await decide(admitted.id, { reason: '列入 2027 年清单' })
    const checked = await officer.call(catalogueRoutes.checkDraft, { params: draftId })
    stage.expect(checked.state === 'checked', `核对通过，新清单 ${checked.checked?.count} 项`)
    const diff = await officer.call(catalogueRoutes.compareDraft, { params: draftId, query: { limit: 50 } })
    stage.expect(diff.text === '新增 1 项，退出 2 项，拆分 1 项，依据调整 1 项', diff.text)
    for (const { text } of diff.differences) stage.saw(text)

    stage.scene('回测：上年的任务单在新清单下会怎样')
    const started = await officer.call(backtestRoutes.startBacktest, { params: draftId, body: {} })
    await stage.quiet()
    const found = await officer.call(backtestRoutes.getBacktest, { params: { backtestId: started.id } })
    stage.expect(found.state === 'done' && found.progress.share === 1, found.text)
    stage.expect(
      found.counts.changed_item === 1 && found.counts.newly_allowed === 2,
      `例：${found.examples.map(({ title, under }) => `${title} → ${under?.title}`).join(';')}`,
    )

    stage.scene('审核组表决，镇街发表意见，异议得到书面答复')
    await officer.call(revisionRoutes.bringBeforePanel, { params: inYear })
    const early = await approver.refused(catalogueRoutes.approveDraft, { params: draftId, body: {} })
    stage.expect(early.code === 'revision_not_deliberated', `${early.detail}`)
    for (const member of panel)
      await member.call(revisionRoutes.answerRevision, {
        params: inYear,
        body: { agrees: true, reason: '同意' },
      })
    await deputy.call(revisionRoutes.giveOpinionOnRevision, {
      params: inYear,
      body: { opinion: 'objection', text: '山塘水位尺谁来装' },
    })
    await officer.call(revisionRoutes.replyToTown, {
      params: inYear,
      body: { town, text: '由水利局在二月底前统一安装' },
    })
    await stage.advance({ days: 9 })
    await stage.quiet()
    const heard = await officer.call(revisionRoutes.getRevision, { params: inYear })
    stage.expect(
      heard.state === 'awaiting_approval',
      `意见期满，${heard.opinionRound?.towns.filter(({ silent }) => silent).length} 个镇街没有发言，如实记录`,
    )

    stage.scene('县里批准，到日子自动发布')
    await approver.call(catalogueRoutes.approveDraft, { params: draftId, body: { text: '同意发布' } })
    await officer.call(revisionRoutes.setDay, { params: inYear, body: { publishOn: await stage.workday(2) } })
    await stage.advance({ days: 4 })
    await stage.quiet()
    const done = await officer.call(revisionRoutes.getRevision, { params: inYear })
    stage.expect(done.state === 'published', `清单第 ${done.published?.version} 版已发布`)
    const listed = await waters.call(admissionRoutes.getAdmission, { params })
    stage.expect(listed.state === 'listed', '准入申请：已列入清单')

    stage.scene('2月1日起用新清单；在办任务仍按原来的版本')
    const left = Math.ceil(
      (Date.parse('2027-02-01T09:00:00+08:00') - (await stage.now()).getTime()) / 86_400_000,
    )
    await stage.advance({ days: left })
    await stage.quiet()
    const current = await stage.until(
      () => leader.call(catalogueRoutes.getCatalogue, {}),
      ({ version }) => version === done.published?.version,
    )
    stage.expect(current.version === done.published?.version, `现行第 ${current.version} 版`)
    const old = await leader.call(catalogueRoutes.getItemOfVersion, {
      params: { version: 1, sieveCode: broad.sieveCode },
    })
    const kept = await secretary.call(tasksRoutes.getTask, { params: running })
    stage.expect(kept.title === old.title, `在办任务仍是“${kept.title}”，按第 ${old.catalogueVersion} 版`)
    const draft = await leader.call(dispatchRoutes.draftOrder, {
      body: {
        sieveCode: broad.sieveCode,
        units: [village],
        object: '独居老人',
        action: '走访独居老人',
        place: '各自然村',
        finishStandard: '每位老人走访一次',
        deadline: await stage.workday(8),
        contact: { name: '王五', phone: '0575-00000003' },
      },
    })
    const stopped = await leader.refused(dispatchRoutes.submitOrder, { params: { orderId: draft.id } })
    stage.expect(stopped.status === 422, `旧编码不能再派：${stopped.detail}`)
    const gone = await leader.call(catalogueRoutes.getItem, { params: { sieveCode: broad.sieveCode } })
    stage.expect(gone.successors.length === 4, `旧事项记着去向：${gone.successors.join('、')}`)
    const fresh = await itemNamed('独居老人走访')
    stage.expect(fresh.dispatchable.ok, '改用拆分后的事项即可')
    const trail = await officer.call(recordsRoutes.listEvents, { params: { kind: 'revision', id: done.id } })
    stage.expect(trail.intact, `年度修订全程 ${trail.events.length} 步在案，哈希链完整`)
  },
}
