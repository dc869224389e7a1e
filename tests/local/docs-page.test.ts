import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page, SerializedAXNode } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningCounty } from '../../infra/local/running-county.ts'
import { openBrowser } from '../support/browser.ts'
import { startDeployedCounty } from '../support/deployed-county.ts'

const folder = mkdtempSync(join(tmpdir(), 'docs-page-'))
const document = readFileSync(join(import.meta.dirname, '../../docs/openapi.json'), 'utf8')
let county: RunningCounty
let browser: Browser
let page: Page
const asked: string[] = []
const exchanged = ['/local/openapi.json']
const complaints: string[] = []

beforeAll(async () => {
  county = await startDeployedCounty({ dataDir: join(folder, 'county') })
  browser = await openBrowser()
  page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  await page.setViewport({ width: 1280, height: 1000 })
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('response', async (response) => {
    if (!response.url().includes('/v1/')) return
    const headers = Object.entries(response.headers()).flatMap(([name, value]) => [
      ...[name, value, value.replaceAll(', ', ',')],
    ])
    exchanged.push(response.url(), ...headers, await response.text().catch(() => ''))
  })
})
afterAll(async () => {
  await browser?.close()
  await county?.stop()
  rmSync(folder, { recursive: true })
})

const textOf = (selector: string) => page.$eval(selector, ({ textContent }) => String(textContent))
const operation = (tag: string, name: string) => `#operations-${tag}-${name}`

async function open(tag: string, name: string): Promise<string> {
  const place = operation(tag, name)
  if (!(await page.$(place))) await page.click(`#operations-tag-${tag}`)
  await page.waitForSelector(place)
  await page.click(`${place} .opblock-summary-control`)
  await page.waitForSelector(`${place} .execute`)
  return place
}

async function send(place: string): Promise<void> {
  await page.click(`${place} .execute`)
  await page.waitForSelector(`${place} .live-responses-table .response .response-col_status`)
}

/** Every text that the page shows, and what a screen reader says beside them. */
async function said(): Promise<string[]> {
  const texts = new Set<string>()
  const readOut = ({ role, name = '', description = '', children = [] }: SerializedAXNode): string[] => {
    if (role === 'StaticText') {
      texts.add(name.trim())
      return [name.trim()]
    }
    const within = children.flatMap(readOut)
    // What is named by its content has been read already.
    texts.add(within.reduce((rest, each) => rest.replace(each, ''), name).trim()).add(description)
    return within
  }
  const whole = await page.accessibility.snapshot({ interestingOnly: false })
  if (whole) readOut(whole)
  return [...texts].map((text) => text.replaceAll('\u200b', ''))
}

/** Words of HTTP and JSON Schema. */
const codes = new Set(
  'curl get post patch put delete GET POST PATCH PUT DELETE OAS UUID API JSON string object array integer number boolean null any'.split(
    ' ',
  ),
)

const isStated = (text: string, source: string) => {
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) {
    const edges = [source.slice(at - 1, at + 1), source.slice(at + text.length - 1, at + text.length + 1)]
    if (!edges.some((edge) => /^\w\w$/.test(edge))) return true
  }
  return false
}

