import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..', '..')
const eslint = new ESLint({ cwd: root })

/** The rules that a file of this name and text breaks. */
async function brokenRules(filePath, text) {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) })
  return result.messages.map(({ ruleId }) => ruleId)
}

/** Any module of a folder: a zone is about paths, and the resolver wants a file that exists. */
function moduleOf(folder) {
  if (!existsSync(join(root, folder))) return undefined
  const names = readdirSync(join(root, folder), { recursive: true }).map((name) => String(name).replaceAll('\\', '/'))
  const name = names.sort().find((each) => /\.tsx?$/.test(each) && !/\.(test|d)\.tsx?$/.test(each))
  return name && `@/${folder}/${name.replace(/\.tsx?$/, '')}`
}

const imports = (target) => `import { x } from '${target}'\nexport const y = x\n`
const importsType = (target) => `import type { X } from '${target}'\nexport type Y = X\n`

const forbidden = [
  ['lib', 'prisma'],
  ['prisma', 'domain'],
  ['fault-injection', 'domain'],
  ['fault-injection', 'episode'],
  ['domain', 'episode'],
  ['domain', 'prisma'],
  ['episode', 'domain'],
  ['verifiers', 'domain'],
  ['verifiers', 'episode'],
  ['verifiers', 'runner'],
  ['tasks', 'runner'],
  ['tasks', 'app'],
  ['app', 'tasks'],
  ['app', 'verifiers'],
  ['app', 'runner'],
  ['app', 'episode'],
  ['runner', 'app'],
  ['control', 'app'],
].filter(([, to]) => moduleOf(to))

const allowed = [
  ['prisma', 'lib'],
  ['domain', 'lib'],
  ['episode', 'prisma'],
  ['tasks', 'domain'],
  ['app', 'domain'],
  ['runner', 'prisma'],
  ['control', 'lib'],
].filter(([, to]) => moduleOf(to))

const IMPORT_RULES = ['import-x/no-restricted-paths', '@typescript-eslint/no-restricted-imports']
const isImportRule = (rule) => IMPORT_RULES.includes(rule)

describe('who may import whom', () => {
  it.each(forbidden)('%s may not import %s', async (from, to) => {
    expect((await brokenRules(`${from}/any.ts`, imports(moduleOf(to)))).some(isImportRule)).toBe(true)
  })

  it.each(allowed)('%s may import %s', async (from, to) => {
    expect((await brokenRules(`${from}/any.ts`, imports(moduleOf(to)))).filter(isImportRule)).toEqual([])
  })

  it('lets the domain have the wrapper of operations and nothing else of fault-injection', async () => {
    const ofWrapper = await brokenRules('domain/any.ts', imports('@/fault-injection/operation'))
    expect(ofWrapper.filter(isImportRule)).toEqual([])
  })

  it.runIf(moduleOf('domain'))('lets verifiers have the types of the domain', async () => {
    const rules = await brokenRules('verifiers/any.ts', importsType(moduleOf('domain')))
    expect(rules.filter(isImportRule)).toEqual([])
  })

  it.each(['react', 'next/headers', 'playwright-core'])(
    'keeps %s out of verifiers, so that grading needs no browser',
    async (name) => {
      expect(await brokenRules('verifiers/any.ts', imports(name))).toContain('@typescript-eslint/no-restricted-imports')
    },
  )
})

describe('what draws and what tells the time', () => {
  it.each(['Math.random()', 'Date.now()', 'process.env.HOME', 'crypto.randomUUID()'])(
    '%s is not for the domain',
    async (text) => {
      expect(await brokenRules('domain/any.ts', `export const x = ${text}\n`)).toContain('no-restricted-properties')
    },
  )

  it('a date out of nowhere is not for the domain, a date of something is', async () => {
    expect(await brokenRules('domain/any.ts', 'export const x = new Date()\n')).toContain('no-restricted-syntax')
    expect(await brokenRules('domain/any.ts', 'export const x = new Date(0)\n')).toEqual([])
  })

  it('random bytes are not for tasks', async () => {
    const text = `import { randomBytes } from 'node:crypto'\nexport const x = randomBytes(8)\n`
    expect(await brokenRules('tasks/any.ts', text)).toContain('@typescript-eslint/no-restricted-imports')
  })

  it('lib is where they live', async () => {
    expect(await brokenRules('lib/any.ts', 'export const x = Date.now() + Math.random()\n')).toEqual([])
  })
})

describe('how files are written', () => {
  it('has names in kebab-case', async () => {
    expect(await brokenRules('lib/anyFile.ts', 'export const x = 1\n')).toContain('unicorn/filename-case')
  })

  it('has no component of a name that Next takes for an image of the site', async () => {
    expect(await brokenRules('app/components/icon.tsx', 'export const x = 1\n')).toContain('no-restricted-syntax')
  })

  it('has at most 300 lines', async () => {
    expect(await brokenRules('lib/any.ts', 'export {}\n'.repeat(300))).not.toContain('max-lines')
    expect(await brokenRules('lib/any.ts', 'export {}\n'.repeat(301))).toContain('max-lines')
  })

  it('has no test that runs alone', async () => {
    const text = `import { it } from 'vitest'\nit.only('runs', () => {})\n`
    expect(await brokenRules('lib/any.test.ts', text)).toContain('no-restricted-syntax')
  })
})
