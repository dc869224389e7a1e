/**
 * What changed between two documents of the API, and what of it breaks a front end: what is sent may only be taken more
 * widely, what comes back may only become narrower. A new value in a reply, a state or a problem code, breaks nothing, but
 * whoever shows it wants to know.
 */
import {
  exact,
  fits,
  highest,
  inside,
  type Json,
  type JsonObject,
  lacking,
  listOf,
  lowest,
  nameOf,
  objectOf,
  type Place,
  resolved,
  type Shape,
  shapesOf,
  textOf,
} from './shapes.ts'

export interface Change {
  readonly breaking: boolean
  /** An operation and a part of it, or a named schema and which way it goes, then the field. */
  readonly where: string
  readonly what: string
  /** An operation that shows it. */
  readonly operation: string
}
type Difference = Omit<Change, 'operation'>
type Direction = 'request' | 'reply'

const methods = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options']
const breaks = (where: string, what: string): Difference => ({ breaking: true, where, what })
const tells = (where: string, what: string): Difference => ({ breaking: false, where, what })
const at = ({ home, pointer }: Place) => (pointer === '' ? home : `${home} ${pointer}`)
const listed = (values: readonly Json[]) =>
  values.map((each) => (typeof each === 'string' ? each : textOf(each))).join(', ')

export function changesBetween(before: JsonObject, after: JsonObject): Change[] {
  const [had, has] = [operationsOf(before), operationsOf(after)]
  const schemas = schemaComparison(before, after)
  const found = new Map<string, Change>()
  for (const operation of new Set([...had.keys(), ...has.keys()])) {
    const [old, now] = [had.get(operation), has.get(operation)]
    const differences =
      old && now
        ? operationDifferences(operation, old, now)
        : [old ? breaks(operation, 'route removed') : tells(operation, 'route added')]
    for (const each of differences) {
      const line = `${each.where}: ${each.what}`
      if (!found.has(line)) found.set(line, { ...each, operation })
    }
  }
  return [...found.values()]

  function operationDifferences(operation: string, old: JsonObject, now: JsonObject): Difference[] {
    return [
      ...(old.operationId === now.operationId
        ? []
        : [breaks(operation, `operationId ${old.operationId} → ${now.operationId}`)]),
      ...postDifferences(operation, old['x-posts'], now['x-posts']),
      ...parameterDifferences(operation, old.parameters, now.parameters),
      ...bodyDifferences(`${operation} request`, old.requestBody, now.requestBody),
      ...replyDifferences(operation, objectOf(old.responses), objectOf(now.responses)),
    ]
  }

  function parameterDifferences(operation: string, old: Json, now: Json): Difference[] {
    const [had, has] = [parametersOf(before, old), parametersOf(after, now)]
    const removed = [...had].flatMap(([name, parameter]) => {
      const kept = has.get(name)
      const where = `${operation} ${name}`
      if (!kept) return [breaks(where, 'parameter removed')]
      return [
        ...(kept.required === true && parameter.required !== true ? [breaks(where, 'now required')] : []),
        ...schemas('request', parameter.schema, kept.schema, { home: where, pointer: '' }),
      ]
    })
    const added = [...has].flatMap(([name, { required }]) => {
      const where = `${operation} ${name}`
      if (had.has(name)) return []
      return [required ? breaks(where, 'required parameter added') : tells(where, 'parameter added')]
    })
    return [...removed, ...added]
  }

  function bodyDifferences(where: string, old: Json, now: Json): Difference[] {
    const [had, has] = [resolved(before, old), resolved(after, now)]
    if (old !== undefined && now === undefined) return [breaks(where, 'body removed')]
    return [
      ...(has.required === true && had.required !== true ? [breaks(where, 'body now required')] : []),
      ...contentDifferences('request', where, had.content, has.content),
    ]
  }

  function contentDifferences(direction: Direction, where: string, old: Json, now: Json): Difference[] {
    return Object.entries(objectOf(old)).flatMap(([type, content]) => {
      const kept = objectOf(now)[type]
      return kept === undefined
        ? [breaks(where, `${type} removed`)]
        : schemas(direction, objectOf(content).schema, objectOf(kept).schema, { home: where, pointer: '' })
    })
  }

  function replyDifferences(operation: string, old: JsonObject, now: JsonObject): Difference[] {
    return Object.keys({ ...old, ...now }).flatMap((status) => {
      const where = `${operation} reply ${status}`
      // A refusal that no longer comes is missed by nobody; a success that may come now was not expected.
      if (!(status in now)) return /^[23]/.test(status) ? [breaks(where, 'status removed')] : []
      if (!(status in old))
        return [status.startsWith('2') ? breaks(where, 'status added') : tells(where, 'status added')]
      const [had, has] = [resolved(before, old[status]), resolved(after, now[status])]
      const names = (reply: JsonObject) =>
        Object.keys(objectOf(reply.headers)).map((name) => name.toLowerCase())
      return [
        ...lacking(names(had), names(has)).map((name) => breaks(where, `header ${name} removed`)),
        ...contentDifferences('reply', where, had.content, has.content),
      ]
    })
  }
}

