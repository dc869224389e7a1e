/**
 * 部署前先看一遍：县配置、身份服务的发现文档和密钥，免得部署几分钟后才失败。
 * Looks before a county is deployed at what a deployment would fail on only after minutes.
 *
 *   npm run preflight -- <county slug> --issuer https://…
 *
 * The gateway reads the issuer's discovery document and its keys when it is made, and refuses one that it cannot reach.
 * It calls from AWS, so look from a machine whose way to the issuer is as open. Where the county's file names an
 * `existingTable`, that is read too, with the credentials in the environment: its keys, indexes, stream and protections.
 */
import { parseArgs } from 'node:util'
import { command, given, needed } from './command.ts'
import { bad, type Finding, fine } from './finding.ts'

async function json(url: string): Promise<Record<string, unknown> | Finding> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000), redirect: 'error' })
    if (!response.ok) return bad(`${url} 答复 ${response.status} / answers ${response.status}`)
    const content: unknown = await response.json()
    if (typeof content !== 'object' || content === null || Array.isArray(content))
      return bad(`${url} 不是 JSON 对象 / is no JSON object`)
    return content as Record<string, unknown>
  } catch (cause) {
    const why =
      cause instanceof Error ? (cause.cause instanceof Error ? cause.cause.message : cause.message) : ''
    return bad(`${url} 无法访问或不是 JSON / cannot be read: ${why}`)
  }
}

const isFinding = (value: Record<string, unknown> | Finding): value is Finding =>
  'ok' in value && 'text' in value

/** @param issuer as the `iss` of its tokens spells it */
export async function issuerFindings(issuer: string): Promise<Finding[]> {
  if (!URL.canParse(issuer)) return [bad(`${issuer} 不是网址 / is no URL`)]
  const spelled = issuer.replace(/\/$/, '')
  const document = `${spelled}/.well-known/openid-configuration`
  const discovery = await json(document)
  if (isFinding(discovery)) return [discovery]
  const found = [fine(document)]
  for (const name of ['issuer', 'jwks_uri'])
    if (typeof discovery[name] !== 'string')
      return [
        bad(`${document} 没有写明 ${name}${name === 'issuer' ? '' : ' （公钥的地址）'} / names no ${name}`),
      ]
  // The gateway compares them letter by letter, a last slash included.
  if (discovery.issuer !== issuer)
    return [
      ...found,
      bad(`签发者写作 ${discovery.issuer}，不是 ${issuer} / the issuer calls itself ${discovery.issuer}`),
    ]
  const keys = await json(String(discovery.jwks_uri))
  if (isFinding(keys)) return [...found, keys]
  const usable = (Array.isArray(keys.keys) ? keys.keys : []).filter(
    (key: { kty?: string; kid?: string; use?: string }) => key.kty === 'RSA' && key.kid && key.use !== 'enc',
  )
  return usable.length > 0
    ? [...found, fine(`${discovery.jwks_uri}: ${usable.length} 个 RSA 签名密钥 / RSA signing keys`)]
    : [
        ...found,
        bad(
          `${discovery.jwks_uri} 没有带 kid 的 RSA 签名密钥，网关只认这种 / has no RSA signing key with a kid, and the gateway takes no other`,
        ),
      ]
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { issuer: { type: 'string' } },
    })
    const [slug] = given(positionals, 'county slug')
    const issuer = needed(values.issuer, '--issuer')
    const { loadCountyConfig } = await import('../county-config.ts')
    const config = loadCountyConfig(slug)
    const findings = [
      fine(`infra/counties/${slug}.json`),
      config.demo
        ? bad(`${slug} 是演示县，没有人接收告警 / is a county for show: nobody hears its alarms`)
        : fine(`alarmTopic ${config.alarmTopic}`),
      fine(
        config.region
          ? `region ${config.region}`
          : 'region 未写在文件里，每条 cdk 命令须带 -c region=cn-north-1 / is not in the file: say -c region=… with each cdk command',
      ),
      /^https:\/\//.test(issuer) ? fine('https') : bad(`${issuer} 须为 https / must be https`),
      ...(await issuerFindings(issuer)),
      ...(config.existingTable ? await (await import('./table-findings.ts')).tableFindings(config) : []),
    ]
    for (const { ok, text } of findings) process.stdout.write(`${ok ? '✓' : '✗'} ${text}\n`)
    return findings.every(({ ok }) => ok)
  })
