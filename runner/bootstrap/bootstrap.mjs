import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'
import { ensureNode, pinnedNode } from './pinned-node.mjs'
import { ensurePrismaClient } from './prisma-client.mjs'
import { needsOf, programOf } from './programs.mjs'
import { BootstrapError, say } from './report.mjs'
import { becomeChild } from './spawn.mjs'
import { root } from './root.mjs'

const SECOND_RUN = 'STAYTWIN_BOOTSTRAP_STAGE'

/**
 * Makes ready what the command needs and runs it in this process, or in one child under the pinned Node.
 * @param {string | undefined} command
 * @param {string[]} commandArguments
 */
export async function bootstrap(command, commandArguments) {
  process.chdir(root)
  try {
    const program = programOf(command, commandArguments)
    if (process.env[SECOND_RUN] !== '2') return await underPinnedNode(command, commandArguments)
    delete process.env[SECOND_RUN]
    await prepare(needsOf(command, commandArguments))
    await handOver(program)
  } catch (error) {
    if (!(error instanceof BootstrapError)) throw error
    say(error.message)
    process.exit(1)
  }
}

async function underPinnedNode(command, commandArguments) {
  await ensureDependencies()
  await ensureNode()
  const loader = pathToFileURL(join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')).href
  const entry = join(root, 'runner', 'bootstrap', 'main.mjs')
  await becomeChild(pinnedNode(), ['--import', loader, entry, command, ...commandArguments], {
    [SECOND_RUN]: '2',
    NEXT_TELEMETRY_DISABLED: '1',
  })
}

async function prepare(needs) {
  await ensurePrismaClient()
  if (needs.browser) await (await import('./browser.mjs')).ensureBrowser()
  if (needs.site) await (await import('./site-build.mjs')).ensureSiteBuild()
}

/** The program runs in this process: a signal, an exit code or a terminal reaches it with nothing in between. */
async function handOver({ file, arguments: programArguments }) {
  const path = join(root, file)
  if (!existsSync(path)) throw new BootstrapError(`There is no ${file} to run.`, 'Check out the whole repository.')
  process.argv = [process.argv[0], path, ...programArguments]
  await import(pathToFileURL(path).href)
}
