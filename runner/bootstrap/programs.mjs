import { BootstrapError } from './report.mjs'

const PROGRAMS = {
  demo: (given) => ({ file: 'runner/demo.ts', arguments: given }),
  bench: (given) => ({ file: 'runner/bench/main.ts', arguments: given }),
  twin: (given) => ({ file: 'runner/cli.ts', arguments: given }),
  dev: (given) => ({ file: 'runner/cli.ts', arguments: ['serve', '--people', ...given] }),
  test: (given) => ({ file: 'runner/bootstrap/test.mjs', arguments: given }),
}

const NOTHING = { browser: false, site: false }
const SITE = { browser: false, site: true }
const BOTH = { browser: true, site: true }
const TWIN_NEEDS = { serve: SITE, rollout: BOTH, validate: BOTH }

/** The file that a command runs and the arguments it gets. Throws when there is no such command. */
export function programOf(command, given) {
  const program = Object.hasOwn(PROGRAMS, command ?? '') ? PROGRAMS[command] : undefined
  if (program) return program(given)
  const commands = Object.keys(PROGRAMS).join(', ')
  throw new BootstrapError(
    `There is no command of this name (saw ${JSON.stringify(command ?? '')}).`,
    `Use one of: ${commands}.`,
  )
}

/** What has to be there before a command runs, besides the dependencies and the database client. */
export function needsOf(command, given) {
  if (given.includes('--help') || given.includes('-h')) return NOTHING
  if (command === 'twin') return (Object.hasOwn(TWIN_NEEDS, given[0] ?? '') && TWIN_NEEDS[given[0]]) || NOTHING
  if (command === 'dev') return SITE
  return BOTH
}
