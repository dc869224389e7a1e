import { describe, expect, it } from 'vitest'
import { announcement, bare, readAnnounced, unannounced } from '../../infra/openapi/announced.ts'
import { productDocument } from '../../infra/openapi/product.ts'

describe('the API', () => {
  it('breaks no front end that was not told: docs/api-changes.md', async () => {
    const wrong = unannounced(await productDocument(), readAnnounced())
    expect(wrong, wrong.join('\n\n')).toEqual([])
  })
})

const reply = (...fields: string[]) => ({
  info: { title: 'things' },
  paths: {
    '/v1/things': {
      get: {
        summary: 'things',
        responses: {
          200: {
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  title: 'thing',
                  properties: Object.fromEntries(
                    fields.map((field) => [field, { type: 'string', title: 'a' }]),
                  ),
                },
              },
            },
          },
        },
      },
    },
  },
})
const text = (next: string, older = '') => `# Changes\n\n## 待公布 / Next\n\n${next}\n${older}`
const told = (changes: string) => ({ document: bare(reply('title', 'name')), changes })
const removed = 'GET /v1/things reply 200 /name: field removed'

describe('a breaking change', () => {
  it('is named, with what to write where', () => {
    const [wrong, ...others] = unannounced(reply('title'), told(text('')))
    expect(others).toEqual([])
    expect(wrong).toContain('docs/api-changes.md under "## 待公布 / Next"')
    expect(wrong).toContain(`- \`${removed}\``)
  })

  it('is announced with a sentence, not without', () => {
    expect(unannounced(reply('title'), told(text(`- \`${removed}\` 改用 title`)))).toEqual([])
    expect(unannounced(reply('title'), told(text(`- \`${removed}\``)))).toHaveLength(1)
  })

  it('was not announced by what was written before', () => {
    const older = `\n## 2026-01-01\n\n- \`${removed}\` 改用 title\n`
    expect(unannounced(reply('title'), told(text('', older)))).toHaveLength(1)
  })

  it('that does not take place is not announced', () => {
    expect(unannounced(reply('title', 'name'), told(text(`- \`${removed}\` 改用 title`)))).toEqual([
      expect.stringContaining('does not break so'),
    ])
  })
})

describe('announce', () => {
  it('dates what was written, lists what breaks nothing, and keeps what is older', () => {
    const before = text(`- \`${removed}\` 改用 title`, '\n## 2026-01-01\n\n- `old: thing` 旧的\n')
    expect(announcement(reply('title', 'colour'), told(before), '2026-12-01')).toBe(
      `# Changes

## 待公布 / Next

## 2026-12-01

- \`${removed}\` 改用 title
- \`GET /v1/things reply 200 /colour: field added\`

## 2026-01-01

- \`old: thing\` 旧的
`,
    )
  })

  it('adds to the same day', () => {
    const before = text('', '\n## 2026-12-01\n\n- `old: thing` 旧的\n')
    expect(announcement(reply('title', 'name', 'colour'), told(before), '2026-12-01')).toContain(
      '## 2026-12-01\n\n- `GET /v1/things reply 200 /colour: field added`\n- `old: thing` 旧的\n',
    )
  })

  it('changes nothing where nothing changed, whatever people read', () => {
    const same = { ...reply('title', 'name'), info: { title: 'other' } }
    expect(announcement(same, told(text('')), '2026-12-01')).toBe(text(''))
  })

  it('refuses while something is not announced', () => {
    expect(() => announcement(reply('title'), told(text('')), '2026-12-01')).toThrow(removed)
  })
})
