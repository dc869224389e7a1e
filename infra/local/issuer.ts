/** The local issuer: signs tokens for demo people, and checks tokens as the gateway's JWT authorizer does. */
import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose'
import type { Journal } from './journal.ts'
import type { Json } from './json.ts'

export interface Issuer {
  /** @param seconds how long it holds in real time; moving the county's clock logs nobody out */
  sign(personId: string, seconds: number): Promise<string>
  /** The token's claims as the gateway hands them on: every value a string. @returns undefined when not valid */
  check(
    token: string,
    jwt: { readonly issuer: string; readonly audience: readonly string[] },
  ): Promise<Claims | undefined>
}
export type Claims = Readonly<Record<string, string>>

const algorithm = 'ES256'
// Checking signatures was a fifth of what the runner's own thread did, and people show the same token all day.
const mostChecked = 5000

export async function openIssuer(journal: Journal, issuer: string, audience: string): Promise<Issuer> {
  let kept = journal.setting('signing-key')
  if (kept === undefined) {
    const { privateKey } = await generateKeyPair(algorithm, { extractable: true })
    kept = JSON.stringify(await exportJWK(privateKey))
    journal.set('signing-key', kept)
  }
  const { d: _private, ...open } = JSON.parse(kept) as JWK
  const privateKey = await importJWK(JSON.parse(kept) as JWK, algorithm)
  const publicKey = await importJWK(open, algorithm)
  const checked = new Map<string, { readonly claims: Claims; readonly until: number }>()
  return {
    sign(personId, seconds) {
      const now = Math.floor(Date.now() / 1000)
      return new SignJWT({})
        .setProtectedHeader({ alg: algorithm, typ: 'JWT' })
        .setSubject(personId)
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt(now)
        .setExpirationTime(now + seconds)
        .sign(privateKey)
    },
    async check(token, jwt) {
      const shown = [jwt.issuer, ...jwt.audience, token].join(' ')
      const known = checked.get(shown)
      if (known && known.until > Date.now()) return known.claims
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: [algorithm],
          issuer: jwt.issuer,
          audience: [...jwt.audience],
          requiredClaims: ['sub', 'exp'],
        })
        const claims = Object.fromEntries(
          Object.entries(payload).map(([key, value]) => [key, claim(value as Json)]),
        )
        if (checked.size >= mostChecked) checked.clear()
        checked.set(shown, { claims, until: Number(payload.exp) * 1000 })
        return claims
      } catch {
        return undefined
      }
    },
  }
}

function claim(value: Json): string {
  return Array.isArray(value) ? `[${value.join(' ')}]` : String(value)
}
