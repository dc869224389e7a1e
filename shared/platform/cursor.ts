/** Opaque cursors: where a list goes on, sealed so that it cannot be read, altered, or used for another list or by another person. */

import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { canonicalJson } from './ids.ts'
import { get } from './reads.ts'
import { commonRefusals, refuse } from './refusals.ts'
import { ConditionLost, insert, transact } from './writes.ts'

const secretKey = { pk: 'SECRET#cursor', sk: 'SECRET' }
let secret: Promise<Buffer> | undefined

/** The county's cursor key lives in its table, made by whichever function needs it first. */
async function cursorSecret(): Promise<Buffer> {
  const found = await get(secretKey)
  if (found) return Buffer.from(String(found.value), 'base64')
  try {
    await transact([insert({ ...secretKey, kind: 'secret', value: randomBytes(32).toString('base64') })])
  } catch (cause) {
    if (!(cause instanceof ConditionLost)) throw cause
  }
  return cursorSecret()
}

function readSecret(): Promise<Buffer> {
  secret ??= cursorSecret().catch((cause: unknown) => {
    secret = undefined
    throw cause
  })
  return secret
}

/** What a cursor is good for: one route, one question, one person. */
export interface CursorScope {
  readonly route: string
  readonly query: unknown
  readonly personId: string
}

const binding = (scope: CursorScope) =>
  createHash('sha256')
    .update(canonicalJson([scope.route, scope.query, scope.personId]))
    .digest()

export async function sealCursor(
  scope: CursorScope,
  key: Record<string, unknown> | undefined,
): Promise<string | null> {
  if (!key) return null
  const secret = await readSecret()
  const bound = binding(scope)
  const text = JSON.stringify(key)
  // Drawn from what is sealed: the same page has the same cursor, so that its tag holds, and no other has its nonce.
  const iv = createHmac('sha256', secret).update(bound).update(text).digest().subarray(0, 12)
  const cipher = createCipheriv('aes-256-gcm', secret, iv)
  cipher.setAAD(bound)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** @throws Refusal `cursor_invalid` when it was altered or belongs to another list or person */
export async function openCursor(
  scope: CursorScope,
  cursor: string | undefined,
): Promise<Record<string, unknown> | undefined> {
  if (cursor === undefined) return undefined
  const key = await readSecret()
  try {
    const bytes = Buffer.from(cursor, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
    decipher.setAAD(binding(scope))
    decipher.setAuthTag(bytes.subarray(12, 28))
    const plain = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()])
    return JSON.parse(plain.toString('utf8')) as Record<string, unknown>
  } catch {
    return refuse(commonRefusals.cursor_invalid)
  }
}
