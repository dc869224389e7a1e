import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { handler as applyDates } from '../../../functions/schedule/apply-catalogue-dates.ts'
import { itemsOf, metaOf } from '../../../shared/lists/catalogue/catalogue.table.ts'
import {
  catalogueNumbered,
  currentCatalogue,
  findItem,
  forgetVersions,
  publishedVersions,
} from '../../../shared/lists/catalogue/catalogue.ts'
import type { Change } from '../../../shared/lists/catalogue/change.ts'
import { changesOf, draftById } from '../../../shared/lists/catalogue/draft.table.ts'
import type { Draft } from '../../../shared/lists/catalogue/draft.ts'
import { publish } from '../../../shared/lists/catalogue/draft-publication.ts'
import * as drafts from '../../../shared/lists/catalogue/drafts.ts'
import type { Item } from '../../../shared/lists/catalogue/item.ts'
import { instrumentIdOf, repeal } from '../../../shared/lists/instruments/instruments.ts'
import { fromEventItem } from '../../../shared/platform/events.ts'
import { firstBreak } from '../../../shared/platform/history.ts'
import { all } from '../../../shared/platform/reads.ts'
import { Refusal } from '../../../shared/platform/refusals.ts'
import { onSpent } from '../../../shared/platform/table.ts'
import { countCalls, dieEverywhere, surviveAgain } from '../../support/crash.ts'
import { monday, openCounty } from '../../support/domain-county.ts'
import { add, codeOf, items, merge, retire, retitle, split } from './changes.ts'
import { approvedDraft, asOfficer, decided, openedDraft, publishedDraft } from './officers.ts'

const county = '330681'
let counting = false
beforeEach(async () => {
  await openCounty()
  forgetVersions()
  if (!counting) countCalls()
  counting = true
})
afterEach(() => {
  surviveAgain()
  vi.setSystemTime(monday)
})

async function trail(pk: string) {
  return (await all({ pk, prefix: 'EVENT#' })).map(fromEventItem).sort((a, b) => a.seq - b.seq)
}

let turn = 0
/** Another title each time, so that every publication says something new. */
const change = () => {
  turn += 1
  return [retitle(codeOf(9), `定期巡访第 ${turn} 版`)]
}

describe('publishing that dies anywhere', () => {
  interface Case {
    readonly draft: Draft
    readonly follows: number
    readonly key: string
  }
  const prepare = async (): Promise<Case> => {
    const draft = await approvedDraft(change())
    return { draft, follows: draft.checked?.follows ?? 0, key: `publish-${draft.id}` }
  }
  const act = async ({ draft, key }: Case) => publish(await asOfficer({ key }), draft.id)

  async function whole({ draft, follows }: Case): Promise<void> {
    const meta = await metaOf(county)
    expect(meta?.version).toBe(follows + 1)
    expect(meta?.versions.map(({ version }) => version)).toEqual(
      Array.from({ length: follows + 1 }, (_, at) => at + 1),
    )
    expect(await draftById(draft.id)).toMatchObject({
      state: 'published',
      published: { version: follows + 1 },
    })
    const list = await itemsOf(county, meta?.versions.at(-1)?.contentHash ?? '')
    expect(list).toHaveLength(185)
    expect(list.find(({ sieveCode }) => sieveCode === codeOf(9))?.title).toBe(`定期巡访第 ${turn} 版`)
    const events = await trail(`CATALOGUE#${county}`)
    expect(events).toHaveLength(follows + 1)
    expect(events.at(-1)).toMatchObject({ type: 'catalogue.version-published', data: { draftId: draft.id } })
    for (const each of [events, await trail(`CATALOGUE_DRAFT#${draft.id}`)])
      expect(firstBreak(each)).toBeUndefined()
  }

  it('is done once when it is sent again under its key', async () => {
    const moments = await dieEverywhere(prepare, act, async (prepared, done) => {
      expect(done).toMatchObject({ state: 'published' })
      await whole(prepared)
    })
    expect(moments).toBeGreaterThanOrEqual(12)
  })

  it('is done once when the officer presses again, or the clock comes', async () => {
    await dieEverywhere(prepare, act, whole, async (prepared) => {
      const { draft } = prepared
      const left = await draftById(draft.id)
      // What was not yet decided is the officer's to decide; what was, the clock takes to its end.
      if (left?.state === 'checked') return publish(await asOfficer(), draft.id)
      await applyDates()
      return draft
    })
  })

  it('shows the old list whole until the new one is whole', async () => {
    const seen: number[] = []
    await dieEverywhere(
      prepare,
      act,
      async () => {},
      async (prepared) => {
        const list = (await currentCatalogue()).items
        seen.push(list.length)
        return act(prepared)
      },
    )
    expect(new Set(seen)).toEqual(new Set([185]))
  })
})

