import { describe, expect, it, test } from 'vitest'
import { fitOf, indexOf } from '../../../shared/reading/fit/fit.ts'
import { closedActsOf, roleOf } from '../../../shared/reading/fit/item.ts'
import { sayings } from '../../../shared/reading/fit/topics.ts'
import { beyondCases, casesOf, coveredCases, index, items, type Measured, measured } from './measured.ts'

const texts = (object: string, action: string, finishStandard = '', place = '') => ({
  object,
  action,
  place,
  finishStandard,
})
const read = (item: string, ...told: Parameters<typeof texts>) => fitOf(index, item, texts(...told))

describe('an order that is not what its item covers (R61)', () => {
  it('is told where slag is to be cleared under a code for publicity', () => {
    const fit = read(
      '98',
      '金溪村山坡上倒的工业炉渣',
      '借着分类宣传的机会,把坡上的渣土一并清运干净',
      '三天内见不到渣',
    )
    expect(fit.verdict).toBe('not_this_item')
    expect(fit.fitting, 'no item of a village clears it').toEqual([])
    expect(fit.evidence?.map(({ text }) => text)).toContain('清运')
  })

  test.each([
    ['98', '后山坡上的钢渣', '借分类宣传的机会一并拉走', '渣清完'],
    ['98', '村口空地上的铝灰', '志愿者顺便装车运到填埋场', '运完'],
    ['99', '塑料厂的边角料', '保洁员一道收了运走', '厂门口干净'],
    ['94', '河滩上的炉渣', '巡河时由河长组织挖机清走', '清零'],
    ['98', '山脚下的渣土', '以垃圾分类志愿活动的名义组织人手装车', ''],
    ['98', '废渣堆', '大家一起来做一次垃圾分类宣传,宣传完把废渣清走', ''],
    ['98', '独居老人', '上门看看身体,顺便宣传一下垃圾分类', '都看到'],
    ['48', '两家争田埂的', '到地头看界写协议,顺便普法', '写好'],
    ['102', '重阳节的几户老人', '上门看看身体,缺啥记下来', '都走到'],
    ['62', '水库边的几户', '指令来了一户户叫出来,送到学校点名', '人到齐'],
  ])('is told under item %s: %s, %s', (item, object, action, finish) => {
    expect(read(item, object, action, finish).verdict).toBe('not_this_item')
  })

  it('names the item that covers it', () => {
    const fit = read('98', '偷倒的印染污泥', '发现就给镇里打电话')
    expect(fit.verdict).toBe('not_this_item')
    expect(fit.fitting.map(({ sieveCode }) => sieveCode)).toContain('58')
  })

  test.each([
    ['58', '电镀厂往沟里倒的废渣', '村里组织人挖走', '沟里见底'],
    ['57', '楼道里的旧纸板', '物业不管的由村里强制清掉', '清空'],
    ['88', '刚起的铁皮棚', '村干部带人连夜拆除', '拆平'],
    ['98', '垃圾桶边的住户', '没分好的当场开罚单', '罚满十户'],
    ['37', '全体村民', '上门装反诈APP', '安装率95%'],
    ['25', '六岁以下的娃', '接种率不低于百分之九十八,村医在村里自己打针', '98%'],
    ['185', '卖卤味的小摊', '没有执照的一律查封', '封完'],
    ['95', '河面上的水葫芦和河底淤泥', '雇挖机清淤', '挖一米深'],
    ['169', '征地户', '挨家劝他们把补偿协议签了', ''],
    ['133', '修路的事', '支委会定了就算,不用开代表会', ''],
    ['149', '立功军人家', '挂牌,慰问金村里先垫上', ''],
    ['104', '辍学的小军', '直接拉回学校', ''],
  ])('asks for too much under item %s: %s, %s', (item, object, action, finish) => {
    const fit = read(item, object, action, finish)
    expect(fit.verdict).toBe('outside_acts')
    expect(fit.evidence?.length).toBeGreaterThan(0)
  })

  test.each([
    ['98', '小区里的住户', '站桶时见到乱投的提醒一句,顺便讲讲厨余怎么滤水'],
    ['99', '各家门口的垃圾', '保洁员推车收到集中点'],
    ['58', '电镀厂往沟里倒的废渣', '看到了告诉应急站,别自己动'],
    ['57', '楼道里的旧纸板', '先劝住户搬,不搬告诉镇里'],
    ['88', '刚起的铁皮棚', '叫他停手,给镇里打电话'],
    ['88', '新砌的围墙', '综合执法队来拆的时候,劝看热闹的站远点'],
    ['56', '祠堂', '定个管消防的,看看灭火器过没过期,不要进厂检查'],
    ['165', '放假的孩子', '镇里贴了“严禁下水”的牌子,倒了就报一声'],
    ['95', '河面上的水葫芦', '捞上来'],
    ['1', '镇里名单上的五户', '陪着去看看,吃药花多少记一记,不用给他们定等级'],
    ['102', '重阳节文艺演出', '借个音响,请老年大学的来唱几段'],
    ['104', '辍学的小军', '找他爹妈谈,劝回学校,劝不动报学校'],
    ['133', '修路的事', '支委会先议一议再交代表会'],
    ['39', '菜地里的罂粟', '看到拔掉交派出所'],
  ])('says nothing where item %s covers it: %s, %s', (item, object, action) => {
    expect(read(item, object, action).verdict).toBe('fits')
  })

  test.each([
    ['forbids it', '别去拆除,报镇里'],
    ['insists on not doing it', '务必不要自行拆除'],
    ['leaves it to others', '由综合执法队拆除'],
    ['only speaks of it', '讲讲什么样的会被拆除'],
    ['quotes it', '把写着“限期拆除”的单子送到户'],
  ])('asks nothing of the village where the text %s', (_, action) => {
    expect(read('88', '村口的违建', action).evidence).toBeUndefined()
  })

  it('shows where it was typed what is asked', () => {
    const action = '先劝停,不听的由村里拆 除'
    const [act] = read('88', '村口的违建', action).evidence ?? []
    expect(act).toMatchObject({ field: 'action', text: '拆 除' })
    expect(action.slice(act?.start, act?.end)).toBe('拆 除')
  })

  it('is unsure where the text says nothing', () => {
    expect(read('62', '有关工作', '按要求做好').verdict).not.toBe('not_this_item')
    expect(fitOf(index, '62', texts('', '')).verdict).toBe('unsure')
  })
})

