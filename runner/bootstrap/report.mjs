/** Something a person has to put right: what failed, and what to do. Its stack says nothing to them. */
export class BootstrapError extends Error {
  constructor(what, fix) {
    super(`${what}\n${fix}`)
  }
}

/** A word to the person at the terminal. On stderr: stdout belongs to the program. @param {string} text */
export function say(text) {
  process.stderr.write(`staytwin: ${text}\n`)
}

/** Says what is done, does it, and says how long it took, in seconds. */
export async function step(what, action) {
  const start = performance.now()
  say(`${what} ...`)
  const result = await action()
  say(`${what}: done in ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return result
}
