import { describe, expect, it } from 'vitest'
import { browserArguments, findBrowserExecutable } from '@/lib/browser-executable'

const playwrightPath = '/cache/ms-playwright/chromium-1255/chrome-linux64/chrome'
const shellPath =
  '/cache/ms-playwright/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell'
const only =
  (...paths: string[]) =>
  (path: string) =>
    paths.includes(path)

describe('findBrowserExecutable', () => {
  it('obeys CHROMIUM_PATH before everything, even when nothing is there, so that the launch names it', () => {
    const exists = only(playwrightPath, '/usr/bin/chromium')
    expect(findBrowserExecutable({ chromiumPath: '/opt/mine', playwrightPath, exists })).toBe('/opt/mine')
  })

  it("takes Playwright's own browser when its file exists, the headless shell first", () => {
    expect(findBrowserExecutable({ playwrightPath, exists: only(playwrightPath, '/usr/bin/chromium') })).toBe(
      playwrightPath,
    )
    expect(findBrowserExecutable({ playwrightPath, exists: only(playwrightPath, shellPath) })).toBe(shellPath)
  })

  it('knows where the headless shell lies on the other platforms', () => {
    const mac =
      '/c/chromium-1255/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'
    const macShell = '/c/chromium_headless_shell-1255/chrome-headless-shell-mac-arm64/chrome-headless-shell'
    expect(findBrowserExecutable({ playwrightPath: mac, exists: only(macShell) })).toBe(macShell)
    const windows = 'C:\\c\\chromium-1255\\chrome-win64\\chrome.exe'
    const windowsShell = 'C:\\c\\chromium_headless_shell-1255\\chrome-headless-shell-win64\\chrome-headless-shell.exe'
    expect(findBrowserExecutable({ playwrightPath: windows, exists: only(windowsShell) })).toBe(windowsShell)
  })

  it('falls back to the system, the small browser before the large ones', () => {
    const headlessShell = '/usr/bin/chromium-headless-shell'
    const exists = only('/usr/bin/google-chrome', '/usr/bin/chromium', headlessShell)
    expect(findBrowserExecutable({ playwrightPath, exists })).toBe(headlessShell)
    expect(findBrowserExecutable({ exists: only('/usr/bin/google-chrome', '/usr/bin/chromium') })).toBe(
      '/usr/bin/chromium',
    )
    expect(findBrowserExecutable({ exists: only('/usr/bin/google-chrome') })).toBe('/usr/bin/google-chrome')
  })

  it('finds nothing where there is nothing', () => {
    expect(findBrowserExecutable({ playwrightPath, exists: () => false })).toBeUndefined()
  })
})

describe('browserArguments', () => {
  it('keeps every page on this machine', () => {
    expect(browserArguments()).toContain(
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost',
    )
  })

  it('gives up the sandbox for root only', () => {
    expect(browserArguments(true)).toContain('--no-sandbox')
    expect(browserArguments(false)).not.toContain('--no-sandbox')
  })
})
