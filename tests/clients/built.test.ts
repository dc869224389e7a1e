import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clientTypes, typesFile } from '../../infra/openapi/client-types.ts'

const root = join(import.meta.dirname, '../..')
const workspace = join(root, 'clients/typescript')
const document = join(root, 'docs/openapi.json')
const folder = mkdtempSync(join(tmpdir(), 'xingcun-client-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A program that the workspace has installed, in its folder. @returns what it complained of */
async function program(bin: string, ...args: string[]): Promise<string> {
  const { VITEST: _vitest, ...env } = process.env
  const file = join(workspace, 'node_modules/.bin', bin)
  const running = promisify(execFile)(process.execPath, [file, ...args], { cwd: workspace, env })
  return running.then(
    () => '',
    (failed: { stdout: string; stderr: string }) => failed.stdout + failed.stderr,
  )
}

it('the types are what the document gives: `npm run openapi` writes them', async () => {
  const types = await clientTypes(JSON.parse(readFileSync(document, 'utf8')))
  expect(types === readFileSync(typesFile, 'utf8')).toBe(true)
})

describe('bundled for browsers', () => {
  it('weighs less than 12 KB and brings nothing but itself and openapi-fetch', async () => {
    const { outputFiles, metafile } = await build({
      ...{ entryPoints: [join(workspace, 'client.ts')], absWorkingDir: root, write: false, metafile: true },
      ...{ bundle: true, minify: true, format: 'esm', platform: 'browser', target: 'es2022' },
    })
    const own = /^clients\/typescript\/[a-z]+\.ts$|node_modules\/openapi-fetch\//
    expect(Object.keys(metafile.inputs).filter((file) => !own.test(file))).toEqual([])
    expect(Object.values(metafile.outputs).flatMap(({ imports }) => imports)).toEqual([])
    expect(gzipSync(outputFiles[0]?.contents ?? '').byteLength).toBeLessThan(12 * 1024)
  })
})

describe('compiled as a package is', () => {
  let complaints: string
  beforeAll(async () => {
    complaints = await program('tsc', '-p', 'tsconfig.build.json', '--outDir', join(folder, 'dist'))
  })

  it('knows browsers and no Node', () => {
    expect(complaints).toBe('')
    const { compilerOptions } = JSON.parse(readFileSync(join(workspace, 'tsconfig.json'), 'utf8'))
    expect(compilerOptions).toMatchObject({ types: [], lib: expect.arrayContaining(['DOM']) })
  })

  it('runs, and its declarations are understood', async () => {
    mkdirSync(join(folder, 'node_modules'))
    symlinkSync(join(root, 'node_modules/openapi-fetch'), join(folder, 'node_modules/openapi-fetch'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
    const front = join(folder, 'front-end.ts')
    writeFileSync(
      front,
      `import { openCounty } from './dist/client.js'
const { data } = await openCounty({ baseUrl: '/' }).get('/v1/me')
export const name: string = data.name
// @ts-expect-error the name is a text
export const age: number = data.name\n`,
    )
    const { openCounty } = await import(pathToFileURL(join(folder, 'dist/client.js')).href)
    expect(openCounty({ baseUrl: 'http://county.example' }).each).toBeTypeOf('function')
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck']
    expect(await program('tsc', front, ...options, '--target', 'es2022', '--module', 'nodenext')).toBe('')
  })
})

describe('a generator of another hand', () => {
  it('makes a client of the document that compiles', async () => {
    const output = join(folder, 'another')
    expect(await program('openapi-ts', '-i', document, '-o', output, '-p', '@hey-api/client-fetch')).toBe('')
    const config = join(output, 'tsconfig.json')
    const compilerOptions = {
      ...{ target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], strict: true, noEmit: true },
      ...{ module: 'ESNext', moduleResolution: 'Bundler' },
    }
    writeFileSync(config, JSON.stringify({ compilerOptions, include: ['.'] }))
    expect(await program('tsc', '-p', config)).toBe('')
    const sdk = readFileSync(join(output, 'sdk.gen.ts'), 'utf8')
    const { paths } = JSON.parse(readFileSync(document, 'utf8')) as { paths: Record<string, object> }
    expect(sdk.match(/^export const /gm)).toHaveLength(Object.values(paths).flatMap(Object.keys).length)
  })
})
