/** The national division codes that come with the project: those of Shaoxing, as of 2023. Read once. */
import { readFileSync } from 'node:fs'
import { type Division, readDivisions } from '../shared/directory/divisions.ts'

const file = new URL('../shared/directory/divisions-2023.csv', import.meta.url)
let read: readonly Division[] | undefined

export function divisions(): readonly Division[] {
  read ??= readDivisions(readFileSync(file, 'utf8'))
  return read
}

/** The counties whose towns and villages we know: name by six-digit code. */
export function countiesKnown(): ReadonlyMap<string, string> {
  return new Map(divisions().map(({ county, countyName }) => [county, countyName]))
}
