import type { IncomingMessage, RequestListener } from 'node:http'
import { StaytwinError } from '@/lib/staytwin-error'
import type { ControlServices } from './control-services'
import { readJson } from './read-json'
import { refusePages, requireToken } from './refuse-strangers'
import type { Route } from './route'
import { routes } from './routes'
import { sendError, sendJson } from './send-json'

const patterns = routes.map((route) => ({
  route,
  pattern: new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}))

function match(method: string, path: string): { route: Route; params: Record<string, string> } {
  const here = patterns.filter(({ pattern }) => pattern.test(path))
  const found = here.find(({ route }) => route.method === method)
  if (found) return { route: found.route, params: { ...found.pattern.exec(path)?.groups } }
  const methods = here.map(({ route }) => route.method).join(', ')
  throw new StaytwinError('not-found', {
    what: 'The control server has no such route',
    seen: `${method} ${path}`,
    fix: methods ? `This path takes: ${methods}.` : 'GET /openapi.json lists the routes.',
  })
}

/** What the control server answers: JSON, for programs that know the token. */
export function createControlListener(services: ControlServices, token: string): RequestListener {
  const answer = async (request: IncomingMessage) => {
    refusePages(request)
    const [path = '/'] = (request.url ?? '/').split('?')
    const isPublic = routes.some((route) => route.isPublic && route.path === path)
    if (!isPublic) requireToken(request, token)
    const { route, params } = match(request.method ?? 'GET', path)
    const body = route.body ? await readJson(request, route.body) : undefined
    return { status: route.status, value: await route.handle({ services, params, body }) }
  }
  return (request, response) => {
    answer(request).then(
      ({ status, value }) => sendJson(response, status, value),
      (error: unknown) => sendError(response, error),
    )
  }
}
