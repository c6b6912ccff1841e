import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'

export interface BrowserSearch {
  /** `CHROMIUM_PATH` of the environment. */
  chromiumPath?: string | undefined
  /** Where Playwright would look for its own browser; the file need not exist. */
  playwrightPath?: string | undefined
  exists?: (path: string) => boolean
}

const SYSTEM_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The Chromium that every part of Staytwin drives: `CHROMIUM_PATH`, then Playwright's own, then the system's.
 * A `CHROMIUM_PATH` that does not exist is returned as it is, so that the launch names it. Undefined when there is none.
 */
export function findBrowserExecutable(search: BrowserSearch = searchHere()): string | undefined {
  if (search.chromiumPath) return search.chromiumPath
  const { exists = existsSync, playwrightPath } = search
  const own = playwrightPath ? [shellBeside(playwrightPath), playwrightPath] : []
  return [...own, ...SYSTEM_PATHS].find((path) => exists(path))
}

/** Launch arguments: a quiet browser whose pages can reach this machine and nothing else. */
export function browserArguments(isRoot: boolean = process.getuid?.() === 0): string[] {
  return [
    // Chromium refuses to start its sandbox as root.
    ...(isRoot ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
  ]
}

function searchHere(): BrowserSearch {
  return { chromiumPath: process.env.CHROMIUM_PATH, playwrightPath: playwrightOwnPath() }
}

/** Playwright's path of its full Chromium; it throws where the platform has none. Playwright is not loaded before it is needed. */
function playwrightOwnPath(): string | undefined {
  try {
    const playwright: { chromium: { executablePath(): string } } = createRequire(import.meta.url)('playwright-core')
    return playwright.chromium.executablePath()
  } catch {
    return undefined
  }
}

/** The headless shell that `playwright install --only-shell` puts beside the full browser: half the memory, a third of the launch. */
function shellBeside(fullPath: string): string {
  return fullPath
    .replace(/chromium-(\d+)/, 'chromium_headless_shell-$1')
    .replace(/([\\/])chrome-([^\\/]+)[\\/].*?(\.exe)?$/, '$1chrome-headless-shell-$2$1chrome-headless-shell$3')
}
