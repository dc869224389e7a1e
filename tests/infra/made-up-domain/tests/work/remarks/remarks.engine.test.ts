import { beforeAll, describe, expect, it } from 'vitest'
import { remarkById } from '../../../shared/work/remarks/remark.table.ts'
import { leave } from '../../../shared/work/remarks/remarks.ts'
import { as, openCounty, village } from '../../support/domain-county.ts'

describe('a remark', { tags: ['table'] }, () => {
  beforeAll(async () => {
    await openCounty()
  })

  it('is kept as it was left, once however often it is asked', async () => {
    const cadre = await as('cadre', { key: 'remark-1' })
    const left = await leave(cadre, { unit: village, text: '活动室的灯坏了' })
    expect(await remarkById(left.id)).toEqual(left)
    expect(await leave(cadre, { unit: village, text: '活动室的灯坏了' })).toEqual(left)
  })
})
