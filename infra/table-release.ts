/**
 * The table's indexes against those of the last release. CloudFormation makes or drops one index of a table in an update
 * and changes none, so that what differs by more goes out in stages, each an update of its own.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

export interface IndexShape {
  readonly name: string
  readonly projection: 'ALL' | 'KEYS_ONLY' | readonly string[]
}

const file = new URL('./released-indexes.json', import.meta.url)

/** The indexes as they were last released; undefined before the first release. */
export function releasedIndexes(): readonly IndexShape[] | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

export function release(indexes: readonly IndexShape[]): void {
  writeFileSync(file, `${JSON.stringify(indexes, null, 2)}\n`)
}

const same = (one: IndexShape, other: IndexShape) =>
  one.name === other.name && JSON.stringify(one.projection) === JSON.stringify(other.projection)

/**
 * The indexes after each update that leads from the ones to the others: first what goes, then what comes. An index that
 * carries something else goes and comes again; until it is back its questions have no answer, which whoever plans it wants
 * to know.
 */
export function stagesBetween(
  released: readonly IndexShape[],
  wanted: readonly IndexShape[],
): (readonly IndexShape[])[] {
  const stages: (readonly IndexShape[])[] = []
  let present = released
  const next = (indexes: readonly IndexShape[]) => {
    present = indexes
    stages.push(indexes)
  }
  for (const each of released)
    if (!wanted.some((other) => same(each, other))) next(present.filter(({ name }) => name !== each.name))
  for (const each of wanted)
    if (!present.some(({ name }) => name === each.name)) {
      const there = new Set([...present.map(({ name }) => name), each.name])
      // In the order in which they are declared, so that the last stage is the template itself.
      next(wanted.filter(({ name }) => there.has(name)))
    }
  return stages
}

/** How a deployment has to go where it takes more than one update. */
export function stagesTold(stages: number): string {
  return `索引与上次发布相差 ${stages} 处，CloudFormation 一次只改一个：请依次以 -c stage=1 至 -c stage=${stages} 部署，再运行 npm run release / the indexes differ from the last release in ${stages} places, and CloudFormation changes one at a time: deploy with -c stage=1 to -c stage=${stages}, then npm run release`
}
