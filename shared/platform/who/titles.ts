/** What posts and kinds of unit are called. */
import type { Label, Language } from '../language.ts'

export const postTitles = {
  city_overseer: { zh: '市级督查员', en: 'City overseer' },
  county_admin: { zh: '县系统管理员', en: 'County administrator' },
  catalogue_officer: { zh: '清单管理员', en: 'Catalogue officer' },
  department_officer: { zh: '部门经办人', en: 'Department officer' },
  panel_member: { zh: '准入审核组成员', en: 'Admission panel member' },
  county_overseer: { zh: '县级督查员', en: 'County overseer' },
  county_approver: { zh: '县级审批人', en: 'County approver' },
  leader_in_charge: { zh: '分管领导', en: 'Leader in charge' },
  deputy_party_secretary: { zh: '镇街党（工）委副书记', en: 'Deputy Party secretary' },
  party_secretary: { zh: '镇街党（工）委书记', en: 'Party secretary' },
  committee_clerk: { zh: '党委秘书', en: 'Committee clerk' },
  town_operator: { zh: '镇街管理员', en: 'Town operator' },
  station_staff: { zh: '站所工作人员', en: 'Station staff' },
  town_overseer: { zh: '镇街督查员', en: 'Town overseer' },
  village_party_secretary: { zh: '村社党组织书记', en: 'Village Party secretary' },
  village_cadre: { zh: '村社干部', en: 'Village cadre' },
  village_clerk: { zh: '村社文书', en: 'Village clerk' },
  supervision_member: { zh: '村务监督委员', en: 'Supervision member' },
  grid_member: { zh: '网格员', en: 'Grid member' },
} as const satisfies Record<string, Label>
type PostName = keyof typeof postTitles

/** A unit as people speak of it: 城西新村 for 城西新村委会, 望云社区 for 望云社区居委会. */
export const plainName = (name: string): string =>
  name.replace(/村?村(?:民委员|委)会$/, '村').replace(/社区居(?:民委员|委)会$/, '社区')

/** What a post of a unit is called after the unit’s name, where the name says already what kind of unit it is. */
const afterUnit: Partial<Readonly<Record<PostName, string>>> = {
  city_overseer: '督查员',
  county_admin: '系统管理员',
  department_officer: '经办人',
  county_overseer: '督查员',
  county_approver: '审批人',
  deputy_party_secretary: '党委副书记',
  party_secretary: '党委书记',
  town_operator: '管理员',
  station_staff: '工作人员',
  town_overseer: '督查员',
  village_party_secretary: '党组织书记',
  village_cadre: '干部',
  village_clerk: '文书',
}

/** A post with its unit, as people write it: 五泄镇党委副书记, 暨阳街道党工委副书记, 城西新村党组织书记. */
export function seatTitle(post: PostName, unitName: string): Label {
  const { zh, en } = postTitles[post]
  const after = afterUnit[post] ?? zh
  const title = unitName.endsWith('街道') ? after.replace('党委', '党工委') : after
  return { zh: `${plainName(unitName)}${title}`, en: `${en} of ${unitName}` }
}

/** The titles of several posts as one phrase. */
export function titlesOf(posts: readonly PostName[], language: Language): string {
  return posts.map((post) => postTitles[post][language]).join(language === 'zh' ? '、' : ', ')
}

export const unitKindTitles = {
  city: { zh: '市', en: 'City' },
  county: { zh: '县（市、区）', en: 'County' },
  department: { zh: '县级部门', en: 'County department' },
  town: { zh: '镇街', en: 'Town' },
  station: { zh: '站所', en: 'Station' },
  village: { zh: '村', en: 'Village' },
  community: { zh: '社区', en: 'Community' },
  grid: { zh: '网格', en: 'Grid' },
} as const satisfies Record<string, Label>

/** A post by its code name or its Chinese title, as people write it in a spreadsheet. */
export function postNamed(text: string): PostName | undefined {
  const posts = Object.keys(postTitles) as PostName[]
  return posts.find((post) => post === text || postTitles[post].zh === text)
}

type UnitKindName = keyof typeof unitKindTitles

/** A kind of unit by its code name or its Chinese title, as people write it in a spreadsheet. */
export function unitKindNamed(text: string): UnitKindName | undefined {
  const kinds = Object.keys(unitKindTitles) as UnitKindName[]
  return kinds.find((kind) => kind === text || unitKindTitles[kind].zh === text)
}
