import { describe, expect, it } from 'vitest'
import { needsOf, programOf } from './programs.mjs'

describe('programOf', () => {
  it('hands the arguments on as they are', () => {
    expect(programOf('twin', ['rollout', '--seeds', '3'])).toEqual({
      file: 'runner/cli.ts',
      arguments: ['rollout', '--seeds', '3'],
    })
  })

  it('runs dev as a server for people', () => {
    expect(programOf('dev', ['--port', '4000']).arguments).toEqual(['serve', '--people', '--port', '4000'])
  })

  it.each([undefined, 'deploy', 'toString'])('refuses %s and names the commands that there are', (command) => {
    expect(() => programOf(command, [])).toThrow(/Use one of: demo, /)
  })
})

describe('needsOf', () => {
  it('asks for a browser and a built site where agents run', () => {
    for (const [command, ...given] of [
      ['demo'],
      ['test'],
      ['bench'],
      ['twin', 'rollout'],
      ['twin', 'validate', '--json'],
    ]) {
      expect(needsOf(command, given)).toEqual({ browser: true, site: true })
    }
  })

  it('asks for no browser where people bring their own', () => {
    expect(needsOf('dev', [])).toEqual({ browser: false, site: true })
    expect(needsOf('twin', ['serve'])).toEqual({ browser: false, site: true })
  })

  it('asks for nothing to list, to report or to read the help', () => {
    for (const given of [[], ['list'], ['report', 'x'], ['toString'], ['rollout', '--help']]) {
      expect(needsOf('twin', given)).toEqual({ browser: false, site: false })
    }
  })
})
