/** Two letters per line for the sieve code, and how the source spells lines. A letter pair once given is never reused. */
import { departmentOfLine } from '../../directory/standard-units.ts'

export const lineCodes: Readonly<Record<string, string>> = {
  民政: 'MZ',
  司法: 'SF',
  公安: 'GA',
  组织: 'ZZ',
  纪委: 'JW',
  残联: 'CL',
  人社: 'RS',
  卫健: 'WJ',
  住建: 'ZJ',
  疾控: 'JK',
  红会: 'HH',
  农业农村: 'NY',
  医保: 'YB',
  妇联: 'FL',
  政法委: 'ZF',
  法院: 'FY',
  信访: 'XF',
  退役军人: 'TY',
  人武: 'RW',
  消防: 'XH',
  应急: 'YJ',
  气象: 'QX',
  自然资源: 'ZR',
  水利: 'SL',
  林业: 'LY',
  金融: 'JR',
  统计: 'TJ',
  综合执法: 'ZH',
  交通: 'JT',
  生态环境: 'HB',
  文旅: 'WL',
  体育: 'TT',
  宣传: 'XC',
  教育: 'JY',
  科协: 'KX',
  文物: 'WW',
  统战: 'TZ',
  市场监管: 'SC',
  档案: 'DA',
  发改: 'FG',
}

/** `公安(禁毒办)/地方金融` → `['公安', '金融']`: an office within a line is that line. */
export function readLines(text: string): string[] {
  const lines = text.split('/').map((part) => {
    const line = part.replace(/\([^()]*\)$/, '').trim()
    return line === '地方金融' ? '金融' : line
  })
  return [...new Set(lines)]
}

/** The two letters and the department of a line. @throws for a line this list does not have */
export function lineNamed(line: string): { code: string; department: string } {
  const code = lineCodes[line]
  const department = departmentOfLine(line)
  if (!code || !department) throw new Error(`catalogue: unknown line ${line}`)
  return { code, department }
}
