import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { countyApp } from '../../infra/county-app.ts'
import { loadCountyConfig } from '../../infra/county-config.ts'
import { tableIndexes } from '../../infra/data-stack.ts'
import { type IndexShape, releasedIndexes, stagesBetween } from '../../infra/table-release.ts'

const outdirs: string[] = []
afterAll(() => {
  for (const outdir of outdirs) rmSync(outdir, { recursive: true, force: true })
})

const index = (name: string, projection: IndexShape['projection'] = 'ALL'): IndexShape => ({
  name,
  projection,
})
const names = (stage: readonly IndexShape[]) => stage.map(({ name }) => name).join(' ')

describe('the way from one set of indexes to another', () => {
  it('is none where nothing differs, and one update where one index comes or goes', () => {
    const present = [index('a'), index('b')]
    expect(stagesBetween(present, present)).toEqual([])
    expect(stagesBetween(present, [...present, index('c')]).map(names)).toEqual(['a b c'])
    expect(stagesBetween(present, [index('b')]).map(names)).toEqual(['b'])
  })

  it('makes two one after the other, and drops before it makes', () => {
    const stages = stagesBetween([index('a'), index('b')], [index('b'), index('c'), index('d')])
    expect(stages.map(names)).toEqual(['b', 'b c', 'b c d'])
  })

  it('takes an index that carries something else away and makes it anew', () => {
    const stages = stagesBetween(
      [index('a'), index('b', ['card'])],
      [index('a'), index('b', ['card', 'more'])],
    )
    expect(stages).toEqual([[index('a')], [index('a'), index('b', ['card', 'more'])]])
  })

  it('changes one index at each step and ends where it is to end, whatever the two are', () => {
    const shapes = fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
        projection: fc.constantFrom<IndexShape['projection']>('ALL', 'KEYS_ONLY', ['card'], ['card', 'ids']),
      }),
      { selector: ({ name }) => name },
    )
    fc.assert(
      fc.property(shapes, shapes, (released, wanted) => {
        const path = [released, ...stagesBetween(released, wanted)]
        const key = (each: IndexShape) => JSON.stringify(each)
        for (const [at, stage] of path.entries()) {
          const before = path[at - 1]
          if (!before) continue
          const [had, has] = [new Set(before.map(key)), new Set(stage.map(key))]
          const moved = [...had]
            .filter((each) => !has.has(each))
            .concat([...has].filter((each) => !had.has(each)))
          expect(moved).toHaveLength(1)
        }
        expect(path.at(-1)?.map(key).sort()).toEqual(wanted.map(key).sort())
      }),
    )
  })
})

describe('the table, against its last release', () => {
  it('needs one update at most; else it is deployed by stages and released: npm run release', () => {
    expect(stagesBetween(releasedIndexes() ?? tableIndexes, tableIndexes).map(names)).toEqual([])
  })

  it('on the way is what the stage says', () => {
    const outdir = mkdtempSync(join(tmpdir(), 'xingcun-stage-'))
    outdirs.push(outdir)
    const indexes = tableIndexes.slice(0, 4)
    const [data] = countyApp({ config: loadCountyConfig('zhuji'), bundle: false, outdir, indexes }).synth()
      .stacks
    const resources = Object.values(
      data?.template.Resources as Record<
        string,
        { Type: string; Properties: { GlobalSecondaryIndexes: { IndexName: string }[] } }
      >,
    )
    const table = resources.find(({ Type }) => Type === 'AWS::DynamoDB::Table')
    expect(table?.Properties.GlobalSecondaryIndexes.map(({ IndexName }) => IndexName)).toEqual([
      'gsi1',
      'gsi2',
      'gsi3',
      'list1',
    ])
  })
})
