import { z } from 'zod'
import { ENGINE_VERSION } from './engine-version'
import type { Route } from './route'
import { errorSchema } from './send-json'

const json = (schema: z.ZodType, io: 'input' | 'output') => ({
  content: { 'application/json': { schema: jsonSchema(schema, io) } },
})

function jsonSchema(schema: z.ZodType, io: 'input' | 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

function operationOf({ path, summary, status, body, answer, isPublic }: Route) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return {
    summary,
    ...(names.length > 0 && {
      parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    }),
    ...(body && { requestBody: json(body, 'input') }),
    responses: {
      [status]: { description: 'Done', ...json(answer, 'output') },
      default: { description: 'An error: what failed, the value seen, what to do', ...json(errorSchema, 'output') },
    },
    ...(isPublic && { security: [] }),
  }
}

/** The OpenAPI document of a table of routes. */
export function openApi(routes: readonly Route[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route)
  return {
    openapi: '3.1.0',
    info: { title: 'Staytwin control server', version: ENGINE_VERSION },
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    security: [{ token: [] }],
    paths,
  }
}
