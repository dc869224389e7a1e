import { describe, expect, it, test } from 'vitest'
import { indexOf } from '../../../shared/lists/duties/duty-search.ts'
import { takenBackIn } from '../../../shared/lists/duties/taken-back.ts'
import { firstCatalogue } from '../catalogue/first-catalogue.ts'
import { demoDuties } from './demo-list.ts'

const index = indexOf(demoDuties)
const read = (object: string | null, action: string | null) => takenBackIn(index, { object, action })
const asked = (object: string | null, action: string | null) =>
  read(object, action).filter(({ helping }) => !helping)

/** What an order asks for, and the duty that was taken back. */
const positives: [object: string, action: string, code: string][] = [
  ['辖区内企业', '组织网格员开展安全生产检查', 'S001'],
  ['村级工业小区各工厂', '逐家进行安全隐患排查并登记', 'S001'],
  ['危化品企业', '本周完成一次检查', 'S001'],
  ['五金加工厂', '上门安全检查', 'S001'],
  ['招商引资', '各村完成招商引资指标', 'S002'],
  ['亿元项目', '每村引进亿元项目一个', 'S002'],
  ['沿河排污企业', '立即关停', 'S003'],
  ['排污的印染作坊', '查封其生产设备', 'S003'],
  ['瓶装燃气经营点', '逐户检查', 'S004'],
  ['村内燃气站', '每月检查一次', 'S004'],
  ['小区电梯', '组织开展电梯安全检查', 'S005'],
  ['使用叉车的单位', '检查叉车使用情况', 'S005'],
  ['欠税个体户', '上门催缴税款', 'S006'],
  ['城乡居民社保费', '上门征缴社保费', 'S006'],
  ['村口河水', '取样检测水质并上报结果', 'S007'],
  ['空气质量', '每天监测空气质量', 'S007'],
  ['黑诊所', '全面排摸并取缔', 'S008'],
  ['游医', '发现一个取缔一个', 'S008'],
  ['村内建筑工地', '检查施工安全', 'S009'],
  ['在建工程', '对工程质量开展检查', 'S009'],
  ['后山采石场', '月底前关闭', 'S010'],
  ['流动加油车', '组织人员查处', 'S011'],
  ['违规补课班', '暑期集中取缔', 'S012'],
  ['征收范围内的房屋', '完成房屋评估', 'S013'],
  ['村民自备井', '全部封填', 'S014'],
  ['商业保险', '完成每户保险推销任务', 'S015'],
  ['党报党刊', '按下达数完成征订指标', 'S016'],
  ['载客黑车', '在车站路口查处黑车', 'S018'],
  ['电鱼人员', '夜间蹲守查处电鱼,没收渔网', 'S019'],
  ['农药店', '检查农药店台账', 'S020'],
  ['假冒商标商品', '进店查处', 'S022'],
  ['各企业用工', '检查有无童工', 'S023'],
  ['屋顶光伏', '每村完成光伏安装任务', 'S024'],
]

/** What an order asks for that near matters do not forbid. */
const negatives: [object: string, action: string][] = [
  ['村口倾倒的工业废渣', '立即组织人员把工业废渣清理干净'],
  ['80周岁以上独居老人', '组织网格员走访独居老人,了解身体和生活情况'],
  ['企业职工', '宣传安全生产知识'],
  ['辖区企业', '发现安全生产隐患及时报告应急管理局'],
  ['企业负责人', '通知参加安全生产培训'],
  ['村民', '讲解企业安全生产检查的新规定'],
  ['村级工业小区', '村里不得自行开展企业安全生产检查'],
  ['外来投资客商', '介绍村里闲置厂房情况'],
  ['生活垃圾', '检查垃圾分类投放情况'],
  ['村内河道', '河长巡河,检查河面漂浮物'],
  ['家用燃气灶具', '提醒村民注意用气安全'],
  ['老年人', '组织到卫生院免费体检'],
  ['使用电梯的住户', '张贴乘梯须知'],
  ['城乡居民医保', '动员参保缴费'],
  ['纳税人', '张贴税收优惠政策'],
  ['农业保险', '组织种粮大户自愿参加水稻保险'],
  ['村级文化礼堂', '订阅报刊目录公布上墙'],
  ['建房户', '检查是否张贴施工公示牌'],
  ['危房', '排查农村危房并登记'],
  ['住房困难户', '评议补助对象'],
  ['水井', '提醒村民洪水后不要饮用井水'],
  ['森林防火', '检查进山人员火种'],
  ['沿街店铺', '检查灭火器和疏散通道'],
  ['学校周边', '上下学时段疏导交通'],
  ['补课学生家长', '转发教育局关于校外培训的告知书'],
  ['村道', '巡查村道坑洼并修补'],
  ['国道边村民', '宣传交通安全'],
  ['公路边坡', '发现塌方及时上报'],
  ['渔民', '宣传禁渔期规定'],
  ['农户', '发放农药安全使用手册'],
  ['农药包装废弃物', '组织回收'],
  ['经济普查对象', '配合普查员入户'],
  ['村民代表会议', '本季度召开一次并公布决议'],
  ['征兵适龄青年', '完成兵役登记通知任务'],
  ['低保户', '入户核查家庭情况'],
  ['土地承包', '调解承包地纠纷'],
  ['台风', '转移危险区域群众'],
  ['山塘水库', '汛期巡查'],
  ['违法建设', '发现后劝阻并报告'],
  ['高龄津贴', '核对名单并公示'],
  ['企业招工', '在村口张贴企业招聘信息'],
  ['自备井用户', '告知取水许可的办理地点'],
  ['电动自行车', '劝导不在楼道充电'],
  ['村内工厂', '报告夜间异响情况'],
]

