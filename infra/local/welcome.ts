/** What a person sees when the county is ready: where it is, who lives there, and the next command to type. */
import type { DemoPerson } from './demo-county.ts'
import type { RunningCounty } from './running-county.ts'

// The people of a first order's way: who sends, who reviews, who receives, who does the work.
const shownPosts = ['leader_in_charge', 'deputy_party_secretary', 'village_party_secretary', 'village_cadre']

export async function welcome(county: RunningCounty, startedInMs: number): Promise<string> {
  const people = await county.everybody()
  const shown = county.people.length > 0 ? neighbours(people) : firstFew(people)
  const lines = await Promise.all(
    shown.map(async ({ person, post, unitName }) => {
      const token = await county.token(person.personId)
      return `  ${person.name}  ${unitName}  ${post}  ${person.personId}\n    ${token}`
    }),
  )
  const first = shown[0]
  const next = first
    ? [
        `TOKEN=$(curl -s ${county.url}/local/token -d '{"personId":"${first.person.personId}"}' | grep -o '"token": *"[^"]*"' | cut -d'"' -f4)`,
        `curl -s ${county.url}/v1/orders -H "Authorization: Bearer $TOKEN"`,
      ]
    : firstSteps(county)
  return [
    '',
    `${county.county.name} ${county.county.code} 已就绪 / ready in ${(startedInMs / 1000).toFixed(1)} s`,
    `  ${county.url}`,
    `  接口文档，可以直接试用 / the API, to read and try: ${county.url}/local/docs`,
    `  数据 / data: ${county.dataDir}  （函数日志 / function logs: functions.log; npm run reset 清除 / removes）`,
    '',
    `人员与令牌 / people and tokens  （共 ${people.length} 人，全部见 / all: ${county.url}/local/people）`,
    ...lines,
    '',
    '下一步 / next:',
    ...next.map((line) => `  ${line}`),
    '',
  ].join('\n')
}

/** What a county without people is for: bootstrap, and its first administrator. */
function firstSteps({ url, slug }: RunningCounty): string[] {
  return [
    `(eval "$(curl -s ${url}/local/environment)"; npm run bootstrap -- ${slug} --approval 演示〔2026〕1号 --approved-on 2026-01-01 --admin admin-1 '张三')`,
    `TOKEN=$(curl -s ${url}/local/token -d '{"personId":"admin-1"}' | grep -o '"token": *"[^"]*"' | cut -d'"' -f4)`,
    `curl -s ${url}/v1/me -H "Authorization: Bearer $TOKEN"`,
  ]
}

/** Of a county that is being set up: its administrator, and some of those whom he imported. */
function firstFew(people: readonly DemoPerson[]) {
  const seated = people.flatMap((person) =>
    person.posts.slice(0, 1).map(({ post, unitName }) => ({ person, post, unitName })),
  )
  const rank = ({ post }: { post: string }) => (post === 'county_admin' ? 0 : 1)
  return seated.sort((one, other) => rank(one) - rank(other)).slice(0, shownPosts.length)
}

/** One holder of each post shown, all of one town, so that they can work with one another. */
function neighbours(people: readonly DemoPerson[]) {
  const leader = people.find((person) => person.posts.some(({ post }) => post === shownPosts[0]))
  const town = leader?.posts.find(({ post }) => post === shownPosts[0])?.unit ?? ''
  return shownPosts.flatMap((post) => {
    for (const person of people) {
      const held = person.posts.find((each) => each.post === post && each.unit.startsWith(town))
      if (held) return [{ person, post, unitName: held.unitName }]
    }
    return []
  })
}
