/** Run in a copy of the project to which the domain was added by its folder, its entry and a line. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordsOf } from '../../../functions/gathered/records.ts'
import { diagramOf } from '../../../infra/diagrams.ts'
import { type RunningCounty, startCounty } from '../../../infra/local/running-county.ts'
import { noticesRoutes } from '../../../shared/oversight/notices/notices.contract.ts'
import { recordsRoutes } from '../../../shared/oversight/records/records.contract.ts'
import { remarksRoutes } from '../../../shared/work/remarks/remarks.contract.ts'
import { Person } from '../../support/call.ts'

const unit = '330681109229'
const dataDir = mkdtempSync(join(tmpdir(), 'xingcun-remarks-'))
let county: RunningCounty
const person = async (personId: string) =>
  new Person(county.url, personId, personId, await county.token(personId))

beforeAll(async () => {
  county = await startCounty({ slug: 'zhuji', port: 0, dataDir, prewarm: false })
})
afterAll(async () => {
  await county.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

describe('remarks, a domain of one record', () => {
  it('have routes, notices and a trail in a running county', async () => {
    const [cadre, secretary, neighbour] = await Promise.all([
      person(`p-${unit}-cadre-1`),
      person(`p-${unit}-vps`),
      person('p-330681109298-vps'),
    ])
    const left = await cadre.call(remarksRoutes.leaveRemark, { body: { unit, text: '活动室的灯坏了' } })
    const params = { remarkId: left.id }
    expect(left).toMatchObject({ state: 'open', actions: [] })
    expect((await neighbour.refused(remarksRoutes.getRemark, { params })).status).toBe(404)

    await county.idle(20_000)
    const { notices } = await secretary.call(noticesRoutes.listNotices)
    expect(notices[0]).toMatchObject({
      type: 'remarks.remark-left',
      text: '有新留言待您答复：活动室的灯坏了',
    })

    const wrong = await secretary.refused(remarksRoutes.answerRemark, { params, body: { text: 'x' } })
    expect(wrong.errors?.[0]).toMatchObject({ pointer: '/text', detail: '留言内容：至少填写 2 个字' })
    const answered = await secretary.call(remarksRoutes.answerRemark, { params, body: { text: '今天就修' } })
    expect(answered).toMatchObject({ state: 'answered', answer: '今天就修' })
    const again = await secretary.refused(remarksRoutes.answerRemark, { params, body: { text: '又修了' } })
    expect(again.code).toBe('wrong_state')

    const trail = await cadre.call(recordsRoutes.listEvents, { params: { kind: 'remark', id: left.id } })
    expect(trail).toMatchObject({
      intact: true,
      events: [{ type: 'remarks.remark-left' }, { type: 'remarks.remark-answered' }],
    })
  })

  it('have a diagram', () => {
    expect(diagramOf(recordsOf.remarks.remark.lifecycle)).toContain('open --> answered: 答复 answer')
  })
})
