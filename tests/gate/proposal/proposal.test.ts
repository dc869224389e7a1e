import { describe, expect, it, test } from 'vitest'
import { figuresOf, propose } from './labelled.ts'

// 枫桥镇, on a Monday.
const today = '2026-11-23'
const read = (message: string, town = '330681109') => propose({ message, town, today })
const valuesOf = (message: string, town?: string) => {
  const { object, action, place, finishStandard, deadline, contact, units } = read(message, town)
  return {
    object: object?.value ?? null,
    action: action?.value ?? null,
    place: place?.value ?? null,
    finish: finishStandard?.value ?? null,
    deadline: deadline?.value ?? null,
    name: contact.name?.value ?? null,
    phone: contact.phone?.value ?? null,
    units: units?.value.map((code) => code.slice(-3)).toSorted() ?? [],
  }
}

describe('a message', () => {
  it('is read for every field of an order', () => {
    expect(
      valuesOf('霞朗桥村、杜黄新村：独居老人请于12月8日前上门走访一遍，每户一次。民政办陈芳，0575-00000003'),
    ).toEqual({
      object: '独居老人',
      action: '上门走访一遍',
      place: '霞朗桥村、杜黄新村',
      finish: '每户一次',
      deadline: '2026-12-08',
      name: '陈芳',
      phone: '0575-00000003',
      units: ['229', '298'],
    })
  })

  it('keeps what it was read from where it was typed, whatever it was typed with', () => {
    const message =
      '🙏霞朗橋村：獨\u200b居老人１２月８日前　上門走訪一遍，每戶一次。聯繫人：張三，１３８００００００００'
    const proposal = read(message)
    expect(valuesOf(message)).toMatchObject({
      object: '獨居老人',
      action: '上門走訪一遍',
      finish: '每戶一次',
      deadline: '2026-12-08',
      name: '張三',
      phone: '13800000000',
      units: ['229'],
    })
    const { object, action, place, finishStandard, deadline, contact, units } = proposal
    for (const value of [object, action, place, finishStandard, deadline, contact.name, contact.phone, units])
      for (const { text, start, end } of value?.spans ?? []) expect(message.slice(start, end)).toBe(text)
    expect(object?.spans[0]?.text).toBe('獨\u200b居老人')
  })

  test.each(['收到请回复', '在吗', '各位书记早上好🌞', '👍👍', '', '   ', '@所有人', '！！！', '\n\n'])(
    'that says nothing proposes nothing: %j',
    (message) => {
      const { message: _, ...proposal } = read(message)
      expect(proposal).toEqual({
        object: null,
        action: null,
        place: null,
        finishStandard: null,
        contact: { name: null, phone: null },
        units: null,
        deadline: null,
        items: [],
        furtherMatters: null,
      })
    },
  )

  test.each([
    ['独居老人12月8日前摆弄摆弄，每户一次', '独居老人', '摆弄摆弄', '每户一次'],
    ['独居老人，请于12月8日前上门走访，每户一次', '独居老人', '上门走访', '每户一次'],
    ['把独居老人走访一遍，12月8日前名单报上来', '独居老人', '走访一遍', '名单报上来'],
    ['堵死的水管，村里先看一看，通水即可', '堵死的水管', '村里先看一看', '通水即可'],
    ['天冷了，独居老人请上门看一看，每户一次', '独居老人', '上门看一看', '每户一次'],
    ['有人反映村口乱搭棚，你们去劝一劝，劝停即可', '乱搭棚', '去劝一劝', '劝停即可'],
    ['张贴征地公告，贴满15天', '征地公告', '张贴征地公告', '贴满15天'],
  ])(
    'is parted into what it is about, what is asked and when it is done: %s',
    (text, object, action, finish) => {
      const found = valuesOf(`霞朗桥村：${text}。小王13800000000`)
      expect([found.object, found.action, found.finish]).toEqual([object, action, finish])
    },
  )

  it('that is forwarded is read behind who sent it on and its title', () => {
    const message =
      '转发：区民政局\n主题：走访\n关于做好走访的通知\n霞朗桥村：\n请对独居老人上门走访一次。联系人：王五，0575-00000003'
    expect(valuesOf(message)).toMatchObject({ object: '独居老人', action: '上门走访一次', units: ['229'] })
  })

  it('of several matters is read for the first, and says that there are more', () => {
    for (const message of [
      '霞朗桥村：①独居老人三天内走访一遍；②垃圾桶12月底前换掉；③把群名改一下。小王13800000000',
      '霞朗桥村，一是独居老人三天内走访一遍；二是垃圾桶12月底前换掉。小王13800000000',
      '霞朗桥村：独居老人三天内走访一遍。另外，垃圾桶12月底前换掉。小王13800000000',
    ]) {
      expect(valuesOf(message), message).toMatchObject({
        object: '独居老人',
        deadline: '2026-11-26',
        name: '小王',
      })
      expect(read(message).furtherMatters?.text, message).toContain('垃圾桶')
    }
    expect(read('霞朗桥村：独居老人三天内走访一遍').furtherMatters).toBeNull()
  })

  it('in numbered headings is one matter', () => {
    const message =
      '一、工作内容：各村清理河道漂浮物。二、完成时限：2026年12月15日。三、工作标准：水面无漂浮物。四、联系人：王五，0575-00000003'
    expect(read(message).furtherMatters).toBeNull()
    expect(valuesOf(message)).toMatchObject({
      object: '河道漂浮物',
      action: '清理河道漂浮物',
      finish: '水面无漂浮物',
      deadline: '2026-12-15',
      name: '王五',
    })
  })

  test.each([
    [
      '霞朗桥村天冷了独居老人你们月底前上门看一看每户都走到我是小王13800000000',
      ['独居老人', '上门看一看', '每户都走到'],
    ],
    [
      '霞朗桥村河里水葫芦多了请你们三天内组织人捞一下河面看不到为止小王13800000000',
      ['河里水葫芦', '组织人捞一下', '河面看不到为止'],
    ],
    ['霞朗桥村责任河段12月8日前走一遍走完登记一次小王13800000000', ['责任河段', '走一遍', '走完登记一次']],
  ])('without a mark is parted where its speaker would have paused: %s', (message, parts) => {
    const { object, action, finish } = valuesOf(message)
    expect([object, action, finish]).toEqual(parts)
  })

  it('names what it is about and not how things stand with it', () => {
    expect(valuesOf('霞朗桥村：路灯有四盏不亮，三天内修一修，亮了就行').object).toBe('路灯')
    expect(valuesOf('霞朗桥村：承包地界址争议出现了请到田头看界').object).toBe('承包地界址争议')
  })

  it('keeps an act beside its object, by which the sieve tells what no village may be asked', () => {
    expect(valuesOf('霞朗桥村：请开具居民婚育证明，盖好章').action).toBe('开具居民婚育证明')
    expect(valuesOf('霞朗桥村：请收取卫生费，月底前收齐').action).toBe('收取卫生费')
  })

  it('is about the items that have its matter, and about none where nobody has it', () => {
    const [first] = read('霞朗桥村：独居老人12月8日前上门看望，每户一次').items
    expect(first).toBe('9')
    expect(read('霞朗桥村：7月底前引进一个民宿项目，签约落地').items).toEqual([])
    expect(read('霞朗桥村：按要求做好').items).toEqual([])
  })

  it('that says what the weather will be is not due that day', () => {
    expect(valuesOf('霞朗桥村：后天有大雨，山塘今天晚上看一遍').deadline).toBe(today)
  })

  it('leaves out what need not be done', () => {
    expect(valuesOf('霞朗桥村：独居老人走访一遍，每户一次，不用拍照，不用交材料').finish).toBe('每户一次')
  })
})

