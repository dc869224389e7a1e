/** What an office sends to the routes of data elements and forms. */
import type { Examples } from '../../platform/contract.ts'
import type { formsRoutes } from './forms.contract.ts'

const params = { formId: 'frm_fwgnnw7mqq5z657r6jaf' }

export const formsExamples: Examples<typeof formsRoutes> = {
  listElements: { query: { title: '户籍' } },
  enterElement: {
    body: {
      code: 'greenhouse_area',
      title: '设施大棚面积',
      type: 'number',
      measure: '亩',
      validMonths: 12,
    },
  },
  correctElement: {
    params: { elementCode: 'population_80' },
    body: { title: '80周岁及以上老年人', validMonths: 3 },
  },
  endElement: {
    params: { elementCode: 'canteen_opened_on' },
    body: { day: '2026-12-31', reason: '养老服务系统已有登记，不再由村社填报' },
  },
  listForms: { query: { title: '居家养老' } },
  enterForm: {
    body: {
      title: '老年食堂运行情况表',
      department: '330681-D01',
      listYears: [2027],
      filingNumber: '诸统备字〔2026〕第0号',
      from: '2027-01-01',
      to: '2027-12-31',
      fields: [
        { element: 'population_80', required: true },
        { element: 'canteen_open', required: true },
        { element: 'canteen_operator', required: false },
      ],
    },
  },
  // A list that is stated takes the place of the list before it.
  correctForm: {
    params,
    body: {
      title: '居家养老服务需求调查表',
      department: '330681-D01',
      listYears: [2026, 2027],
      to: '2027-12-31',
      fields: [
        { element: 'population_60', required: true },
        { element: 'population_80', required: true },
        { element: 'living_alone_60', required: true },
        { element: 'canteen_open', required: false },
      ],
    },
  },
  endForm: { params, body: { day: '2026-12-31', reason: '未列入 2027 年度报表目录，到期停用' } },
}
