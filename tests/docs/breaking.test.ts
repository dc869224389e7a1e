import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../infra/openapi/breaking.ts'

const api = (operation: object, components: object = {}) => ({
  paths: { '/v1/things': { post: { operationId: 'act', ...operation } } },
  components,
})
const content = (schema: object) => ({ 'application/json': { schema } })
const sends = (schema: object, schemas = {}) =>
  api({ requestBody: { required: true, content: content(schema) } }, { schemas })
const answers = (schema: object, schemas = {}) =>
  api({ responses: { 200: { content: content(schema) } } }, { schemas })
const asks = (...parameters: object[]) => api({ parameters })
const replies = (responses: object) => api({ responses })

const object = (properties: object, required: string[] = [], more = {}) => ({
  ...{ type: 'object', properties, required, additionalProperties: false },
  ...more,
})
const text = { type: 'string' }
const limited = { type: 'string', pattern: '^[a-z]+$', minLength: 2, maxLength: 9 }
const states = (...values: string[]) => ({ type: 'string', enum: values })
const query = (schema: object, more = {}) => ({ name: 'of', in: 'query', schema, ...more })
const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const nullable = (schema: object) => ({ anyOf: [schema, { type: 'null' }] })

/** What was found; what breaks begins with an exclamation mark. */
const found = (before: object, after: object) =>
  changesBetween(before as never, after as never).map(
    ({ breaking, where, what }) => `${breaking ? '!' : ''}${where}: ${what}`,
  )

type Case = [title: string, before: object, after: object, ...found: string[]]
const cases = (list: readonly Case[]) =>
  it.each(list)('%s', (_, before, after, ...expected) => {
    expect(found(before, after)).toEqual(expected)
  })

describe('routes', () => {
  const route = api({})
  cases([
    ['removed', route, { paths: {} }, '!POST /v1/things: route removed'],
    ['added', { paths: {} }, route, 'POST /v1/things: route added'],
    ['named otherwise', route, api({ operationId: 'do' }), '!POST /v1/things: operationId act → do'],
    [
      'for fewer posts',
      api({ 'x-posts': ['clerk', 'cadre'] }),
      api({ 'x-posts': ['clerk'] }),
      '!POST /v1/things: no longer for cadre',
    ],
    [
      'for anyone',
      api({ 'x-posts': ['clerk'] }),
      api({ 'x-posts': 'anyone' }),
      'POST /v1/things: also for anyone',
    ],
    ['described otherwise', api({ summary: 'one' }), api({ summary: 'other' })],
  ])
})

describe('parameters', () => {
  const of = 'POST /v1/things query of'
  cases([
    ['removed', asks(query(text)), asks(), `!${of}: parameter removed`],
    ['added', asks(), asks(query(text)), `${of}: parameter added`],
    ['added as required', asks(), asks(query(text, { required: true })), `!${of}: required parameter added`],
    ['now required', asks(query(text)), asks(query(text, { required: true })), `!${of}: now required`],
    ['no longer required', asks(query(text, { required: true })), asks(query(text))],
    [
      'without its default',
      asks(query({ ...text, default: 'all' })),
      asks(query(text)),
      `!${of}: default "all" removed`,
    ],
    [
      'with another default',
      asks(query({ ...text, default: 'all' })),
      asks(query({ ...text, default: 'none' })),
      `!${of}: default "all" → "none"`,
    ],
    [
      'with a lower maximum',
      asks(query({ type: 'integer', maximum: 100 })),
      asks(query({ type: 'integer', maximum: 50 })),
      `!${of}: maximum 100 → 50`,
    ],
    [
      'required by what they refer to',
      { ...asks({ $ref: '#/components/parameters/Free' }), components: parametersNamed() },
      { ...asks({ $ref: '#/components/parameters/Bound' }), components: parametersNamed() },
      '!POST /v1/things header if-match: now required',
    ],
  ])
  function parametersNamed() {
    const match = { name: 'If-Match', in: 'header', schema: text }
    return { parameters: { Free: match, Bound: { ...match, name: 'if-match', required: true } } }
  }
})

