/** Keeps the functions' own log lines, which go straight to standard output, out of the test report. */
const write = process.stdout.write.bind(process.stdout)

process.stdout.write = ((chunk: string | Uint8Array, ...rest: never[]) => {
  if (typeof chunk === 'string' && /^\{"(_aws|level)":/.test(chunk)) return true
  return write(chunk, ...rest)
}) as typeof process.stdout.write
