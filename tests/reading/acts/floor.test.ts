import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { floorItems, floorRows } from '../../../shared/reading/acts/floor-set.ts'
import { floorSetFile, floorSetPath } from './floor.ts'

it('the floor set is what npm run fit-acts writes of the open one', () => {
  const plain = (text: string) => text.replace(/[\s,]+/g, ' ').replace(/["']/g, '"')
  expect(plain(readFileSync(floorSetPath, 'utf8'))).toBe(plain(floorSetFile()))
  expect(floorRows.length).toBeGreaterThan(350)
  expect(Object.keys(floorItems).length).toBeGreaterThan(100)
})
