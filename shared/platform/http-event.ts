/** A request as the gateway hands it over, and what is read off it before anything is parsed. */
import type { APIGatewayProxyEventV2WithJWTAuthorizer, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Language } from './language.ts'

export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer
export type HttpResult = APIGatewayProxyStructuredResultV2

export function headerOf(event: HttpEvent, name: string): string | undefined {
  return event.headers[name] ?? event.headers[name.toLowerCase()]
}

export function languageOf(event: Pick<HttpEvent, 'headers'>): Language {
  const wanted = event.headers['accept-language'] ?? ''
  let best: { language: Language; weight: number } = { language: 'zh', weight: 0 }
  for (const each of wanted.split(',')) {
    const [range = '', weighed = ''] = each.trimStart().split(';', 2)
    const tag = /^(?:[a-z]{1,8}|\*)/i.exec(range)?.[0] ?? ''
    const q = /^\s*q\s*=\s*([\d.]+)/i.exec(weighed)?.[1] ?? '1'
    const language = /^en$/i.test(tag) ? 'en' : /^(?:zh|\*)$/i.test(tag) ? 'zh' : undefined
    if (language && Number(q) > best.weight) best = { language, weight: Number(q) }
  }
  return best.language
}

export function traceOf(event: HttpEvent): string {
  return headerOf(event, 'x-amzn-trace-id') ?? event.requestContext.requestId
}