/** Written after the threshold and the acts were settled. */
const positivesLater: typeof positives = [
  ['规上企业', '每季度开展安全生产大检查', 'S001'],
  ['工矿企业', '抽查安全生产制度落实', 'S001'],
  ['招商引资任务', '年底前必须完成', 'S002'],
  ['散乱污企业', '配齐人手关停到位', 'S003'],
  ['锅炉', '检查锅炉安全', 'S005'],
  ['辖区纳税户', '做好协税护税,催缴房产税', 'S006'],
  ['村民饮用水源', '每月水质采样', 'S007'],
  ['工地', '到施工工地检查安全帽佩戴', 'S009'],
  ['石料厂', '关停石料厂', 'S010'],
  ['黑加油点', '取缔', 'S011'],
  ['校外培训机构', '检查校外培训机构资质', 'S012'],
  ['商业保险', '推销商业保险', 'S015'],
  ['高速公路广告牌', '拆除公路非标广告', 'S017'],
  ['非法营运三轮车', '设卡查处', 'S018'],
  ['禁渔期捕鱼', '组织查处', 'S019'],
]
const negativesLater: typeof negatives = [
  ['企业', '统计企业用工人数'],
  ['工厂周边住户', '了解夜间噪声情况'],
  ['返乡企业家', '召开座谈会介绍村情'],
  ['税收', '解读个人所得税政策'],
  ['瓶装液化气', '张贴安全使用提示'],
  ['水库', '每日巡查水位'],
  ['饮用水', '检查村级供水站水箱是否上锁'],
  ['加油站旁道路', '清扫积水'],
  ['商标', '组织农户了解地理标志'],
  ['工地外来务工人员', '登记居住信息'],
  ['学生', '排查辍学学生并劝返'],
  ['保险', '宣传居民医保'],
  ['报刊', '整理村阅览室报刊'],
  ['三轮车', '劝导老人不坐三轮车'],
  ['拆迁安置房', '协调分房抽签秩序'],
  ['地下水', '宣传节约用水'],
  ['消防', '检查村民家中的灭火器'],
  ['防汛', '检查山塘涵洞'],
  ['养殖户', '登记鸡鸭存栏数量'],
  ['光伏', '解答村民关于光伏的咨询'],
]

/** Another matter under the very same act: where the threshold lies is decided here. */
const negativesNear: typeof negatives = [
  ['敬老院', '每月安全隐患排查'],
  ['村道', '安全隐患排查'],
  ['山塘', '安全隐患排查整治'],
  ['住户家中', '燃气安全检查'],
  ['沿街店铺', '组织消防安全检查'],
  ['学校食堂', '食品安全检查'],
  ['农村自建房', '开展房屋安全检查'],
  ['祠堂', '用电安全检查'],
  ['村集体厂房', '检查租户消防通道'],
  ['农家乐', '开展安全检查'],
  ['农业保险', '完成水稻参保任务'],
  ['医保', '完成参保缴费任务'],
  ['党报党刊', '完成分发任务'],
  ['水质', '巡查河道水质变化并上报'],
]

describe('R9: a matter that was taken back', () => {
  test.each([
    ['what it was made for', positives, negatives, 0.9, 1],
    ['what it was not', positivesLater, negativesLater, 0.8, 0.9],
    ['its nearest neighbours', positivesLater, negativesNear, 0.8, 1],
  ] as const)('is told from its neighbours: %s', (what, yes, no, recall, precision) => {
    const missed = yes.filter(([object, action, code]) => asked(object, action)[0]?.duty.code !== code)
    const wrong = no.flatMap(([object, action]) =>
      asked(object, action).map(
        ({ duty, score }) => `${object} ${action} → ${duty.code} ${score.toFixed(2)}`,
      ),
    )
    const right = yes.length - missed.length
    process.stdout.write(
      `R9, ${what}: recall ${right}/${yes.length}, precision ${right}/${right + wrong.length}, ${no.length} negatives; ` +
        `missed ${missed.map(([object, action, code]) => `${object} ${action} (${code})`).join('; ')}, wrong ${wrong.join('; ')}\n`,
    )
    expect(right / yes.length).toBeGreaterThanOrEqual(recall)
    expect(right / (right + wrong.length)).toBeGreaterThanOrEqual(precision)
  })

  it('is none of the items that the catalogue lets a village do, by title or alias', () => {
    const titles = firstCatalogue().flatMap(({ title, aliases }) => [title, ...aliases])
    expect(titles.length).toBeGreaterThan(300)
    expect(
      titles.flatMap((title) => asked(null, title).map(({ duty }) => `${title} → ${duty.matter}`)),
    ).toEqual([])
  })

  test.each([
    ['协助应急管理局对企业开展安全生产检查', true],
    ['配合燃气站检查,维持秩序', true],
    ['对企业开展安全生产检查,配合应急管理局整改', false],
  ])('%s: only help %j', (action, helping) => {
    expect(read('辖区企业', action)[0]?.helping).toBe(helping)
  })

  it('says where in the order it stands', () => {
    const action = '排好班次,组织网格员开展企业安全生产检查。完成后汇总'
    const [found] = read('五金厂', action)
    expect(found).toMatchObject({ field: 'action', duty: { code: 'S001', department: 'D09' } })
    const { start = 0, end = 0, text } = found?.evidence ?? {}
    expect(action.slice(start, end)).toBe(text)
    expect(read('电梯安全检查', '做好这件事')[0]?.field).toBe('object')
  })

  it('is nothing where the list takes nothing back, and nothing in an empty order', () => {
    const basic = indexOf(demoDuties.filter(({ category }) => category === 'basic'))
    for (const [object, action] of positives) expect(takenBackIn(basic, { object, action })).toEqual([])
    expect(read(null, null)).toEqual([])
  })
})
