import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { digestOf } from './digest.mjs'

let base
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'staytwin-digest-'))
  mkdirSync(join(base, 'app', 'search'), { recursive: true })
  writeFileSync(join(base, 'app', 'page.tsx'), 'home')
  writeFileSync(join(base, 'app', 'search', 'page.tsx'), 'search')
  writeFileSync(join(base, 'next.config.ts'), 'config')
})
afterEach(() => rmSync(base, { recursive: true }))

const all = () => digestOf(['app', 'next.config.ts'], undefined, base)

describe('digestOf', () => {
  it('is the same for the same files', () => {
    expect(all()).toBe(all())
    expect(all()).toMatch(/^[0-9a-f]{64}$/)
  })

  it('changes with a content, a name, a new file and a file that is gone', () => {
    const seen = [all()]
    writeFileSync(join(base, 'app', 'search', 'page.tsx'), 'find')
    seen.push(all())
    renameSync(join(base, 'app', 'search'), join(base, 'app', 'find'))
    seen.push(all())
    writeFileSync(join(base, 'app', 'layout.tsx'), '')
    seen.push(all())
    rmSync(join(base, 'next.config.ts'))
    seen.push(all())
    expect(new Set(seen).size).toBe(5)
  })

  it('does not take the end of one file for the start of the next', () => {
    const before = all()
    writeFileSync(join(base, 'app', 'page.tsx'), '')
    writeFileSync(join(base, 'app', 'search', 'page.tsx'), 'homesearch')
    expect(all()).not.toBe(before)
  })

  it('is blind to what is skipped and to what is not there', () => {
    const skip = (path) => path.endsWith('.test.ts')
    const before = digestOf(['app'], skip, base)
    writeFileSync(join(base, 'app', 'page.test.ts'), 'test')
    expect(digestOf(['app', 'public'], skip, base)).toBe(before)
  })
})