/** What is English on the page and stands neither in the document nor in what was sent and answered. */
async function english(): Promise<string[]> {
  const sources = [document, JSON.parse(document).info.description, ...exchanged]
  const isKnown = (text: string): boolean =>
    (text.match(/[A-Za-z]{2,}/g) ?? []).every((word) => codes.has(word)) ||
    // A value in an example, or a part of the curl command.
    /^(["']).*\1( \\)?$/.test(text) ||
    sources.some((source) => isStated(text, source))
  // A name may have its Chinese beside it, a path its method before it.
  const isMade = (text: string) =>
    /\p{Script=Han}|^\w+ \//u.test(text) && text.split(/[\s：]+/).every(isKnown)
  return (await said()).filter((text) => !isKnown(text) && !isMade(text))
}

describe('the page of the API', () => {
  beforeAll(async () => {
    await page.goto(`${county.url}/local/docs`)
    await page.waitForSelector('.opblock-tag')
  })

  it('lists every tag by its Chinese name, closed', async () => {
    const { tags } = JSON.parse(document) as { tags: { 'x-displayName': string }[] }
    const shown = await page.$$eval('.opblock-tag a', (links) =>
      links.map((each) => String(each.textContent)),
    )
    expect(shown).toEqual(tags.map((tag) => tag['x-displayName']))
    expect(await page.$$('.opblock')).toEqual([])
  })

  it('finds a person by words of the unit and the post, and says who asks', async () => {
    await page.type('#sign-in input', '枫桥镇 分管领导')
    await page.waitForFunction('document.querySelectorAll("#people button").length === 3')
    expect(await english()).toEqual([])
    await page.click('#people button')
    await page.waitForSelector('#signed-in:not([hidden])')
    expect(await textOf('#signed-in')).toContain('枫桥镇 分管领导')
  })

  it('sends a request as that person', async () => {
    const place = await open('directory', 'getMe')
    await send(place)
    const name = await textOf('#signed-in b')
    expect(await textOf(`${place} .live-responses-table`)).toContain(`"name": "${name}"`)
    expect(await textOf(`${place} .live-responses-table .response .response-col_status`)).toContain('200')
    expect(await english()).toEqual([])
  })

  it('gives a command a key of its own', async () => {
    const place = await open('dispatch', 'draftOrder')
    await page.click(`${place} textarea`)
    await page.keyboard.down('Control')
    await page.keyboard.press('a')
    await page.keyboard.up('Control')
    await page.type(`${place} textarea`, '{"units":["330681109229"],"action":"走访独居老人"}')
    await send(place)
    expect(await textOf(`${place} .live-responses-table .response .response-col_status`)).toContain('201')
    expect(await textOf(`${place} .curl-command`)).toMatch(/Idempotency-Key: [0-9a-f-]{36}/)
    expect(await textOf(`${place} .live-responses-table`)).toContain('etag: "1"')
    // To be looked at: it stays.
    await page.screenshot({ path: join(tmpdir(), 'docs-page.png') })
  })

  it('is Chinese where schemas unfold, where a field is missing and where nothing is found', async () => {
    await page.click(`${operation('dispatch', 'draftOrder')} .opblock-section-request-body [data-name=model]`)
    await page.waitForSelector('.json-schema-2020-12-expand-deep-button')
    expect(await english()).toEqual([])
    const place = await open('dispatch', 'getOrder')
    await page.click(`${place} .execute`)
    await page.waitForSelector(`${place} .validation-errors`)
    expect(await textOf(`${place} .validation-errors`)).toContain('orderId：必填')
    expect(await english()).toEqual([])
    await page.type('.operation-filter-input', '没有这样的接口')
    await page.waitForFunction('document.querySelectorAll(".opblock-tag").length === 0')
    expect(await english()).toEqual([])
  })

  it('opens at the operation that a link names, for the same person, found by a word of its summary', async () => {
    await page.goto('about:blank')
    await page.goto(`${county.url}/local/docs#/tasks/listTasks`)
    await page.waitForSelector(`${operation('tasks', 'listTasks')} .execute`)
    expect(await textOf('#signed-in')).toContain('枫桥镇 分管领导')
    await page.type('.operation-filter-input', '签收')
    await page.waitForFunction('document.querySelectorAll(".opblock-tag").length === 1')
    expect(await page.$(operation('tasks', 'receiveTask'))).not.toBeNull()
  })

  it('asks nobody but the county, and nothing complains', () => {
    expect(asked.filter((url) => !url.startsWith(`${county.url}/`) && !/^(data|about):/.test(url))).toEqual(
      [],
    )
    expect(complaints).toEqual([])
  })
})

describe('the files of the page', () => {
  const ask = (path: string) => fetch(county.url + path)

  it('may not run anything of another origin', async () => {
    const { headers } = await ask('/local/docs')
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|http|\*/)
  })

  it('are kept for good where the path has a version, and asked for again where not', async () => {
    const bundle = /\/local\/docs\/swagger-ui-[\d.]+\/swagger-ui-bundle\.js/.exec(
      await (await ask('/local/docs')).text(),
    )
    const { headers } = await ask(String(bundle))
    expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(headers.get('cache-control')).toContain('immutable')
    expect((await ask('/local/docs/page.js')).headers.get('cache-control')).toBe('no-cache')
  })

  it.each(['index.html', 'swagger-ui-bundle.js.map', 'package.json', '..%2Fpackage.json', 'docs-page.ts'])(
    'do not include %s',
    async (name) => {
      expect((await ask(`/local/docs/${name}`)).status).toBe(404)
    },
  )

  it('include the document as it is', async () => {
    expect(await (await ask('/local/openapi.json')).text()).toBe(document)
  })
})
