/**
 * Keeps the functions' own log lines, which go straight to standard output, out of the test report; and lets no test pass
 * in which a route refused for a reason that its contract does not declare.
 */
import { afterAll, afterEach } from 'vitest'
import { demandDeclared, undeclaredIn } from './undeclared.ts'

const write = process.stdout.write.bind(process.stdout)
const undeclared: string[] = []

process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
  if (typeof chunk === 'string' && /^\{"(_aws|level)":/.test(chunk)) {
    undeclared.push(...undeclaredIn(chunk))
    return true
  }
  return write(chunk, ...rest)
}) as typeof process.stdout.write

const demand = () => demandDeclared(undeclared.splice(0))
afterEach(demand)
// What a file does before and after its tests counts as well.
afterAll(demand)
