/** What a look before a deployment comes to, line by line. */
export interface Finding {
  readonly ok: boolean
  readonly text: string
}
export const fine = (text: string): Finding => ({ ok: true, text })
export const bad = (text: string): Finding => ({ ok: false, text })
