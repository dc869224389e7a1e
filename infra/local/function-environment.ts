/** What every function of the laptop finds in its environment beside what its template says. */
import type { Engine } from './engine.ts'
import { localRegion } from './template.ts'

export function functionEnvironment(engine: Engine, awsUrl: string): Record<string, string> {
  // Another engine may be a real table: then whoever started the county lends the functions his credentials.
  const lent = engine.file ? {} : process.env
  return {
    AWS_REGION: lent.AWS_REGION ?? localRegion,
    AWS_ACCESS_KEY_ID: lent.AWS_ACCESS_KEY_ID ?? 'local',
    AWS_SECRET_ACCESS_KEY: lent.AWS_SECRET_ACCESS_KEY ?? 'local',
    ...(lent.AWS_SESSION_TOKEN ? { AWS_SESSION_TOKEN: lent.AWS_SESSION_TOKEN } : {}),
    // The developer's own AWS profile must not reach the functions.
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
    AWS_ENDPOINT_URL_EVENTBRIDGE: awsUrl,
    AWS_ENDPOINT_URL_SFN: awsUrl,
  }
}
