/** The areas of shared/, from the ground up: each uses only those before it. */
export const areas = [
  'platform',
  'directory',
  'reading',
  'lists',
  'gate',
  'work',
  'upkeep',
  'oversight',
  'reference',
] as const

/**
 * Every domain, by its folder, from the ground up, and what people call it.
 * A new domain is its folder, its entry files in functions/ and a line here; `npm run gather` does the rest.
 */
export const domains = {
  directory: { zh: '组织与岗位', en: 'Directory' },
  'lists/catalogue': { zh: '事项清单', en: 'Catalogue' },
  'lists/instruments': { zh: '法律法规依据库', en: 'Instruments' },
  'lists/duties': { zh: '职责清单', en: 'Duty lists' },
  'lists/words': { zh: '识读词表', en: 'Reading words' },
  'gate/forms': { zh: '数据与报表', en: 'Forms and data' },
  'gate/load': { zh: '工作负荷', en: 'Load' },
  'gate/repeats': { zh: '重复任务', en: 'Repeats' },
  'gate/dispatch': { zh: '派单与审核', en: 'Dispatch and review' },
  'gate/review': { zh: '审核时限', en: 'Review clock' },
  'gate/reroutes': { zh: '转办', en: 'Reroutes' },
  'gate/recurring': { zh: '常年任务', en: 'Recurring duties' },
  'work/tasks': { zh: '村社任务', en: 'Tasks' },
  'work/handovers': { zh: '工作移交', en: 'Handovers' },
  'upkeep/admission': { zh: '准入审核', en: 'Admission' },
  'upkeep/revision': { zh: '动态调整', en: 'Annual revision' },
  'upkeep/backtest': { zh: '清单回测', en: 'Backtest' },
  'upkeep/rulings': { zh: '识读样例', en: 'Rulings as examples' },
  'oversight/notices': { zh: '通知', en: 'Notices' },
  'oversight/records': { zh: '办理记录', en: 'Records' },
  'oversight/scoring': { zh: '办理统计', en: 'Scoring' },
  reference: { zh: '接口文档与词汇', en: 'Reference' },
} as const
