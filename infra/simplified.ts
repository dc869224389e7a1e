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

/** Every ideograph of the basic plane that is another in simplified script, each before the one it is read as. */
export function simplifiedFile(): string {
  let pairs = ''
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code)
    const read = simplify(character)
    if (read !== character && read.length === 1) pairs += character + read
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
