import type { CDPSession, Page } from 'playwright-core'

const QUALITY = 55
const SCALE = 0.6

/** What the page shows, as a small JPEG for a report. Null when the page is gone or does not draw. */
export async function screenshot(page: Page, session: CDPSession): Promise<Buffer | null> {
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 800 }
  try {
    const { cssVisualViewport: at } = await session.send('Page.getLayoutMetrics')
    const { data } = await session.send('Page.captureScreenshot', {
      format: 'jpeg',
      quality: QUALITY,
      clip: { x: at.pageX, y: at.pageY, width, height, scale: SCALE },
      optimizeForSpeed: true,
    })
    return Buffer.from(data, 'base64')
  } catch {
    return null
  }
}
