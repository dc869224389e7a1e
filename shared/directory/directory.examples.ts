/** What an office sends to the routes of the directory. */
import type { Examples } from '../platform/contract.ts'
import type { directoryRoutes } from './directory.contract.ts'

export const directoryExamples: Examples<typeof directoryRoutes> = {
  listUnits: { params: { unitCode: '330681109' }, query: { kind: 'village' } },
  listPeople: { params: { unitCode: '330681109229' }, query: { post: 'village_cadre' } },
  givePost: {
    params: { unitCode: '330681109' },
    body: {
      personId: 'p-330681109-leader-4',
      name: '赵六',
      post: 'leader_in_charge',
      from: '2026-12-18',
      to: '2027-06-30',
      acting: true,
      actingFor: '李四',
      lines: ['民政', '残联'],
    },
  },
  endPost: {
    params: { unitCode: '330681109229' },
    body: {
      personId: 'p-330681109229-cadre-2',
      post: 'village_cadre',
      to: '2026-12-31',
      reason: '届满离任，手头工作已移交',
    },
  },
  importStaff: {
    body: {
      rows: [
        {
          personId: 'p-330681109229-cadre-4',
          name: '张三',
          post: 'village_cadre',
          unit: '330681109229',
          from: '2026-12-18',
        },
        {
          personId: 'p-330681109229-g03',
          name: '李四',
          post: 'grid_member',
          unit: '330681109229-G01',
          from: '2026-12-18',
          to: '2027-12-31',
        },
        {
          personId: 'p-330681109-leader-5',
          name: '王五',
          post: 'leader_in_charge',
          unit: '330681109',
          from: '2026-12-18',
          to: '2027-06-30',
          acting: true,
          actingFor: '赵六',
          lines: ['水利', '林业'],
        },
      ],
      dryRun: true,
    },
  },
}
