/**
 * Where applications are kept.
 *
 * | question                                     | key                                                     |
 * |----------------------------------------------|---------------------------------------------------------|
 * | one application                              | pk ADMISSION#id, sk ADMISSION                           |
 * | a department's applications, newest first    | gsi1 ADMISSIONS#department, sk createdAt#id             |
 * | the county's applications in one state       | gsi2 ADMISSIONS#county#state, sk updatedAt#id           |
 * | the county's applications, newest first      | gsi3 ADMISSIONS#county, sk createdAt#id (sparse: no     |
 * |                                              | drafts, which are nobody's but the department's)        |
 *
 * The hourly round and the next version read the third; a county has tens of applications a year.
 */

import type { Keeping } from '../../platform/commit.ts'
import { all, get, getMany, type Page, page } from '../../platform/reads.ts'
import type { Item, Key } from '../../platform/table.ts'
import type { AdmissionEvent } from './admission.events.ts'
import type { Application, ApplicationState } from './application.ts'

export function applicationKey(id: string): Key {
  return { pk: `ADMISSION#${id}`, sk: 'ADMISSION' }
}

function toItem(application: Application): Item {
  const { id, county, department, state, createdAt, updatedAt } = application
  return {
    ...applicationKey(id),
    kind: 'admission',
    gsi1pk: `ADMISSIONS#${department}`,
    gsi1sk: `${createdAt}#${id}`,
    gsi2pk: `ADMISSIONS#${county}#${state}`,
    gsi2sk: `${updatedAt}#${id}`,
    ...(state === 'draft' ? {} : { gsi3pk: `ADMISSIONS#${county}`, gsi3sk: `${createdAt}#${id}` }),
    ...application,
  }
}

const keys = ['pk', 'sk', 'kind', 'gsi1pk', 'gsi1sk', 'gsi2pk', 'gsi2sk', 'gsi3pk', 'gsi3sk']

function toApplication(item: Item): Application {
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => !keys.includes(name)),
  ) as unknown as Application
}

export const applicationKeeping: Keeping<Application, AdmissionEvent> = {
  kind: 'admission',
  toItem,
  unitsOf: ({ county, department, opinionRound }) => [
    county,
    department,
    ...(opinionRound?.towns.map(({ town }) => town) ?? []),
  ],
}

export async function applicationById(id: string): Promise<Application | undefined> {
  const item = await get(applicationKey(id))
  return item && toApplication(item)
}

/** Those of the ids that exist, as they are now. */
export async function applicationsById(ids: readonly string[]): Promise<Application[]> {
  return (await getMany(ids.map(applicationKey))).map(toApplication)
}

export async function pageOfApplications(
  asked: {
    county: string
    department?: string | undefined
    state?: ApplicationState | undefined
    limit: number
  },
  from?: Record<string, unknown>,
): Promise<Page<Application>> {
  const { county, department, state, limit } = asked
  const newestFirst = true
  const question = department
    ? ({
        index: 'gsi1',
        pk: `ADMISSIONS#${department}`,
        newestFirst,
        ...(state ? { where: { state } } : {}),
      } as const)
    : state
      ? ({ index: 'gsi2', pk: `ADMISSIONS#${county}#${state}`, newestFirst } as const)
      : ({ index: 'gsi3', pk: `ADMISSIONS#${county}`, newestFirst } as const)
  const found = await page(question, limit, from)
  return { ...found, items: found.items.map(toApplication) }
}

/** Every application of the county in a state, longest untouched first. */
export async function applicationsIn(county: string, state: ApplicationState): Promise<Application[]> {
  return (await all({ index: 'gsi2', pk: `ADMISSIONS#${county}#${state}` })).map(toApplication)
}
