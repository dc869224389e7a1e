/** What an office sends to the routes of the catalogue. */
import type { Examples } from '../../platform/contract.ts'
import type { catalogueRoutes } from './catalogue.contract.ts'

const params = { draftId: 'drf_f9dv3ft39scs7d7t11v6' }

/** R6: outside the window of the yearly revision a change rests on the panel's decision. */
const panelDecision = { number: '审〔2026〕0 号', decidedOn: '2026-11-20', reason: 'new_task' as const }

const care = {
  lines: ['民政'],
  kind: 'assist' as const,
  department: '330681-D01',
  appliesTo: 'both' as const,
  basis: [
    {
      instrument: '绍兴市居家养老服务条例',
      articles: ['5'],
      from: '2021-12-01',
      check: 'article_names_village' as const,
    },
  ],
  fundingSource: '民政局经费，费随事转',
  fundingBasis: [
    { instrument: '村民委员会组织法', articles: ['43'] },
    { instrument: '城市居民委员会组织法', articles: ['43'] },
  ],
  effectiveFrom: '2027-01-01',
}

export const catalogueExamples: Examples<typeof catalogueRoutes> = {
  listItems: {
    query: { line: '民政', kind: 'assist', appliesTo: 'both', status: 'in_force', q: '走访独居老人' },
  },
  compareVersions: { params: { version: 1, other: 2 }, query: { kind: 'reworded' } },
  openDraft: { body: { title: '2027 年度清单修订', effectiveFrom: '2027-01-01' } },
  listDrafts: { query: { state: 'draft' } },
  describeDraft: { params, body: { title: '2027 年度清单修订（征求意见后）', effectiveFrom: '2027-03-01' } },
  // A broad item becomes three, another gets the names that people use, and a new one is added.
  addChanges: {
    params,
    body: {
      changes: [
        {
          kind: 'split',
          sieveCode: '330681-MZ-0009-8',
          into: [
            {
              ...care,
              title: '老年人基本信息收集',
              villageRole: '协助收集本村（社区）老年人基本信息',
              acts: ['登记', '协助'],
              evidenceCeiling: ['note', 'list', 'form'],
              hoursPerTask: 4,
            },
            {
              ...care,
              title: '居家养老需求调查',
              villageRole: '协助入户了解老年人居家养老服务需求',
              acts: ['走访', '了解', '协助'],
              evidenceCeiling: ['note', 'form'],
              hoursPerTask: 6,
            },
            {
              ...care,
              title: '困难老人定期巡访',
              aliases: ['独居老人探访', '看望空巢老人'],
              villageRole: '组织网格员定期走访困难老人，发现情况及时报告',
              acts: ['走访', '报告'],
              evidenceCeiling: ['note', 'list'],
              hoursPerTask: 8,
              hoursBasis: { per: 'household', hours: 0.4, why: '每位老人每月看望一次约25分钟' },
            },
          ],
          reason: '三件事办理要求不同，拆分后分别派单',
          panelDecision,
        },
        {
          kind: 'reword',
          sieveCode: '330681-MZ-0007-C',
          set: { aliases: ['老年证代办', '敬老卡', '优待证'], note: '只协助申请和递交，由民政部门核发' },
          reason: '补充群众常用的叫法',
          panelDecision,
        },
        {
          kind: 'add',
          item: {
            ...care,
            title: '老年食堂就餐需求登记',
            aliases: ['助餐登记', '送餐需求'],
            villageRole: '协助登记本村（社区）老年人助餐、送餐需求',
            acts: ['登记', '协助'],
            effectiveTo: null,
            note: null,
            evidenceCeiling: ['note', 'list'],
            emergency: false,
            professional: false,
            majorHints: [],
            hoursPerTask: 2,
          },
          applicationId: null,
          reason: '居家养老服务新增助餐内容',
          panelDecision,
        },
      ],
    },
  },
  takeOutChange: { params: { ...params, number: 1 }, body: { reason: '镇街反映拆分后派单过碎，暂不拆分' } },
  compareDraft: { params, query: { kind: 'added' } },
  // As the sheet has it: columns by their names, a new item without a code, one basis a line.
  importSheet: {
    params,
    body: {
      rows: [
        {
          过筛编码: '330681-MZ-0004-I',
          事项名称: '代为提出临时救助申请',
          类别: '协助政府',
          村社职责: '申请有困难的家庭提出后，代为向镇街提出临时救助申请',
          可派动作: '代填、递交',
          条线: '民政',
          责任部门: '民政局',
          适用范围: '村和社区',
          法律法规依据:
            '《社会救助法》§37;自2026-07-01;条文写明村社\n《浙江省社会救助条例》§40;自2026-01-01;条文写明村社',
          经费来源: '责任部门经费，费随事转',
          生效日期: '2026-01-01',
          材料上限: '文字、名单',
          应急事项: '否',
          专业事项: '否',
          每次工时: 2,
          又称: '临时困难救助代办、突发困难申请救助',
        },
        {
          过筛编码: '330681-MZ-0009-8',
          事项名称: '困难老人定期巡访',
          类别: '协助政府',
          村社职责: '组织网格员定期走访困难老人，发现情况及时报告',
          可派动作: '走访、报告',
          条线: '民政',
          责任部门: '民政局',
          适用范围: '村和社区',
          法律法规依据: '《绍兴市居家养老服务条例》§5;自2021-12-01;条文写明村社',
          经费来源: '责任部门经费，费随事转',
          生效日期: '2026-01-01',
          材料上限: '文字、名单、表格',
          应急事项: '否',
          专业事项: '否',
          每次工时: 8,
          工时依据: '每户 0.4：每位老人每月看望一次约25分钟',
          又称: '独居老人探访、看望空巢老人、高龄老人巡访',
        },
        {
          过筛编码: '',
          事项名称: '老年食堂就餐需求登记',
          类别: '协助政府',
          村社职责: '协助登记本村（社区）老年人助餐、送餐需求',
          可派动作: '登记、协助',
          条线: '民政',
          责任部门: '民政局',
          适用范围: '村和社区',
          法律法规依据: '《绍兴市居家养老服务条例》§5;自2021-12-01;条文写明村社',
          经费来源: '责任部门经费，费随事转',
          生效日期: '2027/1/1',
          材料上限: '文字、名单',
          应急事项: '否',
          专业事项: '否',
          每次工时: 2,
          又称: '助餐登记、送餐需求',
        },
      ],
      dryRun: true,
      fileName: '诸暨市涉村社区工作事项清单2027.xlsx',
      reason: '2027 年度修订，民政条线三项',
      panelDecision,
      missing: 'keep',
    },
  },
  approveDraft: { params, body: { text: '市委常委会会议研究同意，自 2027 年 1 月 1 日起施行' } },
  abandonDraft: { params, body: { reason: '并入年度修订稿一并办理，本稿作废' } },
}
