import { createServer } from 'node:http'
import { expect, it, onTestFinished } from 'vitest'
import { closeServer, listen } from './listen'

it('takes a free port when it is asked for 0, on the loopback interface', async () => {
  const server = createServer()
  onTestFinished(() => closeServer(server))
  expect(await listen(server, 0, 'site')).toBeGreaterThan(0)
  expect(server.address()).toMatchObject({ address: '127.0.0.1' })
})

it('says which port is in use and what to do', async () => {
  const first = createServer()
  onTestFinished(() => closeServer(first))
  const port = await listen(first, 0, 'control')
  const refused = listen(createServer(), port, 'control')
  await expect(refused).rejects.toMatchObject({
    code: 'port-in-use',
    seen: port,
    fix: expect.stringContaining('--control-port'),
  })
})
