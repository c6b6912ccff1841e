import type { z } from 'zod'
import type { ControlServices } from './control-services'

export interface Call<Body> {
  services: ControlServices
  /** the parts of the path in braces */
  params: Record<string, string>
  body: Body
}

/** One thing that the control server does. The table of them is also what the OpenAPI document is made from. */
export interface Route<Body = unknown> {
  method: 'GET' | 'POST' | 'DELETE'
  /** `/episodes/{id}` */
  path: string
  summary: string
  /** the status of success */
  status: 200 | 201
  /** none: a body is not read */
  body?: z.ZodType<Body>
  answer: z.ZodType
  /** answered without the token: says nothing about any episode */
  isPublic?: boolean
  handle(call: Call<Body>): Promise<unknown>
}

/** Declares a route; the type of its body is the schema's. */
export const defineRoute = <Body>(route: Route<Body>): Route => route as Route
