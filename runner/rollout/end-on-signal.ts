const EXIT_CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/**
 * Ends the process in good order when it is told to: what was written so far stays.
 * @returns stops listening for signals
 */
export function endOnSignal(close: () => Promise<void>): () => void {
  const handlers = Object.entries(EXIT_CODES).map(([signal, code]) => {
    const end = () => {
      process.stderr.write('\nstaytwin: ending ...\n')
      void close().finally(() => process.exit(code))
    }
    process.once(signal, end)
    return () => process.off(signal, end)
  })
  return () => handlers.forEach((stop) => stop())
}
