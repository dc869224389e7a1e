/** Reads what goes to a village before anything is done with it, in whichever domain's form it stands (R63). Pure. */

import { labelOf } from '../platform/choice.ts'
import type { Route, Routes, Schema } from '../platform/contract.ts'
import type { Handlers } from '../platform/entry.ts'
import { about, type FieldNames, nameAt, namesIn } from '../platform/fields.ts'
import { type TextToRead, textsToRead } from '../platform/free-texts.ts'
import type { Language } from '../platform/language.ts'
import { commonRefusals, type FieldError, Refusal, textOf } from '../platform/refusals.ts'
import type { Caller } from '../platform/who/actor.ts'
import { Act, doerOf } from './acts/acts.ts'
import { type ActFound, type ActReader, actsIn } from './acts/read-acts.ts'

/** An item may carry these on terms of its own; a text beside an order may speak of them. */
const conditional: readonly Act[] = ['form', 'visit_receive']

/** What a text surely asks that no village may be asked. */
export const asksTooMuch = (
  { text, kind }: Pick<TextToRead, 'text' | 'kind'>,
  reader: ActReader,
): ActFound[] =>
  actsIn(text, reader, { field: kind, doer: doerOf(kind) }).filter(
    ({ act, sure }) => sure && !conditional.includes(act),
  )

/**
 * The same handlers, each of which is asked only once the texts of its body were read.
 * @param names what people call the domain's fields
 * @param currentReader by which words the county reads
 * @throws Refusal `text_asks_too_much`, from the handlers
 */
export function withTextsRead<R extends Routes>(
  declared: R,
  names: FieldNames,
  handlers: Handlers<R>,
  currentReader: () => Promise<ActReader>,
): Handlers<R> {
  const reading = Object.entries(handlers).map(([name, handler]) => {
    const { body } = declared[name] as Route
    const handle = handler as (request: { caller: Caller; body: unknown }) => unknown
    const read = async (request: { caller: Caller; body: unknown }) => {
      await demandReadable(body, request.body, request.caller.language, names, currentReader)
      return handle(request)
    }
    return [name, body ? read : handle]
  })
  return Object.fromEntries(reading)
}

async function demandReadable(
  schema: Schema | undefined,
  body: unknown,
  language: Language,
  names: FieldNames,
  currentReader: () => Promise<ActReader>,
): Promise<void> {
  const texts = schema ? textsToRead(schema, body, 'at_the_door') : []
  if (!schema || texts.length === 0) return
  const reader = await currentReader()
  const called = namesIn(schema, names)
  const fields = texts.flatMap((each): FieldError[] => {
    const found = asksTooMuch(each, reader)
    if (found.length === 0) return []
    const name = nameAt(each.pointer.split('/'), language, called) ?? each.pointer
    const detail = about(name, textOf(field, language, { found: inWords(found, language) }), language)
    return [{ pointer: each.pointer, code: commonRefusals.text_asks_too_much.code, detail }]
  })
  if (fields.length > 0) throw new Refusal(commonRefusals.text_asks_too_much, {}, fields)
}

const field = {
  zh: '{found}，不得要求村社，请删去或改写',
  en: '{found}: no village may be asked for that; leave it out or say it otherwise',
} as const

/** `“每天上报”属于每日或定时报送` */
const inWords = (found: readonly ActFound[], language: Language): string =>
  found
    .map(({ act, text }) =>
      language === 'zh'
        ? `“${text}”属于${labelOf(Act, act).zh}`
        : `“${text}” asks for ${labelOf(Act, act).en}`,
    )
    .join(language === 'zh' ? '，' : ', ')
