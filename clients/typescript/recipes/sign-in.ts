/** Sign in, and see who that is. The token is kept by whoever signs in; the client asks for it, and again after a 401. */
import { type County, openCounty, type Schema } from '../client.ts'

export interface Session {
  readonly accessToken: string
  renew(): Promise<void>
}

export async function signIn(
  baseUrl: string,
  session: Session,
): Promise<{ county: County; me: Schema<'PersonView'> }> {
  const county = openCounty({
    baseUrl,
    async token({ refresh }) {
      if (refresh) await session.renew()
      return session.accessToken
    },
  })
  const { data: me } = await county.get('/v1/me')
  return { county, me }
}
