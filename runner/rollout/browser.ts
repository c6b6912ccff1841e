import { chromium, type Browser } from 'playwright-core'
import { browserArguments, findBrowserExecutable } from '@/lib/browser-executable'
import { StaytwinError } from '@/lib/staytwin-error'

/**
 * One browser for all episodes. It resolves the site's own host and port and nothing else, so no page leaves the site.
 * @param images false: none are loaded; faster where nobody looks
 * @throws StaytwinError `unavailable` when there is no browser or it does not start
 */
export async function launchBrowser(siteUrl: string, { images }: { images: boolean }): Promise<Browser> {
  const { hostname, port } = new URL(siteUrl)
  const only = `--host-resolver-rules=MAP ${hostname}:${port} ${hostname}:${port} , MAP * ~NOTFOUND`
  const quiet = browserArguments().filter((argument) => !argument.startsWith('--host-resolver-rules'))
  const executablePath = findBrowserExecutable()
  try {
    return await chromium.launch({
      args: [...quiet, only, ...(images ? [] : ['--blink-settings=imagesEnabled=false'])],
      ...(executablePath && { executablePath }),
      // Who runs the rollouts ends them, browser and worker together.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  } catch (cause) {
    throw new StaytwinError('unavailable', {
      what: 'No browser could be started',
      seen: executablePath ?? 'none found',
      fix: 'Install Chromium, or set CHROMIUM_PATH to the program of one.',
      cause,
    })
  }
}