describe('two officers', () => {
  it('who publish at once leave one version; the other’s draft goes back to be checked again', async () => {
    for (let round = 0; round < 6; round += 1) {
      const both = [await approvedDraft(change()), await approvedDraft(change())]
      const results = await Promise.allSettled(both.map(async ({ id }) => publish(await asOfficer(), id)))
      const won = results.filter(({ status }) => status === 'fulfilled')
      expect(won).toHaveLength(1)
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []))
      expect(lost).toMatchObject([{ name: 'Refusal', code: 'draft_overtaken' }])
      expect((await metaOf(county))?.version).toBe(round + 2)
      const states = await Promise.all(both.map(async ({ id }) => (await draftById(id))?.state))
      expect(states.filter((state) => state === 'published')).toHaveLength(1)
      expect(states.some((state) => state === 'publishing')).toBe(false)
    }
  })

  it('who press on one draft at once publish it once', async () => {
    const { id } = await approvedDraft(change())
    await Promise.allSettled(Array.from({ length: 4 }, async () => publish(await asOfficer(), id)))
    expect(await draftById(id)).toMatchObject({ state: 'published', published: { version: 2 } })
    expect((await metaOf(county))?.version).toBe(2)
  })

  it('who write into one draft at once lose nothing silently', async () => {
    const { id } = await openedDraft([])
    const written = await Promise.allSettled(
      [30, 31, 32].map(async (seq) =>
        drafts.addChanges(await asOfficer(), id, decided([retire(codeOf(seq))])),
      ),
    )
    const kept = written.filter(({ status }) => status === 'fulfilled').length
    const draft = await draftById(id)
    const changes = await changesOf(id)
    expect([draft?.changeCount, changes.length]).toEqual([kept, kept])
    expect(new Set(changes.map(({ number }) => number)).size).toBe(kept)
  })
})

describe('a list of 2,000 items', () => {
  it('is published whole, read in a few calls, and never in pieces over 400 KB', async () => {
    const lines = ['民政', '公安', '司法', '农业农村']
    const more = Array.from({ length: 1815 }, (_, at) =>
      add({
        title: `代办事项第 ${at} 号`,
        lines: [lines[at % 4] ?? ''],
        villageRole: '协助填写申请并代为递交。'.repeat(20),
      }),
    )
    await publishedDraft(more, '2026-11-23')
    forgetVersions()
    const spent: string[] = []
    onSpent(({ operation, items: read }) => spent.push(`${operation} ${read}`))
    const { items: list, version } = await currentCatalogue()
    onSpent(undefined)
    expect([version, list.length]).toEqual([2, 2000])
    expect(new Set(list.map(({ sieveCode }) => sieveCode)).size).toBe(2000)
    expect(spent.length).toBeLessThanOrEqual(3)
    const hash = (await metaOf(county))?.versions.at(-1)?.contentHash
    const pieces = await all<{ pk: string; sk: string; packed: Uint8Array }>({
      pk: `CATALOGUE#${county}#ITEMS#${hash}`,
    })
    for (const { packed } of pieces) expect(packed.byteLength).toBeLessThan(400_000)
  })
})

describe('any sequence of versions', () => {
  const step = fc.constantFrom('retire', 'split', 'merge', 'retitle', 'add', 'repeal')
  const changeOf = (kind: string, list: readonly Item[], at: number): Change => {
    const listed = list.filter(({ status }) => status !== 'retired').map(({ sieveCode }) => sieveCode)
    const code = listed[at % listed.length] ?? ''
    const next = listed[(at + 1) % listed.length] ?? ''
    turn += 1
    if (kind === 'retire') return retire(code)
    if (kind === 'split') return split(code, [{ title: `拆分甲 ${turn}` }, { title: `拆分乙 ${turn}` }])
    if (kind === 'merge') return merge([code, next], { title: `合并 ${turn}` })
    if (kind === 'retitle') return retitle(code, `改写 ${turn}`)
    return add({ title: `新增 ${turn}` })
  }

  /** What an item stands on goes, today or on a day to come; what is gone already stays gone. */
  async function repealOneOf(item: Item | undefined, at: number): Promise<void> {
    const name = item?.basis.find(({ repealedBy }) => repealedBy === null)?.instrument
    if (!name) return
    const day = at % 2 === 0 ? '2026-11-23' : '2026-11-24'
    const id = instrumentIdOf(county, name)
    await repeal(await asOfficer(), id, { day, repealedBy: null, source: '公告' }).catch((cause: unknown) => {
      if (!(cause instanceof Refusal)) throw cause
    })
  }

  it('leaves every version’s items readable as they were, whatever came after (R5)', async () => {
    const said = new Map<number, string>([[1, JSON.stringify((await currentCatalogue()).items)]])
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 3 }), fc.nat(113), async (kinds, at) => {
        const latest = (await metaOf(county))?.version ?? 0
        const base = (await catalogueNumbered(latest))?.items ?? []
        if (kinds.includes('repeal')) await repealOneOf(base[at % base.length], at)
        const changes = kinds.map((kind, index) => changeOf(kind, base, at + index * 7))
        const draft = await publishedDraft(changes, '2026-11-24')
        const number = draft.published?.version ?? 0
        expect(number).toBe(latest + 1)
        said.set(number, JSON.stringify((await catalogueNumbered(number))?.items))
        for (const [version, list] of said) {
          expect(JSON.stringify((await catalogueNumbered(version))?.items)).toBe(list)
          const code = base[at % base.length]?.sieveCode ?? ''
          const then = (JSON.parse(list) as Item[]).find(({ sieveCode }) => sieveCode === code)
          expect(await findItem(code, version)).toEqual(then)
        }
      }),
      { numRuns: 15 },
    )
    expect((await publishedVersions()).length).toBe(said.size)
    // All of them take effect tomorrow; today's list is still the first.
    expect((await currentCatalogue()).items).toHaveLength(items.length)
    vi.setSystemTime(new Date('2026-11-24T00:00:00+08:00'))
    expect((await currentCatalogue()).version).toBe(said.size)
  })
})
