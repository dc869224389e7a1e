/** EventBridge patterns: which events a rule, or a stream's filter, lets through. */
import { isObject, type Json, type JsonObject, listOf } from './json.ts'

const operators = new Set(['prefix', 'suffix', 'equals-ignore-case', 'anything-but', 'exists', 'numeric'])

/** The first thing in a pattern that the laptop county cannot judge; undefined when it can judge all of it. */
export function unsupportedIn(pattern: Json, path = '$'): string | undefined {
  if (!isObject(pattern)) return `${path} is not an object`
  for (const [key, wanted] of Object.entries(pattern)) {
    const here = `${path}.${key}`
    if (key.startsWith('$')) return here
    if (!Array.isArray(wanted)) {
      const found = unsupportedIn(wanted, here)
      if (found) return found
      continue
    }
    for (const each of listOf(wanted)) {
      if (!isObject(each)) continue
      const [operator = '', operand] = Object.entries(each)[0] ?? []
      if (!operators.has(operator) || Object.keys(each).length !== 1) return `${here} ${JSON.stringify(each)}`
      if (operator === 'anything-but' && isObject(operand)) {
        const [inner = ''] = Object.keys(operand)
        if (inner !== 'prefix' && inner !== 'suffix') return `${here} ${JSON.stringify(each)}`
      }
      if ((operator === 'prefix' || operator === 'suffix') && typeof operand !== 'string')
        return `${here} ${JSON.stringify(each)}`
    }
  }
  return undefined
}

export function matches(pattern: JsonObject, event: JsonObject): boolean {
  return Object.entries(pattern).every(([key, wanted]) => {
    const value = event[key]
    if (isObject(wanted)) return isObject(value) && matches(wanted, value)
    // A list in the event matches when any of its members does; an absent field is a list without members.
    const values = Array.isArray(value) ? listOf(value) : value === undefined ? [] : [value]
    return listOf(wanted).some((each) => accepts(each, values))
  })
}

function accepts(wanted: Json, values: readonly Json[]): boolean {
  if (!isObject(wanted)) return values.some((value) => value === wanted)
  if ('exists' in wanted) return wanted.exists === values.length > 0
  return values.some((value) => holds(wanted, value))
}

function holds(wanted: JsonObject, value: Json): boolean {
  if ('anything-but' in wanted) return !excluded(wanted['anything-but'], value)
  if ('numeric' in wanted) return typeof value === 'number' && inRange(listOf(wanted.numeric), value)
  if (typeof value !== 'string') return false
  if ('prefix' in wanted) return value.startsWith(String(wanted.prefix))
  if ('suffix' in wanted) return value.endsWith(String(wanted.suffix))
  return value.toLowerCase() === String(wanted['equals-ignore-case']).toLowerCase()
}

function excluded(operand: Json, value: Json): boolean {
  if (isObject(operand))
    return 'prefix' in operand
      ? String(value).startsWith(String(operand.prefix))
      : String(value).endsWith(String(operand.suffix))
  return Array.isArray(operand) ? listOf(operand).includes(value) : operand === value
}

function inRange(comparisons: readonly Json[], value: number): boolean {
  for (let at = 0; at < comparisons.length; at += 2) {
    const bound = Number(comparisons[at + 1])
    const holding = {
      '=': value === bound,
      '<': value < bound,
      '<=': value <= bound,
      '>': value > bound,
      '>=': value >= bound,
    }[String(comparisons[at])]
    if (!holding) return false
  }
  return comparisons.length > 0
}

/** What a target receives: the event, a part of it, a constant, or a template filled from it. */
export function targetInput(target: JsonObject, event: JsonObject): Json {
  if (typeof target.Input === 'string') return JSON.parse(target.Input) as Json
  if (typeof target.InputPath === 'string') return valueAt(event, target.InputPath)
  if (!isObject(target.InputTransformer)) return event
  const { InputPathsMap, InputTemplate } = target.InputTransformer
  const values: Record<string, Json> = { 'aws.events.event': event, 'aws.events.event.json': event }
  if (isObject(InputPathsMap))
    for (const [name, path] of Object.entries(InputPathsMap)) values[name] = valueAt(event, String(path))
  return JSON.parse(filled(String(InputTemplate), values)) as Json
}

/** Inside quotes a placeholder becomes text, outside it becomes JSON, as EventBridge does it. */
function filled(template: string, values: Readonly<Record<string, Json>>): string {
  let inQuotes = false
  return template.replaceAll(/\\.|"|<([A-Za-z0-9_.-]+)>/g, (found: string, name: string | undefined) => {
    if (found === '"') inQuotes = !inQuotes
    if (name === undefined || !(name in values)) return found
    const value = values[name] ?? null
    if (!inQuotes) return JSON.stringify(value)
    return JSON.stringify(typeof value === 'string' ? value : JSON.stringify(value)).slice(1, -1)
  })
}

function valueAt(event: JsonObject, path: string): Json {
  let value: Json = event
  for (const part of path.split('.').slice(1)) value = isObject(value) ? value[part] : undefined
  return value
}