function operationsOf(document: JsonObject): Map<string, JsonObject> {
  return new Map(
    Object.entries(objectOf(document.paths)).flatMap(([path, item]) =>
      methods
        .filter((method) => method in objectOf(item))
        .map((method) => [`${method.toUpperCase()} ${path}`, objectOf(objectOf(item)[method])] as const),
    ),
  )
}

function parametersOf(root: JsonObject, list: Json): Map<string, JsonObject> {
  return new Map(
    listOf(list).map((each) => {
      const parameter = resolved(root, each)
      const name = String(parameter.name)
      return [`${parameter.in} ${parameter.in === 'header' ? name.toLowerCase() : name}`, parameter]
    }),
  )
}

/** Who may call: posts, or anyone. */
function postDifferences(operation: string, old: Json, now: Json): Difference[] {
  if (textOf(old) === textOf(now)) return []
  const lost = now === 'anyone' ? [] : old === 'anyone' ? [old] : lacking(listOf(old), listOf(now))
  const gained = old === 'anyone' ? [] : now === 'anyone' ? [now] : lacking(listOf(now), listOf(old))
  return [
    ...(lost.length > 0 ? [breaks(operation, `no longer for ${listed(lost)}`)] : []),
    ...(gained.length > 0 ? [tells(operation, `also for ${listed(gained)}`)] : []),
  ]
}

function schemaComparison(before: JsonObject, after: JsonObject) {
  const known = new Map<string, Difference[]>()
  return compare

  function compare(direction: Direction, old: Json, now: Json, place: Place): Difference[] {
    const [name, newName] = [nameOf(old), nameOf(now)]
    const defaults = direction === 'request' ? defaultDifferences(old, now, at(place)) : []
    if (!name || !newName) return [...defaults, ...shapeDifferences(direction, old, now, place)]
    const pair = `${direction} ${name} ${newName}`
    if (!known.has(pair)) {
      // A schema that holds itself is compared once.
      known.set(pair, [])
      known.set(
        pair,
        shapeDifferences(direction, old, now, { home: `${name} in a ${direction}`, pointer: '' }),
      )
    }
    return [...defaults, ...(known.get(pair) ?? [])]
  }

  function defaultDifferences(old: Json, now: Json, where: string): Difference[] {
    const [had, has] = [resolved(before, old).default, resolved(after, now).default]
    if (had === undefined || textOf(had) === textOf(has)) return []
    return [
      breaks(
        where,
        has === undefined ? `default ${textOf(had)} removed` : `default ${textOf(had)} → ${textOf(has)}`,
      ),
    ]
  }

  /** What is sent has to be taken as before, every shape of it; what comes back has to be one of the shapes it was. */
  function shapeDifferences(direction: Direction, old: Json, now: Json, place: Place): Difference[] {
    const homeOf = (name: string) => `${name} in a ${direction}`
    const [had, has] = [shapesOf(before, old, place, homeOf), shapesOf(after, now, place, homeOf)]
    const sent = direction === 'request'
    return (sent ? had : has).flatMap((shape) => {
      const trials = (sent ? has : had)
        .filter((other) => fits(shape.type, other.type))
        .map((other) => (sent ? shapeChange(direction, shape, other) : shapeChange(direction, other, shape)))
      const gravity = (trial: readonly Difference[]) => trial.filter(({ breaking }) => breaking).length
      const [closest] = trials.sort(
        (one, other) => gravity(one) - gravity(other) || one.length - other.length,
      )
      return closest ?? [breaks(at(place), sent ? `${shape.type} no longer taken` : `may be ${shape.type}`)]
    })
  }

  function shapeChange(direction: Direction, old: Shape, now: Shape): Difference[] {
    const sent = direction === 'request'
    const within = (had: Json, has: Json, step: string) =>
      had === undefined ? [] : compare(direction, had, has ?? {}, inside(old.place, step))
    return [
      ...limitDifferences(sent, old, now),
      ...valueDifferences(sent, old, now),
      ...(sent ? sentFields(old, now) : answeredFields(old, now)),
      ...[...old.fields].flatMap(([name, field]) => {
        const kept = now.fields.get(name)
        return kept ? compare(direction, field.schema, kept.schema, field.place) : []
      }),
      ...otherDifferences(direction, old, now),
      ...within(old.items, now.items, '[]'),
      ...within(old.names, now.names, '{name}'),
    ]
  }

  function otherDifferences(direction: Direction, old: Shape, now: Shape): Difference[] {
    const [had, has] = [old.others, now.others]
    if (typeof had === 'object' && typeof has === 'object')
      return compare(direction, had, has, inside(old.place, '*'))
    if (direction === 'request')
      return had !== false && has !== true ? [breaks(at(old.place), 'other fields no longer taken')] : []
    return typeof had === 'object' ? [breaks(at(old.place), 'entries removed')] : []
  }
}

