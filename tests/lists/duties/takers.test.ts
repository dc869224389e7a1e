import { describe, expect, it, test } from 'vitest'
import { indexOf } from '../../../shared/lists/duties/duty-search.ts'
import { answering, takersOf } from '../../../shared/lists/duties/takers.ts'
import { demoDuties } from './demo-list.ts'

const town = '330602108'
const index = indexOf(demoDuties)
const units = (text: string) => takersOf(index, text, town).map(({ unit }) => unit.split('-')[1] ?? '镇')
const placeOf = (text: string, unit: string) =>
  takersOf(index, text, town).findIndex(
    (taker) =>
      taker.unit === (unit.startsWith('D') ? `330602-${unit}` : unit === '镇' ? town : `${town}-${unit}`),
  ) + 1

/** What a leader writes, and the unit whose duty it is. */
const matters: [text: string, unit: string][] = [
  ['村口倾倒的工业废渣,立即组织人员把工业废渣清理干净', 'S01'],
  ['有人半夜往山坳里偷倒建筑垃圾', 'S01'],
  ['村民新搭了彩钢棚,要求停工', 'S01'],
  ['菜场门口摆摊占道,把摊贩清走', 'S01'],
  ['路口停了几辆僵尸车,拖走', 'S01'],
  ['遛狗不牵绳,进行处罚', 'S01'],
  ['处理村口打架斗殴的人', 'S02'],
  ['棋牌室有人赌博', 'S02'],
  ['老人接到诈骗电话要转账', 'S02'],
  ['后山发现种植罂粟', 'S02'],
  ['两户人家因为宅基地边界吵架', 'S03'],
  ['社区矫正对象每月报到', 'S03'],
  ['村民想打官司没钱请律师', 'S03'],
  ['检查小餐饮店卫生', 'S04'],
  ['小店卖过期食品', 'S04'],
  ['村民买到假货要求赔偿', 'S04'],
  ['高血压病人随访', 'S05'],
  ['给孩子打疫苗', 'S05'],
  ['发现登革热病例,做好疫点消毒', 'S05'],
  ['低保申请户的收入核查', 'S06'],
  ['走访高龄独居老人', 'S06'],
  ['留守儿童没人照看', 'S06'],
  ['山上乱埋乱葬', 'S06'],
  ['在耕地里建房', 'S07'],
  ['山体滑坡隐患点巡查', 'S07'],
  ['有人砍了古树', 'S07'],
  ['村民建房审批', 'S08'],
  ['老房子墙体开裂要倒', 'S08'],
  ['桥面破损需要维修', 'S08'],
  ['垃圾桶满了没人清运', 'S08'],
  ['化粪池污水外溢', 'S08'],
  ['台风来临转移低洼处群众', 'S09'],
  ['沿街店铺灭火器检查', 'S09'],
  ['楼道电动车飞线充电', 'S09'],
  ['山上起火了', 'S09'],
  ['死猪丢在河边', 'S10'],
  ['承包地流转租金拖欠', 'S10'],
  ['灌溉渠道堵了', 'S10'],
  ['池塘水葫芦打捞', 'S10'],
  ['动员适龄青年参军', '镇'],
  ['上访人员接待', '镇'],
  ['工厂烟囱冒黑烟,废气异味', 'D18'],
  ['拆除违章建筑', 'D11'],
  ['有人夜里偷采河砂', 'D08'],
  ['包工头欠薪,工人讨薪', 'D15'],
  ['有人高息揽储', 'D38'],
  ['对辖区企业开展安全生产检查', 'D09'],
  ['完成招商引资指标', 'D19'],
  ['取缔黑诊所', 'D13'],
  ['采石场关闭', 'D05'],
]

