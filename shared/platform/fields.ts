/** Input problems in words: zod's issues as field errors, each naming its field in Chinese or English. */

import type * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import zhCN from 'zod/v4/locales/zh-CN.js'
import type { Language } from './language.ts'
import type { FieldError } from './refusals.ts'

const localeError = { zh: zhCN().localeError, en: en().localeError }

/** What people call the fields. A field without a name here is called by its code. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sieveCode: '过筛编码',
    units: '接收村社',
    object: '对象',
    action: '事项动作',
    place: '地点',
    finishStandard: '完成标准',
    deadline: '截止日期',
    contact: '联系人',
    phone: '联系电话',
    name: '姓名',
    evidence: '材料要求',
    coParties: '协同单位',
    exception: '特殊情况',
    requestedBy: '要求部门',
    reason: '理由',
    endDate: '终止日期',
    title: '标题',
    text: '说明',
    code: '编码',
    outcome: '审核结论',
    rerouteTo: '承接单位',
    assignees: '承办人',
    personId: '人员编号',
    post: '岗位',
    unit: '单位',
    unitCode: '单位编码',
    from: '开始日期',
    to: '结束日期',
    limit: '每页条数',
    cursor: '翻页游标',
    rows: '数据行',
    kind: '类型',
    line: '条线',
    lines: '分管条线',
    note: '备注',
    orderId: '任务单编号',
    taskId: '任务编号',
    rerouteId: '转办编号',
    handoverId: '交接单编号',
    townCode: '镇街编码',
    q: '检索词',
    acting: '代理',
    actingFor: '代理何人',
    appliesTo: '适用范围',
    status: '状态',
    importId: '导入编号',
    applicationId: '申请编号',
    department: '申请部门',
    villageRole: '村社职责',
    bases: '法律法规依据',
    instrument: '法律法规名称',
    articles: '条款',
    customary: '约定俗成依据',
    frequency: '频次',
    times: '次数',
    per: '周期',
    hoursPerTask: '每次工时',
    evidenceNecessity: '材料必要性说明',
    fundingFen: '经费金额(分)',
    payer: '经费承担单位',
    staff: '人员保障',
    startDate: '启用日期',
    inLaw: '是否依法',
    withinAbility: '村社是否力所能及',
    opinion: '意见',
    round: '申请轮次',
    town: '镇街',
    version: '版本',
    other: '另一版本',
    draftId: '修订稿编号',
    instrumentId: '依据文件编号',
    issuer: '制定机关',
    level: '效力级别',
    edition: '版本',
    day: '日期',
    repealedBy: '由何文件废止',
    source: '出处',
    number: '序号',
    changes: '变更',
    effectiveFrom: '生效日期',
    effectiveTo: '失效日期',
    basis: '法律法规依据',
    fundingSource: '经费来源',
    aliases: '别名',
    evidenceCeiling: '材料上限',
    emergency: '应急事项',
    professional: '专业事项',
    prohibitedVerbsExempt: '处置动词例外',
    majorHints: '重大事项提示',
    panelDecision: '审核组决定',
    decidedOn: '决定日期',
    approvedOn: '批准日期',
    expiresOn: '到期日期',
    into: '拆分合并后的事项',
    sieveCodes: '过筛编码',
    forms: '表单',
    formId: '表单编号',
    listYears: '年度目录年份',
    filingNumber: '备案号',
    fields: '表单字段',
    element: '数据项',
    elementCode: '数据项编码',
    type: '数据类型',
    measure: '计量单位',
    validMonths: '有效月数',
    required: '是否必填',
    answers: '填报内容',
    value: '填报值',
    asOf: '数据日期',
    confirm: '确认的版本',
    dutyId: '周期任务编号',
    content: '任务内容',
    period: '周期',
    dayOfPeriod: '周期内第几天',
    dueWorkingDays: '办理期限(工作日)',
  }),
)

export function fieldName(field: string, language: Language): string {
  return language === 'zh' ? (names.get(field) ?? field) : field
}

const escapePointer = (part: PropertyKey) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')

/** Enough to mend a form by; a body of a hundred thousand unknown fields is answered with the first of them. */
export const mostErrors = 50

/**
 * @param base where the input came from: '' for the body, '#/query', '#/path', '#/header' otherwise
 */
export function fieldErrors(
  issues: readonly z.core.$ZodIssue[],
  base: string,
  language: Language,
  input: unknown,
): FieldError[] {
  return issues.slice(0, mostErrors).flatMap((issue): FieldError[] => {
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.slice(0, mostErrors).map((key) => [...issue.path, key])
        : [issue.path]
    return paths.map((path) => {
      const last = path.findLast((part) => typeof part === 'string')
      const missing = issue.code !== 'unrecognized_keys' && valueAt(input, path) === undefined
      const name =
        last === undefined
          ? language === 'zh'
            ? '请求体'
            : 'body'
          : fieldName(String(last), language) || '“”'
      return {
        pointer: [base, ...path.map(escapePointer)].join('/'),
        code: missing ? 'required' : issue.code,
        detail: `${name}${language === 'zh' ? ':' : ': '}${missing ? (language === 'zh' ? '必填' : 'required') : messageOf(issue, valueAt(input, path), language)}`,
      }
    })
  })
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && value !== undefined && Object.hasOwn(Object(value), part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    input,
  )
}

function messageOf(issue: z.core.$ZodIssue, input: unknown, language: Language): string {
  if (issue.code === 'unrecognized_keys') return language === 'zh' ? '没有这个字段' : 'no such field'
  const text = localeError[language]({ ...issue, input } as z.core.$ZodRawIssue)
  const found = typeof text === 'string' ? text : text?.message
  return found ?? (language === 'zh' ? '内容不符合要求' : 'not valid')
}
