/** Bundles every function in one go. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync, type Metafile } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** `functions/api/dispatch.ts` → `api-dispatch` */
export function bundleName(source: string): string {
  return source
    .replace(/^functions\//, '')
    .replace(/\.ts$/, '')
    .replaceAll('/', '-')
}

/**
 * Writes `<outdir>/<bundle name>/index.mjs` for each source.
 * The SDK is bundled too: what was tested is what runs, and a bundled client loads faster than the runtime's own,
 * which is whatever version Lambda ships that month.
 * @returns what each bundle is made of
 */
export function bundleFunctions(sources: readonly string[], outdir: string): Metafile {
  const { metafile } = buildSync({
    absWorkingDir: root,
    entryPoints: sources.map((source) => ({ in: source, out: join(bundleName(source), 'index') })),
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    minify: true,
    keepNames: true,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'error',
    metafile: true,
    loader: { '.csv': 'text' },
    // Some dependencies are CommonJS and ask for Node's own modules by require.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  })
  return metafile
}