/** Written after the list and the weights were settled, to see how the search does on what it was not made for. */
const mattersLater: [text: string, unit: string][] = [
  ['化工厂边上的荒地被人倒了好几车废料', 'S01'],
  ['居民楼顶又在违法搭建阳光房', 'S01'],
  ['电线杆上贴满小广告', 'S01'],
  ['流动摊贩堵住校门口', 'S01'],
  ['外来人口出租房登记核实', 'S02'],
  ['有人聚众闹事扰乱治安', 'S02'],
  ['刑满释放人员回村安置', 'S03'],
  ['夫妻闹离婚请人调解', 'S03'],
  ['农村办酒席食品安全监督', 'S04'],
  ['小作坊没有营业执照', 'S04'],
  ['老年人免费体检安排', 'S05'],
  ['家庭医生上门', 'S05'],
  ['给困难家庭办临时救助', 'S06'],
  ['残疾人护理补贴发放', 'S06'],
  ['农田被占用盖厂棚', 'S07'],
  ['盗伐林木', 'S07'],
  ['路灯不亮', 'S08'],
  ['危房加固', 'S08'],
  ['污水管网堵塞冒水', 'S08'],
  ['森林防火期间上山烧纸', 'S09'],
  ['洪水围困群众抢险', 'S09'],
  ['出租屋住人仓库存在火灾隐患', 'S09'],
  ['鸡场病死鸡处理', 'S10'],
  ['水稻病虫害防治指导', 'S10'],
  ['村集体房屋出租合同审查', 'S10'],
  ['货车超载压坏村道', 'D07'],
  ['工地半夜打桩噪声', 'D06'],
  ['业主被困在电梯里', 'D12'],
  ['慰问退伍军人', 'D22'],
  ['医保断缴怎么补', 'D14'],
]

describe('whose duty it is', () => {
  test.each([
    ['what the list was made for', matters, 0.95, 1],
    ['what it was not', mattersLater, 0.8, 0.9],
  ] as const)('is found for what leaders write: %s', (what, asked, wantedFirst, wantedWithinThree) => {
    const places = asked.map(([text, unit]) => ({ text, unit, place: placeOf(text, unit) }))
    const within = (most: number) => places.filter(({ place }) => place > 0 && place <= most).length
    const notFirst = places.filter(({ place }) => place !== 1)
    process.stdout.write(
      `duties, ${what}: first ${within(1)}/${places.length}, within three ${within(3)}/${places.length} ` +
        `${notFirst.map(({ text, unit, place }) => `${text} → ${unit} at ${place} (${units(text)[0]})`).join('; ')}\n`,
    )
    expect(within(1) / places.length).toBeGreaterThanOrEqual(wantedFirst)
    expect(within(3) / places.length).toBeGreaterThanOrEqual(wantedWithinThree)
  })

  it('S1: is the enforcement team for the dumped slag, and the list says why', () => {
    const [first] = takersOf(index, '村口倾倒的工业废渣,立即组织人员把工业废渣清理干净', town)
    expect(first?.unit).toBe('330602108-S01')
    expect(first?.entries[0]).toMatchObject({ part: 'answers', duty: { code: 'J001', category: 'basic' } })
    expect(first?.entries[0]?.words).toContain('工业废渣')
  })

  test.each([
    ['basic', 'S01', null, `${town}-S01`],
    ['basic', null, null, town],
    ['cooperating', 'S01', 'D18', '330602-D18'],
    ['taken_back', null, 'D09', '330602-D09'],
  ] as const)('of a %s matter with %j and %j is %s', (category, station, department, unit) => {
    expect(answering({ category, station, department }, town)).toBe(unit)
  })

  it('puts the station that cooperates after the department that leads', () => {
    const found = units('工厂污水偷排,河水变色')
    expect(found.indexOf('S01')).toBeGreaterThan(0)
    expect(found[0]).toBe('D18')
  })

  test.each([[''], ['xyz'], ['的了和'], ['🙂']])('is nobody for %j', (text) => {
    expect(takersOf(index, text, town)).toEqual([])
  })
})
