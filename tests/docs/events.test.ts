import { expect, it } from 'vitest'
import { eventsOf } from '../../functions/gathered/events.ts'
import { eventCatalogue } from '../../infra/event-catalogue.ts'

it('the catalogue of events in docs is that of the domains', async () => {
  const head =
    '# Events\n\nEvery event carries what changed of its record, of a new one all, who did it and why, and the data below. Written\nfrom the declarations in `shared/`; `npx vitest run tests/docs -u` writes them anew.\n'
  await expect(`${head}\n${eventCatalogue(eventsOf)}`).toMatchFileSnapshot('../../docs/events.md')
})
