/** The texts of findings: what is wrong and what would mend it. */

import { EvidenceKind } from '../../lists/catalogue/evidence.ts'
import { NotDispatchable } from '../../lists/catalogue/item.texts.ts'
import { labelsOf } from '../../platform/choice.ts'
import { fieldName } from '../../platform/fields.ts'
import { fill, type Language, type TextParams } from '../../platform/language.ts'
import type { Finding } from '../../reading/finding.ts'
import type { Apart, ApartKind } from '../../reading/likeness/apart.ts'
import { dispatchFields } from '../dispatch/dispatch.fields.ts'
import { MajorReason } from '../dispatch/order.ts'

export const findingTexts: Readonly<Record<string, Record<Language, string>>> = {
  code_missing: {
    zh: '没有过筛编码，不能派单：请选用清单事项，或走特殊情况审批',
    en: 'No sieve code: choose an item of the list, or take the exception path',
  },
  code_unknown: { zh: '清单中没有编码 {sieveCode}', en: 'The list has no code {sieveCode}' },
  code_and_exception: {
    zh: '过筛编码与特殊情况只能二选一',
    en: 'State either a sieve code or an exception, not both',
  },
  off_list: {
    zh: '清单外任务，按特殊情况审批，须两人先后签批',
    en: 'Off-list: as an exception it needs two approvals',
  },
  exception_over: { zh: '特殊情况的终止日期已过', en: 'The end date of the exception has passed' },
  duplicate: {
    zh: '与{author}的任务单重复：同一事项，{count} 个村社相同，{from} 至 {to}（“{action}”）；须合并，或写明理由',
    en: 'Repeats {author}’s order: the same item, {count} of the same villages, {from} to {to} (“{action}”); to be merged, or let pass with a reason',
  },
  near_duplicate: {
    zh: '与{author}的任务单{alike}（{percent}%）：“{object}：{action}”，{count} 个村社相同，{from} 至 {to}；{difference}',
    en: '{alike} {author}’s order ({percent} %): “{object}: {action}”, {count} of the same villages, {from} to {to}; {difference}',
  },
  no_emergency_item: {
    zh: '只有清单中标明的应急事项才能先派后审',
    en: 'Only an emergency item of the list leaves before its review',
  },
  emergency_lane_closed: {
    zh: '您今年已有 {count} 次被认定不属紧急，不能再先派后审，请按常规提交',
    en: '{count} of your emergencies this year were none: send it the ordinary way',
  },
  major: {
    zh: '重大事项（{majorBy}）：须先经镇街党（工）委集体讨论通过，再由副书记审核',
    en: 'A major matter ({majorBy}): the committee decides on it before it is reviewed',
  },
  week_over: {
    zh: '{week} 至 {to} 这一周，{villages}的任务将超过 {cap} 小时上限：请改期、减少村社或由镇街承担',
    en: 'In the week {week} to {to} {villages} would be above the cap of {cap} hours: move the deadline, ask fewer units or do it from the town',
  },
  week_busy: {
    zh: '{week} 至 {to} 这一周，{villages}的任务将超过 {cap} 小时',
    en: 'In the week {week} to {to} {villages} would be above {cap} hours',
  },
  deadlines_clash: {
    zh: '{day} 这一天，{villages}已有 {cap} 项以上任务到期：请错开',
    en: 'On {day} {cap} or more tasks are due already in {villages}: choose another day',
  },
  inspections_over: {
    zh: '{week} 至 {to} 这一周，{villages}的检查将超过 {cap} 次',
    en: 'In the week {week} to {to} {villages} would be inspected more than {cap} times',
  },
  inspection_in_words: {
    zh: '“{words}”是对村社的检查：按检查计入每周次数；请在任务单中标明',
    en: '“{words}” is an inspection of the village and counts as one: say so in the order',
  },
  exception_again: {
    zh: '{unit}今年已 {count} 次按特殊情况要求同一事项：应申请准入清单，不再按特殊情况派单',
    en: '{unit} was granted the same matter {count} times this year by exception: it belongs on the list and needs an admission application',
  },
  exception_too_long: {
    zh: '特殊情况最迟到 {latest} 终止',
    en: 'An exception ends by {latest} at the latest',
  },
  item_not_dispatchable: {
    zh: '事项“{title}”在 {day} 不能派单：{because}',
    en: 'Item “{title}” is not dispatchable on {day}: {because}',
  },
  line_outside_portfolio: {
    zh: '事项属{line}条线，不在您的分管范围（{lines}）',
    en: 'The item belongs to {line}; your portfolio is {lines}',
  },
  missing_field: { zh: '未写明{fieldName}', en: '{fieldName} is not stated' },
  unconfirmed: {
    zh: '{fieldName}尚未确认：消息中读作“{proposed}”，请核对后填写',
    en: '{fieldName} is not confirmed: the message reads “{proposed}”; check it and state it',
  },
  placeholder: {
    zh: '{fieldName}“{words}”没有说明任何内容，村里看不到别处的文件：请直接写在这里',
    en: '{fieldName} “{words}” says nothing by itself; villages cannot see other papers: write it here',
  },
  vague_time: {
    zh: '“{words}”没有时限：请写明日期、几小时内，或多久一次',
    en: '“{words}” is no time: state a day, a number of hours or how often',
  },
  slogan: {
    zh: '“{words}”是口号，村里无从办理：请删去，只写要做的事',
    en: '“{words}” is a slogan nobody can carry out: leave it out and state the act',
  },
  vague_action: {
    zh: '“{words}”没有具体动作：请写明做什么，如走访、登记、张贴、转移',
    en: '“{words}” names no act: say what is to be done, such as visit, register, post, move',
  },
  vague_degree: {
    zh: '“{words}”没有说到什么程度：请写明次数或数量，如每天两次、200份',
    en: '“{words}” does not say how much: state a number or how often',
  },
  vague_scope: {
    zh: '“{words}”范围不清：请写明查什么，如飞线充电、木结构老屋，或附上名单',
    en: '“{words}” has no bounds: name what to look for, or give a list',
  },
  vague_object: {
    zh: '“{words}”没有说明是谁或什么：请写明哪一类、多少户，或列出名单',
    en: '“{words}” does not say who or what: name the group, how many, or list them',
  },
  vague_place: {
    zh: '“{words}”不是地点：请写明哪条路、哪段河、哪个自然村，或写全村',
    en: '“{words}” is no place: name the road, the stretch or the hamlet, or say the whole village',
  },
  vague_finish: {
    zh: '“{words}”无法核对是否完成：请写明数量、交什么或看得见的状态',
    en: '“{words}” cannot be checked: state a number, a paper or a state that can be seen',
  },
  finish_unmeasured: {
    zh: '完成标准“{words}”无法核对：请写明数量、交什么，如每户一次、名单交民政办',
    en: 'The finish standard “{words}” cannot be checked: state a number or what is handed over',
  },
  unnamed_reference: {
    zh: '“{words}”没有说明是哪份文件：请写出文件名称或文号，并把要求写在这里',
    en: '“{words}” names no paper: give its name or number and state here what it asks',
  },
  evidence_in_words: {
    zh: '“{words}”要求拍照、视频或定位：默认不得要求，确有必要的在材料要求中选定并不超出事项上限',
    en: '“{words}” asks for pictures or location: off by default; where needed, choose it under evidence within the item’s ceiling',
  },
  unit_twice: { zh: '{unit}列了两次', en: '{unit} is named twice' },
  unit_unknown: { zh: '没有这个单位：{unit}', en: 'No such unit: {unit}' },
  unit_outside_town: { zh: '{unit}不属于您所在镇街', en: '{unit} is not in your town' },
  not_a_village: { zh: '{unit}不是村或社区，任务单只派到村社', en: '{unit} is not a village or community' },
  unit_kind: { zh: '该事项不适用于{unit}', en: 'The item does not apply to {unit}' },
  deadline_past: {
    zh: '截止日期 {deadline} 已过（今天 {today}）',
    en: 'The deadline {deadline} has passed (today {today})',
  },
  deadline_far: { zh: '截止日期最迟为 {latest}', en: 'The deadline is at most {latest}' },
  deadline_after_exception: {
    zh: '截止日期不能晚于特殊情况的终止日期 {endDate}',
    en: 'The deadline is after the exception ends ({endDate})',
  },
  lead_time_short: {
    zh: '只留了 {lead} 个工作日，至少须 {minimum} 个',
    en: 'Only {lead} working days are left; at least {minimum} are needed',
  },
  proof: {
    zh: '“{words}”要村社开具证明：不在可以开具的范围内，请由有权的部门出具或核查',
    en: '“{words}” has the village issue a proof it may not issue: whoever has the power states or checks it',
  },
  proof_of_others: {
    zh: '“{words}”要村社开具证明：村社不开“{name}”，{instead}',
    en: '“{words}” has the village issue “{name}”, which it may not: {instead}',
  },
  contact_not_a_person: {
    zh: '联系人“{words}”不是一个人：请写姓名，村里有事好找他',
    en: 'The contact “{words}” is no person: name somebody whom a village can call',
  },
  emergency_asks: {
    zh: '应急中不得{label}（“{words}”）：由镇街或责任部门承担',
    en: 'An emergency asks neither money nor labour of a village (“{words}”): the town or the department bears it',
  },
  negative_list: { zh: '负面清单：{label}（“{words}”）', en: 'On the negative list: {label} (“{words}”)' },
  beyond_report_only: {
    zh: '“{title}”只需发现报告，不得要求村社{label}（“{verb}”）；可改为协助、报告、劝阻、宣传、组织或公布',
    en: '“{title}” is report-only and does not carry {label} (“{verb}”)',
  },
  authority_act: {
    zh: '“{verb}”属{label}，要由有权的部门来做，不得要求村社去做；可改为协助、报告、劝阻、宣传、组织或公布，或转办',
    en: '“{verb}” ({label}) is an authority’s to do, no village is asked to; ask it to help, report, dissuade, inform, organise or post, or reroute it',
  },
  not_this_item: {
    zh: '内容不是“{title}”所指的事{fitting}：请改用相符的事项，或改写内容',
    en: 'This is not what “{title}” covers{fitting}: choose the item that fits, or word it otherwise',
  },
  outside_acts: {
    zh: '“{words}”（{act}）超出“{title}”的可派动作（{ownActs}）：请删去，或走其他途径',
    en: '“{words}” ({act}) is outside the acts of “{title}” ({ownActs}): leave it out, or go another way',
  },
  taken_back: {
    zh: '“{matter}”已由{departmentName}收回（履职清单 {entry}），不得派给村社，应转办',
    en: '“{matter}” was taken back by {departmentName} (duty list {entry}); it never goes to a village: reroute it',
  },
  co_party_needed: {
    zh: '“{title}”是专业事项，须明确协同单位和人员',
    en: '“{title}” is professional work: name a co-party unit and person',
  },
  co_party_kind: { zh: '{unit}不是部门或站所，不能作协同单位', en: '{unit} is not a department or station' },
  requester_kind: {
    zh: '{unit}不是县级部门或本镇街站所，不能作为要求部门',
    en: '{unit} is neither a department nor a station of your town, so it cannot be the one that asks',
  },
  co_party_outside: { zh: '{unit}不是本镇街站所', en: '{unit} is not a station of your town' },
  co_party_stranger: { zh: '所选协同人员不在{unit}任职，请另选', en: '{person} holds no post in {unit}' },
  evidence_over_ceiling: {
    zh: '“{kind}”不在可要求的材料之内（可要求：{ceiling}）',
    en: 'The ceiling for evidence ({ceiling}) does not cover {kind}',
  },
  necessity_needed: {
    zh: '要求{kinds}须写明必要性：只有应急事项和政法、公安、消防、应急牵头的安全事项不必',
    en: 'Asking for {kinds} needs its necessity stated, but for emergency and security items',
  },
  form_not_named: {
    zh: '要求填表须指明表单目录中的哪一张表',
    en: 'Asking for a form names which one of the register',
  },
  form_unknown: { zh: '表单目录中没有所选的表单，请重新选择', en: 'The register has no such form: {form}' },
  form_not_valid: {
    zh: '“{title}”在 {today} 至 {until} 期间不在年度目录内、没有备案号或已停用，不得使用',
    en: '“{title}” is not listed, filed and in use all through {today} to {until}',
  },
  forms_ask_too_much: {
    zh: '所列各表共 {count} 个数据项，一张任务单最多 {most} 个',
    en: 'The forms ask {count} data elements; one order asks {most} at most',
  },
  all_held: {
    zh: '所列各表的数据（{elements}）各村社都已有，到 {deadline} 仍有效：不得再收，请去掉表单，直接查阅已有数据',
    en: 'All {elementCount} data elements ({titles}) are held for every village and valid on {deadline}: leave the forms out and read {first}',
  },
  partly_held: {
    zh: '{elements}，{unitCount} 个村社已有数据，到 {deadline} 仍有效：这些村社只需确认，也可查阅已有数据',
    en: '{elementCount} data elements ({titles}) are held for {unitCount} villages and valid on {deadline}: those only confirm; read them at {first}',
  },
  unnamed_form: {
    zh: '“{words}”要求填表，但任务单没有指明表单：请从表单目录中选用，已有数据不必再填',
    en: '“{words}” asks for a form, and the order names none: choose one of the register',
  },
  no_other_reviewer: {
    zh: '本镇街没有起草人以外的审核人',
    en: 'Your town has no reviewer other than the author',
  },
}

