/** A county's one config file, validated: what is deployed for it and what its rules are set to. */
import { readdirSync, readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { type County, countySchema } from '../shared/platform/county.ts'
import { asking, worded } from '../shared/platform/fields.ts'
import { countiesKnown } from './divisions.ts'

const folder = new URL('./counties/', import.meta.url)

// R58: operating logs are kept at least six months; CloudWatch knows these steps.
const logRetentionDays = [180, 365, 400, 545, 731, 1096, 1827] as const

/** China has two regions; elsewhere there are too many to list, and more each year. */
export const Region = z.string().check(
  asking(z.regex(/^(?:cn-north-1|cn-northwest-1|(?!cn-)[a-z]{2}(?:-[a-z]+)+-\d)$/), {
    zh: '没有这个区域，例如 cn-north-1、cn-northwest-1',
    en: 'no such region; such as cn-north-1, cn-northwest-1',
  }),
)

export const countyConfigSchema = z.extend(countySchema, {
  /** AWS region of the stacks; left out, the command line must say it, unless the county is for show. */
  region: z.optional(Region),
  /** Zone of the schedules. Deadlines and working days count in the mainland's one zone, so no other is offered. */
  timeZone: z._default(z.literal('Asia/Shanghai'), 'Asia/Shanghai'),
  /** Audience that tokens must name; a stack parameter's default. */
  audience: z._default(z.string().check(z.minLength(1)), 'xingcun-zhishe'),
  /** Origins of the county's web pages, which may call the API from a browser: `https://xczs.zhuji.example`. */
  origins: z._default(
    z.array(
      z.string().check(
        asking(z.regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/), {
          zh: '应为小写的网页来源，末尾没有斜杠，例如 https://xczs.zhuji.example',
          en: 'must be an origin in lower case without a last slash, such as https://xczs.zhuji.example',
        }),
      ),
    ),
    [],
  ),
  /** Encrypt the table with a key of the county's own. */
  customerManagedKey: z._default(z.boolean(), false),
  /**
   * Work on this table instead of the data stack's own: one that was restored from it, with its key. The label is the last
   * part of its stream's ARN; a restored table has no stream until it is given one.
   */
  existingTable: z.optional(
    z.strictObject({
      name: z.string().check(
        asking(z.regex(/^[A-Za-z0-9_.-]{3,255}$/), {
          zh: '应为表名：3 至 255 个字母、数字、点、下划线或连字符',
          en: 'must be a table’s name: 3 to 255 letters, digits, dots, underscores or hyphens',
        }),
      ),
      streamLabel: z.string().check(
        asking(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}$/), {
          zh: '应为表的流 ARN 的末段，例如 2026-11-27T08:00:00.000',
          en: 'must be the last part of the stream’s ARN, such as 2026-11-27T08:00:00.000',
        }),
      ),
    }),
  ),
  /** Keep table and key when the stack is deleted. */
  retainData: z._default(z.boolean(), true),
  logRetentionDays: z._default(z.literal(logRetentionDays), 365),
  /** SNS topic, by name, in the stacks' own account and region, that alarms are sent to; only a demo goes without. */
  alarmTopic: z.optional(
    z.string().check(
      asking(z.regex(/^[A-Za-z0-9_-]{1,256}$/), {
        zh: '应为 SNS 主题的名称（不是 ARN）：字母、数字、下划线或连字符',
        en: 'must be the name of an SNS topic, not its ARN: letters, digits, underscores or hyphens',
      }),
    ),
  ),
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

/** A config that cannot be used: a line for each wrong field. */
export class ConfigProblem extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConfigProblem'
  }
}

/** The slugs of the counties that have a config file. */
export function knownCounties(from: URL = folder): string[] {
  return readdirSync(from)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort()
}

/** @throws ConfigProblem naming the county, or the file and its fields */
export function loadCountyConfig(slug: string, from: URL = folder): CountyConfig {
  const known = knownCounties(from)
  if (!known.includes(slug)) {
    throw new ConfigProblem(
      `没有 ${slug} 的县配置，现有：${known.join('、')} / no county ${slug}; known: ${known.join(', ')}`,
    )
  }
  const file = `infra/counties/${slug}.json`
  let content: unknown
  try {
    content = contentOf(slug, from)
  } catch (cause) {
    throw new ConfigProblem(
      `${file} 不是合法的 JSON / is not valid JSON: ${cause instanceof Error ? cause.message : cause}`,
    )
  }
  const config = parseCountyConfig(content, file, slug)
  const twin = known.find((other) => other !== slug && codeIn(other, from) === config.code)
  if (twin !== undefined)
    throw new ConfigProblem(
      `${file} 和 infra/counties/${twin}.json 的 code 都是 ${config.code}，一个县只能有一个文件 / have one code, ${config.code}: a county has one file`,
    )
  return config
}

