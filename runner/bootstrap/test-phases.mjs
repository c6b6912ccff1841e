import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { addCounts, countOfCheck, countsOfPlaywright, countsOfVitest, NOTHING_COUNTED } from './test-counts.mjs'
import { root } from './root.mjs'
import { runOpenly } from './spawn.mjs'

const REPORTS = join(root, 'reports', 'tests')

const tool = (path, toolArguments, environment) =>
  runOpenly(process.execPath, [join(root, 'node_modules', path), ...toolArguments], environment)

/** In the order in which they are run: what is quick and points at a line first. */
export const phases = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: lint },
  { name: 'unit', run: runUnitTests },
  { name: 'e2e', run: runJourneys },
]

async function checkTypes() {
  // Next writes the types of its routes when it builds; after a clean of the build they have to be made.
  if (!existsSync(join(root, 'next-env.d.ts')) || !existsSync(join(root, '.next', 'types'))) {
    await tool('next/dist/bin/next', ['typegen'])
  }
  return countOfCheck(await tool('typescript/bin/tsc', ['--noEmit', '--project', root]))
}

async function lint() {
  const rules = countOfCheck(await tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0']))
  const format = countOfCheck(await tool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']))
  return addCounts(rules, format)
}

async function runUnitTests() {
  const path = reportPath('vitest.json')
  const code = await tool('vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ])
  return readReport(path, code, countsOfVitest)
}

async function runJourneys() {
  const folder = join(root, 'tests', 'e2e')
  const hasSpecs =
    existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.spec.ts'))
  if (!hasSpecs) return NOTHING_COUNTED
  const path = reportPath('playwright.json')
  const code = await tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: path,
  })
  return readReport(path, code, countsOfPlaywright)
}

/** An old report must not be taken for the one of this run. */
function reportPath(name) {
  mkdirSync(REPORTS, { recursive: true })
  const path = join(REPORTS, name)
  rmSync(path, { force: true })
  return path
}

function readReport(path, exitCode, counts) {
  if (!existsSync(path)) return countOfCheck(exitCode === 0 ? 1 : exitCode)
  return counts(JSON.parse(readFileSync(path, 'utf8')), exitCode)
}