describe('the villages that a message names', () => {
  test.each([
    ['@霞朗桥 @杜黄新 独居老人走访一遍', ['229', '298']],
    ['霞朗桥、杜黄新两村：独居老人走访一遍', ['229', '298']],
    ['枫桥镇霞朗桥村独居老人走访一遍', ['229']],
    ['不相干的村：独居老人走访一遍', []],
    ['请各网格把独居老人走访一遍', []],
    ['霞郎桥村：独居老人走访一遍', []],
    // Told as a story, not addressed.
    ['霞朗桥村：上周杜黄新村走失了老人，你们把独居老人走访一遍', ['229']],
  ])('%s', (message, units) => {
    expect(valuesOf(message).units).toEqual(units)
  })

  it('are all of the town where every village is meant, and the other villages where some are left out', () => {
    const all = read('各村：独居老人走访一遍').units?.value ?? []
    expect(all.length).toBe(31)
    const others = read('除霞朗桥村外其余各村：独居老人走访一遍').units?.value ?? []
    expect(others).not.toContain('330681109229')
    expect(all.filter((code) => !others.includes(code) && Number(code.slice(-3)) >= 200)).toEqual([
      '330681109229',
    ])
  })

  it('are none where somebody is left out whom the town does not know', () => {
    expect(read('除霞郎桥村外其余各村：独居老人走访一遍').units).toBeNull()
  })

  it('are told by what they share a name with', () => {
    expect(valuesOf('盛兆坞一村、三村：种粮面积登记公示', '330681002').units).toEqual(['283', '285'])
    expect(valuesOf('塘湾居委会、东浦村：党报征订', '330602010').units).toEqual(['007', '200'])
  })

  it('are none where a short name is a village’s and a community’s alike', () => {
    expect(valuesOf('东浦：独居老人走访一遍', '330602010').units).toEqual([])
  })
})

