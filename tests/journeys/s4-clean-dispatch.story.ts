/** S4: A clean dispatch, played as a front end would: by the typed client, with nothing but the document's types. */
import { problemOf } from '../support/call.ts'
import type { Stage, Story } from '../support/stage.ts'

const town = '330681109' // 枫桥镇
const villages = ['330681109229', '330681109298'] // 霞朗桥村、杜黄新村
const station = '330681109-S06' // 社会工作与民政服务站

export const story: Story = {
  id: 'S4',
  title: '一次干净的派单（A clean dispatch）',
  county: 'zhuji',
  async play(stage: Stage) {
    // Each person is signed in at a client of his own.
    const leader = await stage.person('leader_in_charge', town, { line: '民政' })
    const deputy = await stage.person('deputy_party_secretary', town)
    const helper = await stage.person('station_staff', station)
    const secretary = await stage.person('village_party_secretary', villages[0] ?? '')
    const otherSecretary = await stage.person('village_party_secretary', villages[1] ?? '')
    const cadre = await stage.person('village_cadre', villages[0] ?? '')
    const grids = [`${villages[0]}-G01`, `${villages[0]}-G02`]
    const members = await Promise.all(grids.map((grid) => stage.person('grid_member', grid)))
    const tallyOf = async (unit: string) =>
      (await deputy.county.get('/v1/towns/{townCode}/tally', { path: { townCode: town } })).data.units.find(
        (each) => each.unit === unit,
      )
    const before = await tallyOf(villages[0] ?? '')

    stage.scene(`枫桥镇分管民政的${leader.name}从清单里选事项`)
    const { data: list } = await leader.county.get('/v1/catalogue/items', {
      query: { q: '困难老人定期巡访', limit: 3 },
    })
    const item = list.items.find(({ title }) => title.includes('困难老人定期巡访'))
    stage.expect(item?.dispatchable.ok === true, `事项 ${item?.sieveCode} ${item?.title}，今日可派`)

    stage.scene('起草任务单，发往霞朗桥村、杜黄新村，同时点名协同站所')
    const { data: draft } = await leader.county.post('/v1/orders', {
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
    const path = { orderId: draft.id }

    stage.scene('提交，过筛通过；重复点击提交只算一次')
    const key = `s4-submit-${draft.id}`
    const [{ data: first }, { data: second }] = await Promise.all([
      leader.county.post('/v1/orders/{orderId}/submit', { path, key }),
      leader.county.post('/v1/orders/{orderId}/submit', { path, key }),
    ])
    stage.expect(first.version === second.version && first.attempt === 1, '两次点击得到同一个结果')
    stage.expect(
      first.findings.every(({ severity }) => severity !== 'block'),
      `过筛通过，审核截止 ${first.reviewDueAt}`,
    )
    stage.expect(first.holder?.people[0]?.personId === deputy.personId, `现由副书记${deputy.name}审核`)
    await stage.quiet()
    const { data: asked } = await deputy.county.get('/v1/notices', { query: { limit: 5 } })
    stage.expect(
      asked.notices.some(({ record, type }) => record.id === draft.id && type === 'dispatch.order-submitted'),
      '副书记收到待审通知',
    )
    const { data: early } = await secretary.county.get('/v1/tasks')
    stage.expect(
      early.tasks.every(({ orderId }) => orderId !== draft.id),
      '审核前村里看不到任何东西（R23)',
    )

    stage.scene(`副书记${deputy.name}审核通过`)
    const { data: approved } = await deputy.county.post('/v1/orders/{orderId}/review', {
      path,
      seen: first,
      // Told once more in the same county, it repeats the last telling (R26).
      body: {
        outcome: 'approve',
        attempt: 1,
        ...(first.findings.some(({ code }) => code === 'duplicate') ? { override: '上一轮已办结' } : {}),
      },
    })
    stage.expect(approved.state === 'approved', '通过')
    await stage.quiet()
    const { data: delivered } = await leader.county.get('/v1/orders/{orderId}', { path })
    stage.expect(delivered.state === 'delivered', `已送达 ${delivered.unitCount} 个村`)
    const { tasks } = (await leader.county.get('/v1/orders/{orderId}/tasks', { path })).data
    stage.expect(
      tasks.length === villages.length && new Set(tasks.map(({ unit }) => unit)).size === villages.length,
      '每村恰好一个任务',
    )

    stage.scene('任务只到村党组织书记')
    const task = tasks.find(({ unit }) => unit === villages[0])
    stage.expect(task?.state === 'delivered', `霞朗桥村任务 ${task?.id}`)
    const taskPath = { taskId: task.id }
    const { data: inbox } = await secretary.county.get('/v1/tasks')
    stage.expect(
      inbox.tasks.some(({ id }) => id === task.id),
      `${secretary.name}的任务箱里有它`,
    )
    const { data: cadreInbox } = await cadre.county.get('/v1/tasks')
    stage.expect(
      cadreInbox.tasks.every(({ id }) => id !== task.id),
      '分派前村干部看不到（R29)',
    )
    const neighbour = await problemOf(otherSecretary.county.get('/v1/tasks/{taskId}', { path: taskPath }))
    stage.expect(neighbour.status === 404, '邻村书记看不到')
    const tooEarly = await problemOf(cadre.county.post('/v1/tasks/{taskId}/receive', { path: taskPath }))
    stage.expect(tooEarly.status === 403, `村干部不能签收：${tooEarly.detail}`)

    stage.scene('书记签收，分派给一名村干部主办、两名网格员协办')
    const { data: received } = await secretary.county.post('/v1/tasks/{taskId}/receive', { path: taskPath })
    stage.expect(received.state === 'received', '签收')
    const stranger = await problemOf(
      secretary.county.post('/v1/tasks/{taskId}/assign', {
        path: taskPath,
        body: { assignees: [otherSecretary.personId] },
      }),
    )
    stage.expect(stranger.code === 'person_not_in_unit', `不能派给外村的人：${stranger.detail}`)
    const assignees = [cadre, ...members].map(({ personId }) => personId)
    const { data: assigned } = await secretary.county.post('/v1/tasks/{taskId}/assign', {
      path: taskPath,
      body: { assignees },
    })
    stage.expect(
      assigned.state === 'assigned' && assigned.holder?.people[0]?.personId === cadre.personId,
      `现在由${cadre.name}办理`,
    )
    await stage.quiet()
    for (const member of members) {
      const { data: own } = await member.county.get('/v1/tasks')
      stage.expect(
        own.tasks.some(({ id }) => id === task.id),
        `网格员${member.name}看到了自己的任务`,
      )
    }

    stage.scene('办理、报进展、提交；超出范围的材料被挡下（R31)')
    await cadre.county.post('/v1/tasks/{taskId}/start', { path: taskPath })
    await members[0]?.county.post('/v1/tasks/{taskId}/progress', {
      path: taskPath,
      body: { text: '第一网格走访完毕' },
    })
    const note = '两个网格全部走访，名单已核对'
    const photo = { kind: 'photo', text: '走访合影' } as const
    const over = await problemOf(
      cadre.county.post('/v1/tasks/{taskId}/submit', {
        path: taskPath,
        body: { note, evidence: [photo] },
      }),
    )
    stage.expect(over.code === 'evidence_over_ceiling', `${over.detail}`)
    const { data: submitted } = await cadre.county.post('/v1/tasks/{taskId}/submit', {
      path: taskPath,
      body: { note, evidence: [{ kind: 'list', text: '走访名单共十二人' }] },
    })
    stage.expect(submitted.state === 'submitted' && !submitted.clock.running, '提交后村里的时钟停下')
    stage.expect(submitted.holder?.people[0]?.personId === leader.personId, `现在轮到${leader.name}验收`)

    stage.scene('退回补正一次，再提交，验收')
    await leader.county.post('/v1/tasks/{taskId}/send-back', {
      path: taskPath,
      body: { reason: '名单少一位老人，请补' },
    })
    await cadre.county.post('/v1/tasks/{taskId}/submit', {
      path: taskPath,
      body: { note: '已补一位', evidence: [{ kind: 'list', text: '走访名单共十三人' }] },
    })
    const { data: accepted } = await leader.county.post('/v1/tasks/{taskId}/accept', { path: taskPath })
    stage.expect(accepted.state === 'accepted' && !accepted.clock.overdue, '按期办结')
    stage.saw(`时钟：${accepted.ledger.map(({ kind }) => kind).join(' → ')}`)
    stage.expect(
      accepted.ledger.map(({ kind }) => kind).join(',') === 'start,start,start,pause,resume,pause,stop',
      '时钟账本记下了送达、签收、分派、停、走、停、终',
    )
    await stage.quiet()
    const { data: told } = await secretary.county.get('/v1/notices', { query: { limit: 20 } })
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
    const { data: trail } = await secretary.county.get('/v1/records/{kind}/{id}/events', {
      path: { kind: 'task', id: task.id },
    })
    for (const { at, type, by } of trail.events) stage.saw(`${at} ${type} ${String(by.name ?? by.system)}`)
    stage.expect(trail.intact && trail.events.length === 9, '九步全部在案，哈希链完整，没有人另外报过一张表')
  },
}
