/**
 * Every pattern of what runs on what people send: the literals as the TypeScript compiler reads them, those that are made
 * of parts as they come to be when the modules are loaded.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Pattern {
  readonly file: string
  readonly source: string
  readonly flags: string
}

const root = join(import.meta.dirname, '..', '..')
/** The commands of an operator and what makes the templates read files of the project and of whoever runs them. */
const rooms = ['shared', 'functions', 'infra/local']

export const sources = rooms
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
  )
  .filter((file) => file.endsWith('.ts'))
  .sort()

/** What is used of TypeScript 5, which the client's workspace has for its generator: version 7 lends its parser to nobody. */
interface Node {
  readonly kind: number
  readonly text: string
  readonly expression?: Node
}
interface Compiler {
  readonly SyntaxKind: Readonly<Record<string, number>>
  createSourceFile(name: string, text: string, target: number): Node
  forEachChild(node: Node, visit: (child: Node) => void): void
}
const workspace = join(root, 'clients', 'typescript', 'package.json')

export interface Written {
  /** `/…/flags`, as they stand in the text. */
  readonly literals: readonly Pattern[]
  /** Of each file that makes patterns of parts, in how many places. */
  readonly makers: ReadonlyMap<string, number>
}

export function patternsWritten(): Written {
  const { SyntaxKind, createSourceFile, forEachChild }: Compiler = createRequire(workspace)('typescript')
  const literals: Pattern[] = []
  const makers = new Map<string, number>()
  for (const file of sources) {
    const visit = (node: Node): void => {
      if (node.kind === SyntaxKind.RegularExpressionLiteral) {
        const end = node.text.lastIndexOf('/')
        literals.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
      }
      const called = [SyntaxKind.NewExpression, SyntaxKind.CallExpression].includes(node.kind)
      if (called && node.expression?.kind === SyntaxKind.Identifier && node.expression?.text === 'RegExp')
        makers.set(file, (makers.get(file) ?? 0) + 1)
      forEachChild(node, visit)
    }
    visit(createSourceFile(file, readFileSync(join(root, file), 'utf8'), 99))
  }
  return { literals, makers }
}

export interface Made {
  readonly patterns: readonly Pattern[]
  /** In how many places of each file they were made. */
  readonly places: ReadonlyMap<string, number>
}

/** What modules of `shared` and `functions` make of parts as they are loaded; they must not have been loaded before. */
export async function patternsMade(): Promise<Made> {
  const patterns: Pattern[] = []
  const places = new Map<string, Set<string>>()
  const plain = globalThis.RegExp
  const note = (pattern: RegExp) => {
    const frame = (new Error().stack ?? '')
      .split('\n')
      .find((line) => line.includes(`${root}/shared/`) || line.includes(`${root}/functions/`))
    const [, path = '', place = ''] = /([^\s(]+\.ts)[^:]*(:\d+:\d+)/.exec(frame ?? '') ?? []
    if (path === '') return pattern
    const file = relative(root, path.replace(pathToFileURL('/').href, '/'))
    patterns.push({ file, source: pattern.source, flags: pattern.flags })
    places.set(file, (places.get(file) ?? new Set()).add(place))
    return pattern
  }
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, made, as) => note(Reflect.construct(target, made, as) as RegExp),
    apply: (target, self, made) => note(Reflect.apply(target, self, made) as RegExp),
  })
  try {
    for (const file of sources.filter((each) => !each.startsWith('infra/'))) await import(join(root, file))
  } finally {
    globalThis.RegExp = plain
  }
  return { patterns, places: new Map([...places].map(([file, of]) => [file, of.size])) }
}
