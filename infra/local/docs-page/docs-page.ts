/**
 * GET /local/docs: the API to read and try out, in Chinese, on Swagger UI's own files. Nothing of it comes from anywhere
 * but this county.
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { postTitles } from '../../../shared/platform/who/titles.ts'
import type { Answer } from '../http-event.ts'

const swaggerUi = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')))
const { version } = JSON.parse(readFileSync(join(swaggerUi, 'package.json'), 'utf8')) as { version: string }
const document = join(import.meta.dirname, '..', '..', '..', 'docs', 'openapi.json')

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
  json: 'application/json; charset=utf-8',
} as const
type Ending = keyof typeof types

// Swagger UI sets styles by script, which a policy does not forbid, and draws its arrows from data: URLs in its style sheet.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const own = { 'cache-control': 'no-cache' }
// The version stands in the path.
const released = { 'cache-control': 'public, max-age=31536000, immutable' }

const file = (path: string, caching: Readonly<Record<string, string>>) => (): Answer => ({
  status: 200,
  headers: {
    'content-type': types[path.slice(path.lastIndexOf('.') + 1) as Ending],
    'x-content-type-options': 'nosniff',
    ...caching,
  },
  body: readFileSync(path),
})

function page(): Answer {
  const posts = Object.entries(postTitles).map(([post, { zh }]) => `<option value="${post}">${zh}</option>`)
  const html = readFileSync(join(import.meta.dirname, 'page.html'), 'utf8')
    .replaceAll('{version}', version)
    .replace('{posts}', posts.join(''))
  return {
    status: 200,
    headers: {
      'content-type': types.html,
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...own,
    },
    body: html,
  }
}

const pages: Readonly<Record<string, () => Answer>> = {
  '/local/docs': page,
  '/local/openapi.json': file(document, own),
  ...Object.fromEntries(
    ['page.css', 'page.js', 'chinese.js', 'sign-in.js'].map((name) => [
      `/local/docs/${name}`,
      file(join(import.meta.dirname, name), own),
    ]),
  ),
  ...Object.fromEntries(
    ['swagger-ui.css', 'swagger-ui-bundle.js', 'favicon-32x32.png'].map((name) => [
      `/local/docs/swagger-ui-${version}/${name}`,
      file(join(swaggerUi, name), released),
    ]),
  ),
}

/** @returns undefined when the path is none of the page's */
export const docsPage = (path: string): Answer | undefined =>
  Object.hasOwn(pages, path) ? pages[path]?.() : undefined
