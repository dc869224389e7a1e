/**
 * The order of a run: what is known to take long begins first, so that no worker is left alone with it at the end. Vitest
 * remembers how long files took; in a fresh clone it goes by their size, and the stories are short to read.
 */
import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// By what they start: whole counties, then whole county-wide comparisons, then the CDK.
const long = [
  'tests/journeys/stories',
  'tests/faults/killed-story',
  'tests/journeys/',
  'tests/faults/',
  'tests/access/',
  'tests/upkeep/revision/killed',
  'tests/budgets/',
  'tests/infra/',
]

export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = long.findIndex((path) => relative(process.cwd(), moduleId).startsWith(path))
      return at < 0 ? long.length : at
    }
    const sorted = await super.sort(files)
    return sorted.sort((a, b) => place(a) - place(b))
  }
}
