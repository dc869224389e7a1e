/** Why a county cannot start, said in one line to the person at the terminal; anything else thrown is a bug. */
export class StartFailure extends Error {
  constructor(line: string, cause?: unknown) {
    super(line, { cause })
    this.name = 'StartFailure'
  }
}