const contentOf = (slug: string, from: URL): unknown =>
  JSON.parse(textOf(readFileSync(new URL(`${slug}.json`, from))))

/** @throws Error where an editor saved it in another writing, such as GBK */
function textOf(bytes: Uint8Array): string {
  try {
    // Takes the mark off that editors on Windows put before it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('文件不是 UTF-8（可能是 GBK），请另存为 UTF-8 / the file is not UTF-8, save it as UTF-8')
  }
}

/** Another county's code; what is wrong with its file is told when that county is asked for. */
function codeIn(slug: string, from: URL): unknown {
  try {
    return Reflect.get(Object(contentOf(slug, from)), 'code')
  } catch {
    return undefined
  }
}

interface Fault {
  readonly field: string
  readonly zh: string
  readonly en: string
}

/** @throws ConfigProblem naming the file and each wrong field */
export function parseCountyConfig(content: unknown, file: string, slug?: string): CountyConfig {
  const [parsed, inEnglish] = (['zh', 'en'] as const).map((language) =>
    z.safeParse(countyConfigSchema, content, {
      error: (issue) => worded(issue, language),
      reportInput: true,
    }),
  ) as [Parsed, Parsed]
  const formal = (parsed.error?.issues ?? []).flatMap((issue, at) =>
    faultsOf(issue, inEnglish.error?.issues[at]?.message ?? ''),
  )
  // Of a field that is wrong twice the first is told: what has not its form is not asked for its truth.
  const faults = new Map<string, Fault>()
  for (const fault of [...formal, ...untrue(Object(content), slug)])
    if (!faults.has(fault.field)) faults.set(fault.field, fault)
  if (parsed.success && faults.size === 0) return parsed.data
  const lines = [...faults.values()].map(
    ({ field, zh, en }) => `${file}: 字段 ${field} 有误：${zh} / field ${field}: ${en}`,
  )
  throw new ConfigProblem(lines.join('\n'))
}
type Parsed = z.core.util.SafeParseResult<CountyConfig>

/** A value of the wrong form, with what it is. */
function faultsOf(issue: z.core.$ZodIssue, en: string): Fault[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ field: [...issue.path, key].join('.'), zh: issue.message, en }))
  const is = issue.input === undefined ? undefined : JSON.stringify(issue.input)
  return [
    {
      field: issue.path.join('.') || '（根）',
      zh: `${issue.message}${is ? `，现为 ${is}` : ''}`,
      en: `${en}${is ? `; it is ${is}` : ''}`,
    },
  ]
}

/** What has its form and is not so. */
function untrue({ slug, code, name, demo, alarmTopic }: Record<string, unknown>, expected?: string): Fault[] {
  const faults: Fault[] = []
  const wrong = (field: string, zh: string, en: string) => faults.push({ field, zh, en })
  if (expected !== undefined && slug !== expected)
    wrong('slug', `应与文件名相同，为 ${expected}`, `must be ${expected}, as its file is called`)
  const counties = countiesKnown()
  const known = typeof code === 'string' ? counties.get(code) : undefined
  if (typeof code === 'string' && known === undefined) {
    const all = [...counties].map((each) => each.join(' '))
    wrong(
      'code',
      `区划数据（仅含绍兴市）里没有 ${code}${typeof name === 'string' ? ` ${name}` : ''}，有：${all.join('、')}`,
      `the division codes, of Shaoxing alone, do not know ${code}; they know ${all.join(', ')}`,
    )
  } else if (typeof name === 'string' && known !== undefined && name !== known)
    wrong('name', `区划代码 ${code} 是${known}，不是${name}`, `${code} is ${known}, not ${name}`)
  if (demo !== true && alarmTopic === undefined)
    wrong(
      'alarmTopic',
      '必填，告警要有人接收；仅供演示的县请写 "demo": true',
      'required, somebody has to hear the alarms; a county for show says "demo": true',
    )
  return faults
}

/** What the functions are told of their county. */
export function countyOf(config: CountyConfig): County {
  const { code, name, slug, rules, eventKilobytes } = config
  return { code, name, slug, rules, eventKilobytes }
}
