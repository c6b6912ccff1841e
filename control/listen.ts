import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StaytwinError } from '@/lib/staytwin-error'

const KEEP_ALIVE_MS = 75_000

/**
 * Listens on the loopback interface.
 * @param port 0 takes a free one
 * @param name of the plane, as its option is called: `site`, `control`
 * @returns the port
 * @throws StaytwinError `port-in-use`
 */
export function listen(server: Server, port: number, name: 'site' | 'control'): Promise<number> {
  // Longer than a client keeps one: whoever reuses a connection must not meet its end.
  server.keepAliveTimeout = KEEP_ALIVE_MS
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port, name)))
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error')
      resolve((server.address() as AddressInfo).port)
    })
  })
}

function explained(error: NodeJS.ErrnoException, port: number, name: string): Error {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error
  return new StaytwinError('port-in-use', {
    what: error.code === 'EACCES' ? `The ${name} may not use this port` : `The port of the ${name} is in use`,
    seen: port,
    fix: `Stop what uses it, or choose another with --${name}-port (0 takes a free one).`,
  })
}

/** Takes no more connections, lets what is being answered end, and drops connections that wait for nothing. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve()
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
