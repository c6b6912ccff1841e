import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { testControl, type TestControl } from '@/control/testing'
import { commandLine } from './cli'

interface Ran {
  stdout: string
  stderr: string
  code: typeof process.exitCode
}

/** Runs a command in this process. */
async function twin(...given: string[]): Promise<Ran> {
  const out = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      out[stream] += String(text)
      return true
    })
  }
  process.exitCode = undefined
  await commandLine().parseAsync(['node', 'twin', ...given])
  const code = process.exitCode
  process.exitCode = undefined
  vi.restoreAllMocks()
  return { ...out, code }
}

afterEach(() => vi.restoreAllMocks())

describe('list', () => {
  it('shows everything as tables', async () => {
    const { stdout, code } = await twin('list')
    for (const part of ['book-hotel-room', 'edge-rate-limit-429', 'busy-season', 'continent', 'competent'])
      expect(stdout).toContain(part)
    expect(code).toBeUndefined()
  })

  it('writes nothing but JSON with --json', async () => {
    const { stdout } = await twin('list', 'faults', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ phase: 'edge' })]),
    })
  })
})

describe('bad input', () => {
  it.each([
    [['list', 'fruit'], /saw "fruit".*tasks/],
    [['rollout', '--agent', 'nobody'], /saw "nobody".*oracle/],
    [['rollout', '--agent', 'null', '--tasks', 'fly'], /saw "fly".*book-hotel-room/],
    [['rollout', '--agent', 'null', '--plans', 'nope'], /saw "nope".*clean/],
    [['rollout', '--agent', 'null', '--world', 'galaxy'], /saw "galaxy".*village/],
    [['rollout', '--agent', 'naive'], /nothing to run/],
    [['rollout', '--agent', 'null', '--control-url', 'http://127.0.0.1:9'], /--token/],
    [['rollout', '--agent', 'null', '--out', 'docs'], /not empty.*--out/],
    [['regrade', 'docs'], /no episode in this folder/],
    [['report', 'docs'], /not the folder of a run/],
    [['world', 'galaxy'], /saw "galaxy"/],
  ])('%j is one clear line and exit code 2', async (given, message) => {
    const { stdout, stderr, code } = await twin(...given)
    expect(stderr).toMatch(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toMatch(/ at .*:\d+:\d+/)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  it('is an object on stdout too with --json', async () => {
    const { stdout } = await twin('rollout', '--agent', 'nobody', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'not-found', seen: 'nobody' } })
  })

  it('a control server that does not answer is named', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'staytwin-cli-')), 'run')
    const given = ['--control-url', 'http://127.0.0.1:9', '--token', 'x', '--out', out]
    const { stderr, code } = await twin('rollout', '--agent', 'null', ...given)
    expect(stderr).toMatch(/No control server answers.*127\.0\.0\.1:9/)
    expect(code).toBe(2)
  })

  it('an unknown option ends with 2 and the hint to ask for help', () => {
    const entry = join(import.meta.dirname, 'cli.ts')
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', entry, 'list', '--colour'], {
      encoding: 'utf8',
    })
    expect(stderr).toContain('--help')
    expect(status).toBe(2)
  })
})

describe('a saved run', () => {
  let control: TestControl
  let folder: string
  let episode: string

  beforeAll(async () => {
    control = await testControl()
    const { value } = await control.call('POST', '/episodes', { task: 'total-price', seed: 1 })
    episode = value.id as string
    await control.call('POST', `/episodes/${episode}/advance`, { seconds: 60 })
    await control.call('POST', `/episodes/${episode}/answer`, { answer: '$1.00' })
    const { value: verdict } = await control.call('POST', `/episodes/${episode}/grade`)
    folder = mkdtempSync(join(tmpdir(), 'staytwin-run-'))
    mkdirSync(join(folder, 'episodes', episode), { recursive: true })
    for (const name of ['episode.json', 'journal.ndjson', 'operations.ndjson', 'answer.json', 'verdict.json'])
      writeFileSync(
        join(folder, 'episodes', episode, name),
        readFileSync(join(control.services.runtime.store.directory(episode), name)),
      )
    const line = { agent: 'mine', task: 'total-price', seed: '1', plan: 'clean', verdict: verdict.status, reward: 0 }
    const rest = { checks: verdict.checks, hits: {}, steps: 0, ms: 5, episode }
    writeFileSync(join(folder, 'episodes.ndjson'), `${JSON.stringify({ ...line, ...rest })}\n`)
  })
  afterAll(async () => {
    await control.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('is graded the same again from its files', async () => {
    const { stdout, code } = await twin('regrade', folder, '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      same: 1,
      episodes: [{ episode, task: 'total-price', before: 'failed', isSame: true }],
    })
    expect(code).toBeUndefined()
  })

  it('is found out when its verdict was changed by hand', async () => {
    const path = join(folder, 'episodes', episode, 'verdict.json')
    const verdict = readFileSync(path, 'utf8')
    writeFileSync(path, verdict.replace('"failed"', '"passed"'))
    const { stdout, code } = await twin('regrade', join(folder, 'episodes', episode))
    writeFileSync(path, verdict)
    expect(stdout).toContain('NOT the same')
    expect(code).toBe(1)
  })

  it('is an error, neither passed nor failed, when its journal was cut', async () => {
    const path = join(folder, 'episodes', episode, 'journal.ndjson')
    const journal = readFileSync(path, 'utf8')
    writeFileSync(path, '')
    const { stdout } = await twin('regrade', folder, '--json')
    writeFileSync(path, journal)
    expect(JSON.parse(stdout).episodes[0].now).toMatchObject({ status: 'error', reward: null })
  })

  it('has a report', async () => {
    const { stdout } = await twin('report', folder, '--json')
    const { summary, report } = JSON.parse(stdout)
    expect(summary).toMatchObject([{ agent: 'mine', plan: 'clean', episodes: 1, failed: 1 }])
    expect(readFileSync(report, 'utf8')).toContain('total-price')
  })
})
