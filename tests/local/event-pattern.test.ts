import { describe, expect, it, test } from 'vitest'
import { matches, targetInput, unsupportedIn } from '../../infra/local/event-pattern.ts'
import type { JsonObject } from '../../infra/local/json.ts'

const event: JsonObject = {
  source: 'county',
  'detail-type': 'dispatch.order-approved',
  detail: { town: '330681109', units: ['330681109229', '330681109298'], count: 2, gone: null },
}

describe('match an event with a pattern', () => {
  test.each<[string, JsonObject, boolean]>([
    ['an exact value', { source: ['other', 'county'] }, true],
    ['a value that differs', { source: ['other'] }, false],
    ['a prefix', { 'detail-type': [{ prefix: 'dispatch.' }] }, true],
    ['a suffix', { 'detail-type': [{ suffix: '-returned' }] }, false],
    ['a case that differs', { source: [{ 'equals-ignore-case': 'COUNTY' }] }, true],
    ['anything but one', { source: [{ 'anything-but': 'county' }] }, false],
    ['anything but several', { source: [{ 'anything-but': ['a', 'b'] }] }, true],
    ['anything but a prefix', { source: [{ 'anything-but': { prefix: 'x' } }] }, true],
    ['a member of a list', { detail: { units: ['330681109298'] } }, true],
    ['a field that is there', { detail: { town: [{ exists: true }] } }, true],
    ['a field that is not', { detail: { grid: [{ exists: false }] } }, true],
    ['a null', { detail: { gone: [null] } }, true],
    ['a range', { detail: { count: [{ numeric: ['>', 1, '<=', 2] }] } }, true],
    ['a number outside', { detail: { count: [{ numeric: ['=', 3] }] } }, false],
    ['every field at once', { source: ['county'], detail: { town: ['330604004'] } }, false],
  ])('%s', (_, pattern, expected) => {
    expect(unsupportedIn(pattern)).toBeUndefined()
    expect(matches(pattern, event)).toBe(expected)
  })

  test.each<[string, JsonObject]>([
    ['wildcards', { source: [{ wildcard: 'a*' }] }],
    ['cidr', { detail: { ip: [{ cidr: '10.0.0.0/8' }] } }],
    ['or', { $or: [{ source: ['a'] }] }],
  ])('names what it cannot judge: %s', (_, pattern) => {
    expect(unsupportedIn(pattern)).toBeTypeOf('string')
  })
})

describe('shape the input of a target', () => {
  it('hands on the event, a part, a constant or a filled template', () => {
    expect(targetInput({}, event)).toBe(event)
    expect(targetInput({ InputPath: '$.detail.town' }, event)).toBe('330681109')
    expect(targetInput({ Input: '{"a":1}' }, event)).toEqual({ a: 1 })
    const InputTransformer = {
      InputPathsMap: { town: '$.detail.town', count: '$.detail.count' },
      InputTemplate: '{"text":"town <town>, \\"<count>\\" units","count":<count>,"town":<town>}',
    }
    expect(targetInput({ InputTransformer }, event)).toEqual({
      text: 'town 330681109, "2" units',
      count: 2,
      town: '330681109',
    })
  })
})
