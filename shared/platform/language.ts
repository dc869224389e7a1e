/** Texts are written in Chinese and in English, with places for values. */

export type Language = 'zh' | 'en'

/** What something is called. */
export interface Label {
  readonly zh: string
  readonly en: string
}

export type TextParams = Readonly<Record<string, string | number | boolean | undefined>>

/** Fills `{name}` from params; an unknown one stays visible. */
export function fill(template: string, params: TextParams): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
