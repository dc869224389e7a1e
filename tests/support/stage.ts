/** The stage a story is played on: a running county, its people, its clock, and what is told to the audience. */

import { isWorkday } from '../../shared/platform/calendar.ts'
import { addDays, dayOf } from '../../shared/platform/clock.ts'
import { Person } from './call.ts'

export interface Story {
  readonly id: string
  readonly title: string
  /** The slug of the county it happens in. */
  readonly county: string
  /** The county’s time when the story begins, where that is not now; it has a county of its own then. */
  readonly startsAt?: string
  readonly play: (stage: Stage) => Promise<void>
}

interface Listed {
  readonly personId: string
  readonly name: string
  readonly posts: readonly { post: string; unit: string; unitName: string; lines?: readonly string[] }[]
}

export class Stage {
  readonly url: string
  private readonly say: (line: string) => void
  private scenes = 0

  private readonly comeBack: (() => Promise<void>) | undefined

  /** @param comeBack waits for a county that was killed; with it the story goes on where it was */
  constructor(url: string, say: (line: string) => void = () => {}, comeBack?: () => Promise<void>) {
    this.url = url
    this.say = say
    this.comeBack = comeBack
  }

  /** Tells the audience what happens now. */
  scene(text: string): void {
    this.scenes += 1
    this.say(`\n${this.scenes}. ${text}`)
  }

  /** Tells what changed, or was seen. */
  saw(text: string): void {
    this.say(`   → ${text}`)
  }

  /** @throws when what must be seen is not */
  expect(seen: boolean, what: string): asserts seen {
    if (!seen) throw new Error(`没有看到:${what}`)
    this.saw(`✓ ${what}`)
  }

  private async local<T>(path: string, body?: unknown): Promise<T> {
    for (;;) {
      try {
        return await this.localOnce<T>(path, body)
      } catch (cause) {
        if (!this.comeBack || !(cause instanceof TypeError)) throw cause
        await this.comeBack()
      }
    }
  }

  private async localOnce<T>(path: string, body?: unknown): Promise<T> {
    const response = await fetch(
      `${this.url}/local/${path}`,
      body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          },
    )
    if (!response.ok) throw new Error(`/local/${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }

  /** Someone who holds the post in the unit, for a line when told; `nth` from 0. */
  async person(
    post: string,
    unit: string,
    { line, nth = 0 }: { line?: string; nth?: number } = {},
  ): Promise<Person> {
    const { items } = await this.local<{ items: Listed[] }>(`people?post=${post}&unit=${unit}`)
    const found = items.filter(
      ({ posts }) =>
        line === undefined || posts.some((held) => held.unit === unit && held.lines?.includes(line)),
    )[nth]
    if (!found) throw new Error(`nobody holds ${post} in ${unit}${line ? ` for ${line}` : ''}`)
    const { token } = await this.local<{ token: string }>('token', { personId: found.personId })
    return new Person(this.url, found.personId, found.name, token, this.comeBack)
  }

  /** The county's present, which its clock may have moved. */
  async now(): Promise<Date> {
    return new Date((await this.local<{ now: string }>('clock')).now)
  }

  async advance(by: { days?: number; hours?: number; minutes?: number }): Promise<void> {
    await this.local('clock', { advance: by })
  }

  /** The calendar day that lies so many working days ahead. */
  async workday(ahead: number): Promise<string> {
    let day = dayOf(await this.now())
    for (let left = ahead; left > 0; ) {
      day = addDays(day, 1)
      if (isWorkday(day)) left -= 1
    }
    return day
  }

  /** Asks until it is so, for as long as a function may remember what it read before. @returns the last answer */
  async until<T>(ask: () => Promise<T>, isSo: (answer: T) => boolean): Promise<T> {
    // Ten seconds is the longest of those memories.
    for (let left = 60; ; left -= 1) {
      const answer = await ask()
      if (isSo(answer) || left === 0) return answer
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
  }

  /** Waits until nothing is under way: every event published, every step done. */
  async quiet(): Promise<void> {
    // Long enough for a busy machine; a county that is stuck says what it is stuck in.
    await this.local('idle?timeoutMs=180000')
  }
}
