import { beforeAll, describe, expect, it } from 'vitest'
import { openCursor, sealCursor } from '../../shared/platform/cursor.ts'
import { freshTable } from '../support/county-table.ts'

const scope = { route: 'listOrders', query: { town: '330681109' }, personId: 'p-one' }
const key = { pk: 'ORDER#1', sk: 'ORDER' }

describe('a cursor', { tags: ['table'] }, () => {
  beforeAll(async () => {
    await freshTable()
  })

  it('opens to what was sealed', async () => {
    const cursor = await sealCursor(scope, key)
    expect(await openCursor(scope, cursor ?? '')).toEqual(key)
    expect(await sealCursor(scope, undefined)).toBeNull()
  })

  it.each([
    ['another person', { ...scope, personId: 'p-two' }],
    ['another question', { ...scope, query: { town: '330681110' } }],
    ['another route', { ...scope, route: 'listTasks' }],
  ])('is refused for %s', async (_, other) => {
    const cursor = await sealCursor(scope, key)
    await expect(openCursor(other, cursor ?? '')).rejects.toMatchObject({ code: 'cursor_invalid' })
  })

  it('is refused when altered, cut or invented', async () => {
    const cursor = (await sealCursor(scope, key)) ?? ''
    const altered = `${cursor.slice(0, -2)}${cursor.endsWith('AA') ? 'BB' : 'AA'}`
    for (const bad of [altered, cursor.slice(0, 10), '', 'x', '%%%']) {
      await expect(openCursor(scope, bad)).rejects.toMatchObject({ code: 'cursor_invalid' })
    }
  })

  it('tells nothing of the key it holds', async () => {
    const cursor = (await sealCursor(scope, key)) ?? ''
    expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toContain('ORDER')
  })
})