/** One by its name, a few by their names and how many they are, many by the first of them. */
function named(names: unknown, count: unknown, zh: string, en: string, language: Language) {
  if (typeof names !== 'string') return undefined
  const first = names.split('、')
  const many = Number(count)
  if (many === 1) return first[0]
  const more = many > first.length
  if (language === 'en') return `${many} ${en} (${first.join(', ')}${more ? ' …' : ''})`
  return `${first.join('、')}${more ? '等' : ''} ${many} ${zh}`
}

/** A finding made before there was a band is of the sure ones. */
function alikeOf(verdict: unknown, language: Language): string {
  if (verdict === 'unsure')
    return language === 'zh' ? '相近，但未必是同一件事' : 'Reads like, and may be other work than,'
  return language === 'zh' ? '相近' : 'Reads like'
}

const apartTexts: Readonly<Record<ApartKind, Record<Language, string>>> = {
  turn: { zh: '批次', en: 'turn' },
  number: { zh: '编号', en: 'number' },
  amount: { zh: '数量', en: 'amount' },
  party: { zh: '当事人', en: 'party' },
  name: { zh: '名称', en: 'name' },
  half: { zh: '方位', en: 'half' },
  season: { zh: '时节', en: 'season' },
  daytime: { zh: '时段', en: 'time of day' },
  stage: { zh: '环节', en: 'stage' },
  doing: { zh: '做法', en: 'act' },
  group: { zh: '人群', en: 'group' },
  again: { zh: '是否复查补办', en: 'done again' },
  wording: { zh: '字句', en: 'wording' },
}

