/** Two people and one note that is there from the start. */
import type { DemoCounty } from '../../../infra/local/demo-county.ts'
import { callAws } from './table.ts'

export const seedDemoCounty: DemoCounty['seedDemoCounty'] = async ({ tableName }) => {
  const Item = { pk: { S: 'NOTE#first' }, sk: { S: 'note' }, text: { S: 'from the start' } }
  await callAws('DYNAMODB', 'DynamoDB_20120810.BatchWriteItem', {
    RequestItems: { [tableName]: [{ PutRequest: { Item } }] },
  })
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
