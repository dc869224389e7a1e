import { describe, expect, test } from 'vitest'
import { plainly } from '../../infra/cli/plain-errors.ts'

const raised = (name: string, message: string, more: object = {}) =>
  Object.assign(new Error(message), { name, ...more })

describe('an error of AWS or the system', () => {
  test.each([
    [raised('Error', 'Region is missing'), 'AWS_REGION'],
    [
      raised('CredentialsProviderError', 'Could not load credentials from any providers'),
      'AWS_ACCESS_KEY_ID',
    ],
    [raised('ExpiredTokenException', 'The security token included in the request is expired'), '已过期'],
    [
      raised('AccessDeniedException', 'User: … is not authorized to perform: dynamodb:Query'),
      'dynamodb:Query',
    ],
    [raised('ResourceNotFoundException', 'Requested resource not found'), '没有表 county-table'],
    [raised('ResourceNotFoundException', 'Function not found: arn:aws-cn:lambda:…:Nope'), '函数'],
    [raised('ResourceNotFoundException', 'no function Nope'), '函数'],
    [raised('QueueDoesNotExist', 'The specified queue does not exist.'), '没有这个队列'],
    [raised('Error', 'ENOENT: no such file', { code: 'ENOENT', path: 'a.csv' }), '没有文件 a.csv'],
    [raised('Error', 'EISDIR: illegal operation', { code: 'EISDIR', path: 'a.csv' }), 'a.csv 是文件夹'],
    [raised('Error', 'connect ECONNREFUSED 127.0.0.1:1', { code: 'ECONNREFUSED' }), '127.0.0.1:1'],
    [raised('Error', 'Quote Not Closed', { code: 'CSV_QUOTE_NOT_CLOSED' }), 'CSV'],
  ])('is a sentence in two languages: %s', (cause, part) => {
    const said = plainly(cause, 'county-table')
    expect(said).toContain(part)
    expect(said).toMatch(/^.*[\u4e00-\u9fff].* \/ .*[a-z]{3}/)
  })

  test('that is not known speaks for itself', () => {
    expect(plainly(raised('Error', '文件超过 5 MB'))).toBeUndefined()
  })
})
