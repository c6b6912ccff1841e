import { StaytwinError } from '@/lib/staytwin-error'

/**
 * Runs the action of a command. What goes wrong is one clear line on stderr, with `--json` an object on stdout too, and exit code 2; never a stack.
 */
export function guarded<Arguments extends unknown[]>(action: (...given: Arguments) => Promise<void>) {
  return async (...given: Arguments): Promise<void> => {
    try {
      await action(...given)
    } catch (error) {
      complain(error, given.some(wantsJson))
      process.exitCode = 2
    }
  }
}

const wantsJson = (argument: unknown) =>
  typeof argument === 'object' && argument !== null && (argument as { json?: unknown }).json === true

function complain(error: unknown, isJson: boolean): void {
  const known = StaytwinError.isStaytwinError(error) ? error : null
  const text = error instanceof Error ? error.message : String(error)
  process.stderr.write(`staytwin: ${text}\n`)
  if (!isJson) return
  const { code, what, seen, fix } = known ?? { code: 'internal', what: text, seen: undefined, fix: '' }
  printJson({ error: { code, what, ...(seen !== undefined && { seen }), fix } })
}

/** The one thing that a command with `--json` writes to stdout. */
export const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
