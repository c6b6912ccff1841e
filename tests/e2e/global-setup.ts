import { startTestWorker } from '../fixtures/worker'

/** Starts the worker that all specs share, and tells them where it is by the environment, which Playwright hands on. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const worker = await startTestWorker()
  const { siteUrl, controlUrl, token } = worker.process
  process.env.E2E_WORKER = JSON.stringify({ siteUrl, controlUrl, token, root: worker.root })
  return () => worker.close()
}