function sentFields(old: Shape, now: Shape): Difference[] {
  return [
    ...[...old.fields].flatMap(([name, { place }]) =>
      now.fields.has(name) ? [] : [breaks(at(place), 'field removed')],
    ),
    ...[...now.fields].flatMap(([name, { place }]) => {
      const known = old.fields.get(name)
      const required = now.required.has(name)
      if (!known)
        return [required ? breaks(at(place), 'required field added') : tells(at(place), 'field added')]
      return required && !old.required.has(name) ? [breaks(at(known.place), 'now required')] : []
    }),
  ]
}

function answeredFields(old: Shape, now: Shape): Difference[] {
  return [
    ...[...now.fields].flatMap(([name, { place }]) =>
      old.fields.has(name) ? [] : [tells(at(place), 'field added')],
    ),
    ...[...old.fields].flatMap(([name, { place }]) => {
      if (!now.fields.has(name)) return [breaks(at(place), 'field removed')]
      return old.required.has(name) && !now.required.has(name) ? [breaks(at(place), 'may be missing')] : []
    }),
  ]
}

function limitDifferences(sent: boolean, old: Shape, now: Shape): Difference[] {
  return [...lowest, ...highest, ...exact].flatMap((word) => {
    const [had, has] = [old.limits[word], now.limits[word]]
    if (textOf(had) === textOf(has)) return []
    const { narrower, wider } = moved(word, had, has)
    const what = `${word} ${textOf(had)} → ${textOf(has)}`
    if (sent) return narrower ? [breaks(at(old.place), what)] : []
    return wider ? [tells(at(old.place), what)] : []
  })
}

/** Another pattern may be both: who knows what it lets through. */
function moved(word: string, had: Json, has: Json): { narrower: boolean; wider: boolean } {
  if (had === undefined || has === undefined) return { narrower: had === undefined, wider: has === undefined }
  if (exact.includes(word)) return { narrower: true, wider: true }
  const up = Number(has) > Number(had)
  return lowest.includes(word) ? { narrower: up, wider: !up } : { narrower: !up, wider: up }
}

function valueDifferences(sent: boolean, old: Shape, now: Shape): Difference[] {
  const where = at(old.place)
  const [had, has] = [old.values, now.values]
  if (sent) {
    if (!has) return []
    if (!had) return [breaks(where, `only ${listed(has)} taken`)]
    const [lost, gained] = [lacking(had, has), lacking(has, had)]
    return [
      ...(lost.length > 0 ? [breaks(where, `${listed(lost)} no longer taken`)] : []),
      ...(gained.length > 0 ? [tells(where, `${listed(gained)} also taken`)] : []),
    ]
  }
  if (!had) return []
  if (!has) return [tells(where, 'may be any value')]
  const gained = lacking(has, had)
  return gained.length > 0 ? [tells(where, `may be ${listed(gained)}`)] : []
}