describe('what is sent', () => {
  const at = 'POST /v1/things request'
  cases([
    [
      'a required field more',
      sends(object({})),
      sends(object({ a: text }, ['a'])),
      `!${at} /a: required field added`,
    ],
    ['an optional field more', sends(object({})), sends(object({ a: text })), `${at} /a: field added`],
    [
      'a field now required',
      sends(object({ a: text })),
      sends(object({ a: text }, ['a'])),
      `!${at} /a: now required`,
    ],
    ['a field no longer required', sends(object({ a: text }, ['a'])), sends(object({ a: text }))],
    ['a field less', sends(object({ a: text })), sends(object({})), `!${at} /a: field removed`],
    ['a value less', sends(states('a', 'b')), sends(states('a')), `!${at}: b no longer taken`],
    ['a value more', sends(states('a')), sends(states('a', 'b')), `${at}: b also taken`],
    ['a few values only', sends(text), sends(states('a')), `!${at}: only a taken`],
    ['another type', sends({ type: 'integer' }), sends(text), `!${at}: integer no longer taken`],
    ['any number', sends({ type: 'integer' }), sends({ type: 'number' })],
    ['no null', sends(nullable(text)), sends(text), `!${at}: null no longer taken`],
    ['null too', sends(text), sends(nullable(text))],
    [
      'another pattern',
      sends(limited),
      sends({ ...limited, pattern: '^a' }),
      `!${at}: pattern "^[a-z]+$" → "^a"`,
    ],
    ['no pattern', sends(limited), sends({ ...limited, pattern: undefined })],
    ['a shorter text', sends(limited), sends({ ...limited, maxLength: 5 }), `!${at}: maxLength 9 → 5`],
    ['a longer text', sends(limited), sends({ ...limited, maxLength: 50 })],
    ['a text of some length', sends(text), sends({ ...text, minLength: 5 }), `!${at}: minLength none → 5`],
    [
      'fewer items',
      sends({ type: 'array', items: text }),
      sends({ type: 'array', items: text, maxItems: 5 }),
      `!${at}: maxItems none → 5`,
    ],
    [
      'other items',
      sends({ type: 'array', items: text }),
      sends({ type: 'array', items: limited }),
      `!${at} /[]: minLength none → 2`,
      `!${at} /[]: maxLength none → 9`,
      `!${at} /[]: pattern none → "^[a-z]+$"`,
    ],
    [
      'no other fields',
      sends(object({}, [], { additionalProperties: true })),
      sends(object({})),
      `!${at}: other fields no longer taken`,
    ],
    ['a body at all', api({}), sends(object({})), `!${at}: body now required`],
    ['no body', sends(object({})), api({}), `!${at}: body removed`],
    [
      'less of one of several forms',
      sends({ oneOf: [object({ a: { const: 1 }, b: text }), object({ a: { const: 2 }, c: text })] }),
      sends({ oneOf: [object({ a: { const: 1 }, b: text }), object({ a: { const: 2 } })] }),
      `!${at} /c: field removed`,
    ],
  ])
})

