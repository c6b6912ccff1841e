import { expect, test } from './fixtures'

test('a page of the site reaches nothing of the control server, and the site has none of its routes', async ({
  page,
  enter,
  worker,
}) => {
  const id = await enter()
  const { url } = worker.control
  const probes = await page.evaluate(
    async ([control, episode]) => {
      const attempt = async (address: string, init?: RequestInit) => {
        try {
          const response = await fetch(address, init)
          return `${response.type} ${response.status}`
        } catch {
          return 'refused'
        }
      }
      const socket = await new Promise<string>((resolve) => {
        try {
          const ws = new WebSocket(`${control!.replace('http', 'ws')}/ws`)
          ws.onopen = () => resolve('open')
          ws.onerror = () => resolve('refused')
        } catch {
          resolve('refused')
        }
      })
      return [
        socket,
        await attempt(`${control}/health`, { mode: 'no-cors' }),
        await attempt(`${control}/episodes/${episode}`),
        await attempt(`${control}/episodes/${episode}/grade`, { method: 'POST', mode: 'no-cors' }),
      ]
    },
    [url, id] as const,
  )
  expect(probes).toEqual(['refused', 'refused', 'refused', 'refused'])
  for (const path of [
    '/episodes',
    `/episodes/${id}`,
    `/episodes/${id}/grade`,
    '/health',
    '/openapi.json',
    '/reset',
    '/state',
    '/tasks',
    '/faults',
  ]) {
    expect((await page.request.get(path)).status(), path).toBe(404)
  }
  expect((await worker.control.state(id)).status).toBe('open')
})

test('a browser without an invitation sees a neutral page', async ({ page, worker }) => {
  const response = await page.goto(worker.siteUrl)
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading')).toHaveText('404 Not Found')
})
