/** What a demo county starts with, and who lives in it: the shape the laptop county needs from demo.ts. */
import type { County } from '../../shared/platform/county.ts'

export interface DemoPerson {
  readonly personId: string
  readonly name: string
  readonly posts: readonly {
    readonly post: string
    readonly unit: string
    readonly unitName: string
    readonly lines?: readonly string[]
  }[]
}

export interface DemoCounty {
  seedDemoCounty(env: {
    readonly endpoint: string
    readonly tableName: string
    readonly county: County
    readonly now: Date
  }): Promise<void>
  demoPeople(county: County): readonly DemoPerson[]
}