describe('the items themselves', () => {
  test('each alias finds its item among the first three', () => {
    const lost = items.flatMap(({ sieveCode, aliases }) =>
      aliases.filter((alias) => {
        const fit = read(sieveCode, alias, '')
        return fit.verdict !== 'fits' || !fit.fitting.slice(0, 3).some((one) => one.sieveCode === sieveCode)
      }),
    )
    expect(lost).toEqual([])
  })

  test('what a role does fits its item', () => {
    const wrong = items.filter(
      ({ sieveCode, villageRole }) =>
        read(sieveCode, '', roleOf(villageRole).does.join(',')).verdict !== 'fits',
    )
    expect(wrong.map(({ sieveCode }) => sieveCode)).toEqual([])
  })

  test('what a role does not is outside it', () => {
    const unseen = items.flatMap(({ sieveCode, title, villageRole }) =>
      closedActsOf(villageRole).filter((act) => read(sieveCode, title, act).evidence === undefined),
    )
    expect(unseen).toEqual([])
  })

  test('every line of sayings belongs to an item', () => {
    const names = new Set(items.flatMap(({ title, aliases }) => [title, ...aliases]))
    const loose = sayings.ofItems.filter(
      (line) =>
        !line
          .split(' = ')[0]
          ?.split(' | ')
          .some((name) => names.has(name)),
    )
    expect(loose).toEqual([])
  })

  it('are read by a county’s own words where it has some', () => {
    const ours = indexOf(items, { ofItems: ['村级河长巡查与报告 | 巡河 = 走浦'], nobodys: [] })
    const [first] = fitOf(ours, '94', texts('走浦', '走一趟')).fitting
    expect(first?.sieveCode).toBe('94')
  })
})

describe('the labelled sets', () => {
  const printed = (name: string, { falseAlarms, found, named, shown }: Measured) =>
    console.log(
      `${name}: called wrong ${falseAlarms.toFixed(3)}, found ${found.toFixed(3)}, by name ${named.toFixed(3)}, shown ${shown.toFixed(3)}`,
    )

  it('are told apart in the half that the words were tuned on', () => {
    const figures = measured(casesOf('fit-open.csv'))
    printed('open', figures)
    expect(figures.falseAlarms).toBeLessThanOrEqual(0.05)
    expect(figures.found).toBeGreaterThanOrEqual(0.85)
    expect(figures.shown).toBeGreaterThanOrEqual(0.85)
  })

  it('and orders in a village’s own words are let through, or told to ask too much', () => {
    const covered = measured(coveredCases())
    const beyond = measured(beyondCases())
    console.log(`own words: called wrong ${covered.falseAlarms.toFixed(3)}, found ${beyond.found.toFixed(3)}`)
    expect(covered.falseAlarms).toBeLessThanOrEqual(0.05)
    expect(covered.shown).toBeGreaterThanOrEqual(0.85)
    expect(beyond.found).toBeGreaterThanOrEqual(0.9)
  })
})

describe('speed', () => {
  it('reads an order in a millisecond or so', () => {
    const cases = casesOf('fit-open.csv')
    for (const { item, texts } of cases) fitOf(index, item, texts)
    const times = cases.map(({ item, texts }) => {
      const start = performance.now()
      fitOf(index, item, texts)
      return performance.now() - start
    })
    // 0.2 ms on a laptop; five is a machine that is busy with everything else.
    expect(times.sort((a, b) => a - b)[cases.length >> 1]).toBeLessThan(5)
  })

  test.each([
    '不',
    '由村里',
    '检查企业',
    '收',
    '工业炉渣清',
    '顺便',
    '断',
    '“',
    '由等请叫',
    '“”',
    '发布',
    '走访独居老人,',
    '不配合的户就',
  ])('reads a thousand characters of %s at once', (part) => {
    const text = part.repeat(1000 / part.length)
    const start = performance.now()
    fitOf(index, '98', texts(text, text, text, text))
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