describe('whom a message says to ask', () => {
  test.each([
    ['联系人：陈芳，电话0575-00000003', '陈芳', '0575-00000003'],
    ['民政办陈芳13800000000', '陈芳', '13800000000'],
    ['找骆工 138 0000 0000', '骆工', '13800000000'],
    ['水管站马站长，（0575）00000037', '马站长', '0575-00000037'],
    ['陶师傅 +86 138-0000-0000', '陶师傅', '13800000000'],
    ['我是农办的老陈电话13800000000', '老陈', '13800000000'],
    ['司法所宣律师0575 0000 0069', '宣律师', '0575-00000069'],
    ['有问题打0575-00000114', null, '0575-00000114'],
    ['值班室0575-00000114', null, '0575-00000114'],
    ['小金，0575-00000113（打不通就打13800000066）', '小金', '0575-00000113'],
    ['身份证330681199001011234', null, null],
  ])('%s', (contact, name, phone) => {
    const found = valuesOf(`霞朗桥村：独居老人走访一遍，每户一次。${contact}`)
    expect([found.name, found.phone]).toEqual([name, phone])
    if (phone) expect(found.finish).toBe('每户一次')
  })
})

describe('reading', () => {
  it('takes no longer for a message that was made to take long', () => {
    const parts = [
      '请你们',
      '走访',
      '村',
      '、',
      '12月',
      '1',
      '@霞',
      '联系人',
      '的',
      ',',
      '(',
      '第一',
      '请',
      '各',
      '一周内',
      ' ',
      '-',
    ]
    const started = performance.now()
    for (const part of [...parts, ...parts.map((each) => `${each}村`), ...parts.map((each) => `请${each}的`)])
      read(part.repeat(1000).slice(0, 1000))
    const each = (performance.now() - started) / (parts.length * 3)
    expect(each).toBeLessThan(200)
  })
})

/**
 * Messages by another hand, split before anything was run; exactly in the labelled words, and in some of them. First run on
 * the 60 held ones, before anything was tuned: object 10/35, action 14/47, place 41/52, finish 39/49, name 55/58, phone 60,
 * units 53, deadline 55, item among three 47. Their figures were looked at since, none of the cases was.
 * `unmarked` are the open ones as a phone takes down speech; `own` are twenty that we wrote, half of them so.
 */
describe.each([
  {
    set: 'open' as const,
    floors: {
      object: [73, 85],
      action: [65, 89],
      place: [72, 83],
      finish_standard: [81, 86],
      contact_name: [89, 89],
      contact_phone: [90, 90],
      units: [89, 89],
      deadline: [89, 89],
      item: [86, 86],
    },
  },
  {
    set: 'unmarked' as const,
    floors: {
      object: [46, 68],
      action: [27, 77],
      place: [55, 66],
      finish_standard: [30, 54],
      contact_name: [80, 80],
      contact_phone: [81, 81],
      units: [76, 76],
      deadline: [80, 80],
      item: [76, 76],
    },
  },
  {
    set: 'own' as const,
    floors: {
      object: [18, 19],
      action: [13, 19],
      place: [17, 18],
      finish_standard: [19, 19],
      contact_name: [20, 20],
      contact_phone: [20, 20],
      units: [20, 20],
      deadline: [20, 20],
      item: [19, 19],
    },
  },
  {
    set: 'held' as const,
    floors: {
      object: [21, 39],
      action: [21, 53],
      place: [43, 52],
      finish_standard: [40, 51],
      contact_name: [57, 57],
      contact_phone: [60, 60],
      units: [54, 54],
      deadline: [57, 57],
      item: [59, 59],
    },
  },
])('the labelled messages, $set', ({ set, floors }) => {
  const figures = figuresOf(set)
  test.each(Object.entries(floors))('%s', (field, [exact = 0, some = 0]) => {
    expect(figures[field]?.exact).toBeGreaterThanOrEqual(exact)
    expect(figures[field]?.some).toBeGreaterThanOrEqual(some)
  })
})
