import { it } from 'vitest'
import { indexOf, rank } from '../../shared/reading/title-search.ts'
import { firstCatalogue } from '../lists/catalogue/first-catalogue.ts'

it('searching the list', () => {
  const index = indexOf(firstCatalogue())
  const text = '帮独居老人看看家里用电安全,顺便登记一下要不要送餐'.repeat(20)
  const start = performance.now()
  for (let times = 0; times < 100; times += 1) rank(index, text)
  console.log(
    `185 items by a text of ${text.length} characters: ${((performance.now() - start) / 100).toFixed(2)} ms`,
  )
})
