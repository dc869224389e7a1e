import { beforeEach, describe, expect, it, test } from 'vitest'
import { gateOf, moveGate, registerOf } from '../../shared/directory/directory.table.ts'
import { appointFirstAdmin, fitAdmin, replaceAdmins, UnfitAdmin } from '../../shared/directory/first-admin.ts'
import { importUnits } from '../../shared/directory/unit-import.ts'
import { eventPrefix, fromEventItem } from '../../shared/platform/events.ts'
import { firstBreak } from '../../shared/platform/history.ts'
import { all } from '../../shared/platform/reads.ts'
import { heldOn } from '../../shared/platform/who/post.ts'
import { seatsOf } from '../../shared/platform/who/seats.ts'
import { transact } from '../../shared/platform/writes.ts'
import { freshTable } from '../support/county-table.ts'

const county = '330681'
const at = new Date('2026-11-27T02:00:00.000Z')
const [boss, right] = [
  { personId: 'boss', name: '张三' },
  { personId: 'right', name: '李四' },
]
const reason = '登记有误'

beforeEach(async () => {
  await freshTable()
  await importUnits(county, [], 'test', at)
})

const adminsOn = async (day: string) =>
  ((await registerOf(county))?.tenures ?? [])
    .filter((tenure) => heldOn(tenure, day))
    .map(({ personId }) => personId)

const trail = async () =>
  (await all({ pk: `UNIT#${county}`, prefix: eventPrefix })).map(fromEventItem).sort((a, b) => a.seq - b.seq)

describe('the first administrator', () => {
  test.each([
    ['SY 0001', '张三', '人员编号：'],
    ['王建国', '王建国', '人员编号：'],
    ['<personId>', '张三', '人员编号：'],
    ['a'.repeat(300), '张三', '人员编号：'],
    ['  ', '张三', '人员编号：'],
    ['boss', '   ', '姓名：'],
    ['boss', '张', '姓名：至少填写 2 个字'],
  ])('is nobody whom no token can name: %j %j', async (personId, name, said) => {
    expect(() => fitAdmin({ personId, name }, county)).toThrow(said)
    const refused = { message: expect.stringContaining(said) }
    await expect(appointFirstAdmin(county, { personId, name }, at)).rejects.toMatchObject(refused)
    await expect(replaceAdmins(county, { personId, name }, reason, at)).rejects.toMatchObject(refused)
    expect(await registerOf(county)).toBeUndefined()
  })

  it('is read as a row of an import is, blanks around the name taken off', () => {
    expect(fitAdmin({ personId: 'boss', name: ' 张三 ' }, county)).toEqual(boss)
  })

  it('is given once: later ones are told who it is', async () => {
    expect(await appointFirstAdmin(county, boss, at)).toMatchObject({ appointed: true, admins: [boss] })
    expect(await appointFirstAdmin(county, boss, at)).toMatchObject({ appointed: false, admins: [boss] })
    expect(await appointFirstAdmin(county, right, at)).toMatchObject({ appointed: false, admins: [boss] })
    expect(await seatsOf('right')).toBeUndefined()
  })
})

describe('an administrator who is replaced', () => {
  it('ends at once, on record and on his card, with the reason on an unbroken trail', async () => {
    await appointFirstAdmin(county, boss, at)
    expect(await replaceAdmins(county, right, reason, at)).toMatchObject({ appointed: true, ended: [boss] })
    expect(await adminsOn('2026-11-27')).toEqual(['right'])
    expect((await seatsOf('boss'))?.tenures.some((tenure) => heldOn(tenure, '2026-11-27'))).toBe(false)
    const events = await trail()
    expect(firstBreak(events)).toBeUndefined()
    expect(events.map((event) => [event.type, event.reason, event.by])).toEqual([
      ['directory.post-given', null, { system: 'bootstrap' }],
      ['directory.post-given', reason, { system: 'bootstrap' }],
      ['directory.post-ended', reason, { system: 'bootstrap' }],
    ])
  })

  it('may come back the same day, and go again', async () => {
    await appointFirstAdmin(county, boss, at)
    for (const person of [right, boss, right]) {
      await replaceAdmins(county, person, reason, at)
      expect(await adminsOn('2026-11-27')).toEqual([person.personId])
    }
    expect((await registerOf(county))?.tenures).toHaveLength(2)
    expect(firstBreak(await trail())).toBeUndefined()
  })

  it('of an earlier day has held the post until the day before', async () => {
    await appointFirstAdmin(county, boss, new Date('2026-11-20T02:00:00.000Z'))
    await replaceAdmins(county, right, reason, at)
    expect([await adminsOn('2026-11-26'), await adminsOn('2026-11-27')]).toEqual([['boss'], ['right']])
  })

  it('by himself is nobody: nothing is written', async () => {
    await appointFirstAdmin(county, boss, at)
    expect(await replaceAdmins(county, boss, reason, at)).toEqual({ appointed: false, ended: [] })
    expect(await trail()).toHaveLength(1)
  })

  it('is not changed under another name, nor while staff are imported', async () => {
    await appointFirstAdmin(county, boss, at)
    await expect(replaceAdmins(county, { ...boss, name: '李四' }, reason, at)).rejects.toThrow(UnfitAdmin)
    await transact([moveGate(county, await gateOf(county), 'imp_x')])
    await expect(replaceAdmins(county, right, reason, at)).rejects.toThrow(/正在批量导入人员（imp_x）.* \/ /)
  })
})
