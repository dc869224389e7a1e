import { describe, expect, it, test } from 'vitest'
import { indexOf, rank } from '../../shared/reading/title-search.ts'
import { firstCatalogue } from '../lists/catalogue/first-catalogue.ts'

const items = firstCatalogue()
const index = indexOf(items)
const placeOf = (text: string, seq: number) =>
  rank(index, text).findIndex(({ item }) => item === items[seq - 1]) + 1

/** What people write, and the item they mean (its number in the source). */
const asked: [text: string, seq: number][] = [
  ['上门看望独居老人', 9],
  ['对80岁以上高龄老人开展一次走访', 9],
  ['发现违建', 88],
  ['村民在自家院子里私自搭建彩钢棚', 88],
  ['组织村民打流感疫苗', 25],
  ['台风来了把低洼处的人转移走', 67],
  ['山塘水库汛期巡查', 68],
  ['提醒大家不要焚烧秸秆', 101],
  ['统计出租房里住了哪些人', 35],
  ['给新来的外地务工人员登记', 34],
  ['防止老人被电话诈骗', 37],
  ['广场舞太吵,请劝一劝', 100],
  ['两户人家因为宅基地边界吵架', 45],
  ['帮残疾人办残疾证', 19],
  ['今年的医保参保缴费动员', 32],
  ['动员适龄青年参军', 54],
  ['检查沿街店铺的灭火器', 56],
  ['楼道里电动车乱充电', 57],
  ['河里垃圾多,组织保洁', 95],
  ['河长巡河', 94],
  ['村里的路坑坑洼洼要修补', 93],
  ['发现有人在种罂粟', 39],
  ['孩子辍学在家', 104],
  ['失火山林巡护', 70],
  ['老房子墙体裂缝,怕塌', 90],
  ['宣传垃圾怎么分类', 98],
  ['危房排查', 90],
  ['传销窝点', 111],
  ['村里有人高息揽储集资', 110],
  ['慰问烈士家属', 52],
  ['发放救济棉被并登记', 15],
  ['鸡鸭禽流感死了一批', 80],
]

/** Asked only after aliases and weights were settled, to see how the search does on what it was not made for. */
const askedLater: [text: string, seq: number][] = [
  ['请各村对辖区内空巢老人每周探视一次', 9],
  ['老党员和低保家庭节前走访', 1],
  ['新增低保户在村公告栏张贴七天', 5],
  ['留在家里的孩子父母在外打工,登记一下', 14],
  ['办个敬老优待卡', 7],
  ['老年食堂开起来', 10],
  ['把选民名册贴出来', 16],
  ['二季度村民代表会议要开', 18],
  ['账目公开', 17],
  ['灭蚊灭鼠消杀', 29],
  ['动员村民参加献血', 28],
  ['劝返涉邪教聚会', 109],
  ['排查辖区内刑满释放人员', 47],
  ['缓刑的人每月报到', 46],
  ['夜里组织巡逻队', 42],
  ['有人家里打老婆', 43],
  ['小作坊违规使用液化气瓶上报', 58],
  ['暴雨红色预警通知到户', 65],
  ['山体滑坡隐患点每天看一看', 66],
  ['统计受灾倒房户并评议补助', 60],
  ['水稻参加政策性保险', 83],
  ['春季家禽家畜打疫苗', 78],
  ['捕捉流浪狗', 79],
  ['基本农田里种了苗木', 74],
  ['外嫁女土地承包合同纠纷', 76],
  ['村民要翻建房子来审批', 77],
  ['路灯坏了要修', 92],
  ['化粪池污水溢出', 97],
  ['文化礼堂办晚会', 103],
  ['保护村口百年老樟树', 72],
  ['发现施工队在天然气管道上挖土', 113],
  ['整理村里的旧档案', 112],
  ['开展经济普查入户', 87],
  ['给退伍老兵建档挂牌', 53],
  ['协调信访老户', 51],
]

describe('searching by what people write', () => {
  test.each([
    ['what it was made for', asked, 1],
    ['what it was not', askedLater, 0.95],
  ] as const)('finds the item meant within the first three: %s', (what, questions, wanted) => {
    const places = questions.map(([text, seq]) => ({ text, place: placeOf(text, seq) }))
    const within = (most: number) => places.filter(({ place }) => place > 0 && place <= most).length
    const missed = places.filter(({ place }) => place === 0 || place > 3)
    const found = `first ${within(1)}/${places.length}, within three ${within(3)}/${places.length}`
    process.stdout.write(
      `${what}: ${found} ${missed.map(({ text, place }) => `${text} → ${place}`).join('; ')}\n`,
    )
    expect(within(3) / places.length).toBeGreaterThanOrEqual(wanted)
  })

  it('S1: has nothing for dumped slag but a matter to report', () => {
    expect(rank(index, '清理村内倾倒的工业废渣')[0]?.item.kind).toBe('report_only')
  })

  test.each([['xyz'], [''], ['的了和'], ['🙂'], ['!!!']])('answers nothing to %j', (text) => {
    expect(rank(index, text)).toEqual([])
  })
})
