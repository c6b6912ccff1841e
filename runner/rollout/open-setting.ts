import type { Browser } from 'playwright-core'
import type { WorldName } from '@/control/world-name'
import { ControlClient } from '../control-client'
import { startWorkerProcess, type WorkerProcess } from '../worker-process'
import { launchBrowser } from './browser'
import { endOnSignal } from './end-on-signal'
import type { RolloutSetting } from './run-episode'

export interface SettingWish {
  /** folder of the episodes' folders */
  folder: string
  /** whether steps and screenshots are kept there */
  keepsSteps: boolean
  world: WorldName
  limitMs: number
  /** a worker that runs already; none: one is started for this run */
  running?: { controlUrl: string; token: string } | undefined
}

export interface OpenSetting extends RolloutSetting {
  close(): Promise<void>
}

/**
 * What rollouts need: a worker, and a browser when the first agent needs a page.
 * @throws StaytwinError when the worker does not start or does not answer
 */
export async function openSetting(wish: SettingWish): Promise<OpenSetting> {
  const { folder, keepsSteps, world, limitMs, running } = wish
  const worker: WorkerProcess | null = running ? null : await startWorkerProcess({ root: folder, world })
  const { controlUrl, token } = running ?? worker ?? { controlUrl: '', token: '' }
  const control = new ControlClient(controlUrl, token)
  let browser: Promise<Browser> | undefined
  try {
    await control.check()
  } catch (error) {
    await worker?.close()
    throw error
  }
  const ending = new AbortController()
  const setting: OpenSetting = {
    control,
    ending: ending.signal,
    world,
    limitMs,
    folder: keepsSteps || running ? folder : null,
    browser: (siteUrl) => (browser ??= launchBrowser(siteUrl, { images: keepsSteps })),
    async close() {
      stopListening()
      await (await browser?.catch(() => undefined))?.close()
      await worker?.close()
    },
  }
  const stopListening = endOnSignal(() => {
    ending.abort()
    return setting.close()
  })
  return setting
}
