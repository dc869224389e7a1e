/** What an office sends to the routes of duty lists. */
import type { Examples } from '../../platform/contract.ts'
import type { dutiesRoutes } from './duties.contract.ts'

export const dutiesExamples: Examples<typeof dutiesRoutes> = {
  listDuties: { query: { q: '走访老人', category: 'basic', line: '民政', area: '330681' } },
  // A row of each category: what the town does, what it helps with, what the county has taken back.
  importDuties: {
    body: {
      area: '330681',
      rows: [
        {
          code: 'J024',
          matter: '独居和高龄老人关爱服务',
          category: 'basic',
          line: '民政',
          station: 'S06',
          keywords: ['走访老人', '养老服务补贴', '居家养老', '高龄津贴'],
        },
        {
          code: 'P001',
          matter: '企业废水废气偷排的调查处理',
          category: 'cooperating',
          line: '生态环境',
          station: 'S01',
          department: 'D18',
          how: '发现线索报告，提供现场情况，不采样不处罚',
          keywords: ['污水偷排', '废气异味', '河水变色'],
        },
        {
          code: 'S001',
          matter: '工矿企业安全生产检查',
          category: 'taken_back',
          line: '应急',
          department: 'D09',
          how: '由县级执法队伍按年度计划检查，镇街只报告线索',
          keywords: ['企业安全生产检查', '企业安全隐患排查'],
        },
      ],
      dryRun: true,
    },
  },
}
