import { beforeAll, describe, expect, it, vi } from 'vitest'
import { announceVacancies, registersOfCounty } from '../../shared/directory/vacancies.ts'
import { fromEventItem } from '../../shared/platform/events.ts'
import { firstBreak } from '../../shared/platform/history.ts'
import { all } from '../../shared/platform/reads.ts'
import { monday, openCounty, people, row, town, village } from '../support/domain-county.ts'

const day = (date: string) => new Date(`${date}T08:00:00+08:00`)
const round = async (date: string) => {
  vi.setSystemTime(day(date))
  return announceVacancies(await registersOfCounty('330681'), day(date))
}
const trail = async (unit: string) =>
  (await all({ pk: `UNIT#${unit}`, prefix: 'EVENT#' })).map(fromEventItem).sort((a, b) => a.seq - b.seq)

describe('a tenure that runs out on its preset day (R39)', () => {
  beforeAll(async () => {
    const leaving = [
      row('p-leaving-deputy', 'deputy_party_secretary', town, { to: '2026-11-25' }),
      row('p-leaving-secretary', 'village_party_secretary', village, { to: '2026-11-25' }),
      row('p-acting-secretary', 'village_party_secretary', village, { acting: true, actingFor: '李四' }),
    ]
    const replaced = [people.deputy, people.villageSecretary] as readonly string[]
    await openCounty(leaving, ({ personId }) => replaced.includes(personId))
    vi.setSystemTime(monday)
  })

  it('raises no alert while it lasts', async () => {
    expect(await round('2026-11-25')).toBe(0)
  })

  it('raises one on the day after, which names who answers now', async () => {
    expect(await round('2026-11-26')).toBe(1)
    const alert = (await trail(town)).at(-1)
    expect(alert).toMatchObject({
      type: 'directory.post-vacant',
      by: { system: 'schedule' },
      data: {
        ended: { personId: 'p-leaving-deputy', post: 'deputy_party_secretary' },
        unitName: '枫桥镇',
        vacantFrom: '2026-11-26',
        answeredBy: { post: 'party_secretary', unit: town, people: [{ personId: people.secretary }] },
      },
    })
    expect(firstBreak(await trail(town))).toBeUndefined()
  })

  it('raises it once, however often the round comes', async () => {
    expect(await round('2026-11-26')).toBe(0)
    expect(await round('2026-11-28')).toBe(0)
  })

  it('raises none where somebody acts in the post', async () => {
    expect((await trail(village)).filter(({ type }) => type === 'directory.post-vacant')).toEqual([])
  })
})
