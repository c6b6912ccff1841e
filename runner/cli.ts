import { Command } from 'commander'
import { ENGINE_VERSION } from '@/control/engine-version'
import { addList } from './commands/list'
import { addRegrade } from './commands/regrade'
import { addReport } from './commands/report'
import { addRollout } from './commands/rollout'
import { addServe } from './commands/serve'
import { addValidate } from './commands/validate'
import { addWorld } from './commands/world'

/** The command line, `npm run twin -- <command>`. */
export function commandLine(): Command {
  const program = new Command('twin')
    .description('A stays marketplace to train and measure browser agents on.')
    .version(ENGINE_VERSION)
    .showHelpAfterError('Add --help to see what there is.')
    // 2: it was asked for wrongly; 1 is left to runs that ended with a failure.
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  addList(program)
  addServe(program)
  addRollout(program)
  addValidate(program)
  addRegrade(program)
  addReport(program)
  addWorld(program)
  return program
}

if (process.argv[1] === import.meta.filename) await commandLine().parseAsync()
