import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { BootstrapError } from './report.mjs'
import { root } from './root.mjs'

/** This process's environment, in which `node` and every installed tool are the ones of this repository. */
function environmentWith(more) {
  const bin = join(root, 'node_modules', '.bin')
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...more }
}

/**
 * Runs a tool to its end and keeps its output to itself: only a failure shows it. Rejects with `fix` as what to do.
 * @param {string} file
 * @param {string[]} toolArguments
 * @param {{ cwd?: string, environment?: Record<string, string>, what: string, fix: string }} options
 */
export function runQuietly(file, toolArguments, { cwd = root, environment = {}, what, fix }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, toolArguments, {
      cwd,
      env: environmentWith(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is a .cmd file on Windows, which only a shell can run.
      shell: process.platform === 'win32' && !file.endsWith('.exe'),
    })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => reject(new BootstrapError(`${what} failed: ${error.message}.`, fix)))
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(undefined)
      process.stderr.write(Buffer.concat(output))
      reject(new BootstrapError(`${what} failed (${signal ?? `exit code ${code}`}); its output is above.`, fix))
    })
  })
}

/**
 * Runs a tool whose output is the reader's, and gives its exit code.
 * @param {string} file
 * @param {string[]} toolArguments
 * @param {Record<string, string>} [environment]
 * @returns {Promise<number>}
 */
export function runOpenly(file, toolArguments, environment = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, toolArguments, { cwd: root, env: environmentWith(environment), stdio: 'inherit' })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

const FORWARDED = ['SIGTERM', 'SIGHUP', 'SIGINT']

/** Stands in for this process: the child's terminal, exit code and death by a signal are this one's. Never returns. */
export function becomeChild(file, childArguments, environment) {
  return new Promise((_resolve, reject) => {
    const child = spawn(file, childArguments, { stdio: 'inherit', env: environmentWith(environment) })
    child.on('error', reject)
    for (const signal of FORWARDED) {
      process.on(signal, () => {
        // Ctrl-C reaches the whole group by itself; a second one would cut short a clean end.
        if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
      })
    }
    child.on('close', (code, signal) => {
      if (!signal) process.exit(code ?? 1)
      for (const each of FORWARDED) process.removeAllListeners(each)
      process.kill(process.pid, signal)
    })
  })
}
