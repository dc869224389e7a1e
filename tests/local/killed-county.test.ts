import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'killed-'))
const children: ChildProcess[] = []

async function start() {
  const run = join(import.meta.dirname, 'village-hall', 'run.ts')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', run, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const { url, token } = JSON.parse(line.toString()) as { url: string; token: string }
  return {
    async kill() {
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    async call(method: string, path: string, body?: string) {
      const headers = { authorization: `Bearer ${token}` }
      const response = await fetch(url + path, { method, headers, ...(body === undefined ? {} : { body }) })
      const text = await response.text()
      return { status: response.status, body: text ? JSON.parse(text) : undefined }
    },
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

describe('kill the engine', () => {
  it('starts another on the same file', async () => {
    const county = await start()
    await county.call('POST', '/v1/notes/before', 'hello')
    await county.call('GET', '/local/idle')
    process.kill(Number(readFileSync(join(folder, 'engine.pid'), 'utf8')), 'SIGKILL')
    await expect
      .poll(async () => (await county.call('GET', '/v1/notes/before')).status, { timeout: 5000 })
      .toBe(200)
    await county.call('POST', '/v1/notes/after', 'hello')
    await county.call('GET', '/local/idle')
    expect((await county.call('GET', '/v1/notes/after')).body).toMatchObject({ projected: {}, told: {} })
    await county.kill()
    rmSync(folder, { recursive: true })
  })
})

describe('kill a county with -9', () => {
  it('resumes the waiting approval, loses nothing acknowledged, doubles nothing', async () => {
    let county = await start()
    await county.call('POST', '/v1/notes/n', 'hello')
    await county.call('GET', '/local/idle')
    await county.call('POST', '/local/clock', '{"advance":{"days":1,"seconds":1}}')
    await county.call('GET', '/local/idle')
    await county.kill()

    county = await start()
    await county.call('GET', '/local/idle')
    expect((await county.call('GET', '/v1/notes/n')).body).toMatchObject({
      projected: { texts: 'hello;' },
      reminded: { times: '1' },
    })
    // Acknowledged, and killed before anything followed from it.
    expect((await county.call('POST', '/v1/notes/n/decide', 'approved')).status).toBe(202)
    await county.kill()

    county = await start()
    await county.call('GET', '/local/idle')
    await county.call('POST', '/local/clock', '{"advance":{"hours":1}}')
    await county.call('GET', '/local/idle')
    expect((await county.call('GET', '/local/executions')).body.items).toMatchObject([
      { name: 'n', status: 'SUCCEEDED', output: { decision: { outcome: 'approved' } } },
    ])
    expect((await county.call('GET', '/v1/notes/n')).body.approved.times).toBe('1')
    await county.kill()
  })

  it('takes its engine with it', async () => {
    const county = await start()
    const engine = Number(readFileSync(join(folder, 'engine.pid'), 'utf8'))
    expect(alive(engine)).toBe(true)
    await county.kill()
    await expect.poll(() => alive(engine), { timeout: 3000 }).toBe(false)
  })
})
