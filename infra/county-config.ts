/** A county's one config file, validated: what is deployed for it and what its rules are set to. */
import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { type County, countySchema } from '../shared/platform/county.ts'

const folder = new URL('./counties/', import.meta.url)

// R58: operating logs are kept at least six months; CloudWatch knows these steps.
const logRetentionDays = [180, 365, 400, 545, 731, 1096, 1827] as const

export const countyConfigSchema = z.extend(countySchema, {
  /** AWS region of the stacks; left out, the command line's. */
  region: z.optional(z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/))),
  /** Zone of the schedules. Deadlines and working days count in the mainland's one zone, so no other is offered. */
  timeZone: z._default(z.literal('Asia/Shanghai'), 'Asia/Shanghai'),
  /** Audience that tokens must name; a stack parameter's default. */
  audience: z._default(z.string().check(z.minLength(1)), 'xingcun-zhishe'),
  /** Origins of the county's web pages, which may call the API from a browser: `https://xczs.zhuji.example`. */
  origins: z._default(z.array(z.string().check(z.regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/))), []),
  /** Encrypt the table with a key of the county's own. */
  customerManagedKey: z._default(z.boolean(), false),
  /**
   * Work on this table instead of the data stack's own: one that was restored from it, with its key. The label is the last
   * part of its stream's ARN; a restored table has no stream until it is given one.
   */
  existingTable: z.optional(
    z.strictObject({
      name: z.string().check(z.regex(/^[A-Za-z0-9_.-]{3,255}$/)),
      streamLabel: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/)),
    }),
  ),
  /** Keep table and key when the stack is deleted. */
  retainData: z._default(z.boolean(), true),
  logRetentionDays: z._default(z.literal(logRetentionDays), 365),
  /** SNS topic, by name, in the stacks' own account and region, that alarms are sent to; only a demo goes without. */
  alarmTopic: z.optional(z.string().check(z.regex(/^[A-Za-z0-9_-]{1,256}$/))),
  /** A county to look at, with nobody to call: it runs on laptops and in trials. */
  demo: z._default(z.boolean(), false),
  /** Requests a second, and in a burst, that the API takes before it answers 429. */
  throttle: z._default(
    z.strictObject({
      rate: z.int().check(z.minimum(1), z.maximum(10_000)),
      burst: z.int().check(z.minimum(1), z.maximum(5_000)),
    }),
    // Five thousand people of the largest county, one call each ten seconds at the busiest hour.
    { rate: 500, burst: 1_000 },
  ),
})
export type CountyConfig = z.infer<typeof countyConfigSchema>

const zhCN = z.locales.zhCN()
const en = z.locales.en()

function told(issue: z.core.$ZodIssue | undefined, { localeError }: typeof en): string {
  const said = issue && localeError({ ...issue, input: issue.input } as z.core.$ZodRawIssue)
  return (typeof said === 'string' ? said : said?.message) ?? ''
}

/** A config that cannot be used, told in one line. */
export class ConfigProblem extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigProblem'
  }
}

/** The slugs of the counties that have a config file. */
export function knownCounties(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

/** @throws ConfigProblem naming the county, or the file and its field */
export function loadCountyConfig(slug: string): CountyConfig {
  if (!knownCounties().includes(slug)) {
    throw new ConfigProblem(
      `没有 ${slug} 的县配置，现有：${knownCounties().join('、')} / no county ${slug}; known: ${knownCounties().join(', ')}`,
    )
  }
  const file = `infra/counties/${slug}.json`
  let content: unknown
  try {
    content = JSON.parse(readFileSync(new URL(`${slug}.json`, folder), 'utf8'))
  } catch (cause) {
    throw new ConfigProblem(
      `${file} 不是合法的 JSON / is not valid JSON: ${cause instanceof Error ? cause.message : cause}`,
    )
  }
  return parseCountyConfig(content, file, slug)
}

/** @throws ConfigProblem naming the file and its first wrong field */
export function parseCountyConfig(content: unknown, file: string, slug?: string): CountyConfig {
  const parsed = z.safeParse(countyConfigSchema, content)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const path = issue?.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : (issue?.path ?? [])
    throw new ConfigProblem(
      `${file}: 字段 ${path.join('.') || '（根）'} 有误：${told(issue, zhCN)} / field ${path.join('.') || '(root)'}: ${told(issue, en)}`,
    )
  }
  if (!parsed.data.demo && parsed.data.alarmTopic === undefined) {
    throw new ConfigProblem(
      `${file}：字段 alarmTopic 必填，告警要有人接收；仅供演示的县请写 "demo": true / field alarmTopic is required, somebody has to hear the alarms; a county for show says "demo": true`,
    )
  }
  if (slug !== undefined && parsed.data.slug !== slug) {
    throw new ConfigProblem(`${file}: 字段 slug 应为 ${slug} / field slug must be ${slug}`)
  }
  return parsed.data
}

/** What the functions are told of their county. */
export function countyOf(config: CountyConfig): County {
  const { code, name, slug, rules, eventKilobytes } = config
  return { code, name, slug, rules, eventKilobytes }
}
