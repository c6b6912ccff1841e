import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { missingOptionalPackages } from './complete-lock.mjs'
import { root } from './root.mjs'

const owner = (names) => ({
  version: '1.0.0',
  optionalDependencies: Object.fromEntries(names.map((name) => [name, '1.2.3'])),
})

describe('package-lock.json', () => {
  it('names the builds for every platform; if not, run node runner/bootstrap/complete-lock.mjs', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
    expect(missingOptionalPackages(packages)).toEqual([])
  })

  it('names no registry: whoever installs chooses theirs', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})

describe('missingOptionalPackages', () => {
  it('finds nothing missing when a package is there, beside its owner or further out', () => {
    const packages = {
      '': {},
      'node_modules/a': owner(['b']),
      'node_modules/a/node_modules/b': { version: '1.2.3' },
      'node_modules/c': owner(['d']),
      'node_modules/d': { version: '1.2.3' },
    }
    expect(missingOptionalPackages(packages)).toEqual([])
  })

  it('gives what is missing the platform that its name says', () => {
    const names = [
      '@x/oxide-darwin-arm64',
      '@x/oxide-linux-arm-musleabihf',
      '@x/oxide-win32-x64-msvc',
      '@x/swc-linux-ppc64-gnu',
    ]
    const found = Object.fromEntries(missingOptionalPackages({ 'node_modules/@x/oxide': owner(names) }))
    expect(found).toEqual({
      'node_modules/@x/oxide-darwin-arm64': { version: '1.2.3', cpu: ['arm64'], os: ['darwin'], optional: true },
      'node_modules/@x/oxide-linux-arm-musleabihf': {
        version: '1.2.3',
        cpu: ['arm'],
        os: ['linux'],
        libc: ['musl'],
        optional: true,
      },
      'node_modules/@x/oxide-win32-x64-msvc': { version: '1.2.3', cpu: ['x64'], os: ['win32'], optional: true },
      'node_modules/@x/swc-linux-ppc64-gnu': {
        version: '1.2.3',
        cpu: ['ppc64'],
        os: ['linux'],
        libc: ['glibc'],
        optional: true,
      },
    })
  })

  it('keeps what only developers need for developers only', () => {
    const [[, entry]] = missingOptionalPackages({ 'node_modules/a': { ...owner(['b-win32-x64']), dev: true } })
    expect(entry).toMatchObject({ dev: true })
  })
})