describe('what comes back', () => {
  const at = 'POST /v1/things reply 200'
  cases([
    ['a field less', answers(object({ a: text })), answers(object({})), `!${at} /a: field removed`],
    ['a field more', answers(object({})), answers(object({ a: text }, ['a'])), `${at} /a: field added`],
    [
      'a field that may be missing',
      answers(object({ a: text }, ['a'])),
      answers(object({ a: text })),
      `!${at} /a: may be missing`,
    ],
    [
      'a field less deep within',
      answers(object({ a: nullable(object({ b: text })) })),
      answers(object({ a: nullable(object({})) })),
      `!${at} /a/b: field removed`,
    ],
    ['a value more', answers(states('a')), answers(states('a', 'b')), `${at}: may be b`],
    ['a value less', answers(states('a', 'b')), answers(states('a'))],
    ['another type', answers({ type: 'integer' }), answers(text), `!${at}: may be string`],
    ['null too', answers(text), answers({ type: ['string', 'null'] }), `!${at}: may be null`],
    ['no null', answers(nullable(text)), answers(text)],
    ['null, said otherwise', answers(nullable(text)), answers({ type: ['string', 'null'] })],
    ['a longer text', answers(limited), answers({ ...limited, maxLength: 50 }), `${at}: maxLength 9 → 50`],
    ['a shorter text', answers(limited), answers({ ...limited, maxLength: 5 })],
    ['no default', answers({ ...text, default: 'a' }), answers(text)],
    [
      'entries of a record less',
      answers({ type: 'object', additionalProperties: text }),
      answers({ type: 'object' }),
      `!${at}: entries removed`,
    ],
    [
      'another media type',
      answers(text),
      replies({ 200: { content: { 'text/csv': { schema: text } } } }),
      `!${at}: application/json removed`,
    ],
    [
      'a header less',
      replies({ 200: { headers: { ETag: {} } } }),
      replies({ 200: { headers: {} } }),
      `!${at}: header etag removed`,
    ],
    [
      'another status',
      replies({ 201: {} }),
      replies({ 200: {} }),
      '!POST /v1/things reply 200: status added',
      '!POST /v1/things reply 201: status removed',
    ],
    [
      'a refusal more',
      replies({ 200: {} }),
      replies({ 200: {}, 422: {} }),
      'POST /v1/things reply 422: status added',
    ],
    ['a refusal less', replies({ 200: {}, 422: {} }), replies({ 200: {} })],
  ])
})

describe('a named schema', () => {
  const Kind = (...values: string[]) => ({ Kind: states(...values) })
  const both = (schemas: object) => ({
    ...sends(to('Kind')),
    paths: {
      ...sends(to('Kind')).paths,
      '/v1/kinds': { get: { responses: { 200: { content: content(to('Kind')) } } } },
    },
    components: { schemas },
  })
  const problem = (codes: string[], known: string[], fields: object = {}) =>
    answers(
      { allOf: [to('Problem'), { type: 'object', properties: { code: states(...codes) } }] },
      {
        Problem: { type: 'object', properties: { code: to('Code'), ...fields }, required: ['code'] },
        Code: states(...known),
      },
    )
  const tree = (more: object) => ({
    Tree: object({ branches: { type: 'array', items: to('Tree') }, ...more }),
  })

  cases([
    [
      'loses a value that may be sent',
      both(Kind('a', 'b')),
      both(Kind('a')),
      '!Kind in a request: b no longer taken',
    ],
    [
      'gains a value',
      both(Kind('a')),
      both(Kind('a', 'b')),
      'Kind in a request: b also taken',
      'Kind in a reply: may be b',
    ],
    [
      'is given a name',
      answers(object({ kind: states('a') })),
      answers(object({ kind: to('Kind') }), Kind('a')),
    ],
    ['is given another name', answers(to('Kind'), Kind('a')), answers(to('Sort'), { Sort: states('a') })],
    [
      'that holds itself loses a field',
      answers(to('Tree'), tree({ leaf: text })),
      answers(to('Tree'), tree({})),
      '!Tree in a reply /leaf: field removed',
    ],
    [
      'of a problem gains a code',
      problem(['a'], ['a', 'b']),
      problem(['a', 'b'], ['a', 'b']),
      'POST /v1/things reply 200 /code: may be b',
    ],
    [
      'of a problem gains a field',
      problem(['a'], ['a']),
      problem(['a'], ['a'], { detail: text }),
      'Problem in a reply /detail: field added',
    ],
    [
      'of a problem loses a field',
      problem(['a'], ['a'], { detail: text }),
      problem(['a'], ['a']),
      '!Problem in a reply /detail: field removed',
    ],
    [
      'has its default where it is referred to',
      sends(object({ kind: { ...to('Kind'), default: 'a' } }), Kind('a')),
      sends(object({ kind: to('Kind') }), Kind('a')),
      '!POST /v1/things request /kind: default "a" removed',
    ],
  ])
})