function apartText({ kind, mine, other }: Apart, language: Language): string {
  const unsaid = language === 'zh' ? '未提' : 'not said'
  const words = `${mine ?? unsaid}/${other ?? unsaid}`
  const name = apartTexts[kind][language]
  return language === 'zh' ? `${name}不同：${words}` : `another ${name}: ${words}`
}

/** Never empty: where no field differs, it says so. */
function differenceOf(differs: unknown, apart: unknown, language: Language): string | undefined {
  if (!Array.isArray(differs)) return undefined
  if (differs.length === 0) return language === 'zh' ? '内容完全相同' : 'nothing differs'
  const names = differs.map((field) => fieldName(String(field), language, dispatchFields))
  const signs = ((apart ?? []) as readonly Apart[]).map((each) => apartText(each, language))
  const fields = language === 'zh' ? `不同之处：${names.join('、')}` : `what differs: ${names.join(', ')}`
  return [fields, ...signs].join(language === 'zh' ? '；' : '; ')
}

function fittingItems(titles: unknown, language: Language): string {
  if (typeof titles !== 'string' || titles === '') return ''
  return language === 'zh' ? `（较相符的：${titles}）` : ` (nearer: ${titles.replaceAll('、', ', ')})`
}

/** A finding with its text in a language. */
export function inWords(finding: Finding, language: Language): Finding & { text: string } {
  const { params } = finding
  const label = params.label as Record<Language, string> | undefined
  const listed = (values: unknown, name: (value: string) => string) =>
    values === undefined
      ? undefined
      : [values]
          .flat()
          .map((value) => name(String(value)))
          .join(language === 'zh' ? '、' : ', ')
  const called = (schema: object, values: unknown) =>
    listed(values, (value) => labelsOf(schema)?.[value]?.[language] ?? value)
  const filled: Record<string, string | number | boolean | undefined> = {
    ...(params as TextParams),
    label: label?.[language],
    villages: named(params.names, params.count, '个村社', 'villages', language),
    elements: named(params.titles, params.elementCount, '个数据项', 'data elements', language),
    alike: alikeOf(params.verdict, language),
    difference: differenceOf(params.differs, params.apart, language),
    words: finding.evidence?.text,
    first: Array.isArray(params.where) ? String(params.where[0]) : undefined,
    fitting: fittingItems(params.titles, language),
    ownActs: listed(params.acts, (act) => act),
    majorBy: called(MajorReason, params.by),
    kind: called(EvidenceKind, params.kind),
    kinds: called(EvidenceKind, params.kinds),
    ceiling: called(EvidenceKind, params.ceiling) || (language === 'zh' ? '无' : 'nothing'),
    because: called(NotDispatchable, params.because),
    differing: listed(params.differs, (field) => fieldName(field, language, dispatchFields)),
    fieldName:
      typeof params.field === 'string' ? fieldName(params.field, language, dispatchFields) : undefined,
  }
  return { ...finding, text: fill(findingTexts[finding.code]?.[language] ?? finding.code, filled) }
}
