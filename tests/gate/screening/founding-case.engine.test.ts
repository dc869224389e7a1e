/** S1 told again: the case the county was founded on, under the wrong code and in other words. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { OrderContent } from '../../../shared/gate/dispatch/order-content.ts'
import * as orders from '../../../shared/gate/dispatch/orders.ts'
import { currentCatalogue } from '../../../shared/lists/catalogue/catalogue.ts'
import { as, content, openCounty } from '../../support/domain-county.ts'

beforeAll(async () => {
  await openCounty()
})

const under = async (title: string, change: Partial<OrderContent>) => {
  const item = (await currentCatalogue()).items.find((each) => each.title === title)
  expect(item).toBeDefined()
  const asked = content({
    ...{ sieveCode: item?.sieveCode ?? '', coParties: [], place: '金溪村北山坡', finishStandard: '清完为止' },
    ...change,
  })
  const { findings } = await orders.tryScreening(await as('leader'), asked)
  // Whose line the item is of is not what is asked here.
  return findings.filter(({ code }) => code !== 'line_outside_portfolio')
}
const stops = (findings: readonly { severity: string }[]) =>
  findings.some(({ severity }) => severity === 'block')

describe.each(['生活垃圾分类宣传动员', '反电信网络诈骗宣传', '河道清淤保洁协助'])('under %s', (title) => {
  it.each([
    ['山坡上的工业渣土', '尽快把山坡上的工业渣土清理干净'],
    ['北坡那几堆废渣', '请村里组织人手，三天内把废渣装车运走'],
    ['厂里倒出来的炉渣', '结合宣传月活动，发动党员把炉渣一并清运，插上宣传旗'],
    ['化工厂偷倒的污泥', '由村委会负责找挖机铲掉，运到消纳场'],
    ['路边倾倒的工业固废', '抓紧处理掉，不要过夜'],
  ])('the village is not made to clear %s: %s', async (object, action) => {
    const findings = await under(title, { object, action })
    expect(stops(findings)).toBe(true)
    expect(findings.some(({ rule }) => ['R7', 'R8', 'R61'].includes(rule))).toBe(true)
  })

  it.each([
    '由村负责取缔洗砂点',
    '把洗砂机拆除',
    '检查并没收',
    '由村里罚款200元',
    '把那家的电掐掉，停了他的低保',
  ])('nor to do what is a body’s own: %s', async (action) => {
    expect(stops(await under(title, { object: '溪边的洗砂点', action }))).toBe(true)
  })
})

it('what is others’ is not cleared under an item of any kind either (R7)', async () => {
  const findings = await under('火灾隐患报告', {
    object: '楼道杂物',
    action: '今晚一次性清走，不用等户主在家',
  })
  expect(stops(findings)).toBe(true)
  const assisting = await under('困难群众入户走访', {
    object: '沿街摊位',
    action: '把摊主的货清走，一件不留',
  })
  expect(assisting.some(({ rule, severity }) => rule === 'R7' && severity === 'block')).toBe(true)
})

describe('what the item is for', () => {
  it('passes in its own words', async () => {
    const findings = await under('生活垃圾分类宣传动员', {
      ...{ object: '全村农户', action: '上门讲解厨余和其他垃圾怎么分，每户发一张分类指引' },
      ...{ place: '各自然村', finishStandard: '每户讲过一次，指引发到户' },
    })
    expect(stops(findings)).toBe(false)
  })
})

describe('whom a village can ask (R25)', () => {
  it.each(['办公室', '详见通知', '镇民政办', '值班室'])('%s is nobody', async (name) => {
    const contact = { name, phone: '0575-00000001' }
    const { findings } = await orders.tryScreening(await as('leader'), content({ contact }))
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'contact_not_a_person', severity: 'block' }),
    )
  })

  it.each(['张三', '民政办 陈芳', '王医生', '老李', '陈科', '镇应急站赵六'])(
    '%s is somebody',
    async (name) => {
      const contact = { name, phone: '0575-00000001' }
      const { findings } = await orders.tryScreening(await as('leader'), content({ contact }))
      expect(findings.map(({ code }) => code)).not.toContain('contact_not_a_person')
    },
  )
})
