/**
 * The departments, stations and lines a county starts with. Division codes end at the village, so this set is
 * ours: what nearly every Zhejiang county has, named as they are named there. A county changes it by import.
 */

/** Departments of a county (`330681-D01`), each with the lines (条线) it answers for. */
export const standardDepartments: readonly { code: string; name: string; lines: readonly string[] }[] = [
  { code: 'D01', name: '民政局', lines: ['民政'] },
  { code: 'D02', name: '公安局', lines: ['公安'] },
  { code: 'D03', name: '司法局', lines: ['司法'] },
  { code: 'D04', name: '农业农村局', lines: ['农业农村'] },
  { code: 'D05', name: '自然资源和规划局', lines: ['自然资源', '林业'] },
  { code: 'D06', name: '住房和城乡建设局', lines: ['住建'] },
  { code: 'D07', name: '交通运输局', lines: ['交通'] },
  { code: 'D08', name: '水利局', lines: ['水利'] },
  { code: 'D09', name: '应急管理局', lines: ['应急'] },
  { code: 'D10', name: '消防救援局', lines: ['消防'] },
  { code: 'D11', name: '综合行政执法局', lines: ['综合执法'] },
  { code: 'D12', name: '市场监督管理局', lines: ['市场监管'] },
  { code: 'D13', name: '卫生健康局', lines: ['卫健', '疾控'] },
  { code: 'D14', name: '医疗保障局', lines: ['医保'] },
  { code: 'D15', name: '人力资源和社会保障局', lines: ['人社'] },
  { code: 'D16', name: '教育体育局', lines: ['教育', '体育'] },
  { code: 'D17', name: '文化广电旅游局', lines: ['文旅', '文物'] },
  { code: 'D18', name: '生态环境分局', lines: ['生态环境'] },
  { code: 'D19', name: '发展和改革局', lines: ['发改'] },
  { code: 'D20', name: '统计局', lines: ['统计'] },
  { code: 'D21', name: '气象局', lines: ['气象'] },
  { code: 'D22', name: '退役军人事务局', lines: ['退役军人'] },
  { code: 'D23', name: '信访局', lines: ['信访'] },
  { code: 'D24', name: '档案馆', lines: ['档案'] },
  { code: 'D25', name: '组织部', lines: ['组织'] },
  { code: 'D26', name: '宣传部', lines: ['宣传'] },
  { code: 'D27', name: '统战部', lines: ['统战'] },
  { code: 'D28', name: '政法委', lines: ['政法委'] },
  { code: 'D29', name: '纪委监委', lines: ['纪委'] },
  { code: 'D30', name: '社会工作部', lines: [] },
  { code: 'D31', name: '编办', lines: [] },
  { code: 'D32', name: '人武部', lines: ['人武'] },
  { code: 'D33', name: '残疾人联合会', lines: ['残联'] },
  { code: 'D34', name: '妇女联合会', lines: ['妇联'] },
  { code: 'D35', name: '科学技术协会', lines: ['科协'] },
  { code: 'D36', name: '红十字会', lines: ['红会'] },
  { code: 'D37', name: '人民法院', lines: ['法院'] },
  { code: 'D38', name: '金融工作服务中心', lines: ['金融'] },
]

/** Stations (站所) of a town (`330681109-S01`). */
export const standardStations: readonly { code: string; name: string }[] = [
  { code: 'S01', name: '综合行政执法队' },
  { code: 'S02', name: '派出所' },
  { code: 'S03', name: '司法所' },
  { code: 'S04', name: '市场监管所' },
  { code: 'S05', name: '卫生院' },
  { code: 'S06', name: '社会工作与民政服务站' },
  { code: 'S07', name: '自然资源所' },
  { code: 'S08', name: '村镇建设办公室' },
  { code: 'S09', name: '应急消防管理站' },
  { code: 'S10', name: '农业农村服务站' },
]

/** Every line there is: what a leader's portfolio is made of. */
export const knownLines: ReadonlySet<string> = new Set(standardDepartments.flatMap(({ lines }) => lines))

/** The department answering for a line, without the county's code; undefined for an unknown line. */
export function departmentOfLine(line: string): string | undefined {
  return standardDepartments.find(({ lines }) => lines.includes(line))?.code
}
