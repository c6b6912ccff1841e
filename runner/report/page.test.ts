import { parse } from 'node-html-parser'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '@/fault-injection/plan'
import { reportPage } from './page'
import type { ReportEpisode } from './read-run'

const HOSTILE = '<script src="https://example.com/x.js"></script>'

const episode = (over: Partial<ReportEpisode['result']> = {}): ReportEpisode => ({
  result: {
    agent: 'mine',
    task: 'book-hotel-room',
    seed: '1',
    plan: 'clean',
    verdict: 'failed',
    reward: 0,
    checks: [{ id: 'booked', passed: false }],
    hits: {},
    steps: 1,
    ms: 1234,
    episode: 'abc',
    ...over,
  },
  saved: {
    record: {
      id: 'abc',
      version: '0',
      task: { id: 'book-hotel-room', version: 1 },
      seed: '1',
      world: { size: 'village', seed: '1' },
      template: 't',
      plan: parsePlan(null),
      facts: null,
      goal: `Book ${HOSTILE}`,
      clockStart: '2027-03-08T09:00:00Z',
      token: 'secret-token',
      login: null,
      status: 'frozen',
    },
    journal: [],
    operations: [
      { type: 'mark', mark: 'ready', at: '2027-03-08T09:00:00Z', seq: 0 },
      {
        type: 'start',
        op: 1,
        parent: null,
        name: 'search.query',
        at: '2027-03-08T09:00:05Z',
        actor: { kind: 'guest' },
        args: { where: HOSTILE },
      },
      { type: 'end', op: 1, outcome: 'ok' },
    ],
    answer: HOSTILE,
    verdict: null,
  },
  verdict: {
    status: 'failed',
    reward: 0,
    checks: [{ id: 'booked', kind: 'goal', describe: 'It is booked.', passed: false, detail: HOSTILE }],
  },
  diff: [
    {
      table: 'Booking',
      key: [1],
      kind: 'created',
      before: null,
      after: { id: 1, noteToHost: HOSTILE },
      changed: ['id', 'noteToHost'],
      by: ['guest'],
      names: ['booking.reserve'],
    },
  ],
  steps: [{ label: HOSTILE, ms: 10, path: '/search', image: Buffer.from([1, 2, 3]) }],
})

describe('the report', () => {
  const text = reportPage('A run', [episode(), episode({ agent: 'other', verdict: 'passed', reward: 1 })])
  const page = parse(text)

  it('has no script and refers to nothing outside itself, whatever the agent wrote', () => {
    expect(page.querySelectorAll('script')).toHaveLength(0)
    const sources = page
      .querySelectorAll('[src], [href]')
      .map((each) => each.getAttribute('src') ?? each.getAttribute('href'))
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter((source) => !source?.startsWith('data:'))).toEqual([])
    expect(page.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content')).toContain(
      "default-src 'none'",
    )
  })

  it('shows goal, answer, checks, rows, operations and screenshots', () => {
    const [first] = page.querySelectorAll('details.episode')
    const shown = first?.textContent ?? ''
    for (const part of ['Book <script', 'It is booked.', 'Booking', 'booking.reserve', 'search.query'])
      expect(shown.replaceAll('&lt;', '<')).toContain(part)
    expect(first?.querySelector('img')?.getAttribute('src')).toBe('data:image/jpeg;base64,AQID')
  })

  it('counts who passed, by agent', () => {
    const cells = page
      .querySelectorAll('table')[0]
      ?.querySelectorAll('td')
      .map((cell) => cell.structuredText.trim())
    expect(cells).toEqual(['0 of 1', '1 of 1'])
  })

  it('does not tell the token of an episode', () => {
    expect(text).not.toContain('secret-token')
  })
})
