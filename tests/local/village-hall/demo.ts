/** Two people and one seeded item. */
import type { DemoCounty } from '../../../infra/local/demo-county.ts'
import { writeItem } from './table.ts'

export const seedDemoCounty: DemoCounty['seedDemoCounty'] = async ({ tableName }) => {
  await writeItem({ pk: 'SEEDED', sk: tableName })
}

export const demoPeople: DemoCounty['demoPeople'] = () => [
  {
    personId: 'zhang-san',
    name: '张三',
    posts: [{ post: 'leader_in_charge', unit: '330681109', unitName: '枫桥镇' }],
  },
  {
    personId: 'li-si',
    name: '李四',
    posts: [{ post: 'village_party_secretary', unit: '330681109229', unitName: '霞朗桥村' }],
  },
]
