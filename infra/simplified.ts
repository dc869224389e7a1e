/**
 * 把繁简字对照写入 shared/reading/simplified.ts。
 * `npm run simplified`: writes which character each traditional one is read as into shared/reading/simplified.ts, from the
 * library that knows them. The library itself would be 110 KB in every function that reads text. A test compares the two.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Converter } from 'opencc-js/t2cn'
import { command } from './cli/command.ts'
import { format } from './formatted.ts'

const simplify = Converter({ from: 't', to: 'cn' })

/** The characters of everyday script: those of the standard GB 2312. */
function everyday(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb18030')
  const found = new Set<string>()
  for (let high = 0xb0; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1) found.add(decoder.decode(Uint8Array.of(high, low)))
  return found
}

/** Every ideograph of the basic plane that is an everyday one in simplified script, each before the one it is read as. */
export function simplifiedFile(): string {
  const known = everyday()
  let pairs = ''
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code)
    const read = simplify(character)
    if (read !== character && known.has(read)) pairs += character + read
  }
  return [
    '/** Traditional characters, each before the simplified one. Written by `npm run simplified` from the library opencc-js. */',
    `export const simplified =\n  '${pairs}'`,
    '',
  ].join('\n')
}

if (import.meta.main)
  await command(import.meta.filename, async () => {
    parseArgs()
    const file = 'shared/reading/simplified.ts'
    writeFileSync(join(import.meta.dirname, '..', file), simplifiedFile())
    format(file)
    return true
  })
